#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <algorithm>
#include <cstdlib>

namespace rahdari::ui::desktop::test {

/// The largest difference of two colours in a channel, 0 to 255.
inline int difference(const QColor& a, const QColor& b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

/// Whether a colour stands within `reach` pixels of a point.
inline bool isNear(const QImage& picture, QPointF at, const QColor& colour, int reach, int tolerance = 24)
{
    for (int y = qRound(at.y()) - reach; y <= qRound(at.y()) + reach; ++y) {
        for (int x = qRound(at.x()) - reach; x <= qRound(at.x()) + reach; ++x) {
            if (picture.valid(x, y) && difference(picture.pixelColor(x, y), colour) <= tolerance) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace rahdari::ui::desktop::test
