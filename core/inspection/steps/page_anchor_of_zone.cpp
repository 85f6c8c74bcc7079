#include "core/inspection/steps/page_anchor_of_zone.h"

#include <cmath>

namespace rahdari::inspection {

namespace {

constexpr double pitchMm = 2.54;
constexpr double halfCharacterMm = 0.75;

/// Where a format prints its zone. Doc 9303-4 to -7 allow a millimetre each way, issuers take more.
struct ZonePlace {
    double leftMarginMm = 0.0;  ///< from the page's left edge to the first character
    double lastLineMm = 0.0;    ///< from the page's lower edge to the middle of the last line
    double lineStepMm = 0.0;    ///< from line to line
};

ZonePlace placeOf(mrz::MrzFormat format)
{
    switch (format) {
    case mrz::MrzFormat::Td1: return {5.0, 7.0, 4.3};
    case mrz::MrzFormat::Td2: return {4.0, 8.5, 6.35};
    case mrz::MrzFormat::Td3: return {6.0, 8.5, 6.35};
    case mrz::MrzFormat::MrvA: return {6.0, 8.5, 6.35};
    case mrz::MrzFormat::MrvB: return {4.0, 8.5, 6.35};
    case mrz::MrzFormat::FrenchId: return {6.0, 8.5, 6.35};
    }
    return {6.0, 8.5, 6.35};
}

/// Distance of the first two lines in the picture, in their own pitch.
double lineStepInPitches(const mrz::LightReading& reading)
{
    const mrz::MrzLine& upper = reading.lines[0];
    const mrz::MrzLine& lower = reading.lines[1];
    const cv::Point2d along = upper.back().centrePx - upper.front().centrePx;
    const double length = std::hypot(along.x, along.y);
    const cv::Point2d step = lower[lower.size() / 2].centrePx - upper[upper.size() / 2].centrePx;
    const double pitchPx = length / static_cast<double>(upper.size() - 1);
    return std::abs(step.x * along.y - step.y * along.x) / length / pitchPx;
}

/// The printed distance where the picture agrees with the rule, as perspective squeezes it; else as it is seen.
double lineStepMm(const mrz::LightReading& reading, double ruledMm)
{
    constexpr double agreement = 0.2;
    const double seenMm = lineStepInPitches(reading) * pitchMm;
    return std::abs(seenMm / ruledMm - 1.0) < agreement ? ruledMm : seenMm;
}

}  // namespace

std::optional<document::PageAnchor> pageAnchorOf(const mrz::LightReading& reading)
{
    if (!reading.format || !reading.document || reading.lines.size() < 2 || !reading.hasPlaces()) {
        return std::nullopt;
    }
    const ZonePlace place = placeOf(*reading.format);
    const mrz::PageSizeMm size = mrz::pageSizeMm(*reading.format);
    const double step = lineStepMm(reading, place.lineStepMm);
    document::PageAnchor anchor;
    anchor.format = mrz::toString(*reading.format);
    anchor.sizeMm = {size.width, size.height};
    anchor.sticker = *reading.format == mrz::MrzFormat::MrvA || *reading.format == mrz::MrzFormat::MrvB;
    for (std::size_t line = 0; line < reading.lines.size(); ++line) {
        const double linesBelow = static_cast<double>(reading.lines.size() - 1 - line);
        const double y = size.height - place.lastLineMm - linesBelow * step;
        for (std::size_t i = 0; i < reading.lines[line].size(); ++i) {
            const double x = place.leftMarginMm + halfCharacterMm + static_cast<double>(i) * pitchMm;
            anchor.points.push_back({{x, y}, reading.lines[line][i].centrePx});
        }
    }
    const mrz::MrzLine& first = reading.lines.front();
    const mrz::MrzLine& last = reading.lines.back();
    anchor.textOutlinePx = {first.front().outlinePx[0], first.back().outlinePx[3], last.back().outlinePx[2],
                            last.front().outlinePx[1]};
    return anchor;
}

}  // namespace rahdari::inspection
