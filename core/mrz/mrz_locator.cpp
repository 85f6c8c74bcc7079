#include "core/mrz/mrz_locator.h"

#include "core/mrz/line_tracker.h"
#include "core/mrz/text_line_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace rahdari::mrz {

namespace {

/// Where a further line may stand, in pitches from line to line. The network reads 0.2 pitches to either side.
constexpr std::array neighbourDistances{1.7, 2.1, 2.5, 2.9};

/// Longer sides to look at, in the order that finds most documents soonest: a page that fills the picture first.
constexpr std::array workSidesPx{600, 300, 1200};
constexpr std::array quickSidesPx{600, 1200};

/// Directions tried, first those at which scanners deliver pages (each line is tried both ways round).
constexpr std::array straightDirectionsDeg{0.0, 90.0};
constexpr std::array leaningDirectionsDeg{-20.0, 20.0, 70.0, 110.0, -40.0, 40.0, 55.0, 125.0};
constexpr std::array leaningSidesPx{600, 1200};

/// A straight search finds lines that lean less than this.
constexpr double straightEnoughDeg = 9.0;

/// Where a page takes half of the picture's longer side, characters have 6 px at 1200 already.
constexpr int sideForSmallPagesPx = 2400;
constexpr double largePageShare = 0.5;

/// A picture without a zone must not cost seconds: only the best candidates of a look are asked about.
constexpr std::size_t straightCandidates = 8;
constexpr std::size_t leaningCandidates = 5;
constexpr double mostEnlarged = 2.2;

constexpr int fewestCharacters = 18;
constexpr double leastPresence = 0.5;

/// A line without a neighbour must be beyond doubt to count as part of a zone.
constexpr int fewestAlone = 26;
constexpr double leastPresenceAlone = 0.85;

/// Lines of one zone have one pitch and one length and start below each other.
bool belongTogether(const LocatedLine& a, const LocatedLine& b)
{
    const double pitch = a.curve.pitchPx(0.0);
    const cv::Point2d along = a.curve.along(0.0) / pitch;
    const double offset = (b.curve.at(0.0) - a.curve.at(0.0)).dot(along) / pitch;
    return std::abs(b.curve.pitchPx(0.0) / pitch - 1.0) < 0.08 && std::abs(offset) < 2.5 &&
           std::abs(a.characters - b.characters) <= 6 && b.presence > 0.6;
}

class Search {
public:
    Search(const PicturePyramid& pyramid, const CellReader& cells, const std::stop_token& stop)
        : pyramid_(pyramid), cells_(cells), stop_(stop), longestPx_(std::max(pyramid.full().cols, pyramid.full().rows))
    {
    }

    LocatedMrz run(SearchEffort effort, const PageFinder& findPage)
    {
        const bool quick = effort != SearchEffort::Full;
        for (const int side : quick ? std::span<const int>(quickSidesPx) : std::span<const int>(workSidesPx)) {
            if (lookStraight(side)) {
                return best_;
            }
        }
        if (!quick) {
            lookFurther(findPage ? findPage() : std::nullopt);
        }
        return best_;
    }

private:
    void lookFurther(const std::optional<SeenPage>& page)
    {
        const bool small = !page || page->longShare < largePageShare;
        if (small && lookStraight(sideForSmallPagesPx)) {
            return;
        }
        for (const double directionDeg : leaningDirections(page)) {
            for (const int side : leaningSidesPx) {
                if (look(side, directionDeg, leaningCandidates)) {
                    return;
                }
            }
        }
    }

    static std::vector<double> leaningDirections(const std::optional<SeenPage>& page)
    {
        if (!page) {
            return {leaningDirectionsDeg.begin(), leaningDirectionsDeg.end()};
        }
        return std::abs(page->turnDeg) < straightEnoughDeg ? std::vector<double>()
                                                           : std::vector{page->turnDeg, page->turnDeg + 90.0};
    }

    bool lookStraight(int workSidePx)
    {
        return std::any_of(straightDirectionsDeg.begin(), straightDirectionsDeg.end(),
                           [&](double directionDeg) { return look(workSidePx, directionDeg, straightCandidates); });
    }

    /// @return whether the search is over
    bool look(int workSidePx, double directionDeg, std::size_t mostCandidates)
    {
        if (workSidePx > mostEnlarged * longestPx_) {
            return false;
        }
        std::vector<TextLineCandidate> candidates = findTextLines(pyramid_, workSidePx, directionDeg);
        candidates.resize(std::min(candidates.size(), mostCandidates));
        for (const TextLineCandidate& candidate : candidates) {
            if (stop_.stop_requested()) {
                return true;
            }
            keepBetter(grown(candidate));
            if (best_.lines.size() >= 2) {
                return true;
            }
        }
        return false;
    }

    LocatedMrz grown(const TextLineCandidate& candidate) const
    {
        const std::optional<LineCurve> start = confirmCandidate(pyramid_, cells_, candidate);
        if (!start) {
            return {};
        }
        const double halfColumns = candidate.lengthPx() / 2.0 / start->pitchPx(0.0);
        const std::optional<LocatedLine> line = followLine(pyramid_, cells_, *start, -halfColumns, halfColumns);
        if (!line || line->characters < fewestCharacters || line->presence < leastPresence) {
            return {};
        }
        LocatedMrz mrz;
        mrz.lines.push_back(*line);
        growTowards(mrz, -1);
        growTowards(mrz, +1);
        if (mrz.lines.size() == 1 && (line->characters < fewestAlone || line->presence < leastPresenceAlone)) {
            return {};
        }
        return mrz;
    }

    /// Adds lines above (-1) or below (+1) as long as there are any.
    void growTowards(LocatedMrz& mrz, int side) const
    {
        while (mrz.lines.size() < 3) {
            const std::optional<LocatedLine> next = neighbour(mrz, side);
            if (!next) {
                return;
            }
            mrz.lines.insert(side < 0 ? mrz.lines.begin() : mrz.lines.end(), *next);
        }
    }

    std::optional<LocatedLine> neighbour(const LocatedMrz& mrz, int side) const
    {
        const LocatedLine& outermost = side < 0 ? mrz.lines.front() : mrz.lines.back();
        const double middle = (outermost.characters - 1) / 2.0;
        const std::optional<LineCurve> start =
            mrz.lines.size() > 1 ? confirmed(outermost, side, std::array{lineDistance(mrz.lines[0], mrz.lines[1])})
                                 : confirmed(outermost, side, neighbourDistances);
        if (!start) {
            return std::nullopt;
        }
        std::optional<LocatedLine> line = followLine(pyramid_, cells_, *start, -middle, middle);
        return line && belongTogether(outermost, *line) ? line : std::nullopt;
    }

    template <std::size_t Count>
    std::optional<LineCurve> confirmed(const LocatedLine& line, int side,
                                       const std::array<double, Count>& distances) const
    {
        std::vector<LineCurve> curves;
        for (const double distance : distances) {
            curves.push_back(line.curve.shiftedDown(side * distance));
        }
        return firstConfirmed(pyramid_, cells_, curves, (line.characters - 1) / 2.0);
    }

    static double lineDistance(const LocatedLine& upper, const LocatedLine& lower)
    {
        const double middle = (upper.characters - 1) / 2.0;
        const cv::Point2d from = upper.curve.at(middle);
        const cv::Point2d down = upper.curve.down(middle);
        const cv::Point2d along = lower.curve.along(middle);
        const cv::Point2d offset = lower.curve.at(middle) - from;
        const cv::Point2d across(-along.y, along.x);
        return std::abs(offset.dot(across) / down.dot(across));
    }

    void keepBetter(LocatedMrz mrz)
    {
        if (mrz.lines.size() > best_.lines.size()) {
            best_ = std::move(mrz);
        }
    }

    const PicturePyramid& pyramid_;
    const CellReader& cells_;
    const std::stop_token& stop_;
    int longestPx_;
    LocatedMrz best_;
};

}  // namespace

LocatedMrz locateMrz(const PicturePyramid& pyramid, const CellReader& cells, SearchEffort effort,
                     const PageFinder& findPage, std::stop_token stop)
{
    return Search(pyramid, cells, stop).run(effort, findPage);
}

LocatedMrz locateMrzNear(const PicturePyramid& pyramid, const CellReader& cells, const LocatedMrz& expected)
{
    LocatedMrz found;
    for (const LocatedLine& line : expected.lines) {
        const std::optional<LocatedLine> here = followLine(pyramid, cells, line.curve, 0.0, line.characters - 1.0);
        if (!here || !belongTogether(line, *here)) {
            return {};
        }
        found.lines.push_back(*here);
    }
    return found;
}

}  // namespace rahdari::mrz
