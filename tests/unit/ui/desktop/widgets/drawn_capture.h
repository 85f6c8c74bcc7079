#pragma once

#include "ui/desktop/widgets/viewer_page.h"

namespace rahdari::ui::desktop::test {

/// A made-up data page of 125 x 88 mm at 20 px/mm under one light: ground, a portrait's box, lines of text, an MRZ; a
/// mark of its own in each light. Upper left corner red, upper right green, so that a mirrored picture shows.
QImage drawnPage(image::Light light);

inline constexpr double drawnPxPerMm = 20.0;

/// White, infrared and ultraviolet; a reference for infrared; three overlays; a heat map for white.
ViewerPage drawnCapture();

/// The places of the MRZ's 44 characters in a drawn page: line 0 or 1.
std::vector<QPolygonF> drawnMrzCells(int line);

/// A face of nobody: an oval with eyes.
QImage drawnFace(const QColor& ground);

}  // namespace rahdari::ui::desktop::test
