#include "core/base/error_code.h"
#include "core/casefile/record_document.h"

#include "core/casefile/inspection_folder.h"
#include "core/report/json_reading.h"

#include <algorithm>
#include <array>
#include <set>

namespace rahdari::casefile {

using report::JsonNode;
using report::Refusal;

namespace {

constexpr int maxCount = 1'000'000;
constexpr int maxMrzPlace = 1'000;
constexpr std::size_t maxEntries = 256;  ///< of any list of pictures, crops, models, edits
constexpr double maxLength = 1e6;        ///< pixels or millimetres

/// Thrown like `Refusal`, for a document of a version that does not exist yet.
struct UnknownVersion {};

void readVersion(const JsonNode& node)
{
    const std::string_view schema = node.text();
    if (!schema.starts_with("rahdari.record/")) {
        node.refuse("is not the name of a record's format");
    }
    if (schema != recordSchema && !schema.starts_with(std::string(recordSchema) + '.')) {
        throw UnknownVersion{};
    }
}

std::vector<JsonNode> entriesOf(const JsonNode& node, std::size_t most = maxEntries)
{
    auto nodes = node.items();
    if (nodes.size() > most) {
        node.refuse("has more than " + std::to_string(most) + " entries");
    }
    return nodes;
}

Moment momentOf(const JsonNode& node) { return node.word<Moment>(momentFromText); }

std::string idOf(const JsonNode& node)
{
    if (!isRecordId(node.text())) {
        node.refuse("is not the id of a record");
    }
    return node.text();
}

std::optional<image::PictureFormat> formatFromString(std::string_view word)
{
    using image::PictureFormat;
    for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::Tiff, PictureFormat::Bmp,
                              PictureFormat::Jp2, PictureFormat::Jpeg2000Stream, PictureFormat::WebP}) {
        if (toString(format) == word) {
            return format;
        }
    }
    return std::nullopt;
}

/// A picture's format; its octets come later, from the file it names.
EncodedPicture pictureOf(const JsonNode& node, std::string& file)
{
    file = node.member("file").text();
    return {node.member("format").word<image::PictureFormat>(formatFromString), {}};
}

double lengthOf(const JsonNode& node, double least)
{
    const double value = node.number();
    if (!(value >= least && value <= maxLength)) {
        node.refuse("is too large or too small a number");
    }
    return value;
}

PagePlace placeOf(const JsonNode& node)
{
    PagePlace place;
    const auto corners = node.member("cornersPx").items();
    if (corners.size() != place.cornersPx.size()) {
        node.refuse("has not four corners");
    }
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto point = corners[i].items();
        if (point.size() != 2) {
            corners[i].refuse("is not a point");
        }
        place.cornersPx[i] = {lengthOf(point[0], -maxLength), lengthOf(point[1], -maxLength)};
    }
    place.sizeMm = {lengthOf(node.member("sizeMm").member("width"), 0.0),
                    lengthOf(node.member("sizeMm").member("height"), 0.0)};
    return place;
}

image::Light lightOf(const JsonNode& node) { return node.word<image::Light>(image::lightFromShortName); }

void readPictures(const JsonNode& node, RecordDocument& document)
{
    for (const JsonNode& entry : entriesOf(node)) {
        RecordedPicture picture;
        picture.side = entry.member("side").text();
        picture.light = lightOf(entry.member("light"));
        picture.picture = pictureOf(entry.member("picture"), document.pictureFiles.emplace_back());
        picture.asTaken = entry.member("asTaken").flag();
        if (const JsonNode place = entry.member("place"); !place.isNull()) {
            picture.place = placeOf(place);
        }
        document.record.pictures.push_back(std::move(picture));
    }
}

void readCrops(const JsonNode& node, RecordDocument& document)
{
    for (const JsonNode& entry : entriesOf(node)) {
        CropFiles& files = document.cropFiles.emplace_back();
        RecordedCrop crop;
        crop.checkId = entry.member("check").text();
        crop.label = entry.member("label").text();
        crop.light = lightOf(entry.member("light"));
        crop.live = pictureOf(entry.member("live"), files.live);
        if (const JsonNode reference = entry.member("reference"); !reference.isNull()) {
            crop.reference = pictureOf(reference, files.reference);
        }
        document.record.crops.push_back(std::move(crop));
    }
}

void readHeatMaps(const JsonNode& node, RecordDocument& document)
{
    for (const JsonNode& entry : entriesOf(node)) {
        RecordedHeatMap map;
        map.light = lightOf(entry.member("light"));
        map.picture = pictureOf(entry.member("picture"), document.heatMapFiles.emplace_back());
        map.place = placeOf(entry.member("place"));
        document.record.heatMaps.push_back(std::move(map));
    }
}

void readFaces(const JsonNode& node, RecordDocument& document)
{
    for (const JsonNode& entry : entriesOf(node)) {
        document.record.faces.push_back({entry.member("kind").word<FaceKind>(faceKindFromString),
                                         pictureOf(entry.member("picture"), document.faceFiles.emplace_back())});
    }
}

TrustState trustOf(const JsonNode& node)
{
    return {.source = node.member("source").text(),
            .anchors = node.member("anchors").integer(0, maxCount),
            .signers = node.member("signers").integer(0, maxCount),
            .revocationLists = node.member("revocationLists").integer(0, maxCount),
            .newestImportAt = node.member("newestImportAt").text()};
}

char characterOf(const JsonNode& node)
{
    const std::string& text = node.text();
    if (text.size() > 1 || (text.size() == 1 && (text[0] < ' ' || text[0] > '~'))) {
        node.refuse("is not one printable character");
    }
    return text.empty() ? '\0' : text[0];
}

MrzEdit editOf(const JsonNode& node)
{
    return {.line = node.member("line").integer(1, maxMrzPlace),
            .column = node.member("column").integer(1, maxMrzPlace),
            .before = characterOf(node.member("before")),
            .after = characterOf(node.member("after"))};
}

Decision decisionOf(const JsonNode& node)
{
    return {.verdict = node.member("verdict").word<Verdict>(verdictFromString),
            .reason = node.member("reason").text(),
            .by = node.member("by").text(),
            .at = momentOf(node.member("at"))};
}

bool isSha256(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

RecordFile fileOf(const JsonNode& node)
{
    RecordFile file{node.member("name").text(), 0, node.member("sha256").text()};
    if (!isRecordFileName(file.name)) {
        node.member("name").refuse("is not the name of a record's file");
    }
    if (!isSha256(file.sha256)) {
        node.member("sha256").refuse("is not a SHA-256 in lower case");
    }
    file.bytes = static_cast<std::uint64_t>(node.member("bytes").integer(0, static_cast<int>(maxRecordFileBytes)));
    return file;
}

void readFiles(const JsonNode& node, RecordDocument& document)
{
    std::uint64_t sum = 0;
    for (const JsonNode& entry : entriesOf(node, maxRecordFiles)) {
        document.files.push_back(fileOf(entry));
        sum += document.files.back().bytes;
    }
    const auto before = [](const RecordFile& a, const RecordFile& b) { return a.name < b.name; };
    const auto sameName = [](const RecordFile& a, const RecordFile& b) { return a.name == b.name; };
    std::sort(document.files.begin(), document.files.end(), before);
    if (std::adjacent_find(document.files.begin(), document.files.end(), sameName) != document.files.end()) {
        node.refuse("names a file twice");
    }
    if (sum > maxRecordBytes) {
        node.refuse("is larger than a record may be");
    }
}

/// What is named is listed, and what is listed is named.
void checkNames(const JsonNode& node, const RecordDocument& document)
{
    std::multiset<std::string> named(document.pictureFiles.begin(), document.pictureFiles.end());
    named.insert(document.faceFiles.begin(), document.faceFiles.end());
    named.insert(document.heatMapFiles.begin(), document.heatMapFiles.end());
    for (const CropFiles& crop : document.cropFiles) {
        named.insert(crop.live);
        named.insert(crop.reference);
    }
    named.insert(document.judgementFile);
    named.erase("");  // no reference, no judgement
    const bool same = std::equal(named.begin(), named.end(), document.files.begin(), document.files.end(),
                                 [](const std::string& name, const RecordFile& file) { return name == file.name; });
    if (!same) {
        node.refuse("does not list just the files that are used");
    }
}

void readRest(const JsonNode& node, RecordDocument& document)
{
    InspectionRecord& record = document.record;
    for (const JsonNode& model : entriesOf(node.member("models"))) {
        record.models.push_back(
            {model.member("name").text(), model.member("version").text(), model.member("signer").text()});
    }
    record.trust = trustOf(node.member("trust"));
    for (const JsonNode& edit : entriesOf(node.member("mrzEdits"))) {
        record.mrzEdits.push_back(editOf(edit));
    }
    if (const JsonNode decision = node.member("decision"); !decision.isNull()) {
        record.decision = decisionOf(decision);
    }
}

void readHead(const JsonNode& node, RecordDocument& document)
{
    InspectionRecord& record = document.record;
    record.id = idOf(node.member("id"));
    if (const JsonNode first = node.member("secondOf"); !first.text().empty()) {
        record.secondOf = idOf(first);
    }
    const auto earlier = node.findMember("supersedes");  // not in the first records of this version
    if (earlier && !earlier->text().empty()) {
        record.supersedes = idOf(*earlier);
    }
    record.sourceUri = node.member("source").text();
    const JsonNode software = node.member("software");
    record.software = {software.member("name").text(), software.member("version").text(),
                       software.member("build").text()};
    record.captured = momentOf(node.member("captured"));
    if (const JsonNode judged = node.member("judged"); !judged.isNull()) {
        record.judged = momentOf(judged);
    }
    if (const JsonNode judgement = node.member("judgement"); !judgement.isNull()) {
        document.judgementFile = judgement.text();
    }
}

RecordDocument documentOf(const JsonNode& node)
{
    readVersion(node.member("schema"));
    RecordDocument document;
    readHead(node, document);
    readPictures(node.member("pictures"), document);
    readCrops(node.member("crops"), document);
    if (const auto heatMaps = node.findMember("heatMaps")) {  // not in the first records of this version
        readHeatMaps(*heatMaps, document);
    }
    readFaces(node.member("faces"), document);
    readRest(node, document);
    readFiles(node.member("files"), document);
    checkNames(node.member("files"), document);
    if (document.record.judged.has_value() == document.judgementFile.empty()) {
        node.member("judged").refuse("does not go with the judgement");
    }
    if (node.member("stage").word<Stage>(stageFromString) != document.stage()) {
        node.member("stage").refuse("is not the stage the record is at");
    }
    if (document.record.decision && document.judgementFile.empty()) {
        node.member("decision").refuse("stands without a judgement");
    }
    return document;
}

}  // namespace

bool isRecordFileName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    };
    return !name.empty() && name.size() <= 128 && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(), allowed) && name != recordFileName;
}

base::Result<RecordDocument> readRecordDocument(std::string_view json)
{
    try {
        return documentOf(JsonNode(report::parseDocument(json, maxRecordJsonBytes, maxRecordJsonDepth)));
    } catch (const Refusal& refusal) {
        return base::Error{base::toInt(base::ErrorCode::RecordInvalid), refusal.where + ' ' + refusal.what,
                           "The record is damaged or was not written by Rahdari"};
    } catch (const UnknownVersion&) {
        return base::Error{base::toInt(base::ErrorCode::RecordVersionUnknown),
                           "The record is of a version not known here", "Update the software"};
    }
}

}  // namespace rahdari::casefile
