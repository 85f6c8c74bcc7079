#include "tests/unit/core/document/registration/drawn_document.h"

#include "core/document/registration/identification.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::test {

namespace {

constexpr double inkPxPerMm = 16.0;
constexpr int subPixelBits = 4;
constexpr double bendReachMm = 20.0;
const cv::Rect2d dataMm(30.0, 16.0, 28.0, 18.0);
constexpr int marginPx = 60;

cv::Point px(double xMm, double yMm)
{
    constexpr double scale = inkPxPerMm * (1 << subPixelBits);
    return {static_cast<int>(std::lround(xMm * scale)), static_cast<int>(std::lround(yMm * scale))};
}

cv::Scalar colourOf(cv::RNG& chance, int darkest, int brightest)
{
    return {static_cast<double>(chance.uniform(darkest, brightest)),
            static_cast<double>(chance.uniform(darkest, brightest)),
            static_cast<double>(chance.uniform(darkest, brightest))};
}

void drawGroundLines(cv::Mat& ink, const DrawnDesign& design, cv::RNG& chance)
{
    for (int bundle = 0; bundle < 3; ++bundle) {
        const cv::Scalar colour = colourOf(chance, 110, 190);
        const double pitch = chance.uniform(0.5, 0.9);
        const double wave = chance.uniform(8.0, 30.0);
        const double height = chance.uniform(1.0, 4.0);
        for (double y = -5.0; y < design.size.height + 5.0; y += pitch * 3.0) {
            std::vector<cv::Point> line;
            for (double x = 0.0; x <= design.size.width; x += 0.5) {
                line.push_back(px(x, y + bundle * pitch + height * std::sin(x / wave * CV_2PI + 0.1 * y)));
            }
            cv::polylines(ink, line, false, colour, 2, cv::LINE_AA, subPixelBits);
        }
    }
}

void drawEmblem(cv::Mat& ink, cv::RNG& chance, const image::SizeMm& size)
{
    const double x = chance.uniform(5.0, size.width - 5.0);
    const double y = chance.uniform(5.0, size.height - 5.0);
    const cv::Scalar colour = colourOf(chance, 40, 160);
    const int points = chance.uniform(3, 8);
    std::vector<cv::Point> star;
    for (int i = 0; i < 2 * points; ++i) {
        const double radius = (i % 2 == 0 ? 1.0 : 0.45) * 3.5;
        const double angle = CV_PI * i / points;
        star.push_back(px(x + radius * std::cos(angle), y + radius * std::sin(angle)));
    }
    cv::fillPoly(ink, std::vector<std::vector<cv::Point>>{star}, colour, cv::LINE_AA, subPixelBits);
}

void drawWord(cv::Mat& ink, cv::RNG& chance, cv::Point2d atMm, double heightMm, const cv::Scalar& colour)
{
    std::string word;
    for (int i = 0; i < 7; ++i) {
        word += static_cast<char>('A' + chance.uniform(0, 26));
    }
    cv::putText(ink, word, cv::Point(atMm * inkPxPerMm), cv::FONT_HERSHEY_SIMPLEX, heightMm * inkPxPerMm / 22.0, colour,
                3, cv::LINE_AA);
}

cv::Mat infraredOf(const cv::Mat& white)
{
    cv::Mat grey;
    cv::cvtColor(white, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// The ink as it is seen on the plane when its upper part is pushed down.
cv::Mat bent(const cv::Mat& ink, double bendMm)
{
    if (bendMm <= 0.0) {
        return ink;
    }
    cv::Mat map(ink.size(), CV_32FC2);
    for (int row = 0; row < ink.rows; ++row) {
        // Solve y + bend (1 - y / reach)^2 = seen for y by going there and back.
        const double seen = (row + 0.5) / inkPxPerMm;
        double y = seen;
        for (int round = 0; round < 30; ++round) {
            const double rise = std::max(0.0, 1.0 - y / bendReachMm);
            y = seen - bendMm * rise * rise;
        }
        for (int column = 0; column < ink.cols; ++column) {
            map.at<cv::Vec2f>(row, column) = {static_cast<float>(column), static_cast<float>(y * inkPxPerMm - 0.5)};
        }
    }
    cv::Mat result;
    cv::remap(ink, result, map, {}, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(30));
    return result;
}

cv::Mat photographed(const cv::Mat& ink, const cv::Matx33d& mmToPx, cv::Size picture, double gain, double noise,
                     cv::RNG& chance)
{
    cv::Mat smooth;
    cv::GaussianBlur(ink, smooth, {0, 0}, 0.6);
    const cv::Matx33d inkToMm(1.0 / inkPxPerMm, 0.0, 0.5 / inkPxPerMm, 0.0, 1.0 / inkPxPerMm, 0.5 / inkPxPerMm, 0.0,
                              0.0, 1.0);
    cv::Mat seen;
    cv::warpPerspective(smooth, seen, mmToPx * inkToMm, picture, cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                        cv::Scalar::all(30));
    cv::Mat grains(seen.size(), CV_32FC(seen.channels()));
    chance.fill(grains, cv::RNG::NORMAL, cv::Scalar::all(0.0), cv::Scalar::all(noise));
    seen.convertTo(seen, CV_32F, gain);
    seen += grains;
    cv::Mat levels;
    seen.convertTo(levels, CV_8U);
    return levels;
}

image::PagePlane planeOf(const cv::Matx33d& matrix, image::SizeMm size)
{
    image::QuadPx corners;
    const image::QuadPx mm{{{0.0, 0.0}, {size.width, 0.0}, {size.width, size.height}, {0.0, size.height}}};
    std::transform(mm.begin(), mm.end(), corners.begin(), [&](const cv::Point2d& corner) {
        const cv::Vec3d to = matrix * cv::Vec3d(corner.x, corner.y, 1.0);
        return cv::Point2d(to[0], to[1]);
    });
    return *image::PagePlane::fromCorners(corners, size);
}

image::QuadPx cornersBy(const image::PagePlane& plane, image::SizeMm size)
{
    const auto at = [&](double x, double y) { return plane.toPx(image::PointMm{x, y}); };
    return {at(0.0, 0.0), at(size.width, 0.0), at(size.width, size.height), at(0.0, size.height)};
}

}  // namespace

cv::Point2d DrawnCapture::truth(image::PointMm point) const
{
    const double rise = std::max(0.0, 1.0 - point.y / bendReachMm);
    return plane.toPx(image::PointMm{point.x, point.y + placement.bendMm * rise * rise});
}

check::PagePlanes DrawnCapture::planes() const
{
    check::PagePlanes planes;
    for (const auto& [light, picture] : page.images) {
        planes.planes.emplace(light, plane);
    }
    return planes;
}

check::PagePlanes DrawnCapture::planesOffBy(double mm, image::SizeMm size) const
{
    cv::RNG chance(placement.seed + 99);
    image::QuadPx corners = cornersBy(plane, size);
    for (cv::Point2d& corner : corners) {
        corner += cv::Point2d(chance.uniform(-mm, mm), chance.uniform(-mm, mm)) * placement.pxPerMm * 0.7;
    }
    check::PagePlanes planes;
    for (const auto& [light, picture] : page.images) {
        planes.planes.emplace(light, *image::PagePlane::fromCorners(corners, size));
    }
    return planes;
}

document::PageLocation DrawnCapture::outline(image::SizeMm size, int first) const
{
    document::PageLocation location;
    location.method = document::PageLocation::Method::Edges;
    location.cornersPx = cornersBy(plane, size);
    std::rotate(location.cornersPx.begin(), location.cornersPx.begin() + first, location.cornersPx.end());
    location.cornerInPicture = {true, true, true, true};
    return location;
}

document::PageLocation DrawnCapture::zone(image::SizeMm size) const
{
    document::PageLocation location = outline(size, 0);
    location.method = document::PageLocation::Method::MrzAndEdges;
    location.sizeMm = size;
    location.plane = plane;
    return location;
}

cv::Mat drawDocument(const DrawnDesign& design, std::uint64_t holder)
{
    cv::Mat ink(cv::Size(static_cast<int>(std::lround(design.size.width * inkPxPerMm)),
                         static_cast<int>(std::lround(design.size.height * inkPxPerMm))),
                CV_8UC3, cv::Scalar::all(225));
    cv::RNG chance(design.seed * 7919);
    drawGroundLines(ink, design, chance);
    for (int i = 0; i < 7; ++i) {
        drawEmblem(ink, chance, design.size);
        drawWord(ink, chance,
                 {chance.uniform(2.0, design.size.width - 25.0), chance.uniform(4.0, design.size.height - 2.0)},
                 chance.uniform(1.2, 3.0), colourOf(chance, 30, 130));
    }
    if (design.sister) {
        cv::RNG other(design.seed + 5);
        for (int i = 0; i < 3; ++i) {
            drawEmblem(ink, other, design.size);
        }
    }
    const cv::Rect data(cv::Point(dataMm.tl() * inkPxPerMm), cv::Point(dataMm.br() * inkPxPerMm));
    cv::rectangle(ink, data, cv::Scalar::all(210), cv::FILLED);
    cv::RNG person(holder * 104729 + 3);
    for (int line = 0; line < 4; ++line) {
        drawWord(ink, person, {dataMm.x + 1.0, dataMm.y + 4.0 + 4.0 * line}, 2.4, cv::Scalar::all(30));
    }
    return ink;
}

DrawnCapture captureOf(const cv::Mat& ink, image::SizeMm size, const Placement& placement)
{
    const double turn = placement.turnDeg * CV_PI / 180.0;
    const double c = std::cos(turn) * placement.pxPerMm;
    const double s = std::sin(turn) * placement.pxPerMm;
    const double reach = std::hypot(size.width, size.height) * placement.pxPerMm;
    const bool upright = std::abs(std::cos(turn)) > 0.9;
    const cv::Size picture = upright ? cv::Size(static_cast<int>(size.width * placement.pxPerMm) + 2 * marginPx,
                                                static_cast<int>(size.height * placement.pxPerMm) + 2 * marginPx)
                                     : cv::Size(static_cast<int>(reach), static_cast<int>(reach));
    const double x = picture.width / 2.0 - c * size.width / 2.0 + s * size.height / 2.0;
    const double y = picture.height / 2.0 - s * size.width / 2.0 - c * size.height / 2.0;
    const cv::Matx33d matrix(c, -s, x, s, c, y, 0.0, 0.0, 1.0);
    cv::RNG chance(placement.seed);
    const cv::Mat seen = bent(ink, placement.bendMm);
    DrawnCapture capture{{}, planeOf(matrix, size), placement};
    capture.page.images[image::Light::White] =
        photographed(seen, matrix, picture, placement.gain, placement.noise, chance);
    cv::Matx33d shifted = matrix;
    shifted(0, 2) += placement.infraredPx.x;
    shifted(1, 2) += placement.infraredPx.y;
    capture.page.images[image::Light::Infrared] =
        photographed(infraredOf(seen), shifted, picture, 1.0, placement.noise, chance);
    return capture;
}

document::DocumentModel modelOf(const DrawnDesign& design, const std::string& name)
{
    document::DocumentModel model;
    model.name = name;
    model.title = name;
    model.id = {"UTO", "P", static_cast<int>(design.seed), 2020, ""};
    model.size = design.size;
    const cv::Mat ink = drawDocument(design, 0);
    const cv::Size raster(static_cast<int>(std::lround(design.size.width * document::modelPxPerMm)),
                          static_cast<int>(std::lround(design.size.height * document::modelPxPerMm)));
    cv::Mat mean;
    cv::resize(ink, mean, raster, 0.0, 0.0, cv::INTER_AREA);
    const cv::Mat spread(raster, CV_8UC1, cv::Scalar(8));
    model.references[image::Light::White] = {mean, spread};
    model.references[image::Light::Infrared] = {infraredOf(mean), spread};
    model.stable = cv::Mat(raster, CV_8UC1, cv::Scalar(255));
    const cv::Rect data(cv::Point(dataMm.tl() * document::modelPxPerMm),
                        cv::Point(dataMm.br() * document::modelPxPerMm));
    model.stable(data).setTo(0);
    model.tables = document::identificationTables(model);
    return model;
}

}  // namespace rahdari::test
