#include "ui/cli/json_report.h"

#include "core/report/judgement_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;

namespace {

/// A path need not be UTF-8, JSON must be.
std::string dumped(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

double tenths(double ms) { return std::round(ms * 10.0) / 10.0; }

Json timingsJson(const inspection::Inspection& inspection)
{
    Json steps = Json::object();
    for (const inspection::StepReport& step : inspection.steps) {
        steps[step.id] = tenths(step.ms);
    }
    Json checks = Json::object();
    for (const inspection::CheckTiming& check : inspection.timings) {
        checks[check.id] = tenths(check.ms);
    }
    return {{"totalMs", tenths(inspection.totalMs)}, {"steps", steps}, {"checks", checks}};
}

}  // namespace

void JsonReport::judged(const std::filesystem::path& source, const inspection::Inspection& inspection)
{
    Json element;
    element["source"] = source.string();
    element.update(Json::parse(report::writeJudgement(inspection.judgement)));
    element["timings"] = timingsJson(inspection);
    write(dumped(element));
}

void JsonReport::unreadable(const std::filesystem::path& source, const base::Error& error)
{
    Json element;
    element["source"] = source.string();
    element["error"] = {{"code", error.code}, {"message", error.message}, {"advice", error.advice}};
    write(dumped(element));
}

void JsonReport::write(const std::string& element)
{
    if (!single_) {
        out_ << (written_ == 0 ? "[\n" : ",\n");
    }
    out_ << element << std::flush;
    ++written_;
}

void JsonReport::finish()
{
    if (!single_) {
        out_ << (written_ == 0 ? "[]\n" : "\n]\n");
    } else if (written_ > 0) {
        out_ << '\n';
    }
    out_ << std::flush;
}

}  // namespace rahdari::ui::cli
