#include "core/document/page_outline.h"

#include "core/document/straight_lines.h"
#include "core/document/text_lines.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

// Long side to short side: A4 1.414, TD2 1.419, TD3 1.420, MRV-A 1.5, TD1 1.586; a portrait is 1.286.
constexpr double smallestRatio = 1.33;
constexpr double largestRatio = 1.70;
constexpr double leastArea = 0.06;  // of the picture
constexpr double leastSideSupport = 0.4;
constexpr double leastMeanSupport = 0.6;
constexpr int leastTextLines = 3;

struct LinePair {
    const StraightLine* first = nullptr;
    const StraightLine* second = nullptr;
};

/// A quadrilateral of four lines that may be the page.
struct Candidate {
    double score = 0.0;
    PageOutline outline;
    std::array<const StraightLine*, 4> sides{};
};

double angleBetween(const StraightLine& one, const StraightLine& other)
{
    const double cosine = std::min(1.0, std::abs(one.direction.dot(other.direction)));
    return std::acos(cosine) * 180.0 / std::numbers::pi;
}

// Opposite sides of a page stay within some 25 degrees of each other in any picture a reader can use.
std::vector<LinePair> oppositePairs(const std::vector<StraightLine>& lines, cv::Size picture)
{
    constexpr double largestAngle = 25.0;
    const double leastDistance = 0.15 * std::min(picture.width, picture.height);
    std::vector<LinePair> pairs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            if (angleBetween(lines[i], lines[j]) < largestAngle &&
                std::abs(lines[i].distanceTo(lines[j].middle())) > leastDistance) {
                pairs.push_back({&lines[i], &lines[j]});
            }
        }
    }
    return pairs;
}

double lengthOf(const image::QuadPx& corners, std::size_t side)
{
    return cv::norm(corners[(side + 1) % 4] - corners[side]);
}

bool pageLike(const image::QuadPx& corners, cv::Size picture)
{
    constexpr double margin = 0.02;
    const double slackX = margin * picture.width;
    const double slackY = margin * picture.height;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2d& at = corners[i];
        if (at.x < -slackX || at.y < -slackY || at.x > picture.width + slackX || at.y > picture.height + slackY) {
            return false;
        }
        const cv::Point2d before = corners[(i + 3) % 4] - at;
        const cv::Point2d after = corners[(i + 1) % 4] - at;
        const double cosine = before.dot(after) / (cv::norm(before) * cv::norm(after) + 1e-9);
        if (std::abs(cosine) > 0.5) {
            return false;
        }
    }
    const double width = (lengthOf(corners, 0) + lengthOf(corners, 2)) / 2.0;
    const double height = (lengthOf(corners, 1) + lengthOf(corners, 3)) / 2.0;
    const double ratio = std::max(width, height) / std::max(1.0, std::min(width, height));
    const auto alike = [](double one, double other) { return std::min(one, other) > 0.6 * std::max(one, other); };
    return ratio > smallestRatio && ratio < largestRatio && areaOf(corners) > leastArea * picture.area() &&
           alike(lengthOf(corners, 0), lengthOf(corners, 2)) && alike(lengthOf(corners, 1), lengthOf(corners, 3));
}

std::optional<Candidate> candidateOf(const LinePair& one, const LinePair& other, cv::Size picture)
{
    const std::array<const StraightLine*, 4> sides{one.first, other.first, one.second, other.second};
    image::QuadPx corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto corner = crossing(*sides[(i + 3) % 4], *sides[i]);
        if (!corner) {
            return std::nullopt;
        }
        corners[i] = *corner;
    }
    if (!pageLike(corners, picture)) {
        return std::nullopt;
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const double support = sides[i]->support(corners[i], corners[(i + 1) % 4]);
        if (support < leastSideSupport) {
            return std::nullopt;
        }
        sum += support;
    }
    const double support = sum / 4.0;
    if (support < leastMeanSupport) {
        return std::nullopt;
    }
    // Printed frames lie inside the page's edge and are often the sharper ones, so size counts beside support.
    constexpr double sizeWeight = 0.25;
    const double score = support * std::pow(areaOf(corners) / picture.area(), sizeWeight);
    return Candidate{score, {corners, support}, sides};
}

// Whether one of two outlines is cut out of the other by lines printed on it: they share sides. The pages of an open
// passport do, too, but each is half of the whole.
bool isPartOf(const Candidate& part, const Candidate& whole)
{
    const auto shared = std::count_if(part.sides.begin(), part.sides.end(), [&](const StraightLine* side) {
        return std::find(whole.sides.begin(), whole.sides.end(), side) != whole.sides.end();
    });
    const double share = areaOf(part.outline.cornersPx) / areaOf(whole.outline.cornersPx);
    const bool isHalf = shared == 3 && share > 0.44 && share < 0.56;
    return shared >= 2 && share < 1.0 && !isHalf;
}

// The lines of a fine ground hide print from the search: where print shows in a part of an outline, the whole has it.
const Candidate& wholeOf(const std::vector<Candidate>& bestFirst, std::size_t printed)
{
    std::size_t whole = printed;
    for (std::size_t i = printed; i-- > 0;) {
        whole = isPartOf(bestFirst[whole], bestFirst[i]) ? i : whole;
    }
    return bestFirst[whole];
}

void putInOrder(image::QuadPx& corners)
{
    if ((corners[1] - corners[0]).cross(corners[3] - corners[0]) < 0.0) {
        std::swap(corners[1], corners[3]);
    }
    const auto upperLeft = std::min_element(corners.begin(), corners.end(),
                                            [](const auto& a, const auto& b) { return a.x + a.y < b.x + b.y; });
    std::rotate(corners.begin(), upperLeft, corners.end());
}

cv::Mat greyOf(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    return grey;
}

// Is there print in it? Tiles, table tops and screens have outlines, too.
bool showsPrint(const cv::Mat& grey, const image::QuadPx& corners)
{
    constexpr float longSide = 480.0F;
    const double width = (lengthOf(corners, 0) + lengthOf(corners, 2)) / 2.0;
    const double height = (lengthOf(corners, 1) + lengthOf(corners, 3)) / 2.0;
    const auto scale = static_cast<float>(std::min(1.5, static_cast<double>(longSide) / std::max(width, height)));
    const cv::Point2f last(static_cast<float>(width) * scale, static_cast<float>(height) * scale);
    const std::array<cv::Point2f, 4> to{{{0.0F, 0.0F}, {last.x, 0.0F}, {last.x, last.y}, {0.0F, last.y}}};
    std::array<cv::Point2f, 4> from;
    std::transform(corners.begin(), corners.end(), from.begin(), [](const cv::Point2d& corner) {
        return cv::Point2f(static_cast<float>(corner.x), static_cast<float>(corner.y));
    });
    cv::Mat page;
    cv::warpPerspective(grey, page, cv::getPerspectiveTransform(from, to),
                        {static_cast<int>(last.x), static_cast<int>(last.y)}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return findTextLines(page).count >= leastTextLines;
}

bool hasPageProportions(cv::Size2d size)
{
    constexpr std::array ratios{1.42, 1.5, 1.586};
    constexpr double tolerance = 0.04;
    const double ratio = std::max(size.width, size.height) / std::min(size.width, size.height);
    return std::any_of(ratios.begin(), ratios.end(),
                       [ratio](double known) { return std::abs(ratio / known - 1.0) < tolerance; });
}

/// A document whose print the lines of its ground hide: all four sides are seen, and they are a document's.
bool isSurelyAPage(const PageOutline& outline, cv::Size picture)
{
    constexpr double sureSupport = 0.9;
    constexpr double largeShare = 0.25;
    const image::QuadPx& corners = outline.cornersPx;
    const cv::Size2d size((lengthOf(corners, 0) + lengthOf(corners, 2)) / 2.0,
                          (lengthOf(corners, 1) + lengthOf(corners, 3)) / 2.0);
    return outline.support >= sureSupport && areaOf(corners) >= largeShare * picture.area() && hasPageProportions(size);
}

// Part of the blocks along the picture's borders that are not plain.
double printedBorder(const cv::Mat& grey)
{
    constexpr int blocks = 20;
    constexpr double plain = 2.0;  // grey levels of deviation
    const int block = std::max(4, std::max(grey.cols, grey.rows) / blocks);
    int printed = 0;
    int all = 0;
    const auto look = [&](int x, int y) {
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::meanStdDev(grey(cv::Rect(x, y, block, block)), mean, deviation);
        printed += deviation[0] > plain ? 1 : 0;
        ++all;
    };
    for (int x = 0; x + block <= grey.cols; x += block) {
        look(x, 0);
        look(x, grey.rows - block);
    }
    for (int y = 0; y + block <= grey.rows; y += block) {
        look(0, y);
        look(grey.cols - block, y);
    }
    return static_cast<double>(printed) / std::max(all, 1);
}

}  // namespace

double areaOf(const image::QuadPx& corners)
{
    const cv::Point2d one = corners[2] - corners[0];
    const cv::Point2d other = corners[3] - corners[1];
    return std::abs(one.cross(other)) / 2.0;
}

std::optional<PageOutline> findPageOutline(const cv::Mat& small, std::stop_token stop)
{
    constexpr std::size_t candidates = 6;
    const cv::Mat grey = greyOf(small);
    const std::vector<StraightLine> lines = findStraightLines(grey);
    const std::vector<LinePair> pairs = oppositePairs(lines, grey.size());
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < pairs.size() && !stop.stop_requested(); ++i) {
        for (std::size_t j = i + 1; j < pairs.size(); ++j) {
            constexpr double leastAngle = 60.0;
            if (angleBetween(*pairs[i].first, *pairs[j].first) < leastAngle) {
                continue;
            }
            if (auto candidate = candidateOf(pairs[i], pairs[j], grey.size())) {
                putInOrder(candidate->outline.cornersPx);
                found.push_back(std::move(*candidate));
            }
        }
    }
    const auto kept = std::min(candidates, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      [](const auto& a, const auto& b) { return a.score > b.score; });
    for (std::size_t i = 0; i < kept && !stop.stop_requested(); ++i) {
        if (showsPrint(grey, found[i].outline.cornersPx)) {
            return wholeOf(found, i).outline;
        }
    }
    for (std::size_t i = 0; i < kept; ++i) {
        if (isSurelyAPage(found[i].outline, grey.size())) {
            return found[i].outline;
        }
    }
    return std::nullopt;
}

bool looksLikeCroppedPage(const cv::Mat& small)
{
    constexpr double leastPrintedBorder = 0.5;
    constexpr int leastLines = 3;
    constexpr double leastWidth = 0.5;
    constexpr double leastHeight = 0.2;
    if (!hasPageProportions(small.size())) {
        return false;
    }
    const cv::Mat grey = greyOf(small);
    const TextLines text = findTextLines(grey);
    return text.count >= leastLines && text.bounds.width > leastWidth * grey.cols &&
           text.bounds.height > leastHeight * grey.rows && printedBorder(grey) > leastPrintedBorder;
}

}  // namespace rahdari::document
