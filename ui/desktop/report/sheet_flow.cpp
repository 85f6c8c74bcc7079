#include "ui/desktop/report/sheet_flow.h"

#include <utility>

namespace rahdari::ui::desktop::sheet {

namespace {

constexpr double titleGap = mm(6.0);
constexpr double belowTitle = mm(2.0);
constexpr double fullHeight = pageHeight - topMargin - bottomMargin;

/// The same smaller, for what is higher than a page: an absurdly long text is still all there.
Piece shrunk(const Piece& piece, double factor)
{
    Piece smaller{piece.height * factor, {}};
    for (const Item& item : piece.items) {
        const QSizeF size = item.rect.size();
        const auto paint = [original = item.paint, factor, size](QPainter& painter, const QRectF& rect) {
            painter.translate(rect.topLeft());
            painter.scale(factor, factor);
            original(painter, QRectF(QPointF(), size));
        };
        smaller.items.push_back({item.kind, {item.rect.topLeft() * factor, size * factor}, paint, item.text});
    }
    return smaller;
}

}  // namespace

SheetFlow::SheetFlow(const Typesetter& typesetter) : typesetter_(typesetter) { pages_.emplace_back(); }

void SheetFlow::newPage()
{
    pages_.emplace_back();
    y_ = topMargin;
}

void SheetFlow::place(const Piece& piece, double gap)
{
    const bool first = y_ <= topMargin;
    y_ += first ? 0.0 : gap;
    for (Item item : piece.items) {
        item.rect.translate(sideMargin, y_);
        pages_.back().items.push_back(std::move(item));
    }
    y_ += piece.height;
}

void SheetFlow::add(const Piece& piece, double gap)
{
    if (piece.height <= 0.0) {
        return;
    }
    Piece whole = piece;
    if (pendingTitle_) {
        whole = Typesetter::stack({*std::exchange(pendingTitle_, std::nullopt), piece}, belowTitle);
        gap = titleGap;
    }
    if (whole.height > fullHeight) {
        whole = shrunk(whole, fullHeight / whole.height);
    }
    if (y_ > topMargin && gap + whole.height > left()) {
        newPage();
    }
    place(whole, gap);
}

void SheetFlow::title(const QString& text)
{
    Piece title = typesetter_.text(text, {.points = 12.0, .bold = true, .colour = paper().accent}, contentWidth);
    title.items.push_back({ItemKind::Mark,
                           {0.0, title.height + mm(0.6), contentWidth, mm(0.2)},
                           [](QPainter& painter, const QRectF& rect) { painter.fillRect(rect, paper().accent); }});
    title.height += mm(1.0);
    pendingTitle_ = std::move(title);
}

void SheetFlow::table(const Piece& head, const std::vector<Piece>& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double title = pendingTitle_ ? titleGap + pendingTitle_->height + belowTitle : 0.0;
        if (i == 0) {
            add(Typesetter::stack({head, rows[i]}, 0.0));
        } else if (title + rows[i].height > left()) {
            newPage();
            add(Typesetter::stack({head, rows[i]}, 0.0));
        } else {
            add(rows[i], 0.0);
        }
    }
}

}  // namespace rahdari::ui::desktop::sheet
