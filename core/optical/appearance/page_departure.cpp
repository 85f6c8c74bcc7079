#include "core/optical/appearance/page_departure.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

/// Spreads beyond which a cell is called off.
constexpr double off = 5.0;

cv::Rect boundsAround(const cv::Mat& departure, cv::Point peak)
{
    const float level = 0.5F * departure.at<float>(peak);
    cv::Mat labels;
    cv::connectedComponents(departure >= level, labels, 8, CV_32S);
    return cv::boundingRect(labels == labels.at<int>(peak));
}

void findStrongest(DepartureSummary& summary, const cv::Mat& departure)
{
    // Four neighbours together: a speck of dust in one cell is nothing.
    cv::Mat together;
    cv::boxFilter(departure, together, CV_32F, {2, 2}, {0, 0}, true, cv::BORDER_CONSTANT);
    double highest = 0.0;
    cv::Point at;
    cv::minMaxLoc(together, nullptr, &highest, nullptr, &at);
    summary.strength = std::log2(1.0 + std::max(0.0, highest));
    if (highest > 0.0) {
        summary.strengthAt = CellGrid::boxOf(boundsAround(together, at));
    }
}

void findLargest(DepartureSummary& summary, const cv::Mat& departure)
{
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(departure > off, labels, statistics, centres, 8, CV_32S);
    int largest = 0;
    for (int label = 1; label < count; ++label) {
        const int cells = statistics.at<int>(label, cv::CC_STAT_AREA);
        if (cells > largest) {
            largest = cells;
            summary.areaAt = CellGrid::boxOf(
                cv::Rect(statistics.at<int>(label, cv::CC_STAT_LEFT), statistics.at<int>(label, cv::CC_STAT_TOP),
                         statistics.at<int>(label, cv::CC_STAT_WIDTH), statistics.at<int>(label, cv::CC_STAT_HEIGHT)));
        }
    }
    summary.areaMm2 = CellGrid::areaMm2(largest);
}

}  // namespace

std::string appearanceTableName(image::Light light) { return "appearance." + std::string(image::shortName(light)); }

std::optional<PageDeparture> pageDeparture(const check::Evidence& evidence, image::Light light)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    if (!page || !identification || !identification->model || !page->onModel) {
        return std::nullopt;
    }
    const document::Table* table = identification->model->table(appearanceTableName(light));
    auto features = table == nullptr ? std::nullopt : cellFeatures(*page, *identification->model, light);
    const auto norm = features ? normOf(*table, features->covered.size()) : std::nullopt;
    if (!norm) {
        return std::nullopt;
    }
    Departure departure = departureOf(*features, *norm, light);
    return PageDeparture{std::move(*features), std::move(departure)};
}

DepartureSummary summaryOf(const cv::Mat& departure)
{
    DepartureSummary summary;
    if (!departure.empty()) {
        findStrongest(summary, departure);
        findLargest(summary, departure);
    }
    return summary;
}

}  // namespace rahdari::optical
