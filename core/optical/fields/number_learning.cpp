#include "core/optical/fields/number_print.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

constexpr std::size_t fewestSpecimens = 8;
constexpr double leastLikeness = 0.4;
constexpr double hopelessLikeness = 0.1;

/// Specimens with numbers of one length, and where each one's lies.
struct Aligned {
    std::vector<const NumberSpecimen*> specimens;
    std::vector<NumberShift> shifts;
    cv::Size box;
    int length = 0;
};

Aligned ofUsualLength(std::span<const NumberSpecimen> specimens, cv::Size box)
{
    std::map<std::size_t, int> lengths;
    for (const NumberSpecimen& one : specimens) {
        ++lengths[one.number.size()];
    }
    const auto usual = std::max_element(lengths.begin(), lengths.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    Aligned aligned;
    aligned.box = box;
    for (const NumberSpecimen& one : specimens) {
        if (one.number.size() == usual->first) {
            aligned.specimens.push_back(&one);
        }
    }
    aligned.length = static_cast<int>(usual->first);
    aligned.shifts.resize(aligned.specimens.size());
    return aligned;
}

cv::Mat boxAt(const cv::Mat& strokes, const NumberShift& shift, cv::Size box)
{
    cv::Mat part;
    cv::getRectSubPix(strokes, box,
                      cv::Point2d(numberRoomPx + shift.xPx + (box.width - 1) / 2.0,
                                  numberRoomPx + shift.yPx + (box.height - 1) / 2.0),
                      part);
    return part;
}

/// Lines and columns that all numbers share bring them together before any character is known.
void alignByMean(Aligned& aligned)
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        cv::Mat mean = cv::Mat::zeros(aligned.box, CV_32F);
        for (std::size_t i = 0; i < aligned.specimens.size(); ++i) {
            mean += boxAt(aligned.specimens[i]->strokes, aligned.shifts[i], aligned.box);
        }
        double x = 0.0;
        double y = 0.0;
        for (std::size_t i = 0; i < aligned.specimens.size(); ++i) {
            aligned.shifts[i] = findNumber(aligned.specimens[i]->strokes, mean);
            x += aligned.shifts[i].xPx;
            y += aligned.shifts[i].yPx;
        }
        for (NumberShift& shift : aligned.shifts) {
            shift.xPx -= x / static_cast<double>(aligned.shifts.size());
            shift.yPx -= y / static_cast<double>(aligned.shifts.size());
        }
    }
}

/// The cells of all specimens under one layout, with their sums character by character.
struct Cells {
    std::vector<std::vector<cv::Mat>> bySpecimen;
    std::map<char, cv::Mat> sums;
    std::map<char, int> counts;
};

Cells cellsOf(const Aligned& aligned, double leftPx, double pitchPx)
{
    NumberPrint layout;
    layout.leftPx = leftPx;
    layout.pitchPx = pitchPx;
    layout.characters['0'] = cv::Mat::zeros(aligned.box.height, cvRound(pitchPx), CV_32F);
    Cells cells;
    for (std::size_t i = 0; i < aligned.specimens.size(); ++i) {
        const NumberSpecimen& specimen = *aligned.specimens[i];
        std::vector<cv::Mat> own;
        for (int position = 0; position < aligned.length; ++position) {
            own.push_back(cellOf(specimen.strokes, layout, aligned.shifts[i], position));
            const char character = specimen.number[static_cast<std::size_t>(position)];
            cv::Mat& sum = cells.sums[character];
            sum = sum.empty() ? own.back().clone() : cv::Mat(sum + own.back());
            ++cells.counts[character];
        }
        cells.bySpecimen.push_back(std::move(own));
    }
    return cells;
}

/// A position whose character changes from specimen to specimen: a prefix of the series foretells itself.
bool changes(const Aligned& aligned, std::size_t position)
{
    std::map<char, std::size_t> seen;
    for (const NumberSpecimen* one : aligned.specimens) {
        ++seen[one->number[position]];
    }
    const auto most =
        std::max_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->second * 2 < aligned.specimens.size();
}

/// A cell of one specimen, and what the other specimens' cells of its character are like.
struct Foretold {
    cv::Mat own;
    cv::Mat others;
};

std::vector<Foretold> foretoldAt(const Aligned& aligned, const Cells& cells, std::size_t position)
{
    std::vector<Foretold> pairs;
    for (std::size_t i = 0; i < aligned.specimens.size(); ++i) {
        const char character = aligned.specimens[i]->number[position];
        const int count = cells.counts.at(character);
        if (count >= 3) {
            const cv::Mat& own = cells.bySpecimen[i][position];
            pairs.push_back({own, (cells.sums.at(character) - own) / (count - 1)});
        }
    }
    return pairs;
}

/// How well the other specimens' characters foretell each specimen's, beyond what the position alone does.
double foretold(const Aligned& aligned, const Cells& cells)
{
    double both = 0.0;
    double expected = 0.0;
    double seen = 0.0;
    for (std::size_t position = 0; position < static_cast<std::size_t>(aligned.length); ++position) {
        const auto pairs = changes(aligned, position) ? foretoldAt(aligned, cells, position) : std::vector<Foretold>();
        cv::Mat ownMean;
        cv::Mat othersMean;
        for (const Foretold& pair : pairs) {
            ownMean = ownMean.empty() ? pair.own.clone() : cv::Mat(ownMean + pair.own);
            othersMean = othersMean.empty() ? pair.others.clone() : cv::Mat(othersMean + pair.others);
        }
        const double count = std::max(1.0, static_cast<double>(pairs.size()));
        for (const Foretold& pair : pairs) {
            const cv::Mat own = pair.own - ownMean / count;
            const cv::Mat others = pair.others - othersMean / count;
            both += others.dot(own);
            expected += others.dot(others);
            seen += own.dot(own);
        }
    }
    return both / std::sqrt(expected * seen + 1e-12);
}

struct Layout {
    double leftPx = 0.0;
    double pitchPx = 0.0;
    double likeness = -1.0;
};

Layout better(const Aligned& aligned, const Layout& best, double leftPx, double pitchPx)
{
    const double likeness = foretold(aligned, cellsOf(aligned, leftPx, pitchPx));
    return likeness > best.likeness ? Layout{leftPx, pitchPx, likeness} : best;
}

Layout coarseLayout(const Aligned& aligned)
{
    Layout best;
    const double even = static_cast<double>(aligned.box.width) / aligned.length;
    const double room = 10.0;
    for (double pitch = 0.64 * even; pitch < 1.12 * even; pitch += 1.0) {
        const double last = aligned.box.width + room - pitch * aligned.length;
        for (double left = -4.0; left < last; left += 5.0) {
            best = better(aligned, best, left, pitch);
        }
    }
    const Layout coarse = best;
    for (double pitch = coarse.pitchPx - 0.5; pitch <= coarse.pitchPx + 0.5; pitch += 0.5) {
        for (double left = coarse.leftPx - 3.0; left <= coarse.leftPx + 3.0; left += 1.5) {
            best = better(aligned, best, left, pitch);
        }
    }
    return best;
}

std::map<char, cv::Mat> charactersOf(const Cells& cells)
{
    std::map<char, cv::Mat> characters;
    for (const auto& [character, sum] : cells.sums) {
        if (cells.counts.at(character) >= 2) {
            characters[character] = sum / cells.counts.at(character);
        }
    }
    return characters;
}

NumberPrint printOf(StrokeView view, const Aligned& aligned, const Layout& layout)
{
    return {view,
            aligned.length,
            layout.leftPx,
            layout.pitchPx,
            0,
            0,
            charactersOf(cellsOf(aligned, layout.leftPx, layout.pitchPx))};
}

/// Each number over its drawing by the characters found so far.
void alignByCharacters(Aligned& aligned, const NumberPrint& print)
{
    for (std::size_t i = 0; i < aligned.specimens.size(); ++i) {
        const NumberSpecimen& specimen = *aligned.specimens[i];
        aligned.shifts[i] = findNumber(specimen.strokes, print.drawn(specimen.number, aligned.box));
    }
}

}  // namespace

std::optional<NumberPrint> learnNumberPrint(StrokeView view, std::span<const NumberSpecimen> specimens, cv::Size box,
                                            double& likeness)
{
    likeness = 0.0;
    if (specimens.size() < fewestSpecimens) {
        return std::nullopt;
    }
    Aligned aligned = ofUsualLength(specimens, box);
    if (aligned.specimens.size() < fewestSpecimens || aligned.length < 3 || box.width < 8 * aligned.length) {
        return std::nullopt;
    }
    alignByMean(aligned);
    Layout layout = coarseLayout(aligned);
    if (layout.likeness < hopelessLikeness) {
        return std::nullopt;
    }
    constexpr int rounds = 2;
    for (int round = 0; round < rounds; ++round) {
        alignByCharacters(aligned, printOf(view, aligned, layout));
        const double pitch = layout.pitchPx;
        layout.likeness = -1.0;
        for (double change = -0.5; change <= 0.5; change += 0.125) {
            layout = better(aligned, layout, layout.leftPx, pitch + change);
        }
    }
    likeness = layout.likeness;
    return likeness < leastLikeness ? std::nullopt : std::optional(printOf(view, aligned, layout));
}

}  // namespace rahdari::optical
