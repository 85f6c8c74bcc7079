#include "core/optical/infrared/personal_print.h"

#include "core/base/median.h"
#include "core/optical/infrared/measured_page.h"
#include "core/optical/light_pair/ink_contrast.h"
#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using check::Measurement;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr const char* checkId = "optical.ir_id";
constexpr double groundMm = 1.5;        ///< around a field, to see its ground
constexpr double leastContrast = 0.30;  ///< of black print in white light
constexpr double leastOfDarkest = 0.6;  ///< ink paler than this share of a field's darkest is not the field's
constexpr double coloured = 0.15;       ///< share of the ground's light by which a stamp's channels differ
constexpr double dark = 0.65;           ///< share of it that the darkest channel of a stamp keeps at most
constexpr double bareContrast = 0.15;   ///< of ground
constexpr double darkestGround = 0.02;
constexpr double evenPx = 0.8;
constexpr double leastOfOthers = 0.72;  ///< a field whose darkest print is paler than others' by so much is empty
constexpr double mostColoured = 0.05;   ///< share of a part that may be so
constexpr double leastSeen = 0.95;      ///< a reflection's veil takes contrast beside what it hides
constexpr double leastFieldMm2 = 1.2;   ///< of print: two characters
constexpr double leastPartMm2 = 0.35;
constexpr int partPx = 13;  ///< 1.6 mm: a character
constexpr int rowPx = 32;   ///< 4 mm: a line of text
constexpr int stepPx = 4;
constexpr double leastStaying = 0.45;  ///< an ink that vanishes keeps no share that parts could be compared by
constexpr double leastShare = 0.3;     ///< of the middle, to compare with
constexpr double pixelsInMm2 = document::modelPxPerMm * document::modelPxPerMm;
constexpr std::size_t fewestParts = 4;
constexpr std::size_t fewestFields = 3;
constexpr std::size_t mostFields = 40;

/// A field's print under both lights.
struct FieldPrint {
    ContrastPair pair;
    double darkest = 0.0;  ///< contrast of its darkest print
    cv::Mat print;
    cv::Mat stamped;  ///< coloured ink, which is not the field's own
    cv::Rect part;    ///< in the model's raster
};

/// How dark a field's own ink is: its darkest pixels, but for the last twentieth.
double darkestOf(const cv::Mat& contrast, const cv::Mat& ink)
{
    std::vector<float> values;
    for (int y = 0; y < ink.rows; ++y) {
        for (int x = 0; x < ink.cols; ++x) {
            if (ink.ptr<uchar>(y)[x] != 0) {
                values.push_back(contrast.ptr<float>(y)[x]);
            }
        }
    }
    if (values.empty()) {
        return 0;
    }
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 19 / 20);
    std::nth_element(values.begin(), place, values.end());
    return static_cast<double>(*place);
}

/// Where coloured ink lies that is dark enough to matter: channels keep unlike shares of the ground's light there.
/// @param picture   8-bit, of the part
/// @param contrast  of black print
cv::Mat stampedIn(const cv::Mat& picture, const cv::Mat& contrast)
{
    if (picture.channels() != 3) {
        return cv::Mat::zeros(picture.size(), CV_8UC1);
    }
    cv::Mat light;
    cv::GaussianBlur(toLinear(picture), light, {}, evenPx);
    const cv::Scalar ground = cv::mean(light, contrast < bareContrast);
    std::array<cv::Mat, 3> channels;
    cv::split(light, channels.data());
    for (std::size_t i = 0; i < channels.size(); ++i) {
        channels[i] /= std::max(ground[static_cast<int>(i)], darkestGround);
    }
    const cv::Mat most = cv::max(cv::max(channels[0], channels[1]), channels[2]);
    const cv::Mat least = cv::min(cv::min(channels[0], channels[1]), channels[2]);
    return (most - least > coloured) & (least < dark);
}

std::optional<FieldPrint> printOf(const document::RegisteredPage& page, const image::RectMm& box)
{
    const cv::Size size = page.under(Light::White)->raw.size();
    const image::RectMm wide{box.x - groundMm, box.y - groundMm, box.width + 2 * groundMm, box.height + 2 * groundMm};
    FieldPrint field;
    field.part = document::rasterRect(wide, size);
    auto pair = contrastsIn(page, Light::Infrared, field.part, Ink::Black);
    if (!pair) {
        return std::nullopt;
    }
    field.stamped = stampedIn(page.under(Light::White)->raw(field.part & cv::Rect({0, 0}, size)), pair->white);
    cv::Mat inside = cv::Mat::zeros(field.part.size(), CV_8UC1);
    const cv::Rect core = document::rasterRect(box, size) - field.part.tl();
    inside(core & cv::Rect({0, 0}, field.part.size())).setTo(255);
    field.print = inside & pair->counts & (pair->white > leastContrast);
    field.darkest = darkestOf(pair->white, field.print);
    field.print &= pair->white > leastOfDarkest * field.darkest;
    field.pair = std::move(*pair);
    return field;
}

/// Print that stays is as dark under either light. Where it seems darker under infrared light, the ground beneath it
/// vanishes: how much of it was taken for print depends on the scanner's sharpness, and says nothing of the ink. Within
/// one field it does: what stands out there has another ground, or none.
constexpr double asDarkAsInWhite = 1.0;

/// The share of each part of a field that holds print enough.
struct Part {
    double share = 0.0;
    cv::Rect px;  ///< in the field's part
};

std::vector<Part> partsOf(const FieldPrint& field)
{
    std::vector<Part> parts;
    const cv::Rect whole({0, 0}, field.print.size());
    cv::Mat tinted;
    cv::dilate(field.stamped, tinted, {});
    const cv::Mat own = field.print & ~tinted;
    const cv::Mat counts = field.pair.counts & ~tinted;
    const int rows = std::max(1, static_cast<int>(std::lround(static_cast<double>(whole.height) / rowPx)));
    for (int row = 0; row < rows; ++row) {
        const int top = whole.height * row / rows;
        const int height = whole.height * (row + 1) / rows - top;
        for (int x = 0; x + partPx <= whole.width; x += stepPx) {
            const cv::Rect px(x, top, partPx, height);
            if (cv::countNonZero(field.stamped(px)) > mostColoured * px.area()) {
                continue;
            }
            const ContrastPair pair{field.pair.white(px), field.pair.other(px), counts(px)};
            if (const auto share = shareOver(pair, own(px), leastPartMm2)) {
                parts.push_back({share->share, px});
            }
        }
    }
    return parts;
}

image::RectMm onPage(const cv::Rect& px)
{
    constexpr double scale = document::modelPxPerMm;
    return {px.x / scale, px.y / scale, px.width / scale, px.height / scale};
}

/// Parts sorted by their share, the middle one standing for the field: a stamp that hides some of it does no harm.
std::vector<Measurement> valuesOf(const FieldPrint& field, const Feature& feature)
{
    std::vector<Part> parts = partsOf(field);
    if (parts.empty() || cv::countNonZero(field.print) < leastFieldMm2 * pixelsInMm2) {
        return {};
    }
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.share < b.share; });
    // Coloured stamps and dirt make print vanish, black stamps make it stay; either covers the lesser part of a field.
    const bool vanishes = parts[parts.size() / 3].share < leastShare;
    const double middle = parts[vanishes ? parts.size() / 3 : parts.size() * 2 / 3].share;
    std::vector<Measurement> values{
        {checkId, feature.name, "ir_share", std::min(middle, asDarkAsInWhite), Light::Infrared, feature.box}};
    const auto add = [&](const char* quantity, const Part& part, double against) {
        values.push_back({checkId, feature.name, quantity, part.share / std::max(against, leastShare), Light::Infrared,
                          onPage(part.px + field.part.tl())});
    };
    if (parts.size() >= fewestParts && middle >= leastStaying) {
        add("palest_part", parts.front(), std::min(middle, asDarkAsInWhite));
        add("darkest_part", parts.back(), middle);
    }
    return values;
}

/// Adds each field's share against the middle one.
void addComparison(std::vector<Measurement>& values, std::vector<Measurement> shares)
{
    if (shares.size() < fewestFields) {
        return;
    }
    std::sort(shares.begin(), shares.end(),
              [](const Measurement& a, const Measurement& b) { return a.value < b.value; });
    const double middle = std::max(shares[shares.size() / 2].value, leastShare);
    for (Measurement& share : shares) {
        share.quantity = "against_others";
        share.value = share.value / middle - 1;
        values.push_back(std::move(share));
    }
}

bool isMeasured(const Feature& feature)
{
    return feature.kind == FeatureKind::Field || feature.kind == FeatureKind::Personal ||
           feature.kind == FeatureKind::Mrz || feature.kind == FeatureKind::Code;
}

struct FilledField {
    const Feature* feature = nullptr;
    FieldPrint print;
};

/// The fields that hold print: in an empty one there is nothing but the ground, a caption or a stamp, all of them
/// paler.
/// @param hidden  how many were left out because they are not seen
std::vector<FilledField> filledFields(const document::RegisteredPage& page, const document::DocumentModel& model,
                                      std::size_t& hidden)
{
    std::vector<FilledField> fields;
    std::vector<double> darkest;
    for (const Feature& feature : model.features) {
        if (!isMeasured(feature) || fields.size() >= mostFields) {
            continue;
        }
        if (page.shareSeenUnderBoth(feature.box) < leastSeen) {
            ++hidden;
            continue;
        }
        if (auto print = printOf(page, feature.box)) {
            darkest.push_back(print->darkest);
            fields.push_back({&feature, std::move(*print)});
        }
    }
    const double usual = base::medianOf(std::move(darkest));
    std::erase_if(fields, [&](const FilledField& field) { return field.print.darkest < leastOfOthers * usual; });
    return fields;
}

}  // namespace

Measured measurePersonalPrint(const check::Evidence& evidence)
{
    const auto of = measuredPage(evidence);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    Measured measured;
    std::vector<Measurement> shares;
    std::size_t hidden = 0;
    for (const auto& [feature, print] : filledFields(*of.page, *of.model, hidden)) {
        for (Measurement& value : valuesOf(print, *feature)) {
            if (value.quantity == "ir_share" && value.value >= leastStaying) {
                shares.push_back(value);
            }
            measured.values.push_back(std::move(value));
        }
    }
    if (measured.values.empty() && hidden > 0) {
        return Measured::undetermined("A reflection or too much light hides the personalised fields");
    }
    if (measured.values.empty()) {
        return Measured::notSupported("No personalised field with black print was found");
    }
    // What is left where many are hidden is another company: its middle is not the one that was learned.
    if (hidden * 3 <= shares.size()) {
        addComparison(measured.values, std::move(shares));
    }
    return measured;
}

}  // namespace rahdari::optical
