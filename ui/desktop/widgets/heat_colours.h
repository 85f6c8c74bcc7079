#pragma once

#include <QColor>
#include <QImage>

namespace rahdari::ui::desktop {

/// The colour of a heat map for a departure from what is expected, [0, 1]: nothing where there is little, then violet,
/// red and amber, ever lighter and less seen through. Lightness alone tells the order, so that it is seen without
/// telling colours apart.
QColor heatColour(double share);

/// A map of departures in these colours, premultiplied. @param departure  grey, 0 = as expected, 255 = the most
QImage colouredHeat(const QImage& departure);

}  // namespace rahdari::ui::desktop
