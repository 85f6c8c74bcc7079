#include "core/optical/print/screen_map.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

/// dB. Chance alone leaves about that much in a mean over a dozen patches.
constexpr double leastSpreadDb = 1.3;

cv::Mat asMat(const document::Table& table)
{
    return cv::Mat(table.rows, table.columns, CV_32FC1, const_cast<float*>(table.values.data())).clone();
}

void append(const cv::Mat& part, document::Table& table)
{
    table.columns = part.cols;
    table.rows += part.rows;
    table.values.insert(table.values.end(), part.begin<float>(), part.end<float>());
}

cv::Mat asMat(const document::Table& table, int part, cv::Size size)
{
    const float* const from = table.values.data() + static_cast<std::ptrdiff_t>(part) * size.area();
    return cv::Mat(size, CV_32FC1, const_cast<float*>(from)).clone();
}

double strongest(const cv::Mat& seen, const cv::Mat& mean, const cv::Mat& spread, const cv::Mat& bins)
{
    // One line of a screen falls between bins and is spread by the window: two by two belong together.
    cv::Mat excess = (seen - mean) / cv::max(spread, leastSpreadDb);
    cv::blur(excess, excess, {2, 2});
    double most = 0.0;
    cv::minMaxLoc(excess, nullptr, &most, nullptr, nullptr, bins);
    return most;
}

document::Table ofOne(double value) { return {1, 1, {static_cast<float>(value)}}; }

/// What half of the specimens reach.
document::Table finestOf(std::vector<double> finest)
{
    const auto middle = finest.begin() + static_cast<std::ptrdiff_t>(finest.size() / 2);
    std::nth_element(finest.begin(), middle, finest.end(), std::greater<>());
    return ofOne(*middle);
}

}  // namespace

double finestKnownPerMm(const document::DocumentModel& model)
{
    const document::Table* const table = model.table(finestTable);
    return table != nullptr && table->values.size() == 1 ? static_cast<double>(table->values.front())
                                                         : finestScreenPerMm;
}

std::map<std::string, document::Table> observeScreen(const check::Evidence& evidence)
{
    check::Obstacle obstacle;
    const auto compared = comparedPage(evidence, obstacle);
    if (!compared) {
        return {};
    }
    const auto signature = printSignature(*compared, stablePatches(compared->model->stable, signaturePatchMm));
    if (!signature) {
        return {};
    }
    document::Table table;
    for (const cv::Mat& part : signature->prominence) {
        append(part, table);
    }
    return {{std::string(screenTable), std::move(table)}, {std::string(finestTable), ofOne(signature->finestPerMm)}};
}

std::map<std::string, document::Table> learnScreenMap(const Specimens& specimens, const document::DocumentModel&)
{
    cv::Mat sum;
    cv::Mat squares;
    std::vector<double> finest;
    for (const auto& specimen : specimens) {
        const auto observation = specimen->find<Observation>();
        const document::Table* const observed = observation ? observation->find(screenTable) : nullptr;
        const document::Table* const reach = observation ? observation->find(finestTable) : nullptr;
        if (observed == nullptr || reach == nullptr ||
            (!finest.empty() && (observed->rows != sum.rows || observed->columns != sum.cols))) {
            continue;
        }
        const cv::Mat seen = asMat(*observed);
        sum = finest.empty() ? seen : cv::Mat(sum + seen);
        squares = finest.empty() ? cv::Mat(seen.mul(seen)) : cv::Mat(squares + seen.mul(seen));
        finest.push_back(static_cast<double>(reach->values.front()));
    }
    if (finest.empty()) {
        return {};
    }
    const auto count = static_cast<double>(finest.size());
    const cv::Mat mean = sum / count;
    cv::Mat spread;
    cv::sqrt(cv::max(squares / count - mean.mul(mean), 0.0), spread);
    document::Table table;
    const int half = mean.rows / 2;
    for (const cv::Range& rows : {cv::Range(0, half), cv::Range(half, mean.rows)}) {
        append(mean.rowRange(rows), table);
        append(spread.rowRange(rows), table);
    }
    return {{std::string(screenTable), std::move(table)}, {std::string(finestTable), finestOf(std::move(finest))}};
}

std::optional<ScreenExcess> screenExcess(const PrintSignature& signature, const document::Table& table)
{
    const cv::Size size = signature.prominence[0].size();
    if (table.columns != size.width || table.rows != 4 * size.height ||
        table.values.size() != static_cast<std::size_t>(4 * size.area())) {
        return std::nullopt;
    }
    return ScreenExcess{
        strongest(signature.prominence[0], asMat(table, 0, size), asMat(table, 1, size), signature.screenBins),
        strongest(signature.prominence[1], asMat(table, 2, size), asMat(table, 3, size), signature.screenBins)};
}

}  // namespace rahdari::optical
