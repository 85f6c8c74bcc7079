#pragma once

namespace rahdari::ui::desktop::sheet {

/// A report is laid out in device units of the PDF, so that nothing is rounded between layout and paper.
inline constexpr int unitsPerInch = 1200;

constexpr double mm(double millimetres) { return millimetres * unitsPerInch / 25.4; }
constexpr double pt(double points) { return points * unitsPerInch / 72.0; }

/// A4, upright.
inline constexpr double pageWidth = mm(210.0);
inline constexpr double pageHeight = mm(297.0);
inline constexpr double sideMargin = mm(15.0);
inline constexpr double topMargin = mm(22.0);     ///< below it the contents; the header stands in it
inline constexpr double bottomMargin = mm(18.0);  ///< above it the contents; the footer stands in it
inline constexpr double contentWidth = pageWidth - 2.0 * sideMargin;

}  // namespace rahdari::ui::desktop::sheet
