#include "core/report/judgement_json.h"

#include "core/report/chip_json.h"
#include "core/report/json_numbers.h"
#include "core/report/model_json.h"

#include <nlohmann/json.hpp>

namespace rahdari::report {

using inspection::Judgement;
using Json = nlohmann::ordered_json;

namespace {

Json numberOrNull(std::optional<double> value) { return value ? Json(*value) : Json(nullptr); }

/// A character as a text of one; none, or one that is not printable ASCII, as an empty text.
std::string characterText(char c) { return c >= ' ' && c <= '~' ? std::string(1, c) : std::string(); }

Json outlineJson(const image::PolygonPx& outline)
{
    Json points = Json::array();
    for (const cv::Point2d& point : outline) {
        const auto x = rounded(point.x, lengthSteps);
        const auto y = rounded(point.y, lengthSteps);
        if (!x || !y) {
            return Json::array();
        }
        points.push_back({*x, *y});
    }
    return points;
}

Json rectJson(const std::optional<image::RectMm>& rect)
{
    if (!rect) {
        return nullptr;
    }
    const auto x = rounded(rect->x, lengthSteps);
    const auto y = rounded(rect->y, lengthSteps);
    const auto width = rounded(rect->width, lengthSteps);
    const auto height = rounded(rect->height, lengthSteps);
    if (!x || !y || !width || !height) {
        return nullptr;
    }
    return {{"x", *x}, {"y", *y}, {"width", *width}, {"height", *height}};
}

/// The upright rectangle to crop, of an outline as written.
Json cropJson(const check::Region& region, const Json& outline)
{
    if (outline.empty()) {
        return nullptr;
    }
    const cv::Rect crop = region.cropPx();
    return {{"x", crop.x}, {"y", crop.y}, {"width", crop.width}, {"height", crop.height}};
}

Json regionsJson(const std::vector<check::Region>& regions)
{
    Json list = Json::array();
    for (const check::Region& region : regions) {
        list.push_back({{"light", image::shortName(region.light)},
                        {"label", region.label},
                        {"outlinePx", outlineJson(region.outlinePx)},
                        {"boundsMm", rectJson(region.boundsMm)}});
    }
    return list;
}

Json findingsJson(const std::vector<check::Finding>& findings)
{
    Json list = Json::array();
    for (const check::Finding& finding : findings) {
        list.push_back({{"name", finding.name},
                        {"expected", finding.expected},
                        {"found", finding.found},
                        {"agrees", finding.agrees}});
    }
    return list;
}

Json checkJson(const inspection::JudgedCheck& judged)
{
    const check::CheckResult& result = judged.result;
    Json json;
    json["id"] = result.id();
    json["outcome"] = toString(result.outcome());
    json["margin"] = numberOrNull(result.margin() ? rounded(*result.margin(), marginSteps) : std::nullopt);
    json["reason"] = result.reason();
    json["obligation"] = toString(judged.obligation);
    json["category"] = toString(judged.category);
    json["clause"] = judged.clause;
    json["title"] = judged.title;
    json["errorCode"] = result.errorCode() == 0 ? Json(nullptr) : Json(result.errorCode());
    // The first region once more, where a simple reader looks for it.
    json["light"] = nullptr;
    json["regionMm"] = nullptr;
    json["regionPx"] = nullptr;
    json["regions"] = regionsJson(result.regions());
    if (!result.regions().empty()) {
        const Json& first = json["regions"].front();
        json["light"] = first["light"];
        json["regionMm"] = first["boundsMm"];
        json["regionPx"] = cropJson(result.regions().front(), first["outlinePx"]);
    }
    json["findings"] = findingsJson(result.findings());
    return json;
}

Json correctionsJson(const std::vector<inspection::MrzCorrection>& corrections)
{
    Json list = Json::array();
    for (const inspection::MrzCorrection& correction : corrections) {
        list.push_back({{"line", correction.line},
                        {"column", correction.column},
                        {"read", characterText(correction.read)},
                        {"value", characterText(correction.value)},
                        {"why", correction.why}});
    }
    return list;
}

Json disagreementsJson(const std::vector<inspection::MrzDisagreement>& disagreements)
{
    Json list = Json::array();
    for (const inspection::MrzDisagreement& disagreement : disagreements) {
        Json readings = Json::array();
        for (const inspection::MrzCharacterReading& reading : disagreement.readings) {
            readings.push_back({{"reader", reading.reader}, {"character", characterText(reading.character)}});
        }
        list.push_back({{"line", disagreement.line}, {"column", disagreement.column}, {"readings", readings}});
    }
    return list;
}

Json mrzJson(const inspection::MrzTranscript& mrz)
{
    return {{"format", mrz.format},
            {"lines", Json(mrz.lines)},
            {"corrections", correctionsJson(mrz.corrections)},
            {"disagreements", disagreementsJson(mrz.disagreements)}};
}

Json fieldDetailJson(const inspection::Field& field)
{
    return {{"personal", field.personal},
            {"line", field.line},
            {"firstColumn", field.firstColumn},
            {"light", image::shortName(field.light)},
            {"outlinePx", outlineJson(field.outlinePx)},
            {"corrected", field.corrected},
            {"doubtful", field.doubtful},
            {"source", field.source}};
}

void putFields(Json& json, const std::vector<inspection::Field>& fields)
{
    Json values = Json::object();
    Json details = Json::object();
    for (const inspection::Field& field : fields) {
        if (!values.contains(field.name)) {
            values[field.name] = field.value;
            details[field.name] = fieldDetailJson(field);
        }
    }
    json["fields"] = std::move(values);
    json["fieldDetails"] = std::move(details);
}

Json barcodesJson(const std::vector<inspection::BarcodeTranscript>& barcodes)
{
    Json list = Json::array();
    for (const inspection::BarcodeTranscript& barcode : barcodes) {
        list.push_back({{"symbology", barcode.symbology},
                        {"text", barcode.text},
                        {"bytesHex", barcode.bytesHex},
                        {"light", image::shortName(barcode.light)},
                        {"outlinePx", outlineJson(barcode.outlinePx)}});
    }
    return list;
}

Json noticesJson(const std::vector<inspection::Notice>& notices)
{
    Json list = Json::array();
    for (const inspection::Notice& notice : notices) {
        list.push_back({{"code", notice.code}, {"text", notice.text}});
    }
    return list;
}

Json judgementJson(const Judgement& judgement)
{
    Json json;
    json["schema"] = judgementSchema;
    json["judgement"] = toString(judgement.outcome);
    json["profile"] = {{"name", judgement.profileName}, {"version", judgement.profileVersion}};
    json["categories"] = Json::object();
    for (const auto& [category, outcome] : judgement.categories) {
        json["categories"][std::string(toString(category))] = toString(outcome);
    }
    json["checks"] = Json::array();
    for (const inspection::JudgedCheck& check : judgement.checks) {
        json["checks"].push_back(checkJson(check));
    }
    json["deviations"] = deviationsJson(judgement.deviations);
    json["mrz"] = mrzJson(judgement.mrz);
    putFields(json, judgement.fields);
    json["barcodes"] = barcodesJson(judgement.barcodes);
    json["chip"] = chipJson(judgement.chip);
    json["seals"] = sealsJson(judgement.seals);
    json["groups"] = Json::object();
    for (const auto& [group, outcome] : judgement.groups) {
        json["groups"][group] = toString(outcome);
    }
    json["documentModel"] = modelJson(judgement.documentModel);
    json["notices"] = noticesJson(judgement.notices);
    return json;
}

}  // namespace

std::string writeJudgement(const Judgement& judgement)
{
    return judgementJson(judgement).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace rahdari::report
