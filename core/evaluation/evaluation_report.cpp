#include "core/evaluation/evaluation_report.h"

#include <boost/math/distributions/normal.hpp>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace rahdari::evaluation {

using Json = nlohmann::ordered_json;

namespace {

std::string percent(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", 100.0 * value);
    return text;
}

std::string shareText(const Share& share)
{
    return percent(share.value) + " (" + std::to_string(share.hits) + " of " + std::to_string(share.of) +
           ", 95 % interval " + percent(share.lower) + " to " + percent(share.upper) + ")";
}

std::string sharesText(const std::map<std::string, Share>& shares)
{
    std::string text;
    for (const auto& [name, share] : shares) {
        text += "    " + name + ": " + shareText(share) + '\n';
    }
    return text;
}

std::string familiesText(const Evaluation& evaluation)
{
    std::string text = "Forgeries accepted (APCER), by family and difficulty\n";
    for (const FamilyError& error : evaluation.families) {
        text += "    " + error.family + " difficulty " + std::to_string(error.difficulty) + ": " +
                shareText(error.accepted);
        if (error.undetermined.hits > 0) {
            text += ", of them undetermined " + std::to_string(error.undetermined.hits);
        }
        text += '\n';
    }
    return text + "    worst family at difficulties 1 to 3: " + evaluation.worstFamily + '\n';
}

std::string caughtText(const Evaluation& evaluation)
{
    std::string text = "Who failed what (check: family times)\n";
    for (const auto& [check, families] : evaluation.caughtBy) {
        text += "    " + check + ':';
        for (const auto& [family, times] : families) {
            text += ' ' + (family.empty() ? std::string("genuine") : family) + ' ' + std::to_string(times);
        }
        text += '\n';
    }
    return text;
}

Json shareJson(const Share& share)
{
    return {
        {"hits", share.hits}, {"of", share.of}, {"value", share.value}, {"lower", share.lower}, {"upper", share.upper}};
}

Json sharesJson(const std::map<std::string, Share>& shares)
{
    Json json = Json::object();
    for (const auto& [name, share] : shares) {
        json[name] = shareJson(share);
    }
    return json;
}

/// Where a share stands on a normal-deviate axis, [0, 1].
double axisPlace(double share)
{
    const boost::math::normal_distribution<> normal;
    constexpr double least = 0.001;
    constexpr double most = 0.6;
    const double low = boost::math::quantile(normal, least);
    const double high = boost::math::quantile(normal, most);
    return (boost::math::quantile(normal, std::clamp(share, least, most)) - low) / (high - low);
}

constexpr int plotSidePx = 640;
constexpr int plotMarginPx = 80;
constexpr std::array plotTicks{0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6};

cv::Point plotPlace(double bpcer, double apcer)
{
    return {plotMarginPx + cvRound(axisPlace(bpcer) * plotSidePx),
            plotMarginPx / 2 + cvRound((1.0 - axisPlace(apcer)) * plotSidePx)};
}

void drawAxes(cv::Mat& plot)
{
    const cv::Scalar grey(210, 210, 210);
    const cv::Scalar black(0, 0, 0);
    for (const double tick : plotTicks) {
        cv::line(plot, plotPlace(tick, plotTicks.front()), plotPlace(tick, plotTicks.back()), grey);
        cv::line(plot, plotPlace(plotTicks.front(), tick), plotPlace(plotTicks.back(), tick), grey);
        const std::string label = percent(tick);
        cv::putText(plot, label, plotPlace(tick, plotTicks.front()) + cv::Point(-18, 20), cv::FONT_HERSHEY_SIMPLEX, 0.4,
                    black, 1, cv::LINE_AA);
        cv::putText(plot, label, plotPlace(plotTicks.front(), tick) + cv::Point(-55, 4), cv::FONT_HERSHEY_SIMPLEX, 0.4,
                    black, 1, cv::LINE_AA);
    }
    cv::putText(plot, "BPCER: genuine documents refused", {plotMarginPx + 150, plot.rows - 12},
                cv::FONT_HERSHEY_SIMPLEX, 0.5, black, 1, cv::LINE_AA);
    cv::putText(plot, "APCER: forgeries accepted (simulated scans)", {10, 24}, cv::FONT_HERSHEY_SIMPLEX, 0.5, black, 1,
                cv::LINE_AA);
}

}  // namespace

std::string evaluationText(const Evaluation& evaluation)
{
    std::string text = "Genuine documents refused (BPCER): " + shareText(evaluation.bpcer) + '\n';
    text += "  left undetermined: " + shareText(evaluation.genuineUndetermined) + '\n';
    text += "  by design\n" + sharesText(evaluation.bpcerByDesign);
    if (!evaluation.bpcerByDecoy.empty()) {
        text += "  decoys, by kind\n" + sharesText(evaluation.bpcerByDecoy);
    }
    text += familiesText(evaluation);
    text += "Altered place named, of local forgeries that failed: " + shareText(evaluation.placesNamed) + '\n';
    text += caughtText(evaluation);
    char times[96];
    std::snprintf(times, sizeof times, "Time a document, median: %.0f ms; MRZ after %.0f ms\n", evaluation.medianMs,
                  evaluation.medianMsToMrz);
    return text + times;
}

std::string evaluationJson(const Evaluation& evaluation)
{
    Json json;
    json["bpcer"] = shareJson(evaluation.bpcer);
    json["genuineUndetermined"] = shareJson(evaluation.genuineUndetermined);
    json["bpcerByDesign"] = sharesJson(evaluation.bpcerByDesign);
    json["bpcerByDecoy"] = sharesJson(evaluation.bpcerByDecoy);
    json["families"] = Json::array();
    for (const FamilyError& error : evaluation.families) {
        json["families"].push_back({{"family", error.family},
                                    {"difficulty", error.difficulty},
                                    {"apcer", shareJson(error.accepted)},
                                    {"undetermined", shareJson(error.undetermined)}});
    }
    json["worstFamily"] = evaluation.worstFamily;
    json["placesNamed"] = shareJson(evaluation.placesNamed);
    json["caughtBy"] = evaluation.caughtBy;
    json["medianMs"] = evaluation.medianMs;
    json["medianMsToMrz"] = evaluation.medianMsToMrz;
    return json.dump(1) + '\n';
}

std::string trialsCsv(const std::vector<Trial>& trials)
{
    std::string csv = "name,design,scanner,family,difficulty,forged,outcome,worst_margin,place_named,failed,ms\n";
    for (const Trial& trial : trials) {
        std::string failed;
        for (const std::string& check : trial.failed) {
            failed += (failed.empty() ? "" : " ") + check;
        }
        char numbers[64];
        std::snprintf(numbers, sizeof numbers, "%.4f", trial.worstMargin);
        const char* named = !trial.placeNamed ? "" : *trial.placeNamed ? "yes" : "no";
        csv += trial.name + ',' + trial.design + ',' + trial.scanner + ',' + trial.family + ',' +
               std::to_string(trial.difficulty) + ',' + (trial.forged ? "yes" : "no") + ',' +
               std::string(toString(trial.outcome)) + ',' + numbers + ',' + named + ',' + failed + ',' +
               std::to_string(cvRound(trial.ms)) + '\n';
    }
    return csv;
}

std::string detCsv(const Evaluation& evaluation)
{
    std::string csv = "threshold,apcer,bpcer\n";
    for (const DetPoint& point : evaluation.det) {
        char line[96];
        std::snprintf(line, sizeof line, "%.4f,%.4f,%.4f\n", point.threshold, point.apcer, point.bpcer);
        csv += line;
    }
    return csv;
}

cv::Mat detPlot(const Evaluation& evaluation)
{
    cv::Mat plot(plotSidePx + 3 * plotMarginPx / 2, plotSidePx + 3 * plotMarginPx / 2, CV_8UC3,
                 cv::Scalar(255, 255, 255));
    drawAxes(plot);
    for (std::size_t i = 1; i < evaluation.det.size(); ++i) {
        const DetPoint& from = evaluation.det[i - 1];
        const DetPoint& to = evaluation.det[i];
        cv::line(plot, plotPlace(from.bpcer, from.apcer), plotPlace(to.bpcer, to.apcer), cv::Scalar(160, 60, 0), 2,
                 cv::LINE_AA);
    }
    for (const DetPoint& point : evaluation.det) {
        if (point.threshold == 0.0) {
            cv::circle(plot, plotPlace(point.bpcer, point.apcer), 6, cv::Scalar(0, 0, 200), 2, cv::LINE_AA);
        }
    }
    return plot;
}

}  // namespace rahdari::evaluation
