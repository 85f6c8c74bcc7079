#include "core/report/judgement_json.h"

#include "core/base/error_code.h"
#include "core/inspection/assemble_result.h"
#include "core/report/chip_json.h"
#include "core/report/json_numbers.h"
#include "core/report/json_reading.h"
#include "core/report/model_json.h"

#include <algorithm>
#include <map>

namespace rahdari::report {

using base::ErrorCode;
using inspection::Judgement;

namespace {

constexpr int maxPlace = 100'000;  ///< of an MRZ line or column; far beyond any format
constexpr int maxErrorCode = 999'999;

/// Thrown like `Refusal`, for a document of a version that does not exist yet.
struct UnknownVersion {};

void readVersion(const JsonNode& node)
{
    constexpr std::string_view family = "rahdari.judgement/";
    const std::string_view schema = node.text();
    if (!schema.starts_with(family)) {
        node.refuse("is not the name of a judgement's format");
    }
    if (schema != judgementSchema && !schema.starts_with(std::string(judgementSchema) + '.')) {
        throw UnknownVersion{};
    }
}

std::optional<check::Category> categoryFromString(std::string_view word)
{
    using check::Category;
    for (const Category category : {Category::Optical, Category::Electronic, Category::Combined, Category::Seal}) {
        if (toString(category) == word) {
            return category;
        }
    }
    return std::nullopt;
}

check::Outcome outcomeOf(const JsonNode& node) { return node.word<check::Outcome>(check::outcomeFromString); }
image::Light lightOf(const JsonNode& node) { return node.word<image::Light>(image::lightFromShortName); }

double numberOf(const JsonNode& node, double steps)
{
    const auto value = rounded(node.number(), steps);
    if (!value) {
        node.refuse("is too large a number");
    }
    return *value;
}

char characterOf(const JsonNode& node)
{
    const std::string& text = node.text();
    if (text.size() > 1 || (text.size() == 1 && (text[0] < ' ' || text[0] > '~'))) {
        node.refuse("is not one character of ASCII");
    }
    return text.empty() ? '\0' : text[0];
}

image::PolygonPx outlineOf(const JsonNode& node)
{
    image::PolygonPx outline;
    for (const JsonNode& point : node.items()) {
        const auto coordinates = point.items();
        if (coordinates.size() != 2) {
            point.refuse("is not a pair of numbers");
        }
        outline.emplace_back(numberOf(coordinates[0], lengthSteps), numberOf(coordinates[1], lengthSteps));
    }
    return outline;
}

std::optional<image::RectMm> rectOf(const JsonNode& node)
{
    if (node.isNull()) {
        return std::nullopt;
    }
    return image::RectMm{numberOf(node.member("x"), lengthSteps), numberOf(node.member("y"), lengthSteps),
                         numberOf(node.member("width"), lengthSteps), numberOf(node.member("height"), lengthSteps)};
}

check::Region regionOf(const JsonNode& node)
{
    return {.light = lightOf(node.member("light")),
            .outlinePx = outlineOf(node.member("outlinePx")),
            .boundsMm = rectOf(node.member("boundsMm")),
            .label = node.member("label").text()};
}

check::Finding findingOf(const JsonNode& node)
{
    return {.name = node.member("name").text(),
            .expected = node.member("expected").text(),
            .found = node.member("found").text(),
            .agrees = node.member("agrees").flag()};
}

std::optional<double> marginOf(const JsonNode& node)
{
    if (node.isNull()) {
        return std::nullopt;
    }
    const double margin = numberOf(node, marginSteps);
    if (margin < -1.0 || margin > 1.0) {
        node.refuse("is not from -1 to 1");
    }
    return margin;
}

int errorCodeOf(const JsonNode& node, check::Outcome outcome)
{
    if (node.isNull()) {
        return 0;
    }
    if (outcome != check::Outcome::Aborted) {
        node.refuse("stands beside an outcome other than aborted");
    }
    return node.integer(1, maxErrorCode);
}

inspection::Obligation obligationOf(const JsonNode& node)
{
    const auto obligation = node.word<inspection::Obligation>(inspection::obligationFromString);
    if (obligation == inspection::Obligation::Off) {
        node.refuse("is off, but the check is listed");
    }
    return obligation;
}

inspection::JudgedCheck checkOf(const JsonNode& node)
{
    inspection::ResultParts parts;
    parts.id = node.member("id").text();
    parts.outcome = outcomeOf(node.member("outcome"));
    parts.reason = node.member("reason").text();
    parts.margin = marginOf(node.member("margin"));
    parts.errorCode = errorCodeOf(node.member("errorCode"), parts.outcome);
    for (const JsonNode& region : node.member("regions").items()) {
        parts.regions.push_back(regionOf(region));
    }
    for (const JsonNode& finding : node.member("findings").items()) {
        parts.findings.push_back(findingOf(finding));
    }
    return {.result = assemble(std::move(parts)),
            .obligation = obligationOf(node.member("obligation")),
            .category = node.member("category").word<check::Category>(categoryFromString),
            .clause = node.member("clause").text(),
            .title = node.member("title").text()};
}

inspection::MrzCorrection correctionOf(const JsonNode& node)
{
    return {.line = node.member("line").integer(0, maxPlace),
            .column = node.member("column").integer(0, maxPlace),
            .read = characterOf(node.member("read")),
            .value = characterOf(node.member("value")),
            .why = node.member("why").text()};
}

inspection::MrzDisagreement disagreementOf(const JsonNode& node)
{
    inspection::MrzDisagreement disagreement{.line = node.member("line").integer(0, maxPlace),
                                             .column = node.member("column").integer(0, maxPlace),
                                             .readings = {}};
    for (const JsonNode& reading : node.member("readings").items()) {
        disagreement.readings.push_back({reading.member("reader").text(), characterOf(reading.member("character"))});
    }
    return disagreement;
}

inspection::MrzTranscript mrzOf(const JsonNode& node)
{
    inspection::MrzTranscript mrz;
    mrz.format = node.member("format").text();
    for (const JsonNode& line : node.member("lines").items()) {
        mrz.lines.push_back(line.text());
    }
    for (const JsonNode& correction : node.member("corrections").items()) {
        mrz.corrections.push_back(correctionOf(correction));
    }
    for (const JsonNode& disagreement : node.member("disagreements").items()) {
        mrz.disagreements.push_back(disagreementOf(disagreement));
    }
    return mrz;
}

/// Not in the first judgements of this version.
std::string sourceOf(const JsonNode& detail)
{
    const auto source = detail.findMember("source");
    return source ? source->text() : std::string();
}

std::vector<inspection::Field> fieldsOf(const JsonNode& values, const JsonNode& details)
{
    std::map<std::string, JsonNode> detailsByName;
    for (const auto& [name, detail] : details.members()) {
        detailsByName.emplace(name, detail);
    }
    std::vector<inspection::Field> fields;
    for (const auto& [name, value] : values.members()) {
        const auto described = detailsByName.find(name);
        if (described == detailsByName.end()) {
            value.refuse("is not described in fieldDetails");
        }
        const JsonNode& detail = described->second;
        fields.push_back({.name = name,
                          .value = value.text(),
                          .personal = detail.member("personal").flag(),
                          .line = detail.member("line").integer(0, maxPlace),
                          .firstColumn = detail.member("firstColumn").integer(0, maxPlace),
                          .light = lightOf(detail.member("light")),
                          .outlinePx = outlineOf(detail.member("outlinePx")),
                          .corrected = detail.member("corrected").flag(),
                          .doubtful = detail.member("doubtful").flag(),
                          .source = sourceOf(detail)});
    }
    if (detailsByName.size() != fields.size()) {
        details.refuse("describes a field that has no value");
    }
    return fields;
}

bool isHex(std::string_view text)
{
    return text.size() % 2 == 0 && std::all_of(text.begin(), text.end(),
                                               [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

inspection::BarcodeTranscript barcodeOf(const JsonNode& node)
{
    const JsonNode bytes = node.member("bytesHex");
    if (!isHex(bytes.text())) {
        bytes.refuse("is not pairs of lower case hexadecimal digits");
    }
    return {.symbology = node.member("symbology").text(),
            .text = node.member("text").text(),
            .bytesHex = bytes.text(),
            .light = lightOf(node.member("light")),
            .outlinePx = outlineOf(node.member("outlinePx"))};
}

std::map<check::Category, check::Outcome> categoriesOf(const JsonNode& node)
{
    std::map<check::Category, check::Outcome> categories;
    for (const auto& [name, outcome] : node.members()) {
        const auto category = categoryFromString(name);
        if (!category) {
            outcome.refuse("belongs to no category there is");
        }
        categories.emplace(*category, outcomeOf(outcome));
    }
    return categories;
}

/// Members that came in later: the first judgements of this version have none of them.
void readLaterMembers(const JsonNode& node, Judgement& judgement)
{
    if (const auto deviations = node.findMember("deviations")) {
        judgement.deviations = deviationsOf(*deviations);
    }
    if (const auto chip = node.findMember("chip")) {
        judgement.chip = chipOf(*chip);
    }
    if (const auto seals = node.findMember("seals")) {
        judgement.seals = sealsOf(*seals);
    }
    if (const auto groups = node.findMember("groups")) {
        for (const auto& [name, outcome] : groups->members()) {
            judgement.groups.emplace(name, outcomeOf(outcome));
        }
    }
    if (const auto model = node.findMember("documentModel")) {
        judgement.documentModel = modelOf(*model);
    }
}

Judgement judgementOf(const JsonNode& node)
{
    readVersion(node.member("schema"));
    Judgement judgement;
    judgement.outcome = outcomeOf(node.member("judgement"));
    judgement.profileName = node.member("profile").member("name").text();
    judgement.profileVersion = node.member("profile").member("version").text();
    judgement.categories = categoriesOf(node.member("categories"));
    for (const JsonNode& check : node.member("checks").items()) {
        judgement.checks.push_back(checkOf(check));
    }
    judgement.mrz = mrzOf(node.member("mrz"));
    judgement.fields = fieldsOf(node.member("fields"), node.member("fieldDetails"));
    for (const JsonNode& barcode : node.member("barcodes").items()) {
        judgement.barcodes.push_back(barcodeOf(barcode));
    }
    for (const JsonNode& notice : node.member("notices").items()) {
        judgement.notices.push_back({notice.member("code").text(), notice.member("text").text()});
    }
    readLaterMembers(node, judgement);
    return judgement;
}

}  // namespace

base::Result<Judgement> readJudgement(std::string_view json)
{
    try {
        return judgementOf(JsonNode(parseDocument(json, maxJudgementBytes, maxJudgementDepth)));
    } catch (const Refusal& refusal) {
        return base::Error{toInt(ErrorCode::ReportInvalid), refusal.where + ' ' + refusal.what,
                           "The file is damaged or was not written by Rahdari"};
    } catch (const UnknownVersion&) {
        return base::Error{toInt(ErrorCode::ReportVersionUnknown), "The judgement is of a version not known here",
                           "Update the software"};
    }
}

}  // namespace rahdari::report
