#pragma once

#include "core/check/outcome.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

class QApplication;
class QIcon;
class QPainter;
class QRectF;
class QWidget;

namespace rahdari::ui::desktop {

enum class ThemeName : std::uint8_t { Light, Dark, Contrast };

inline constexpr std::array allThemes{ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};

/// "light", "dark", "contrast": for preferences and the command line.
QString toString(ThemeName name);
std::optional<ThemeName> themeFromString(const QString& word);

/// How an outcome is coloured. Ink on ground, and ink on a card, keep a contrast of 4.5:1 or more.
struct OutcomeColours {
    QColor ink;
    QColor ground;
};

/// The colours of a theme. Every pair named "on" keeps 4.5:1 (a test computes it).
struct ThemeColours {
    QColor window;     ///< behind the cards
    QColor card;       ///< panels, tables, buttons
    QColor line;       ///< thin lines between and around them
    QColor text;       ///< on window and card
    QColor dim;        ///< secondary text, on window and card
    QColor accent;     ///< the one accent; as text on window and card, and as ground
    QColor onAccent;   ///< text on accent
    QColor key;        ///< ground of a key cap, under `dim`
    QColor picture;    ///< behind a document's picture: dark in every theme
    QColor onPicture;  ///< text on it
    std::array<OutcomeColours, check::allOutcomes.size()> outcomes;

    const OutcomeColours& of(check::Outcome outcome) const { return outcomes.at(static_cast<std::size_t>(outcome)); }
};

const ThemeColours& coloursOf(ThemeName name);

/// Bright outcome colours for lines over a document's picture, whatever the theme.
QColor overlayColour(check::Outcome outcome);

/// What a text is; each has its size in logical pixels.
enum class TextRole : std::uint8_t {
    Body,     ///< 14
    Verdict,  ///< 30, bold
    Reason,   ///< 15, bold
    Title,    ///< 14, bold: headings of panels
    Table,    ///< 13
    Caption,  ///< 12
    Key,      ///< 11
    Mrz,      ///< 20, OCR-B or another of one width
};

/// The font of a role for a language: Latin, Naskh and Bengali faces one behind the other, digits all of one width.
/// Naskh and Bengali stand a little larger than Latin so that they read as large.
/// @param scale  the user's preference, 1.0 = as designed
QFont fontOf(TextRole role, const QLocale& locale = QLocale(), double scale = 1.0);

/// Dresses the whole program: Fusion, palette, font, style sheet of the few things Fusion does not know. Widgets are
/// told by QEvent::PaletteChange, as with any palette. GUI thread.
void applyTheme(QApplication& application, ThemeName name, const QLocale& locale, double scale = 1.0);

/// The theme a widget is to paint itself in: what `setTheme` gave it or its nearest ancestor, else the program's, else
/// Light. Inherited like a palette.
ThemeName themeOf(const QWidget& widget);

/// Gives one widget and those in it a theme of their own, e.g. a preview in the preferences.
void setTheme(QWidget& widget, ThemeName name);

/// `coloursOf(themeOf(widget))`.
const ThemeColours& coloursFor(const QWidget& widget);

/// The font of a role for a widget: its locale, the program's scale.
QFont fontFor(const QWidget& widget, TextRole role);

/// The palette that carries a theme's colours to Qt's own widgets.
QPalette paletteOf(ThemeName name);

/// Draws an outcome's symbol (tick, cross, question mark, dash, square) as lines, so that no font can lack it. Told
/// apart by shape alone.
void paintSymbol(QPainter& painter, const QRectF& box, check::Outcome outcome, const QColor& ink);

/// An outcome as an icon for trees and tables: symbol on its ground, in the colours of a theme. Scales with the screen.
QIcon outcomeIcon(check::Outcome outcome, ThemeName name);

}  // namespace rahdari::ui::desktop
