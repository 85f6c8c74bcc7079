#include "core/optical/appearance/page_departure.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

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

std::shared_ptr<const PageDeparture> workOut(const check::Evidence& evidence, image::Light light)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    if (!page || !identification || !identification->model || !page->onModel) {
        return nullptr;
    }
    const document::Table* table = identification->model->table(appearanceTableName(light));
    auto features = table == nullptr ? std::nullopt : cellFeatures(*page, *identification->model, light);
    const auto norm = features ? normOf(*table, features->covered.size()) : std::nullopt;
    if (!norm) {
        return nullptr;
    }
    Departure departure = departureOf(*features, *norm, light);
    return std::make_shared<const PageDeparture>(PageDeparture{std::move(*features), std::move(departure)});
}

}  // namespace

std::string appearanceTableName(image::Light light) { return "appearance." + std::string(image::shortName(light)); }

std::shared_ptr<const PageDeparture> pageDeparture(const check::Evidence& evidence, image::Light light)
{
    if (const auto known = evidence.find<PageDepartures>()) {
        const auto found = known->find(light);
        return found == known->end() ? nullptr : found->second;
    }
    return workOut(evidence, light);
}

void putPageDepartures(check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    if (!page || page->obstacle) {
        return;
    }
    std::vector<image::Light> lights;
    for (const auto& [light, seen] : page->lights) {
        if (!seen.isOverexposed()) {
            lights.push_back(light);
        }
    }
    std::vector<std::shared_ptr<const PageDeparture>> found(lights.size());
    cv::parallel_for_({0, static_cast<int>(lights.size())}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            found[static_cast<std::size_t>(i)] = workOut(evidence, lights[static_cast<std::size_t>(i)]);
        }
    });
    PageDepartures departures;
    for (std::size_t i = 0; i < lights.size(); ++i) {
        if (found[i]) {
            departures.emplace(lights[i], std::move(found[i]));
        }
    }
    if (!departures.empty()) {
        evidence.put(std::move(departures));
    }
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
