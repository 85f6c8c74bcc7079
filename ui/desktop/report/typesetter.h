#pragma once

#include "core/check/outcome.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/report/piece.h"
#include "ui/desktop/report/sheet_units.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace rahdari::ui::desktop::sheet {

enum class Align : std::uint8_t { Start, Centre, End };

/// How a text looks.
struct TextLook {
    double points = 9.0;
    bool bold = false;
    QColor colour = {};  ///< invalid: the text colour
    Align align = Align::Start;
    bool asOnDocument = false;  ///< one width, left to right whatever the language: the MRZ, hashes
};

/// One column of a row.
struct Cell {
    Piece piece;
    double width = 0.0;
};

/// Makes pieces in one language: wraps and shapes text, puts pieces side by side from the side where reading begins.
/// Needs a QGuiApplication. One thread at a time.
class Typesetter {
public:
    explicit Typesetter(i18n::Language language);

    bool rightToLeft() const { return rightToLeft_; }
    i18n::Language language() const { return language_; }

    /// A paragraph, wrapped; as high as its lines. Empty text gives an empty piece.
    Piece text(const QString& text, const TextLook& look, double width) const;

    /// A picture scaled into a box, with a thin frame; never mirrored. Stands at the side where reading begins.
    Piece picture(const QImage& picture, double width, double maxHeight) const;

    /// An outcome: symbol and word in its colours, on its ground.
    Piece badge(check::Outcome outcome, const QString& word, double width) const;

    /// A bar from -1 to +1 with the limit in the middle and the margin's place on it, the number below. From left to
    /// right in every language, as on scales everywhere.
    Piece marginBar(double margin, double width) const;

    /// Side by side, tops aligned; as high as the highest. Widths and gaps must not exceed `width`.
    Piece row(const std::vector<Cell>& cells, double gap, double width) const;

    /// One below the other; empty pieces leave no gap.
    static Piece stack(const std::vector<Piece>& pieces, double gap);

    /// On a ground with a border, with room inside; an invalid ground is none. The inside is `insideCard(width)` wide.
    static Piece card(const Piece& inside, double width, const QColor& ground, const QColor& border);
    static double insideCard(double width) { return width - 2.0 * cardPadding; }

    /// On a ground as wide as given, without a border; for rows of tables.
    static Piece onGround(const Piece& inside, double width, const QColor& ground);

private:
    static constexpr double cardPadding = mm(3.0);

    QFont fontFor(const TextLook& look) const;

    i18n::Language language_;
    bool rightToLeft_;
};

/// The colours of paper: the light theme's.
const struct Paper& paper();

struct Paper {
    QColor text;
    QColor dim;
    QColor line;
    QColor accent;
    QColor shade;  ///< behind headings of tables
};

}  // namespace rahdari::ui::desktop::sheet
