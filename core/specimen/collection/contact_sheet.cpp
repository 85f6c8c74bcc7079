#include "core/specimen/collection/contact_sheet.h"

#include "core/image/picture_file.h"
#include "core/specimen/collection/chip_maker.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rahdari::specimen {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

constexpr double mostPxPerMm = 150.0 / image::mmPerInch;
constexpr int leastPicturePx = 300;  ///< narrower ones go into another row
constexpr int gapPx = 12;
constexpr int labelPx = 24;
constexpr int lineHeightPx = 26;
constexpr double capHeightPx = 11;
constexpr int ascentPx = 18;
constexpr int descentPx = 6;
const cv::Scalar paper(250, 250, 250);
const cv::Scalar inkColour(40, 40, 40);
const cv::Scalar alteredColour(30, 30, 230);
const cv::Scalar cut(150, 150, 150);  ///< where the page lay beyond the picture

std::string_view lightTitle(image::Light light)
{
    switch (light) {
    case image::Light::White: return "white";
    case image::Light::Infrared: return "infrared";
    case image::Light::Ultraviolet: return "ultraviolet";
    case image::Light::Coaxial: return "coaxial";
    case image::Light::ObliqueLeft: return "oblique, left";
    case image::Light::ObliqueRight: return "oblique, right";
    case image::Light::Transmitted: return "transmitted";
    }
    return {};
}

/// A sheet that is written on from the top down.
class Sheet {
public:
    Sheet(int widthPx, const FontShelf* fonts) : canvas_(0, widthPx, CV_8UC3), fonts_(fonts) {}

    /// Room below what is there; its first row.
    int grow(int heightPx)
    {
        const int top = canvas_.rows;
        canvas_.push_back(cv::Mat(heightPx, canvas_.cols, CV_8UC3, paper));
        return top;
    }

    void write(const std::string& text, int x, int baseline, bool bold = false)
    {
        const auto line = fonts_ == nullptr
                              ? Result<std::vector<GlyphOutline>>(Error{})
                              : fonts_->set(text, {.font = bold ? "sans_bold" : "sans", .capHeightMm = 1.0});
        if (line) {
            draw(*line, x, baseline);
        }
    }

    void writeLine(const std::string& text, bool bold = false)
    {
        const int top = grow(lineHeightPx);
        write(text, gapPx, top + lineHeightPx - 8, bold);
    }

    void put(const cv::Mat& picture, cv::Point place) { picture.copyTo(canvas_(cv::Rect(place, picture.size()))); }

    int width() const { return canvas_.cols; }
    cv::Mat take() { return std::move(canvas_); }

private:
    /// Filled eight times larger and made small again: fillPoly() thickens what it fills by its edge.
    void draw(const std::vector<GlyphOutline>& line, int x, int baseline)
    {
        constexpr int over = 8;
        const int width = std::min(canvas_.cols - x, static_cast<int>(widthMm(line) * capHeightPx) + 4);
        if (width <= 0) {
            return;
        }
        const cv::Rect place(x, baseline - ascentPx, width, ascentPx + descentPx);
        cv::Mat large(place.height * over, place.width * over, CV_8UC1, cv::Scalar(0));
        for (const GlyphOutline& glyph : line) {
            std::vector<std::vector<cv::Point>> contours;
            for (const auto& contour : glyph.contours) {
                std::vector<cv::Point>& points = contours.emplace_back();
                for (const image::PointMm& point : contour) {
                    points.emplace_back(rounded(point.x * capHeightPx * over),
                                        rounded((ascentPx + point.y * capHeightPx) * over));
                }
            }
            if (!contours.empty()) {
                cv::fillPoly(large, contours, cv::Scalar(255));
            }
        }
        cv::Mat mask;
        cv::resize(large, mask, place.size(), 0, 0, cv::INTER_AREA);
        lay(mask, canvas_(place));
    }

    static void lay(const cv::Mat& mask, cv::Mat target)
    {
        for (int y = 0; y < mask.rows; ++y) {
            for (int x = 0; x < mask.cols; ++x) {
                auto& pixel = target.at<cv::Vec3b>(y, x);
                const int share = mask.at<std::uint8_t>(y, x);
                for (int channel = 0; channel < 3; ++channel) {
                    pixel[channel] = static_cast<std::uint8_t>(
                        (pixel[channel] * (255 - share) + static_cast<int>(inkColour[channel]) * share) / 255);
                }
            }
        }
    }

    static int rounded(double px) { return static_cast<int>(std::lround(px)); }

    cv::Mat canvas_;
    const FontShelf* fonts_;
};

/// The page upright, so many pixels a millimetre.
cv::Mat rectified(const cv::Mat& picture, const ManifestPicture& pose, image::SizeMm size, double dpi, double pxPerMm)
{
    const double finest = std::max(1.0, dpi / image::mmPerInch / pxPerMm);
    const int over = std::clamp(static_cast<int>(std::lround(finest)), 1, 8);
    const cv::Size target(static_cast<int>(std::lround(size.width * pxPerMm)),
                          static_cast<int>(std::lround(size.height * pxPerMm)));
    const cv::Matx33d pageToPicture(pose.pageToPicture.data());
    const double mmPerPx = 1.0 / (pxPerMm * over);
    // A pixel's middle lies half a pixel from its edge, where the page's millimetres begin.
    const cv::Matx33d sheetToPage(mmPerPx, 0, mmPerPx / 2, 0, mmPerPx, mmPerPx / 2, 0, 0, 1);
    cv::Mat fine;
    cv::warpPerspective(picture, fine, pageToPicture * sheetToPage, target * over,
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT, cut);
    cv::Mat page;
    cv::resize(fine, page, target, 0, 0, cv::INTER_AREA);
    if (page.channels() == 1) {
        cv::cvtColor(page, page, cv::COLOR_GRAY2BGR);
    }
    return page;
}

void outline(cv::Mat& page, const Manifest& manifest, const std::string& side, double pxPerMm)
{
    for (const ManifestAlteration& alteration : manifest.alterations) {
        if (alteration.side != side || alteration.outline.empty()) {
            continue;
        }
        std::vector<cv::Point> points;
        for (const image::PointMm& point : alteration.outline) {
            points.emplace_back(std::clamp(static_cast<int>(std::lround(point.x * pxPerMm)), 1, page.cols - 2),
                                std::clamp(static_cast<int>(std::lround(point.y * pxPerMm)), 1, page.rows - 2));
        }
        cv::polylines(page, points, true, alteredColour, 2, cv::LINE_AA);
    }
}

std::string truthLine(const Manifest& manifest)
{
    if (manifest.family.empty()) {
        return "genuine";
    }
    std::string line = manifest.family + " " + manifest.familyTitle;
    line += manifest.forged ? ", difficulty " + std::to_string(manifest.difficulty) : " (decoy)";
    for (std::size_t i = 0; i < manifest.mustReact.size(); ++i) {
        line += (i == 0 ? "; must react: " : " ") + manifest.mustReact[i];
    }
    return line;
}

/// Cut where it would run off the sheet.
std::string shortened(std::string text, int widthPx)
{
    const auto most = static_cast<std::size_t>(std::max(20.0, widthPx / (capHeightPx * .78)));
    if (text.size() > most) {
        text.resize(most - 3);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0x80U) != 0) {  // no half letter
            text.pop_back();
        }
        text += "...";
    }
    return text;
}

void writeCaption(Sheet& sheet, const Manifest& manifest)
{
    const std::string chip = manifest.chip == ChipState::None ? "" : ", chip " + std::string(toString(manifest.chip));
    sheet.grow(gapPx / 2);
    sheet.writeLine(shortened(manifest.design + ": " + manifest.designTitle, sheet.width()), true);
    sheet.writeLine(shortened(truthLine(manifest), sheet.width()));
    sheet.writeLine(shortened(manifest.deviceName + ", seed " + std::to_string(manifest.seed) + chip, sheet.width()));
}

/// As many as there is room for, in rows of about the same length.
int columnsFor(int pictures, int room)
{
    const int most = std::max(1, room / (leastPicturePx + gapPx));
    const int rows = std::max(1, (pictures + most - 1) / most);
    return std::max(1, (pictures + rows - 1) / rows);
}

void addSide(Sheet& sheet, const Manifest& manifest, const ManifestSide& side,
             const std::map<image::Light, cv::Mat>& pictures)
{
    const int room = sheet.width() - gapPx;
    const int columns = columnsFor(static_cast<int>(side.pictures.size()), room);
    const double pxPerMm = std::min(mostPxPerMm, (room / columns - gapPx) / side.size.width);
    int column = 0;
    int top = 0;
    for (const ManifestPicture& pose : side.pictures) {
        const auto picture = pictures.find(pose.light);
        if (picture == pictures.end()) {
            continue;
        }
        cv::Mat page = rectified(picture->second, pose, side.size, side.dpi, pxPerMm);
        outline(page, manifest, side.side, pxPerMm);
        if (column == 0) {
            top = sheet.grow(page.rows + labelPx + gapPx);
        }
        const int left = gapPx + column * (room / columns);
        sheet.put(page, {left, top});
        sheet.write(side.side + ", " + std::string(lightTitle(pose.light)), left, top + page.rows + labelPx - 6);
        column = (column + 1) % columns;
    }
}

bool isUsable(const ManifestSide& side) { return side.size.width >= 1 && side.size.height >= 1; }

}  // namespace

cv::Mat contactSheet(const Manifest& manifest, const SpecimenPictures& pictures, int widthPx, const FontShelf* fonts)
{
    Sheet sheet(std::max(widthPx, leastPicturePx + 2 * gapPx), fonts);
    writeCaption(sheet, manifest);
    for (std::size_t side = 0; side < std::min(manifest.sides.size(), pictures.size()); ++side) {
        if (isUsable(manifest.sides[side])) {
            addSide(sheet, manifest, manifest.sides[side], pictures[side]);
        }
    }
    return sheet.take();
}

cv::Mat contactSheet(const Specimen& specimen, int widthPx, const FontShelf* fonts)
{
    SpecimenPictures pictures;
    for (const Scan& scan : specimen.sides) {
        pictures.push_back(scan.images);
    }
    return contactSheet(manifestOf(specimen), pictures, widthPx, fonts);
}

cv::Mat stacked(const std::vector<cv::Mat>& sheets)
{
    int width = 0;
    for (const cv::Mat& sheet : sheets) {
        width = std::max(width, sheet.cols);
    }
    cv::Mat all(0, width, CV_8UC3);
    for (const cv::Mat& sheet : sheets) {
        cv::Mat wide;
        cv::copyMakeBorder(sheet, wide, 0, 0, 0, width - sheet.cols, cv::BORDER_CONSTANT, paper);
        all.push_back(wide);
    }
    return all;
}

Result<SpecimenPictures> readPictures(const fs::path& capture, const Manifest& manifest)
{
    SpecimenPictures pictures;
    for (const ManifestSide& side : manifest.sides) {
        auto& lights = pictures.emplace_back();
        for (const ManifestPicture& named : side.pictures) {
            const fs::path file = capture / side.folder / named.file;
            auto picture = image::readPicture(file);
            if (!picture) {
                return Error{picture.error().code, file.string() + ": " + picture.error().message,
                             picture.error().advice};
            }
            lights[named.light] = std::move(picture->pixels);
        }
    }
    return pictures;
}

}  // namespace rahdari::specimen
