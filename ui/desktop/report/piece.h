#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace rahdari::ui::desktop::sheet {

/// What an item is. Texts and pictures never overlap one another; grounds and marks lie below or above them.
enum class ItemKind : std::uint8_t { Ground, Text, Picture, Mark };

/// Something to paint at a place.
struct Item {
    ItemKind kind = ItemKind::Ground;
    QRectF rect;
    std::function<void(QPainter&, const QRectF& rect)> paint;
    QString text = {};  ///< of a Text
};

/// A part of a report with its height: items from (0, 0) on. A plain value; pieces are put together to larger ones.
struct Piece {
    double height = 0.0;
    std::vector<Item> items;

    /// Takes over another piece's items at an offset; the height stays.
    void take(const Piece& other, double dx, double dy)
    {
        for (Item item : other.items) {
            item.rect.translate(dx, dy);
            items.push_back(std::move(item));
        }
    }
};

}  // namespace rahdari::ui::desktop::sheet
