#include "core/mrz/line_tracker.h"

#include "core/mrz/lattice.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::mrz {

namespace {

/// A dozen characters are enough to tell MRZ text from everything else.
constexpr int probeWidthPx = 200;
constexpr int probeLeastNodes = 6;
constexpr double probeLeastPresence = 0.55;

/// From first to last character: 29, 35 or 43 pitches, seen a little longer because strokes have width.
constexpr std::array formatSpans{43.6, 35.6, 29.6};

constexpr int mostCharacters = 60;
constexpr double nearlyBest = 0.9;  // of the best score: then the curve proposed first is taken

constexpr int mostRounds = 6;
constexpr int centringRows = 40;
constexpr double reachColumns = 5.0;  // how far beyond its known ends a line is looked for at a time
constexpr double clearColumns = 3.0;  // so much empty paper beyond a character ends the line

struct Probe {
    std::optional<Lattice> lattice;
    double score = 0.0;
};

StripWindow probeWindow(double column)
{
    return {column - probeWidthPx / 2.0 / CellReader::stripPitchPx, probeWidthPx, CellReader::stripRows,
            CellReader::stripPitchPx};
}

Probe probeOf(const CellMap& map)
{
    Probe probe{findLattice(map, probeLeastNodes), 0.0};
    if (probe.lattice) {
        probe.score = probe.lattice->presence * probe.lattice->span();
        if (probe.lattice->presence < probeLeastPresence) {
            probe.lattice.reset();
        }
    }
    return probe;
}

/// The curve whose columns are the lattice's: column 0 is its node of index 0.
LineCurve refitted(const LineCurve& curve, const StripWindow& window, const Lattice& lattice)
{
    std::vector<std::pair<double, cv::Point2d>> points;
    for (const LatticeNode& node : lattice.nodes) {
        points.emplace_back(node.index, curve.at(window.firstColumn + node.stripX / window.pitchPx));
    }
    return LineCurve::through(points);
}

/// The pitches that the candidate's length suggests for the three line lengths, and the one its height suggests: the
/// network reads 12 % to either side, so guesses near each other are one.
/// How far below the strip's middle row the band of ink lies, in rows: the middle of the rows that hold at least half
/// of the strongest row's upright edges. None when no band stands out.
std::optional<double> inkOffset(const cv::Mat& strip)
{
    cv::Mat slope;
    cv::Sobel(strip, slope, CV_32F, 1, 0, 3);
    cv::Mat profile;
    cv::reduce(cv::abs(slope), profile, 1, cv::REDUCE_AVG);
    cv::blur(profile, profile, {1, 3});
    double lowest = 0.0;
    double highest = 0.0;
    cv::minMaxLoc(profile, &lowest, &highest);
    if (highest < 1.3 * lowest + 1.0) {
        return std::nullopt;
    }
    const auto level = static_cast<float>((lowest + highest) / 2.0);
    double sum = 0.0;
    double weight = 0.0;
    for (int row = 0; row < profile.rows; ++row) {
        if (profile.at<float>(row) > level) {
            sum += row;
            weight += 1.0;
        }
    }
    return sum / weight - (profile.rows - 1) / 2.0;
}

/// The line moved, and turned a little, so that its middle runs through the middle of its ink.
LineCurve centredOnInk(const PicturePyramid& pyramid, const LineCurve& curve, int characters)
{
    constexpr int parts = 5;
    const StripWindow window{-0.5, characters * static_cast<int>(CellReader::stripPitchPx), centringRows,
                             CellReader::stripPitchPx};
    const cv::Mat strip = cutStrip(pyramid, curve, window);
    std::vector<std::pair<double, double>> offsets;
    for (int part = 0; part < parts; ++part) {
        const cv::Range columns(strip.cols * part / parts, strip.cols * (part + 1) / parts);
        if (const std::optional<double> rows = inkOffset(strip.colRange(columns))) {
            offsets.emplace_back(window.firstColumn + (columns.start + columns.end) / 2.0 / window.pitchPx,
                                 *rows / window.pitchPx);
        }
    }
    if (offsets.size() < 3) {
        return curve;
    }
    const LineCurve drift = [&] {
        std::vector<std::pair<double, cv::Point2d>> points;
        for (const auto& [column, pitches] : offsets) {
            points.emplace_back(column, cv::Point2d(pitches, 0.0));
        }
        return LineCurve::through(points);
    }();
    std::vector<std::pair<double, cv::Point2d>> points;
    for (int column = 0; column < characters; ++column) {
        points.emplace_back(column, curve.at(column) + curve.down(column) * drift.at(column).x);
    }
    return LineCurve::through(points);
}

std::vector<double> pitchGuesses(const TextLineCandidate& candidate)
{
    std::vector<double> guesses;
    const auto add = [&](double pitch) {
        const bool near =
            std::any_of(guesses.begin(), guesses.end(), [&](double g) { return std::abs(g - pitch) < 0.07 * pitch; });
        const bool fitsHeight = pitch > 0.55 * candidate.thicknessPx && pitch < 1.8 * candidate.thicknessPx;
        if (!near && fitsHeight) {
            guesses.push_back(pitch);
        }
    };
    for (const double span : formatSpans) {
        add(candidate.lengthPx() / span);
    }
    add(0.95 * candidate.thicknessPx);
    return guesses;
}

}  // namespace

std::optional<LineCurve> firstConfirmed(const PicturePyramid& pyramid, const CellReader& cells,
                                        std::span<const LineCurve> curves, double column)
{
    const StripWindow window = probeWindow(column);
    std::vector<cv::Mat> strips;
    for (const LineCurve& curve : curves) {
        strips.push_back(cutStrip(pyramid, curve, window));
    }
    const std::vector<CellMap> maps = cells.read(strips);
    std::vector<Probe> probes;
    double bestScore = 0.0;
    for (const CellMap& map : maps) {
        probes.push_back(probeOf(map));
        bestScore = std::max(bestScore, probes.back().lattice ? probes.back().score : 0.0);
    }
    for (std::size_t i = 0; i < probes.size(); ++i) {
        if (probes[i].lattice && probes[i].score >= nearlyBest * bestScore) {
            return refitted(curves[i], window, *probes[i].lattice);
        }
    }
    return std::nullopt;
}

std::optional<LineCurve> confirmCandidate(const PicturePyramid& pyramid, const CellReader& cells,
                                          const TextLineCandidate& candidate)
{
    std::vector<LineCurve> curves;
    for (const double pitch : pitchGuesses(candidate)) {
        const double columns = candidate.lengthPx() / pitch;
        const LineCurve line =
            LineCurve::between(candidate.left, -columns / 2.0, candidate.right, columns / 2.0, candidate.sagPx);
        curves.push_back(line);
        curves.push_back(line.reversed(0.0));
    }
    return firstConfirmed(pyramid, cells, curves, 0.0);
}

std::optional<LocatedLine> followLine(const PicturePyramid& pyramid, const CellReader& cells, const LineCurve& start,
                                      double firstColumn, double lastColumn)
{
    LineCurve curve = start;
    double first = firstColumn;
    double last = lastColumn;
    std::optional<Lattice> lattice;
    for (int round = 0; round < mostRounds; ++round) {
        const double wantedFirst = first - reachColumns;
        const double wantedLast = last + reachColumns;
        const int width = 4 * static_cast<int>((wantedLast - wantedFirst) * CellReader::stripPitchPx / 4.0);
        const StripWindow window{wantedFirst, width, CellReader::stripRows, CellReader::stripPitchPx};
        const std::vector<cv::Mat> strips{cutStrip(pyramid, curve, window)};
        lattice = findLattice(cells.read(strips).front(), probeLeastNodes);
        if (!lattice || lattice->span() > mostCharacters) {
            return std::nullopt;
        }
        const double seenFirst = window.firstColumn + lattice->nodes.front().stripX / window.pitchPx;
        const double seenLast = window.firstColumn + lattice->nodes.back().stripX / window.pitchPx;
        curve = refitted(curve, window, *lattice).startingAt(lattice->nodes.front().index);
        curve = centredOnInk(pyramid, curve, lattice->span());
        first = 0.0;
        last = lattice->span() - 1.0;
        if (seenFirst > wantedFirst + clearColumns && seenLast < wantedLast - clearColumns) {
            break;
        }
    }
    return LocatedLine{curve, lattice->span(), lattice->presence};
}

}  // namespace rahdari::mrz
