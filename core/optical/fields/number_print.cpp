#include "core/optical/fields/number_print.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::optical {

namespace {

constexpr double px = document::modelPxPerMm;
constexpr double widestStrokeMm = 1.4;
constexpr double mostContrast = 0.5;
constexpr double leastFit = 0.5;  ///< of a cell to the character it is taken for: else a stamp may lie there

constexpr int headers = 10;  ///< numbers before the characters in a table

/// Subpixel place of a peak between its neighbours.
double peakBetween(double before, double at, double after)
{
    const double bend = before - 2 * at + after;
    return bend < -1e-9 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
}

double likenessOf(const cv::Mat& a, const cv::Mat& b)
{
    const cv::Mat first = a - cv::mean(a)[0];
    const cv::Mat second = b - cv::mean(b)[0];
    return first.dot(second) / std::sqrt(first.dot(first) * second.dot(second) + 1e-9);
}

/// How strongly this specimen shows what the model's do.
double strengthOf(const std::vector<cv::Mat>& cells, const std::vector<const cv::Mat*>& own)
{
    double both = 0.0;
    double expected = 0.0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (own[i] != nullptr) {
            both += cells[i].dot(*own[i]);
            expected += own[i]->dot(*own[i]);
        }
    }
    return std::max(0.2, both / std::max(expected, 1e-9));
}

/// How much better a rival explains a cell than the character of the zone does, what they have in common left out.
double preference(const cv::Mat& cell, const cv::Mat& own, const cv::Mat& rival)
{
    const cv::Mat apart = own - rival;
    const cv::Mat from = 2 * cell - own - rival;
    return -from.dot(apart) / std::max(apart.dot(apart), 1e-9);
}

}  // namespace

cv::Mat strokesAround(const cv::Mat& picture, bool bright, const cv::Rect& box)
{
    constexpr double darkest = 6.0;  // grey levels: below it noise would pass for print
    constexpr int reachPx = static_cast<int>(widestStrokeMm * px);
    const cv::Rect wanted(box.x - numberRoomPx, box.y - numberRoomPx, box.width + 2 * numberRoomPx,
                          box.height + 2 * numberRoomPx);
    const cv::Rect roomy =
        cv::Rect(wanted.x - reachPx, wanted.y - reachPx, wanted.width + 2 * reachPx, wanted.height + 2 * reachPx) &
        cv::Rect({}, picture.size());
    const cv::Rect seen = wanted & roomy;
    cv::Mat result = cv::Mat::zeros(wanted.size(), CV_32F);
    if (seen.empty()) {
        return result;
    }
    cv::Mat grey = picture(roomy);
    if (grey.channels() == 3) {
        cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
    }
    grey.convertTo(grey, CV_32F);
    cv::GaussianBlur(grey, grey, {}, 1.0);
    cv::log(grey + darkest, grey);
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, {reachPx, reachPx});
    cv::morphologyEx(grey, grey, bright ? cv::MORPH_TOPHAT : cv::MORPH_BLACKHAT, kernel);
    cv::Mat(cv::min(grey, mostContrast))(seen - roomy.tl()).copyTo(result(seen - wanted.tl()));
    return result;
}

cv::Mat rowOf(const cv::Mat& strokes, int topPx, int heightPx)
{
    const int rows = heightPx + 2 * numberRoomPx;
    return heightPx > 0 && topPx >= 0 && topPx + rows <= strokes.rows ? strokes.rowRange(topPx, topPx + rows) : strokes;
}

cv::Size NumberPrint::cellSize() const { return characters.empty() ? cv::Size() : characters.begin()->second.size(); }

cv::Mat NumberPrint::drawn(const std::string& number, cv::Size box) const
{
    cv::Mat picture = cv::Mat::zeros(box, CV_32F);
    for (int i = 0; i < static_cast<int>(number.size()); ++i) {
        const auto known = characters.find(number[static_cast<std::size_t>(i)]);
        if (known == characters.end()) {
            continue;
        }
        const cv::Rect cell({cvRound(leftPx + i * pitchPx), 0}, cellSize());
        const cv::Rect inside = cell & cv::Rect({}, box);
        if (!inside.empty()) {
            known->second(inside - cell.tl()).copyTo(picture(inside));
        }
    }
    return picture;
}

NumberShift findNumber(const cv::Mat& strokes, const cv::Mat& drawn)
{
    if (strokes.cols < drawn.cols || strokes.rows < drawn.rows) {
        return {};
    }
    cv::Mat scores;
    cv::matchTemplate(strokes, drawn, scores, cv::TM_CCOEFF_NORMED);
    double most = 0.0;
    cv::Point at;
    cv::minMaxLoc(scores, nullptr, &most, nullptr, &at);
    const auto score = [&](int x, int y) {
        return scores.at<float>(std::clamp(y, 0, scores.rows - 1), std::clamp(x, 0, scores.cols - 1));
    };
    return {at.x + peakBetween(score(at.x - 1, at.y), most, score(at.x + 1, at.y)) - numberRoomPx,
            at.y + peakBetween(score(at.x, at.y - 1), most, score(at.x, at.y + 1)) - numberRoomPx, most};
}

cv::Mat cellOf(const cv::Mat& strokes, const NumberPrint& print, const NumberShift& shift, int position)
{
    const cv::Size size = print.cellSize();
    const cv::Point2d centre(numberRoomPx + shift.xPx + print.leftPx + position * print.pitchPx +
                                 (size.width - 1) / 2.0,
                             numberRoomPx + shift.yPx + (size.height - 1) / 2.0);
    cv::Mat cell;
    cv::getRectSubPix(strokes, size, centre, cell);
    return cell;
}

std::optional<DoubtfulCharacter> mostDoubtful(const NumberPrint& print, const cv::Mat& strokes, cv::Size box,
                                              const std::string& number)
{
    if (static_cast<int>(number.size()) != print.length) {
        return std::nullopt;
    }
    const NumberShift shift = findNumber(strokes, print.drawn(number, box));
    std::vector<cv::Mat> cells;
    std::vector<const cv::Mat*> own;
    for (int i = 0; i < print.length; ++i) {
        const auto known = print.characters.find(number[static_cast<std::size_t>(i)]);
        cells.push_back(cellOf(strokes, print, shift, i));
        own.push_back(known == print.characters.end() ? nullptr : &known->second);
    }
    const double strength = strengthOf(cells, own);
    std::optional<DoubtfulCharacter> most;
    for (int i = 0; i < print.length; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (own[at] == nullptr) {
            continue;
        }
        for (const auto& [character, rival] : print.characters) {
            if (character == number[at]) {
                continue;
            }
            const double found = preference(cells[at] / strength, *own[at], rival);
            if ((!most || found > most->contradiction) && (found < 0.0 || likenessOf(cells[at], rival) > leastFit)) {
                const double left = (shift.xPx + print.leftPx + i * print.pitchPx) / px;
                most = DoubtfulCharacter{found, i, {left, shift.yPx / px, print.pitchPx / px, box.height / px}};
            }
        }
    }
    return most;
}

// As a table: view, length, left, pitch, cell height and width, count, top and height of the row in the first row, the
// characters' codes in the second, then their pictures one below the other.
document::Table tableOf(const NumberPrint& print)
{
    const cv::Size size = print.cellSize();
    const int count = static_cast<int>(print.characters.size());
    cv::Mat rows = cv::Mat::zeros(2 + count * size.height, std::max({headers, size.width, count}), CV_32F);
    const std::array<double, headers> head{static_cast<double>(print.view.light),
                                           print.view.bright ? 1.0 : 0.0,
                                           static_cast<double>(print.length),
                                           print.leftPx,
                                           print.pitchPx,
                                           static_cast<double>(size.height),
                                           static_cast<double>(size.width),
                                           static_cast<double>(count),
                                           static_cast<double>(print.topPx),
                                           static_cast<double>(print.heightPx)};
    for (int i = 0; i < headers; ++i) {
        rows.at<float>(0, i) = static_cast<float>(head[static_cast<std::size_t>(i)]);
    }
    int place = 0;
    for (const auto& [character, picture] : print.characters) {
        rows.at<float>(1, place) = static_cast<float>(character);
        picture.copyTo(rows(cv::Rect({0, 2 + place * size.height}, size)));
        ++place;
    }
    return {rows.rows, rows.cols, std::vector<float>(rows.begin<float>(), rows.end<float>())};
}

std::optional<NumberPrint> numberPrintOf(const document::Table& table)
{
    constexpr float mostCharacters = 40;
    constexpr float mostPx = 400;
    if (table.rows < 3 || table.columns < headers ||
        table.values.size() != static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns)) {
        return std::nullopt;
    }
    const float* const head = table.values.data();
    const bool sound = std::all_of(head, head + headers, [&](float one) { return one > -mostPx && one < mostPx; });
    constexpr auto lights = static_cast<float>(image::allLights.size());
    if (!sound || head[0] < 0 || head[0] >= lights || head[2] < 1 || head[2] > mostCharacters || head[5] < 1 ||
        head[6] < 1 || head[7] < 1 || head[8] < 0 || head[9] < 0) {
        return std::nullopt;
    }
    const cv::Size size(static_cast<int>(head[6]), static_cast<int>(head[5]));
    const int count = static_cast<int>(head[7]);
    if (table.rows != 2 + count * size.height || table.columns < std::max(size.width, count)) {
        return std::nullopt;
    }
    const cv::Mat rows(table.rows, table.columns, CV_32F, const_cast<float*>(head));
    NumberPrint print{{static_cast<image::Light>(static_cast<int>(head[0])), head[1] > 0.5F},
                      static_cast<int>(head[2]),
                      head[3],
                      head[4],
                      static_cast<int>(head[8]),
                      static_cast<int>(head[9]),
                      {}};
    for (int i = 0; i < count; ++i) {
        const float code = rows.at<float>(1, i);
        if (!(code > ' ' && code <= '~')) {
            return std::nullopt;
        }
        print.characters[static_cast<char>(code)] = rows(cv::Rect({0, 2 + i * size.height}, size)).clone();
    }
    return print;
}

}  // namespace rahdari::optical
