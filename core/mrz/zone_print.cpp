#include "core/mrz/zone_print.h"

#include "core/mrz/line_curve.h"
#include "core/mrz/picture_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace rahdari::mrz {

namespace {

constexpr double mmPerPitch = 2.54;
constexpr int searchPx = 5;  // how far a glyph may be from its cell's middle, in glyph pixels: 0.4 mm
constexpr double displayGamma = 2.2;
constexpr std::size_t sampleCharacters = 16;
constexpr double plainLikeness = 0.88;
constexpr std::array stretches{0.7, 0.8, 0.9, 1.1, 1.2};

/// A line of the reading in this picture's pixels.
/// @param stretch  how much taller than wide a millimetre looks: perspective squeezes a page seen from its foot
LineCurve curveOf(const MrzLine& line, double scaleX, double scaleY, double stretch)
{
    constexpr double outlinePitches = 1.2;  // height of MrzCharacter::outlinePx
    const auto scaled = [&](const cv::Point2d& p) { return cv::Point2d(p.x * scaleX, p.y * scaleY); };
    std::vector<std::pair<double, cv::Point2d>> points;
    for (std::size_t i = 0; i < line.size(); ++i) {
        points.emplace_back(static_cast<double>(i), scaled(line[i].centrePx));
    }
    const std::size_t middle = line.size() / 2;
    const image::PolygonPx& outline = line[middle].outlinePx;
    const cv::Point2d down = scaled(outline[1] - outline[0]) * (stretch / outlinePitches);
    return LineCurve::through(points).withDown(static_cast<double>(middle), down);
}

/// Each cell of a line with a search border around it, cut straight.
std::vector<cv::Mat> cutCells(const PicturePyramid& pyramid, const LineCurve& curve, std::size_t count)
{
    constexpr int rows = GlyphAtlas::heightPx + 2 * searchPx;
    constexpr int columns = GlyphAtlas::widthPx + 2 * searchPx;
    const auto pitch = static_cast<int>(GlyphAtlas::pitchPx);
    const double firstColumn = -((columns - 1) / 2.0) / GlyphAtlas::pitchPx;
    const int width = pitch * static_cast<int>(count - 1) + columns;
    const cv::Mat strip = cutStrip(pyramid, curve, {firstColumn, width, rows, GlyphAtlas::pitchPx});
    std::vector<cv::Mat> cells;
    for (std::size_t i = 0; i < count; ++i) {
        const int left = pitch * static_cast<int>(i);
        cells.push_back(strip.colRange(left, left + columns));
    }
    return cells;
}

/// The top of a parabola through three values around the middle one, as an offset in [-0.5, 0.5].
double peakOffset(double before, double here, double after)
{
    const double curvature = before - 2.0 * here + after;
    return curvature < -1e-9 ? std::clamp(0.5 * (before - after) / curvature, -0.5, 0.5) : 0.0;
}

struct GlyphMatch {
    double similarity = 0.0;
    cv::Point2d offsetPx;  // from the cell's middle
    cv::Point place;       // of the glyph's corner in the cell
};

GlyphMatch match(const cv::Mat& cell, const cv::Mat& glyph)
{
    cv::Mat scores;
    cv::matchTemplate(cell, glyph, scores, cv::TM_CCOEFF_NORMED);
    GlyphMatch best;
    cv::minMaxLoc(scores, nullptr, &best.similarity, nullptr, &best.place);
    const auto at = [&](int x, int y) {
        const int column = std::clamp(x, 0, scores.cols - 1);
        const int row = std::clamp(y, 0, scores.rows - 1);
        return static_cast<double>(scores.at<float>(row, column));
    };
    const cv::Point p = best.place;
    best.offsetPx = {p.x - searchPx + peakOffset(at(p.x - 1, p.y), at(p.x, p.y), at(p.x + 1, p.y)),
                     p.y - searchPx + peakOffset(at(p.x, p.y - 1), at(p.x, p.y), at(p.x, p.y + 1))};
    return best;
}

double linear(double grey) { return std::pow(grey / 255.0, displayGamma); }

/// Linear light where the glyph has its ink and where it has none.
struct InkAndPaper {
    double ink = 0.0;
    double paper = 0.0;

    double contrast() const { return paper > 0.0 ? std::clamp((paper - ink) / paper, 0.0, 1.0) : 0.0; }
};

InkAndPaper lightOf(const cv::Mat& cell, const cv::Mat& glyph, cv::Point place)
{
    double lowest = 0.0;
    double highest = 0.0;
    cv::minMaxLoc(glyph, &lowest, &highest);
    const cv::Mat seen = cell(cv::Rect(place, glyph.size()));
    const cv::Mat ink = glyph < lowest + 0.15 * (highest - lowest);
    const cv::Mat paper = glyph > highest - 0.05 * (highest - lowest);
    return {linear(cv::mean(seen, ink)[0]), linear(cv::mean(seen, paper)[0])};
}

using ZoneCells = std::vector<std::vector<cv::Mat>>;

/// Likeness of the glyphs to some characters spread over the zone, mean.
double sampledLikeness(const ZoneCells& zone, const LightReading& reading, const GlyphAtlas& glyphs)
{
    double sum = 0.0;
    int count = 0;
    for (std::size_t l = 0; l < zone.size(); ++l) {
        const std::size_t step = std::max<std::size_t>(1, zone[l].size() * zone.size() / sampleCharacters);
        for (std::size_t i = 0; i < zone[l].size(); i += step, ++count) {
            sum += match(zone[l][i], glyphs.glyph(reading.lines[l][i].value)).similarity;
        }
    }
    return count > 0 ? sum / count : 0.0;
}

/// The zone cut into cells, and how it was cut.
struct CutZone {
    std::vector<LineCurve> curves;
    ZoneCells cells;
};

CutZone cutZone(const PicturePyramid& pyramid, const LightReading& reading, double stretch)
{
    const double scaleX = static_cast<double>(pyramid.full().cols) / reading.pictureSize.width;
    const double scaleY = static_cast<double>(pyramid.full().rows) / reading.pictureSize.height;
    CutZone zone;
    for (const MrzLine& line : reading.lines) {
        zone.curves.push_back(curveOf(line, scaleX, scaleY, stretch));
        zone.cells.push_back(cutCells(pyramid, zone.curves.back(), line.size()));
    }
    return zone;
}

struct FittedPrint {
    CutZone zone;
    double sigmaPx = 0.0;  ///< blur at which the glyphs resemble the print most
    double likeness = -1.0;
};

FittedPrint fitBlur(CutZone zone, const LightReading& reading, const GlyphAtlas& atlas)
{
    FittedPrint best;
    for (const double sigma : GlyphAtlas::blurSigmasPx) {
        const double likeness = sampledLikeness(zone.cells, reading, atlas.blurred(sigma));
        if (likeness > best.likeness) {
            best.likeness = likeness;
            best.sigmaPx = sigma;
        }
    }
    best.zone = std::move(zone);
    return best;
}

/// Print that does not resemble the font as it stands is tried taller and lower as well.
FittedPrint fitPrint(const PicturePyramid& pyramid, const LightReading& reading, const GlyphAtlas& atlas)
{
    FittedPrint best = fitBlur(cutZone(pyramid, reading, 1.0), reading, atlas);
    if (best.likeness >= plainLikeness) {
        return best;
    }
    for (const double stretch : stretches) {
        FittedPrint print = fitBlur(cutZone(pyramid, reading, stretch), reading, atlas);
        if (print.likeness > best.likeness) {
            best = std::move(print);
        }
    }
    return best;
}

bool isInside(const cv::Point2d& centre, double margin, const cv::Size& size)
{
    return centre.x >= margin && centre.y >= margin && centre.x < size.width - margin &&
           centre.y < size.height - margin;
}

/// Places along the lines in the unit in which the mean pitch is 2.54 mm.
void placeAlong(ZonePrint& print, const std::vector<LineCurve>& curves)
{
    double sum = 0.0;
    for (std::size_t l = 0; l < curves.size(); ++l) {
        sum += curves[l].pitchPx(static_cast<double>(print.lines[l].size() - 1) / 2.0);
    }
    const double mmPerPx = mmPerPitch * static_cast<double>(curves.size()) / sum;
    for (std::size_t l = 0; l < curves.size(); ++l) {
        const double middle = static_cast<double>(print.lines[l].size() - 1) / 2.0;
        print.pitchMm.push_back(curves[l].pitchPx(middle) * mmPerPx);
        if (l + 1 < curves.size()) {
            const cv::Point2d along = curves[l].along(middle);
            const cv::Point2d step = curves[l + 1].at(middle) - curves[l].at(middle);
            print.lineStepMm.push_back(std::abs(step.x * along.y - step.y * along.x) / cv::norm(along) * mmPerPx);
        }
    }
}

}  // namespace

std::optional<ZonePrint> measurePrint(const cv::Mat& picture, const LightReading& reading, const GlyphAtlas& atlas)
{
    if (picture.empty() || !reading.format || reading.pictureSize.empty()) {
        return std::nullopt;
    }
    const PicturePyramid pyramid(picture);
    const FittedPrint fitted = fitPrint(pyramid, reading, atlas);
    const ZoneCells& zone = fitted.zone.cells;
    const std::vector<LineCurve>& curves = fitted.zone.curves;
    const GlyphAtlas soft = atlas.blurred(fitted.sigmaPx);
    ZonePrint print;
    print.blurMm = fitted.sigmaPx / GlyphAtlas::pxPerMm;
    for (std::size_t l = 0; l < zone.size(); ++l) {
        std::vector<GlyphPrint> glyphs;
        for (std::size_t i = 0; i < zone[l].size(); ++i) {
            const cv::Mat& glyph = soft.glyph(reading.lines[l][i].value);
            const GlyphMatch found = match(zone[l][i], glyph);
            const InkAndPaper light = lightOf(zone[l][i], glyph, found.place);
            const double pitch = curves[l].pitchPx(static_cast<double>(i));
            glyphs.push_back({found.similarity,
                              static_cast<double>(i) * mmPerPitch + found.offsetPx.x / GlyphAtlas::pxPerMm,
                              found.offsetPx.y / GlyphAtlas::pxPerMm, light.contrast(), light.paper,
                              isInside(curves[l].at(static_cast<double>(i)), pitch / 2.0, picture.size())});
        }
        print.lines.push_back(std::move(glyphs));
    }
    placeAlong(print, curves);
    return print;
}

}  // namespace rahdari::mrz
