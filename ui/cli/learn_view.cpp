#include "ui/cli/learn_view.h"

#include "core/report/terminal_text.h"
#include "ui/cli/capture_sources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <map>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using report::printable;

namespace {

std::string percent(double share)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.1f %%", 100.0 * share);
    return text;
}

std::string padded(const std::string& text, std::size_t width)
{
    return text.size() >= width ? text + ' ' : text + std::string(width - text.size(), ' ');
}

std::string leftPadded(const std::string& text, std::size_t width)
{
    return text.size() >= width ? text : std::string(width - text.size(), ' ') + text;
}

void writeRemarks(std::ostream& out, const std::vector<learning::LearnRemark>& remarks)
{
    for (const learning::LearnRemark& remark : remarks) {
        out << (remark.used ? "  note: " : "  not used: ") << printable(remark.source) << ": " << printable(remark.text)
            << '\n';
    }
}

void writeFeatures(std::ostream& out, const document::DocumentModel& model)
{
    std::map<std::string, int> count;
    for (const document::Feature& feature : model.features) {
        ++count[std::string(document::toString(feature.kind))];
    }
    out << "  features:";
    for (const auto& [kind, number] : count) {
        out << ' ' << number << ' ' << kind;
    }
    out << (count.empty() ? " none\n" : "\n");
}

void writeChecks(std::ostream& out, const learning::LearnReport& report)
{
    constexpr std::size_t widest = 34;
    out << "  " << padded("check", widest) << "samples  limits  spread  left-out rejects  false rejects below\n";
    for (const learning::LearnedCheck& check : report.checks) {
        out << "  " << padded(check.check, widest) << leftPadded(std::to_string(check.samples), 7) << "  "
            << leftPadded(std::to_string(check.quantities), 6) << "  " << leftPadded(percent(check.widestSpread), 6)
            << "  " << leftPadded(std::to_string(check.heldOutRejects), 16) << "  "
            << (check.evaluatory ? "too few samples, not counted" : percent(check.expectedFalseRejects)) << '\n';
    }
    out << "  Whole documents: " << report.heldOutRejects << " of " << report.specimensUsed
        << " would have been refused when left out; with so many specimens it can be said that at most "
        << percent(report.expectedFalseRejects) << " of genuine documents are (95 % bound)\n";
}

Json boxJson(const image::RectMm& box) { return Json::array({box.x, box.y, box.width, box.height}); }

Json featuresJson(const document::DocumentModel& model)
{
    Json list = Json::array();
    for (const document::Feature& feature : model.features) {
        list.push_back({{"name", feature.name},
                        {"kind", document::toString(feature.kind)},
                        {"content", feature.content},
                        {"boxMm", boxJson(feature.box)}});
    }
    return list;
}

Json remarksJson(const std::vector<learning::LearnRemark>& remarks)
{
    Json list = Json::array();
    for (const learning::LearnRemark& remark : remarks) {
        list.push_back({{"source", printable(remark.source)}, {"text", printable(remark.text)}, {"used", remark.used}});
    }
    return list;
}

Json checksJson(const std::vector<learning::LearnedCheck>& checks)
{
    Json list = Json::array();
    for (const learning::LearnedCheck& check : checks) {
        list.push_back({{"id", check.check},
                        {"samples", check.samples},
                        {"quantities", check.quantities},
                        {"widestSpread", check.widestSpread},
                        {"expectedFalseRejects", check.expectedFalseRejects},
                        {"heldOutRejects", check.heldOutRejects},
                        {"widened", check.widened},
                        {"evaluatory", check.evaluatory}});
    }
    return list;
}

Json outcomeJson(const LearnOutcome& outcome)
{
    Json json{{"name", outcome.name}, {"given", outcome.given}};
    if (outcome.error) {
        json["error"] = {{"code", outcome.error->code},
                         {"message", printable(outcome.error->message)},
                         {"advice", printable(outcome.error->advice)}};
        json["remarks"] = remarksJson(outcome.report.remarks);
        return json;
    }
    json["id"] = document::toString(outcome.model.id);
    json["title"] = outcome.model.title;
    json["side"] = outcome.model.side;
    json["place"] = printable(outcome.place.string());
    json["outline"] = printable(outcome.outline.string());
    json["overlay"] = printable(outcome.overlay.string());
    json["used"] = outcome.report.specimensUsed;
    json["remarks"] = remarksJson(outcome.report.remarks);
    json["features"] = featuresJson(outcome.model);
    json["checks"] = checksJson(outcome.report.checks);
    json["expectedFalseRejects"] = outcome.report.expectedFalseRejects;
    json["heldOutRejects"] = outcome.report.heldOutRejects;
    return json;
}

}  // namespace

void writeLearnText(std::ostream& out, const LearnOutcome& outcome)
{
    out << printable(outcome.name) << ": ";
    if (outcome.error) {
        out << "not learned from " << outcome.given << " captures. " << toSentence(*outcome.error) << '\n';
        writeRemarks(out, outcome.report.remarks);
        return;
    }
    out << (outcome.place.empty() ? "proposed" : "learned") << " from " << outcome.report.specimensUsed << " of "
        << outcome.given << " captures, id " << printable(document::toString(outcome.model.id)) << '\n';
    writeRemarks(out, outcome.report.remarks);
    writeFeatures(out, outcome.model);
    if (!outcome.report.checks.empty()) {
        writeChecks(out, outcome.report);
    }
    if (!outcome.overlay.empty()) {
        out << "  Picture: " << printable(outcome.overlay.string()) << '\n';
    }
    if (!outcome.place.empty()) {
        out << "  Model: " << printable(outcome.place.string()) << '\n';
    }
    if (!outcome.outline.empty()) {
        out << "  Outline: " << printable(outcome.outline.string())
            << "\n  Look at the picture, edit the outline, then give the same command with --outline "
            << printable(outcome.outline.string()) << "; or take everything as it is with --accept\n";
    }
}

void writeLearnJson(std::ostream& out, const std::vector<LearnOutcome>& outcomes)
{
    Json models = Json::array();
    for (const LearnOutcome& outcome : outcomes) {
        models.push_back(outcomeJson(outcome));
    }
    out << Json{{"models", models}}.dump(2) << '\n';
}

}  // namespace rahdari::ui::cli
