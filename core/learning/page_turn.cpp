#include "core/learning/page_turn.h"

#include "core/base/median.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace rahdari::learning {

namespace {

constexpr double sameSizeMm = 2.5;

template <typename Values>
Values rotated(const Values& values, int quarters)
{
    Values result = values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        result[(i + static_cast<std::size_t>(quarters)) % values.size()] = values[i];
    }
    return result;
}

/// The overview of a page turned so.
cv::Mat turnedPicture(const cv::Mat& picture, int quarters)
{
    cv::Mat result = picture;
    for (int i = 0; i < quarters; ++i) {
        cv::Mat next;
        cv::rotate(result, next, cv::ROTATE_90_CLOCKWISE);
        result = next;
    }
    return result;
}

bool turnIsKnown(const Specimen& specimen)
{
    using Method = document::PageLocation::Method;
    const auto location = specimen.known->find<document::PageLocation>();
    return location && (location->method == Method::MrzOnly || location->method == Method::MrzAndEdges);
}

void turn(Specimen& specimen, int quarters)
{
    const auto location = specimen.known->find<document::PageLocation>();
    const auto planes = specimen.known->find<check::PagePlanes>();
    if (quarters == 0 || !location || !planes) {
        return;
    }
    auto known = std::make_shared<check::Evidence>();
    known->put(turned(*planes, *location, quarters));
    known->put(turned(*location, quarters));
    const auto rest = withoutPage(*specimen.known);
    copyMissing(*rest, *known);
    specimen.known = known;
    specimen.overview = turnedPicture(specimen.overview, quarters);
}

struct Turned {
    int quarters = 0;
    double likeness = -1.0;
};

/// The turn in which a specimen is most like another.
Turned bestTurn(const Specimen& specimen, const Specimen& other)
{
    Turned best{0, likeness(specimen.overview, other.overview)};
    for (int quarters = 1; quarters < 4 && !turnIsKnown(specimen); ++quarters) {
        const double alike = likeness(turnedPicture(specimen.overview, quarters), other.overview);
        best = alike > best.likeness ? Turned{quarters, alike} : best;
    }
    return best;
}

/// Where every turn of the others is allowed for.
double typicality(const std::vector<Specimen>& specimens, std::size_t at)
{
    std::vector<double> alike;
    for (std::size_t i = 0; i < specimens.size(); ++i) {
        if (i != at) {
            alike.push_back(bestTurn(specimens[i], specimens[at]).likeness);
        }
    }
    return base::medianOf(std::move(alike));
}

/// Prefers specimens seen under all lights, located by their zone where others are, and complete.
int grade(const Specimen& specimen)
{
    const auto location = specimen.known->find<document::PageLocation>();
    const bool complete = location && location->complete();
    return static_cast<int>(specimen.lights.size()) * 4 + (turnIsKnown(specimen) ? 2 : 0) + (complete ? 1 : 0);
}

/// How most specimens lie against the typical one, so that the model is upright when they are.
int commonTurn(const std::vector<Turned>& turns)
{
    std::array<int, 4> count{};
    for (const Turned& turned : turns) {
        ++count[static_cast<std::size_t>(turned.quarters)];
    }
    return static_cast<int>(std::max_element(count.begin(), count.end()) - count.begin());
}

}  // namespace

document::PageLocation turned(const document::PageLocation& location, int quarters)
{
    document::PageLocation result = location;
    result.cornersPx = rotated(location.cornersPx, quarters);
    result.cornerInPicture = rotated(location.cornerInPicture, quarters);
    result.overhangMm = rotated(location.overhangMm, quarters);
    result.sideSeen = rotated(location.sideSeen, quarters);
    if (quarters % 2 != 0) {
        std::swap(result.sizeMm.width, result.sizeMm.height);
    }
    result.plane = image::PagePlane::fromCorners(result.cornersPx, result.sizeMm);
    result.rotationDeg = std::remainder(location.rotationDeg - 90.0 * quarters, 360.0);
    return result;
}

check::PagePlanes turned(const check::PagePlanes& planes, const document::PageLocation& before, int quarters)
{
    const image::SizeMm was = before.sizeMm;
    const image::SizeMm is = quarters % 2 == 0 ? was : image::SizeMm{was.height, was.width};
    check::PagePlanes result;
    for (const auto& [light, plane] : planes.planes) {
        const image::QuadPx corners{plane.toPx(image::PointMm{0.0, 0.0}), plane.toPx(image::PointMm{was.width, 0.0}),
                                    plane.toPx(image::PointMm{was.width, was.height}),
                                    plane.toPx(image::PointMm{0.0, was.height})};
        if (const auto again = image::PagePlane::fromCorners(rotated(corners, quarters), is)) {
            result.planes.emplace(light, *again);
        }
    }
    return result;
}

double likeness(const cv::Mat& one, const cv::Mat& other)
{
    const double tolerance = sameSizeMm * overviewPxPerMm;
    if (one.empty() || other.empty() || std::abs(one.cols - other.cols) > tolerance ||
        std::abs(one.rows - other.rows) > tolerance) {
        return -1.0;
    }
    cv::Mat second = other;
    if (one.size() != other.size()) {
        cv::resize(other, second, one.size(), 0.0, 0.0, cv::INTER_LINEAR);
    }
    cv::Mat correlation;
    cv::matchTemplate(one, second, correlation, cv::TM_CCOEFF_NORMED);
    return correlation.at<float>(0, 0);
}

std::optional<std::size_t> mostTypical(const std::vector<Specimen>& specimens, const std::vector<bool>& without)
{
    const auto eligible = [&](std::size_t i) { return !without[i] && !specimens[i].overview.empty(); };
    int bestGrade = -1;
    for (std::size_t i = 0; i < specimens.size(); ++i) {
        bestGrade = std::max(bestGrade, eligible(i) ? grade(specimens[i]) : -1);
    }
    std::optional<std::size_t> best;
    double bestTypicality = -2.0;
    for (std::size_t i = 0; i < specimens.size(); ++i) {
        if (!eligible(i) || grade(specimens[i]) < bestGrade) {
            continue;
        }
        const double typical = typicality(specimens, i);
        if (!best || typical > bestTypicality) {
            bestTypicality = typical;
            best = i;
        }
    }
    return best;
}

void alignTurns(std::vector<Specimen>& specimens)
{
    const auto typical = mostTypical(specimens, std::vector<bool>(specimens.size(), false));
    if (!typical) {
        return;
    }
    std::vector<Turned> turns;
    for (const Specimen& specimen : specimens) {
        turns.push_back(bestTurn(specimen, specimens[*typical]));
    }
    const int common = turnIsKnown(specimens[*typical]) ? 0 : commonTurn(turns);
    for (std::size_t i = 0; i < specimens.size(); ++i) {
        if (!turnIsKnown(specimens[i])) {
            turn(specimens[i], (turns[i].quarters - common + 4) % 4);
        }
    }
}

}  // namespace rahdari::learning
