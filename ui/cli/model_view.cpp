#include "ui/cli/model_view.h"

#include "core/report/terminal_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using document::DocumentModel;
using document::Feature;

namespace {

std::string number(double value, int digits)
{
    if (std::isinf(value)) {
        return "-";
    }
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.*g", digits, value);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string boxText(const image::RectMm& box)
{
    std::array<char, 96> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%.1f, %.1f  %.1f x %.1f", box.x, box.y, box.width, box.height);
    return {text.data(), std::min(static_cast<std::size_t>(length), text.size() - 1)};
}

/// Lines of a table, each column as wide as it must be.
class Columns {
public:
    void add(const std::vector<std::string>& cells)
    {
        rows_.push_back({});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            rows_.back().push_back(report::printable(cells[i]));
            widths_.resize(std::max(widths_.size(), i + 1));
            widths_[i] = std::max(widths_[i], report::columnsOf(rows_.back().back()));
        }
    }

    std::string text() const
    {
        std::string text;
        for (const auto& row : rows_) {
            std::string line = " ";
            for (std::size_t i = 0; i < row.size(); ++i) {
                line += ' ' + row[i] + std::string(widths_[i] - report::columnsOf(row[i]) + 1, ' ');
            }
            text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
        }
        return text;
    }

private:
    std::vector<std::vector<std::string>> rows_;
    std::vector<std::size_t> widths_;
};

std::string learnedText(const document::Provenance& provenance)
{
    if (provenance.specimens == 0) {
        return "not learned from specimens";
    }
    return "learned from " + std::to_string(provenance.specimens) +
           (provenance.specimens == 1 ? " specimen" : " specimens") +
           (provenance.simulated ? " (simulated scans)" : "");
}

std::string signatureText(const ModelView& view)
{
    return view.signature ? "signed by " + view.signature->signer : "not signed";
}

std::string joined(const std::vector<std::string>& words, const std::string& between = ", ")
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : between) + word;
    }
    return text;
}

std::vector<std::string> lightsOf(const DocumentModel& model)
{
    std::vector<std::string> lights;
    for (const auto& [light, reference] : model.references) {
        lights.emplace_back(shortName(light));
    }
    return lights;
}

std::string titleOf(const DocumentModel& model)
{
    std::vector<std::string> parts;
    for (const auto& [before, part] : {std::pair{"", model.title}, std::pair{"", model.side},
                                       std::pair{"series ", model.series}, std::pair{"version ", model.version}}) {
        if (!part.empty()) {
            parts.push_back(before + part);
        }
    }
    return joined(parts);
}

std::string appearanceText(const Feature& feature)
{
    std::vector<std::string> parts;
    for (const auto& [light, appearance] : feature.appearance) {
        parts.push_back(std::string(shortName(light)) + ' ' + std::string(toString(appearance)));
    }
    return joined(parts);
}

std::string featuresText(const DocumentModel& model)
{
    Columns columns;
    columns.add({"NAME", "KIND", "PLACE (mm)", "CONTENT", "EXPECTED"});
    for (const Feature& feature : model.features) {
        columns.add({feature.name, std::string(toString(feature.kind)), boxText(feature.box), feature.content,
                     feature.mustBeAbsent ? "must be absent" : appearanceText(feature)});
    }
    return "\nFeatures:\n" + (model.features.empty() ? "  none\n" : columns.text());
}

std::string limitsText(const DocumentModel& model)
{
    Columns columns;
    columns.add({"CHECK", "FEATURE", "QUANTITY", "SAMPLES", "CENTRE", "SPREAD", "FROM", "TO"});
    for (const check::Limit& limit : model.limits.all()) {
        columns.add({limit.check, limit.feature, limit.quantity, std::to_string(limit.samples), number(limit.centre, 4),
                     number(limit.spread, 3), number(limit.lower, 4), number(limit.upper, 4)});
    }
    return "\nLearned limits:\n" + (model.limits.all().empty() ? "  none\n" : columns.text());
}

std::string rulesText(const document::DataRules& rules)
{
    Columns columns;
    for (const auto& [content, pattern] : rules.patterns) {
        columns.add({content, pattern});
    }
    std::vector<std::string> months;
    for (const int count : rules.validityMonths) {
        months.push_back(std::to_string(count));
    }
    if (!months.empty()) {
        columns.add({"valid for", joined(months, " or ") + " months"});
    }
    if (rules.dateOrder != document::DateOrder::Unknown) {
        columns.add(
            {"dates", rules.dateOrder == document::DateOrder::DayFirst ? "day before month" : "month before day"});
    }
    if (rules.firstIssueYear != 0 || rules.lastIssueYear != 0) {
        const auto year = [](int value) { return value == 0 ? std::string("?") : std::to_string(value); };
        columns.add({"issued", year(rules.firstIssueYear) + " to " + year(rules.lastIssueYear)});
    }
    return "\nRules:\n" + (rules == document::DataRules() ? "  none\n" : columns.text());
}

std::string defectsText(const std::vector<document::KnownDefect>& defects)
{
    Columns columns;
    for (const document::KnownDefect& defect : defects) {
        columns.add({defect.check,
                     defect.reason + (defect.firstNumber.empty()
                                          ? std::string()
                                          : " (numbers " + defect.firstNumber + " to " + defect.lastNumber + ")")});
    }
    return "\nKnown defects of the issuer:\n" + (defects.empty() ? "  none\n" : columns.text());
}

std::string headText(const ModelView& view)
{
    const DocumentModel& model = view.model;
    const document::Provenance& provenance = model.provenance;
    Columns columns;
    const auto line = [&columns](const std::string& name, const std::string& value) {
        if (!value.empty()) {
            columns.add({name, value});
        }
    };
    line("title", titleOf(model));
    line("id", toString(model.id));
    line("size", number(model.size.width, 5) + " x " + number(model.size.height, 5) + " mm");
    line("pictures", joined(lightsOf(model)));
    line("learned", learnedText(provenance));
    line("devices", joined(provenance.devices));
    line("made", joined({provenance.made, provenance.program, provenance.agency}));
    line("signature",
         signatureText(view) + (view.signature ? ", SHA-256 " + view.signature->sha256.substr(0, 16) : std::string()));
    line("place", view.place.string());
    return report::printable(model.name) + '\n' + columns.text();
}

Json boxJson(const image::RectMm& box) { return {box.x, box.y, box.width, box.height}; }

Json featureJson(const Feature& feature)
{
    Json appearance = Json::object();
    for (const auto& [light, look] : feature.appearance) {
        appearance[std::string(shortName(light))] = toString(look);
    }
    return {{"name", feature.name},       {"kind", toString(feature.kind)}, {"boxMm", boxJson(feature.box)},
            {"content", feature.content}, {"appearance", appearance},       {"mustBeAbsent", feature.mustBeAbsent}};
}

/// JSON has no infinity: null says that there is no such limit.
Json finite(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json limitJson(const check::Limit& limit)
{
    return {{"check", limit.check},         {"feature", limit.feature},    {"quantity", limit.quantity},
            {"samples", limit.samples},     {"centre", limit.centre},      {"spread", limit.spread},
            {"lower", finite(limit.lower)}, {"upper", finite(limit.upper)}};
}

Json rulesJson(const document::DataRules& rules)
{
    return {{"patterns", rules.patterns},
            {"validityMonths", rules.validityMonths},
            {"dateOrder", std::string(toString(rules.dateOrder))},
            {"firstIssueYear", rules.firstIssueYear},
            {"lastIssueYear", rules.lastIssueYear}};
}

template <typename List, typename Write>
Json listJson(const List& list, const Write& write)
{
    Json json = Json::array();
    for (const auto& item : list) {
        json.push_back(write(item));
    }
    return json;
}

}  // namespace

std::string briefText(const ModelView& view)
{
    return report::printable(view.model.name) + "\n    " + report::printable(titleOf(view.model)) + "\n    " +
           report::printable(toString(view.model.id) + "; " + learnedText(view.model.provenance) + "; " +
                             signatureText(view)) +
           '\n';
}

std::string wholeText(const ModelView& view)
{
    return headText(view) + featuresText(view.model) + limitsText(view.model) + rulesText(view.model.rules) +
           defectsText(view.model.knownDefects);
}

Json briefJson(const ModelView& view)
{
    const DocumentModel& model = view.model;
    return {{"name", model.name},
            {"id", toString(model.id)},
            {"title", model.title},
            {"series", model.series},
            {"version", model.version},
            {"side", model.side},
            {"sizeMm", {model.size.width, model.size.height}},
            {"specimens", model.provenance.specimens},
            {"simulated", model.provenance.simulated},
            {"features", model.features.size()},
            {"place", view.place.string()},
            {"signer", view.signature ? Json(view.signature->signer) : Json()},
            {"signerSha256", view.signature ? Json(view.signature->sha256) : Json()}};
}

Json wholeJson(const ModelView& view)
{
    const DocumentModel& model = view.model;
    Json json = briefJson(view);
    json["agency"] = model.provenance.agency;
    json["made"] = model.provenance.made;
    json["program"] = model.provenance.program;
    json["devices"] = model.provenance.devices;
    json["lights"] = lightsOf(model);
    json["featureList"] = listJson(model.features, featureJson);
    json["rules"] = rulesJson(model.rules);
    json["knownDefects"] = listJson(model.knownDefects, [](const document::KnownDefect& defect) {
        return Json{{"check", defect.check},
                    {"reason", defect.reason},
                    {"firstNumber", defect.firstNumber},
                    {"lastNumber", defect.lastNumber}};
    });
    json["limits"] = listJson(model.limits.all(), limitJson);
    json["tables"] = listJson(model.tables, [](const auto& named) {
        return Json{{"name", named.first}, {"rows", named.second.rows}, {"columns", named.second.columns}};
    });
    return json;
}

Json jsonOf(const base::Error& error)
{
    return {{"code", error.code}, {"message", error.message}, {"advice", error.advice}};
}

}  // namespace rahdari::ui::cli
