#pragma once

#include "core/specimen/forgery/forgery.h"
#include "core/specimen/forgery/patch.h"

#include <functional>

namespace rahdari::specimen {

// Changes of printed layers. A layer's pixels may be shared with the press's plates, so nothing here writes into them:
// every change is made on a copy.

/// A layer that lays an ink where the patch is.
Layer laid(std::string element, const Ink& ink, const Patch& patch);

/// A copy of what a layer has inside a box; empty coverage where they do not meet.
Layer pieceOf(const Layer& layer, const cv::Rect& box);

/// Takes a share (0-1) of a layer's coverage away where the patch is.
void thin(Layer& layer, const Patch& patch, double share);

/// The same for every layer the choice accepts; never for a safeguard.
void thinAll(LayerStack& stack, const Patch& patch, double share, const std::function<bool(const Layer&)>& chosen);

/// Puts layers on top of everything but the safeguard.
void layOnTop(LayerStack& stack, std::vector<Layer> layers);

/// Puts layers in front of the layer with this index.
void insertLayers(LayerStack& stack, std::size_t before, std::vector<Layer> layers);

/// Coverage moved by a part of a pixel to the right and down, and strokes made wider (+) or thinner (-) by `gainPx`.
cv::Mat reshaped(const cv::Mat& coverage, double rightPx, double downPx, double gainPx);

/// The layer moved; whole pixels move the origin, the rest is interpolated.
void move(Layer& layer, double rightMm, double downMm);

/// Goes a share (0-1) of the way from one value, colour or glow to another.
float between(float from, float to, double share);
Bgr between(const Bgr& from, const Bgr& to, double share);

}  // namespace rahdari::specimen
