#pragma once

#include "ui/desktop/report/piece.h"
#include "ui/desktop/report/typesetter.h"

#include <QString>

#include <optional>
#include <vector>

namespace rahdari::ui::desktop::sheet {

/// The items of one page, in the page's units.
struct Page {
    std::vector<Item> items;
};

/// Fills pages from top to bottom. A piece is never cut: what does not fit goes to the next page,
/// what is higher than a page is shrunk.
class SheetFlow {
public:
    explicit SheetFlow(const Typesetter& typesetter);

    const Typesetter& typesetter() const { return typesetter_; }

    /// The next piece, with a gap above it unless it is the first of its page.
    void add(const Piece& piece, double gap = mm(2.5));

    /// The title of a part; is kept together with the first piece after it.
    void title(const QString& text);

    /// A table: rows with a head that is repeated on every page it reaches.
    void table(const Piece& head, const std::vector<Piece>& rows);

    void newPage();

    std::vector<Page> take() { return std::move(pages_); }

private:
    double left() const { return pageHeight - bottomMargin - y_; }
    void place(const Piece& piece, double gap);

    const Typesetter& typesetter_;
    std::vector<Page> pages_;
    double y_ = topMargin;
    std::optional<Piece> pendingTitle_;
};

}  // namespace rahdari::ui::desktop::sheet
