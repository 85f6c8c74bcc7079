#include "core/seal/zxing_reading.h"

#include <ZXing/ReadBarcode.h>

#include <cmath>
#include <numbers>
#include <span>
#include <string>

namespace rahdari::seal {

namespace {

/// The standard's name of a symbology.
std::string nameOf(ZXing::BarcodeFormat format)
{
    switch (format) {
    case ZXing::BarcodeFormat::PDF417: return "PDF417";
    case ZXing::BarcodeFormat::QRCode: return "QR Code";
    case ZXing::BarcodeFormat::Aztec: return "Aztec";
    case ZXing::BarcodeFormat::DataMatrix: return "Data Matrix";
    case ZXing::BarcodeFormat::Code128: return "Code 128";
    case ZXing::BarcodeFormat::Code39: return "Code 39";
    default: return ZXing::ToString(format);
    }
}

ZXing::DecodeHints hintsFor(const PassSettings& settings)
{
    ZXing::BarcodeFormats formats;
    if (settings.pdf417) {
        formats |= ZXing::BarcodeFormat::PDF417;
    }
    if (settings.linear) {
        formats |= ZXing::BarcodeFormat::Code128;
        formats |= ZXing::BarcodeFormat::Code39;
    }
    if (settings.matrix) {
        formats |= ZXing::BarcodeFormat::QRCode;
        formats |= ZXing::BarcodeFormat::Aztec;
        formats |= ZXing::BarcodeFormat::DataMatrix;
    }
    // Code 39 has no check digit of its own: more lines must agree, or text is read as one.
    constexpr std::uint8_t agreeingLines = 4;
    return ZXing::DecodeHints()
        .setFormats(formats)
        .setTryHarder(true)
        .setTryRotate(false)
        .setTryDownscale(false)
        .setMinLineCount(agreeingLines);
}

image::PolygonPx outlineOf(const ZXing::Position& position, const cv::Matx23d& toPicture)
{
    image::PolygonPx outline;
    for (const ZXing::PointI corner :
         {position.topLeft(), position.topRight(), position.bottomRight(), position.bottomLeft()}) {
        const cv::Vec2d at = toPicture * cv::Vec3d(corner.x, corner.y, 1.0);
        outline.emplace_back(at[0], at[1]);
    }
    return outline;
}

int turnOf(const image::PolygonPx& outline)
{
    const cv::Point2d along = (outline[1] - outline[0]) + (outline[2] - outline[3]);
    const double degrees = std::atan2(along.y, along.x) * 180.0 / std::numbers::pi;
    return (static_cast<int>(std::lround(degrees)) + 360) % 360;
}

}  // namespace

bool hasArea(const image::PolygonPx& outline)
{
    double doubled = 0.0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        doubled += outline[i].cross(outline[(i + 1) % outline.size()]);
    }
    const cv::Point2d left = outline[3] - outline[0];
    return std::abs(doubled) / 2.0 > 0.2 * left.dot(left);
}

void takeOutline(Barcode& code, const image::PolygonPx& box)
{
    const cv::Point2d left = (code.outlinePx[0] + code.outlinePx[3]) * 0.5;
    // The left edge runs from the first corner to the last; its neighbours decide nothing.
    const auto distance = [&](std::size_t first) { return cv::norm((box[first] + box[(first + 3) % 4]) * 0.5 - left); };
    std::size_t nearest = 0;
    for (std::size_t first = 1; first < 4; ++first) {
        nearest = distance(first) < distance(nearest) ? first : nearest;
    }
    for (std::size_t i = 0; i < 4; ++i) {
        code.outlinePx[i] = box[(nearest + i) % 4];
    }
    code.orientationDeg = turnOf(code.outlinePx);
}

std::vector<Barcode> readOnce(const cv::Mat& grey, const cv::Matx23d& toPicture, image::Light light,
                              const PassSettings& settings)
{
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum, static_cast<int>(grey.step));
    std::vector<Barcode> codes;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hintsFor(settings))) {
        if (!result.isValid()) {
            continue;
        }
        Barcode code;
        code.symbology = nameOf(result.format());
        code.outlinePx = outlineOf(result.position(), toPicture);
        code.light = light;
        const auto bytes = std::as_bytes(std::span(result.bytes().data(), result.bytes().size()));
        code.bytes.assign(bytes.begin(), bytes.end());
        code.text = result.text();
        code.orientationDeg = turnOf(code.outlinePx);
        code.errorCorrection = result.ecLevel();
        codes.push_back(std::move(code));
    }
    return codes;
}

}  // namespace rahdari::seal
