#include "core/specimen/forgery/layer_surgery.h"

#include "core/specimen/forgery/page_parts.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <utility>

namespace rahdari::specimen {

namespace {

std::uint8_t scaled(std::uint8_t value, int by255) { return static_cast<std::uint8_t>((value * by255 + 127) / 255); }

/// The part of the patch that lies on the piece, or an empty rectangle, in pixels of the page.
cv::Rect meeting(const cv::Mat& piece, cv::Point origin, const Patch& patch)
{
    return cv::Rect(origin, piece.size()) & cv::Rect(patch.originPx, patch.coverage.size());
}

struct Mix {
    int whole = 0;
    int part = 0;  ///< of 256
};

Mix split(double value)
{
    const double below = std::floor(value);
    return {static_cast<int>(below), static_cast<int>(std::lround((value - below) * 256))};
}

int at(const cv::Mat& picture, int y, int x)
{
    const bool inside = x >= 0 && y >= 0 && x < picture.cols && y < picture.rows;
    return inside ? picture.ptr<std::uint8_t>(y)[x] : 0;
}

cv::Mat shifted(const cv::Mat& coverage, double rightPx, double downPx)
{
    const Mix x = split(-rightPx);
    const Mix y = split(-downPx);
    cv::Mat result(coverage.size(), CV_8U);
    for (int row = 0; row < result.rows; ++row) {
        auto* const out = result.ptr<std::uint8_t>(row);
        for (int column = 0; column < result.cols; ++column) {
            const int left = column + x.whole;
            const int top = row + y.whole;
            const int upper = at(coverage, top, left) * (256 - x.part) + at(coverage, top, left + 1) * x.part;
            const int lower = at(coverage, top + 1, left) * (256 - x.part) + at(coverage, top + 1, left + 1) * x.part;
            out[column] = static_cast<std::uint8_t>((upper * (256 - y.part) + lower * y.part + (1 << 15)) >> 16);
        }
    }
    return result;
}

/// Strokes widened by mixing with the next larger shape; a shape more a pixel.
cv::Mat widened(const cv::Mat& coverage, double gainPx)
{
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3});
    cv::Mat shape = coverage.clone();
    double left = std::abs(gainPx);
    while (left > 0) {
        cv::Mat next;
        if (gainPx > 0) {
            cv::dilate(shape, next, kernel);
        } else {
            cv::erode(shape, next, kernel);
        }
        const int part = static_cast<int>(std::lround(std::min(left, 1.0) * 256));
        for (int row = 0; row < shape.rows; ++row) {
            auto* const out = shape.ptr<std::uint8_t>(row);
            const auto* const grownRow = next.ptr<std::uint8_t>(row);
            for (int column = 0; column < shape.cols; ++column) {
                out[column] = static_cast<std::uint8_t>((out[column] * (256 - part) + grownRow[column] * part) >> 8);
            }
        }
        left -= 1.0;
    }
    return shape;
}

}  // namespace

Layer laid(std::string element, const Ink& ink, const Patch& patch)
{
    Layer layer;
    layer.element = std::move(element);
    layer.ink = ink;
    layer.coverage = patch.coverage;
    layer.originPx = patch.originPx;
    return layer;
}

Layer pieceOf(const Layer& layer, const cv::Rect& box)
{
    Layer piece = layer;
    const cv::Rect common = cv::Rect(layer.originPx, layer.coverage.size()) & box;
    if (common.empty()) {
        piece.coverage = piece.colour = piece.grating = cv::Mat();
        return piece;
    }
    const cv::Rect inside = common - layer.originPx;
    const auto cut = [&inside](const cv::Mat& whole) { return whole.empty() ? cv::Mat() : whole(inside).clone(); };
    piece.coverage = cut(layer.coverage);
    piece.colour = cut(layer.colour);
    piece.grating = cut(layer.grating);
    piece.originPx = common.tl();
    return piece;
}

void thin(Layer& layer, const Patch& patch, double share)
{
    const cv::Rect common = meeting(layer.coverage, layer.originPx, patch);
    if (common.empty() || share <= 0) {
        return;
    }
    layer.coverage = layer.coverage.clone();
    const int taken = static_cast<int>(std::lround(std::min(share, 1.0) * 255));
    cv::Mat piece = layer.coverage(common - layer.originPx);
    const cv::Mat mask = patch.coverage(common - patch.originPx);
    for (int row = 0; row < piece.rows; ++row) {
        auto* const out = piece.ptr<std::uint8_t>(row);
        const auto* const in = mask.ptr<std::uint8_t>(row);
        for (int column = 0; column < piece.cols; ++column) {
            out[column] = scaled(out[column], 255 - scaled(in[column], taken));
        }
    }
}

void thinAll(LayerStack& stack, const Patch& patch, double share, const std::function<bool(const Layer&)>& chosen)
{
    for (Layer& layer : stack.layers) {
        if (!isSafeguard(layer) && chosen(layer)) {
            thin(layer, patch, share);
        }
    }
}

void insertLayers(LayerStack& stack, std::size_t before, std::vector<Layer> layers)
{
    std::erase_if(layers, [](const Layer& layer) { return layer.coverage.empty(); });
    stack.layers.insert(stack.layers.begin() + static_cast<std::ptrdiff_t>(before),
                        std::make_move_iterator(layers.begin()), std::make_move_iterator(layers.end()));
}

void layOnTop(LayerStack& stack, std::vector<Layer> layers)
{
    const std::size_t top = topOf(stack);
    insertLayers(stack, top, std::move(layers));
}

cv::Mat reshaped(const cv::Mat& coverage, double rightPx, double downPx, double gainPx)
{
    return widened(shifted(coverage, rightPx, downPx), gainPx);
}

void move(Layer& layer, double rightMm, double downMm)
{
    const Mix x = split(toMasterPx(rightMm));
    const Mix y = split(toMasterPx(downMm));
    layer.originPx += cv::Point(x.whole, y.whole);
    const bool plain = layer.colour.empty() && layer.grating.empty();
    if (plain && (x.part != 0 || y.part != 0)) {
        cv::Mat roomy;
        cv::copyMakeBorder(layer.coverage, roomy, 0, 1, 0, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
        layer.coverage = shifted(roomy, x.part / 256.0, y.part / 256.0);
    }
}

float between(float from, float to, double share)
{
    return from + (to - from) * static_cast<float>(std::clamp(share, 0.0, 1.0));
}

Bgr between(const Bgr& from, const Bgr& to, double share)
{
    return {between(from[0], to[0], share), between(from[1], to[1], share), between(from[2], to[2], share)};
}

}  // namespace rahdari::specimen
