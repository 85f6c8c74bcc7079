#include "core/mrz/zone_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace rahdari::mrz {

namespace {

constexpr int slackColumns = 3;  // how far a line's beginning may be off
constexpr double leastProbability = 0.02;
constexpr double leastPresence = 0.3;    // a cell below it counts as empty
constexpr double mostEmptyShare = 0.15;  // in a zone whose length is settled: stains, stamps, a strange font
constexpr std::array threeLineLengths{30};
constexpr std::array twoLineLengths{36, 44};

/// A line with an unsure character is read again a little higher and lower: what stays the same is surer.
constexpr std::array firstShift{0.0};
constexpr std::array furtherShifts{-0.08, 0.08};
constexpr double surelyRead = 0.95;

/// A strip whose character `c` (from -slack) lies exactly on a column of the network's output.
StripWindow windowFor(int characters)
{
    const double firstX = CellMap::stripXOf(7.0);  // one and a half pitches from the left, on output column 7
    const int cells = characters + 2 * slackColumns;
    const int width = 4 * static_cast<int>((cells + 2) * CellReader::stripPitchPx / 4.0);
    return {-slackColumns - firstX / CellReader::stripPitchPx, width, CellReader::stripRows, CellReader::stripPitchPx};
}

void normalise(CellOpinion& opinion)
{
    double sum = 1e-12;
    for (const double p : opinion.probabilities) {
        sum += p;
    }
    for (double& p : opinion.probabilities) {
        p /= sum;
    }
}

/// Cells -slack .. characters + slack - 1 of a line, the mean over the shifts (in pitches).
std::vector<CellOpinion> readCells(const PicturePyramid& pyramid, const CellReader& reader, const LineCurve& curve,
                                   int characters, std::span<const double> shifts)
{
    const StripWindow window = windowFor(characters);
    std::vector<cv::Mat> strips;
    for (const double shift : shifts) {
        strips.push_back(cutStrip(pyramid, shift == 0.0 ? curve : curve.shiftedDown(shift), window));
    }
    const std::vector<CellMap> maps = reader.read(strips);
    std::vector<CellOpinion> opinions(static_cast<std::size_t>(characters + 2 * slackColumns));
    for (std::size_t i = 0; i < opinions.size(); ++i) {
        const int column = 7 + 5 * static_cast<int>(i);
        for (const CellMap& map : maps) {
            opinions[i].presence += map.presence(column) / static_cast<double>(maps.size());
            for (int c = 0; c < CellMap::betweenClass; ++c) {
                opinions[i].probabilities[static_cast<std::size_t>(c)] += map.probability(c, column);
            }
        }
        normalise(opinions[i]);
    }
    return opinions;
}

bool isUnsure(const CellOpinion& cell)
{
    return cell.presence < surelyRead ||
           *std::max_element(cell.probabilities.begin(), cell.probabilities.end()) < surelyRead;
}

/// The mean of what was read first and of what two further readings say.
void readAgain(const PicturePyramid& pyramid, const CellReader& reader, const LineCurve& curve, int characters,
               std::vector<CellOpinion>& opinions)
{
    const std::vector<CellOpinion> further = readCells(pyramid, reader, curve, characters, furtherShifts);
    for (std::size_t i = 0; i < opinions.size(); ++i) {
        opinions[i].presence = (opinions[i].presence + 2.0 * further[i].presence) / 3.0;
        for (std::size_t c = 0; c < opinions[i].probabilities.size(); ++c) {
            opinions[i].probabilities[c] = (opinions[i].probabilities[c] + 2.0 * further[i].probabilities[c]) / 3.0;
        }
    }
}

/// How well `length` characters from cell `first` explain where characters were seen and where not.
double explains(std::span<const CellOpinion> cells, int first, int length)
{
    double sum = 0.0;
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
        const double presence = cells[static_cast<std::size_t>(i)].presence;
        const bool inside = i >= first && i < first + length;
        sum += std::log(std::max(leastProbability, inside ? presence : 1.0 - presence));
    }
    return sum;
}

struct LineChoice {
    int first = 0;
    double score = -std::numeric_limits<double>::infinity();
};

/// How far the first characters of two lines may stand from below each other, in pitches: perspective leans a zone.
constexpr double freeLean = 0.6;
constexpr double leanCost = 8.0;  // for each pitch beyond

/// Where a line's columns lie along the zone: pitches from the first line's column 0 to this line's.
std::vector<double> columnOffsets(const std::vector<LocatedLine>& lines)
{
    std::vector<double> offsets;
    const cv::Point2d origin = lines.front().curve.at(0.0);
    for (const LocatedLine& line : lines) {
        const cv::Point2d along = lines.front().curve.along(0.0);
        offsets.push_back((line.curve.at(0.0) - origin).dot(along) / along.dot(along));
    }
    return offsets;
}

/// The best beginning of a line of `length` characters near a place given by the lines before it.
LineChoice bestStart(std::span<const CellOpinion> cells, int length, double expectedFirst)
{
    LineChoice best;
    for (int first = 0; first + length <= static_cast<int>(cells.size()); ++first) {
        const double lean = std::max(0.0, std::abs(first - expectedFirst) - freeLean);
        const double score = explains(cells, first, length) - leanCost * lean;
        if (score > best.score) {
            best = {first, score};
        }
    }
    return best;
}

struct ZoneChoice {
    int length = 0;
    std::vector<LineChoice> lines;
    double score = -std::numeric_limits<double>::infinity();
};

/// Every beginning of the first line is tried, and the others begin below it.
ZoneChoice choose(const std::vector<std::vector<CellOpinion>>& zone, std::span<const double> offsets,
                  std::span<const int> lengths)
{
    ZoneChoice best;
    for (const int length : lengths) {
        for (int first = 0; first + length <= static_cast<int>(zone.front().size()); ++first) {
            ZoneChoice choice{length, {{first, explains(zone.front(), first, length)}}, 0.0};
            choice.score = choice.lines.front().score;
            for (std::size_t line = 1; line < zone.size(); ++line) {
                choice.lines.push_back(bestStart(zone[line], length, first - offsets[line]));
                choice.score += choice.lines.back().score;
            }
            if (choice.score > best.score) {
                best = std::move(choice);
            }
        }
    }
    return best;
}

bool isEmpty(const CellOpinion& cell) { return cell.presence < leastPresence; }

/// Whether a line's first or last characters lie beyond the picture or were not seen.
bool lacksEnds(const std::vector<CellOpinion>& cells, const LineCurve& curve, LineChoice choice, int length,
               cv::Size picture)
{
    const auto begin = cells.begin() + choice.first;
    const auto end = begin + length;
    const auto isOutside = [&](int column) {
        const cv::Point2d centre = curve.at(choice.first - slackColumns + column);
        return centre.x < 0.0 || centre.y < 0.0 || centre.x >= picture.width || centre.y >= picture.height;
    };
    return (isEmpty(*begin) && isEmpty(*(begin + 1))) || (isEmpty(*(end - 1)) && isEmpty(*(end - 2))) || isOutside(0) ||
           isOutside(length - 1);
}

/// A cropped or covered page lacks characters at an end of a line; anywhere else a few may go unseen.
bool isFilled(const std::vector<std::vector<CellOpinion>>& zone, const std::vector<LocatedLine>& lines,
              const ZoneChoice& choice, cv::Size picture)
{
    long empty = 0;
    bool everyFirstEmpty = true;
    bool everyLastEmpty = true;
    for (std::size_t line = 0; line < zone.size(); ++line) {
        if (lacksEnds(zone[line], lines[line].curve, choice.lines[line], choice.length, picture)) {
            return false;
        }
        const auto begin = zone[line].begin() + choice.lines[line].first;
        const auto end = begin + choice.length;
        empty += std::count_if(begin, end, isEmpty);
        everyFirstEmpty = everyFirstEmpty && isEmpty(*begin);
        everyLastEmpty = everyLastEmpty && isEmpty(*(end - 1));
    }
    return !everyFirstEmpty && !everyLastEmpty &&
           static_cast<double>(empty) <= mostEmptyShare * choice.length * static_cast<double>(zone.size());
}

/// Once there are two lines the direction from one to the next is known, so each line gets its true "down".
void alignDown(std::vector<LocatedLine>& lines)
{
    if (lines.size() < 2) {
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t upper = std::min(i, lines.size() - 2);
        const LineCurve& from = lines[upper].curve;
        const LineCurve& to = lines[upper + 1].curve;
        const double middle = (lines[upper].characters - 1) / 2.0;
        const cv::Point2d step = to.at(middle) - from.at(middle);
        const cv::Point2d along = from.along(middle);
        const cv::Point2d across(-along.y, along.x);
        const double pitches = step.dot(across) / across.dot(across);
        const double lean = step.dot(along) / along.dot(along);
        if (pitches > 1.0) {
            // Columns stand below columns, but which one begins a line may still be off by one. How far apart lines
            // are printed differs between issuers, so only the direction is taken over.
            lines[i].curve = lines[i].curve.withDown(middle, across + along * ((lean - std::round(lean)) / pitches));
        }
    }
}

}  // namespace

FittedZone fitZone(const PicturePyramid& pyramid, const CellReader& cells, const LocatedMrz& located)
{
    std::vector<LocatedLine> lines = located.lines;
    alignDown(lines);
    int longest = 0;
    for (const LocatedLine& line : lines) {
        longest = std::max(longest, line.characters);
    }
    const std::span<const int> lengths = lines.size() == 3   ? std::span<const int>(threeLineLengths)
                                         : lines.size() == 2 ? std::span<const int>(twoLineLengths)
                                                             : std::span<const int>();
    const bool tryable = !lengths.empty() && longest >= lengths.front() - slackColumns;
    const int width = tryable ? std::max(longest, lengths.front()) : longest;
    std::vector<std::vector<CellOpinion>> zone;
    for (const LocatedLine& line : lines) {
        zone.push_back(readCells(pyramid, cells, line.curve, width, firstShift));
    }
    FittedZone fitted;
    const ZoneChoice choice = tryable ? choose(zone, columnOffsets(lines), lengths) : ZoneChoice{};
    fitted.lengthSettled =
        choice.length > 0 && std::isfinite(choice.score) && isFilled(zone, lines, choice, pyramid.full().size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int first = fitted.lengthSettled ? choice.lines[i].first : slackColumns;
        const int length = fitted.lengthSettled ? choice.length : lines[i].characters;
        const auto begin = zone[i].begin() + first;
        if (std::any_of(begin, begin + length, isUnsure)) {
            readAgain(pyramid, cells, lines[i].curve, width, zone[i]);
        }
        fitted.lines.push_back({lines[i].curve.startingAt(first - slackColumns), {begin, begin + length}});
    }
    return fitted;
}

}  // namespace rahdari::mrz
