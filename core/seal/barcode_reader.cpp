#include "core/seal/barcode_reader.h"

#include "core/base/error_code.h"
#include "core/seal/code_candidates.h"
#include "core/seal/zxing_reading.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <map>
#include <numbers>
#include <utility>
#include <vector>

namespace rahdari::seal {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr double wholePagePx = 3.0e6;  // passes over the whole page are made on no more than this
constexpr int smallestPicturePx = 16;  // the smallest Data Matrix has 10 modules and its quiet zone
constexpr std::size_t mostCandidates = 8;
constexpr std::size_t mostPasses = 7;   // see cropPasses()
constexpr double cropBudgetPx = 1.0e6;  // for the attempts at all candidates; about 15 ms a million
constexpr double smallCropPx = 130.0;   // by the shorter side
constexpr double mediumCropPx = 260.0;
constexpr double largeCropPx = 700.0;

cv::Rect2d boundsOf(const Barcode& code)
{
    cv::Point2d low = code.outlinePx.front();
    cv::Point2d high = low;
    for (const cv::Point2d& corner : code.outlinePx) {
        low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
        high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
    }
    return {low, high + cv::Point2d(1.0, 1.0)};
}

/// The codes found so far, each once.
class Findings {
public:
    void add(std::vector<Barcode> codes)
    {
        for (Barcode& code : codes) {
            const auto known = std::ranges::find_if(codes_, [&](const Barcode& other) { return overlap(code, other); });
            if (known == codes_.end()) {
                codes_.push_back(std::move(code));
            } else if (known->bytes.size() < code.bytes.size()) {
                // Two codes cannot lie on each other: the shorter one is a misreading of a part.
                *known = std::move(code);
            }
        }
    }

    /// Whether a place is already read.
    bool covers(const cv::Point2d& centre) const
    {
        return std::ranges::any_of(codes_, [&](const Barcode& code) { return boundsOf(code).contains(centre); });
    }

    Barcodes inReadingOrder() &&
    {
        std::ranges::stable_sort(codes_, [](const Barcode& one, const Barcode& other) {
            const cv::Rect2d a = boundsOf(one);
            const cv::Rect2d b = boundsOf(other);
            return std::pair(a.y, a.x) < std::pair(b.y, b.x);
        });
        return {std::move(codes_)};
    }

private:
    static bool overlap(const Barcode& one, const Barcode& other)
    {
        const cv::Rect2d a = boundsOf(one);
        const cv::Rect2d b = boundsOf(other);
        const bool same = one.symbology == other.symbology && one.bytes == other.bytes;
        return (a & b).area() > (same ? 0.0 : 0.5 * std::min(a.area(), b.area()));
    }

    std::vector<Barcode> codes_;
};

/// Maps the pixels of a crop, turned and scaled about a centre, to the picture it is cut from.
cv::Matx23d fromCrop(const cv::Point2d& centre, double angleDeg, double scale, const cv::Size& size)
{
    const double radians = angleDeg * std::numbers::pi / 180.0;
    const double c = std::cos(radians) / scale;
    const double s = std::sin(radians) / scale;
    const cv::Point2d half(size.width / 2.0, size.height / 2.0);
    return {c, -s, centre.x - c * half.x + s * half.y, s, c, centre.y - s * half.x - c * half.y};
}

/// One attempt at a candidate.
struct CropPass {
    double scale = 1.0;
    bool turned = false;  ///< by 90 degrees
    bool inverted = false;
    PassSettings settings;
};

/// The scales a candidate is read at: ZXing wants some 4 to 10 pixels a module, and how many it has is not known.
std::array<double, 2> cropScales(const CodeCandidate& candidate)
{
    const double shorter = std::min(candidate.size.width, candidate.size.height);
    if (shorter < smallCropPx) {
        return {2.0, 3.0};
    }
    if (shorter < mediumCropPx) {
        return {1.0, 2.0};
    }
    const double first = std::min(1.0, largeCropPx / shorter);
    return {first, first * 0.5};
}

std::vector<CropPass> cropPasses(const CodeCandidate& candidate)
{
    constexpr PassSettings stripes{.linear = true, .pdf417 = true, .matrix = false};
    constexpr PassSettings squares{.linear = false, .pdf417 = false, .matrix = true};
    constexpr PassSettings stacked{.linear = false, .pdf417 = true, .matrix = false};
    std::vector<CropPass> passes;
    for (const double scale : cropScales(candidate)) {
        if (!candidate.striped) {
            passes.push_back({scale, false, false, squares});  // found at every quarter turn
        }
        for (const bool turned : {false, true}) {
            passes.push_back({scale, turned, false, candidate.striped ? stripes : stacked});
        }
    }
    if (!candidate.striped) {
        passes.push_back({cropScales(candidate).front(), false, true, squares});
    }
    return passes;
}

image::PolygonPx outlineOf(const CodeCandidate& candidate)
{
    const cv::Size box(static_cast<int>(candidate.size.width), static_cast<int>(candidate.size.height));
    const cv::Matx23d toPicture = fromCrop(candidate.centre, candidate.angleDeg, 1.0, box);
    image::PolygonPx outline;
    for (const cv::Point corner : {cv::Point(0, 0), {box.width, 0}, {box.width, box.height}, {0, box.height}}) {
        const cv::Vec2d at = toPicture * cv::Vec3d(corner.x, corner.y, 1.0);
        outline.emplace_back(at[0], at[1]);
    }
    return outline;
}

/// One search over one picture: its passes share what was found.
class Search {
public:
    Search(cv::Mat grey, image::Light light) : grey_(std::move(grey)), light_(light)
    {
        const double area = static_cast<double>(grey_.cols) * grey_.rows;
        wholeScale_ = std::min(1.0, std::sqrt(wholePagePx / area));
    }

    /// The whole page at a scale relative to the largest one used, as it lies or turned by 90 degrees.
    void readWhole(double relativeScale, bool turned, const PassSettings& settings)
    {
        const cv::Mat page = wholeAt(relativeScale);
        const double s = 1.0 / (wholeScale_ * relativeScale);
        if (!turned) {
            findings_.add(readOnce(page, {s, 0.0, 0.0, 0.0, s, 0.0}, light_, settings));
            return;
        }
        cv::Mat upright;
        cv::rotate(page, upright, cv::ROTATE_90_CLOCKWISE);
        findings_.add(readOnce(upright, {0.0, s, 0.0, -s, 0.0, (page.rows - 1) * s}, light_, settings));
    }

    std::vector<CodeCandidate> candidates()
    {
        auto found = findCodeCandidates(wholeAt(1.0), mostCandidates);
        for (CodeCandidate& candidate : found) {
            candidate.centre /= wholeScale_;
            candidate.size = {candidate.size.width / wholeScale_, candidate.size.height / wholeScale_};
        }
        return found;
    }

    /// One attempt at a candidate, unless it is read already or the attempts have used up their pixels.
    void readCandidate(const CodeCandidate& candidate, const CropPass& pass)
    {
        const double cost = candidate.size.area() * pass.scale * pass.scale;
        if (findings_.covers(candidate.centre) || cost > cropBudgetPx_) {
            return;
        }
        cropBudgetPx_ -= cost;
        readCrop(candidate, pass);
    }

    Barcodes result() && { return std::move(findings_).inReadingOrder(); }

private:
    /// The whole page at a scale relative to the largest one used; each is made once.
    const cv::Mat& wholeAt(double relativeScale)
    {
        const auto [known, isNew] = wholes_.try_emplace(relativeScale, grey_);
        const double scale = wholeScale_ * relativeScale;
        if (isNew && scale < 1.0) {
            cv::resize(grey_, known->second, {}, scale, scale, cv::INTER_AREA);
        }
        return known->second;
    }

    void readCrop(const CodeCandidate& candidate, const CropPass& pass)
    {
        // Room for the quiet zone that every symbology needs.
        const double margin = 0.12 * std::min(candidate.size.width, candidate.size.height) + 12.0;
        cv::Size size(static_cast<int>((candidate.size.width + 2.0 * margin) * pass.scale),
                      static_cast<int>((candidate.size.height + 2.0 * margin) * pass.scale));
        if (pass.turned) {
            std::swap(size.width, size.height);
        }
        const double angle = candidate.angleDeg + (pass.turned ? 90.0 : 0.0);
        const cv::Matx23d toPicture = fromCrop(candidate.centre, angle, pass.scale, size);
        cv::Mat crop;
        cv::warpAffine(grey_, crop, toPicture, size, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        if (pass.inverted) {
            cv::bitwise_not(crop, crop);
        }
        auto codes = readOnce(crop, toPicture, light_, pass.settings);
        for (Barcode& code : codes) {
            if (!hasArea(code.outlinePx)) {
                takeOutline(code, outlineOf(candidate));
            }
        }
        findings_.add(std::move(codes));
    }

    cv::Mat grey_;
    image::Light light_;
    double wholeScale_ = 1.0;
    double cropBudgetPx_ = cropBudgetPx;
    std::map<double, cv::Mat> wholes_;  ///< by relative scale
    Findings findings_;
};

struct WholePass {
    double scale;
    bool turned;
    PassSettings settings;
};

// What the candidates miss: codes amid dense print, and codes so large that they are not dense.
constexpr std::array wholePasses{
    WholePass{1.0, false, {.linear = true, .pdf417 = false, .matrix = true}},
    WholePass{0.5, false, {.linear = true, .pdf417 = true, .matrix = true}},
    WholePass{0.5, true, {.linear = true, .pdf417 = true, .matrix = false}},
};

Result<Barcodes> search(const cv::Mat& picture, image::Light light, const std::stop_token& stop)
{
    if (std::min(picture.cols, picture.rows) < smallestPicturePx) {
        return Barcodes{};
    }
    const Error stopped{toInt(ErrorCode::Cancelled), "The search for barcodes was stopped", ""};
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    Search search(grey, light);
    // Each candidate gets its most promising attempt before any gets its second.
    const auto candidates = search.candidates();
    for (std::size_t round = 0; round < mostPasses; ++round) {
        for (const CodeCandidate& candidate : candidates) {
            if (stop.stop_requested()) {
                return stopped;
            }
            const auto passes = cropPasses(candidate);
            if (round < passes.size()) {
                search.readCandidate(candidate, passes[round]);
            }
        }
    }
    for (const WholePass& pass : wholePasses) {
        if (stop.stop_requested()) {
            return stopped;
        }
        search.readWhole(pass.scale, pass.turned, pass.settings);
    }
    return std::move(search).result();
}

}  // namespace

Result<Barcodes> readBarcodes(const cv::Mat& picture, image::Light light, std::stop_token stop)
{
    if (picture.empty()) {
        return Error{toInt(ErrorCode::ImageEmpty), "There is no picture to look for barcodes in", ""};
    }
    if (picture.depth() != CV_8U || (picture.channels() != 1 && picture.channels() != 3)) {
        return Error{toInt(ErrorCode::BarcodeReaderFailed), "The picture is not 8-bit grey or colour", ""};
    }
    try {
        return search(picture, light, stop);
    } catch (const std::exception&) {  // OpenCV's and ZXing's
        return Error{toInt(ErrorCode::BarcodeReaderFailed), "The barcode reader broke off on this picture",
                     "Scan the page again"};
    }
}

}  // namespace rahdari::seal
