#include "core/specimen/scan/pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rahdari::specimen {

namespace {

constexpr double degree = std::numbers::pi / 180.0;
constexpr double leastBedMm = 1.0;   ///< that stays visible around a page
constexpr double turnedBedMm = 3.0;  ///< around one that is turned far
constexpr double leastCutMm = .5;    ///< of the upper edge, where it is cut off
constexpr double mostCutMm = 3.5;

struct Turn {
    double sine = 0;
    double cosine = 1;
};

/// By series, since the C library's functions differ in the last bit between processors. For up to 45 degrees.
Turn smallTurn(double radians)
{
    const double square = radians * radians;
    double sine = 0;
    double cosine = 0;
    for (int n = 10; n > 0; --n) {
        sine = (1.0 + sine) * -square / ((2.0 * n) * (2.0 * n + 1.0));
        cosine = (1.0 + cosine) * -square / ((2.0 * n - 1.0) * (2.0 * n));
    }
    return {radians * (1.0 + sine), 1.0 + cosine};
}

Turn turnBy(double degrees)
{
    const double quarters = std::floor(degrees / 90.0 + .5);
    const Turn rest = smallTurn((degrees - 90.0 * quarters) * degree);
    switch (static_cast<int>(quarters - 4.0 * std::floor(quarters / 4.0))) {
    case 1: return {rest.cosine, -rest.sine};
    case 2: return {-rest.sine, -rest.cosine};
    case 3: return {-rest.cosine, rest.sine};
    default: return rest;
    }
}

/// The upright box a turned page fills, in mm.
image::SizeMm turnedSize(image::SizeMm page, const Turn& turn)
{
    const double cosine = std::abs(turn.cosine);
    const double sine = std::abs(turn.sine);
    return {page.width * cosine + page.height * sine, page.width * sine + page.height * cosine};
}

image::SizeMm windowFor(image::SizeMm page, const ScannerProfile& profile, const Turn& turn)
{
    const image::SizeMm turned = turnedSize(page, turn);
    const double bed = std::min(profile.marginMm, turnedBedMm);
    return {std::max(page.width + 2 * profile.marginMm, turned.width + 2 * bed),
            std::max(page.height + 2 * profile.marginMm, turned.height + 2 * bed)};
}

/// A shift at random that leaves the page in the window.
double drawShift(double windowMm, double pageMm, double mostMm, Chance& chance)
{
    const double room = std::max(0.0, (windowMm - pageMm) / 2 - leastBedMm);
    return std::min(mostMm, room) * chance.uniform(-1, 1);
}

double drawTurn(const ScannerProfile& profile, const ScanFaults& faults, Chance chance)
{
    const double most = profile.rotationDegrees;
    const double drawn = std::clamp(chance.normal(0, most / 2), -most, most);
    return faults.rotationDegrees.value_or(drawn);
}

}  // namespace

bool isBound(const LayerStack& page) { return page.side == "data page"; }

cv::Point2d Pose::toPx(image::PointMm point) const
{
    const double rise = std::max(0.0, 1.0 - point.y / bendReachMm);
    const double y = point.y + bendMm * rise * rise;
    const cv::Matx33d& m = pageToPicture;
    return {m(0, 0) * point.x + m(0, 1) * y + m(0, 2), m(1, 0) * point.x + m(1, 1) * y + m(1, 2)};
}

image::QuadPx Pose::cornersOf(image::SizeMm page) const
{
    return {toPx({0, 0}), toPx({page.width, 0}), toPx({page.width, page.height}), toPx({0, page.height})};
}

Pose Pose::shifted(double rightPx, double downPx) const
{
    Pose other = *this;
    other.pageToPicture(0, 2) += rightPx;
    other.pageToPicture(1, 2) += downPx;
    return other;
}

Pose layOnGlass(const LayerStack& page, const ScannerProfile& profile, const ScanFaults& faults, Chance placement)
{
    const double degrees = drawTurn(profile, faults, placement.part("turn"));
    const Turn turn = turnBy(degrees);
    const image::SizeMm window = windowFor(page.size, profile, turn);
    const image::SizeMm turned = turnedSize(page.size, turn);

    Pose pose;
    pose.turnRadians = degrees * degree;
    Chance scale = placement.part("scale");
    pose.pxPerMm = profile.dpi / image::mmPerInch * (1 + profile.scaleSpread * scale.uniform(-1, 1));
    pose.picturePx = {static_cast<int>(std::floor(window.width * profile.dpi / image::mmPerInch + .5)),
                      static_cast<int>(std::floor(window.height * profile.dpi / image::mmPerInch + .5))};
    Chance shift = placement.part("shift");
    const double right = drawShift(window.width, turned.width, profile.shiftMm, shift);
    double down = drawShift(window.height, turned.height, profile.shiftMm, shift);
    if (isBound(page)) {
        Chance binding = placement.part("binding");
        pose.bendMm = profile.curl * page.size.height * binding.uniform();
        pose.bendReachMm = std::min(profile.curlReachMm, page.size.height / 2);
        if (binding.happens(profile.cutShare)) {
            down = -(window.height - page.size.height) / 2 - pose.bendMm - binding.uniform(leastCutMm, mostCutMm);
        }
    }
    const double c = turn.cosine * pose.pxPerMm;
    const double s = turn.sine * pose.pxPerMm;
    const double middleX = (pose.picturePx.width - 1) / 2.0 + right * pose.pxPerMm;
    const double middleY = (pose.picturePx.height - 1) / 2.0 + down * pose.pxPerMm;
    const double x = page.size.width / 2;
    const double y = page.size.height / 2;
    pose.pageToPicture = {c, -s, middleX - c * x + s * y, s, c, middleY - s * x - c * y, 0, 0, 1};
    return pose;
}

double unbent(double downMm, const Pose& pose)
{
    if (pose.bendMm <= 0 || downMm >= pose.bendReachMm) {
        return downMm;
    }
    // With t = 1 - y / reach: bend t^2 - reach t + (reach - down) = 0.
    const double reach = pose.bendReachMm;
    const double inner = std::max(0.0, reach * reach - 4 * pose.bendMm * (reach - downMm));
    const double t = (reach - std::sqrt(inner)) / (2 * pose.bendMm);
    return reach * (1 - t);
}

}  // namespace rahdari::specimen
