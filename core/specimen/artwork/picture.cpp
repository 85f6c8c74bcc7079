#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/photograph.h"
#include "core/specimen/artwork/plate_frame.h"
#include "core/specimen/artwork/screens.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr double dyeBlurMm = 0.05;           // deviation of how far dye spreads into the paper
constexpr double tonerPitchMm = 25.4 / 150;  // 150 lines an inch

Plate dyeDiffusion(const PlateFrame& frame, const std::string& ink, const Picture& picture, const cv::Mat& photograph,
                   const Feather& feather)
{
    cv::Mat coverage(frame.size(), CV_8U, cv::Scalar(255));
    feather.applyTo(coverage, picture.strength);
    Plate plate = frame.plate(ink, std::move(coverage));
    const double sigma = toMasterPx(dyeBlurMm);
    cv::GaussianBlur(photograph, plate.colour, {}, sigma, sigma, cv::BORDER_REPLICATE);
    return plate;
}

using Screen = cv::Mat (*)(const cv::Mat& plane, int plate, const Chance& chance);

cv::Mat tonerDots(const cv::Mat& plane, int plate, const Chance& chance)
{
    static constexpr std::array<double, 4> angles{15, 75, 0, 45};  // cyan, magenta, yellow, black
    const auto number = static_cast<std::size_t>(plate);
    return amplitudeScreen(plane, tonerPitchMm, angles[number], chance.part("toner", number));
}

cv::Mat inkjetDots(const cv::Mat& plane, int plate, const Chance&) { return frequencyScreen(plane, plate); }

/// Black alone for a grey photograph, four inks for a coloured one.
std::vector<Plate> screened(const PlateFrame& frame, const std::string& ink, const Picture& picture,
                            const cv::Mat& photograph, const Feather& feather, Screen screen, const Chance& chance)
{
    constexpr int black = 3;
    if (isGrey(photograph)) {
        cv::Mat plane = darknessOf(photograph);
        feather.applyTo(plane, picture.strength);
        return {frame.plate(ink, screen(plane, black, chance))};
    }
    Separations inks = separated(photograph);
    const std::array<std::pair<const char*, cv::Mat*>, 4> planes{
        {{"_c", &inks.cyan}, {"_m", &inks.magenta}, {"_y", &inks.yellow}, {"_k", &inks.black}}};
    std::vector<Plate> plates;
    for (int number = 0; number < 4; ++number) {
        const auto& [suffix, plane] = planes[static_cast<std::size_t>(number)];
        feather.applyTo(*plane, picture.strength);
        plates.push_back(frame.plate(ink + suffix, screen(*plane, number, chance)));
    }
    return plates;
}

/// As a personaliser does before engraving: a dark face is brought up until it can be told from another. Black stays
/// black and white white.
void liftDarkFace(cv::Mat& darkness)
{
    constexpr double darkest = 190;  // mean of a face, 255 = black
    constexpr double mostPower = 2.2;
    const cv::Rect face(darkness.cols / 4, darkness.rows / 5, darkness.cols / 2, darkness.rows / 2);
    const double mean = face.empty() ? 0 : cv::mean(darkness(face))[0];
    if (mean <= darkest || mean >= 254) {
        return;
    }
    const double power = std::min(std::log(darkest / 255) / std::log(mean / 255), mostPower);
    cv::Mat table(1, 256, CV_8U);
    for (int v = 0; v < 256; ++v) {
        table.at<std::uint8_t>(v) = static_cast<std::uint8_t>(std::floor(255 * std::pow(v / 255.0, power) + 0.5));
    }
    cv::LUT(darkness, table, darkness);
}

Plate laserEngraving(const PlateFrame& frame, const std::string& ink, const Picture& picture, const cv::Mat& photograph,
                     const Feather& feather)
{
    cv::Mat plane = darknessOf(photograph);
    liftDarkFace(plane);
    feather.applyTo(plane, picture.strength);
    return frame.plate(ink, pulseRows(plane));
}

}  // namespace

std::vector<Plate> drawPicture(const image::RectMm& box, const std::string& ink, const Picture& picture,
                               const cv::Mat& photograph, Chance chance)
{
    const PlateFrame frame(box);
    if (photograph.empty() || photograph.type() != CV_8UC3) {
        return {frame.plate(ink, cv::Mat::zeros(frame.size(), CV_8U))};
    }
    const cv::Mat fitting = fitted(picture.ghost ? withoutBackground(photograph) : photograph, frame.size());
    const Feather feather(frame.size(), toMasterPx(picture.feather));
    switch (picture.technique) {
    case PictureTechnique::DyeDiffusion: return {dyeDiffusion(frame, ink, picture, fitting, feather)};
    case PictureTechnique::Toner: return screened(frame, ink, picture, fitting, feather, tonerDots, chance);
    case PictureTechnique::Inkjet: return screened(frame, ink, picture, fitting, feather, inkjetDots, chance);
    case PictureTechnique::LaserEngraving: break;
    }
    return {laserEngraving(frame, ink, picture, fitting, feather)};
}

}  // namespace rahdari::specimen
