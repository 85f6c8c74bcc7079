#include "core/casefile/record_document.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rahdari::casefile {

using Json = nlohmann::ordered_json;

namespace {

Json pictureFileJson(const std::string& file, image::PictureFormat format)
{
    return {{"file", file}, {"format", image::toString(format)}};
}

Json placeJson(const std::optional<PagePlace>& place)
{
    if (!place) {
        return nullptr;
    }
    Json corners = Json::array();
    for (const cv::Point2d& corner : place->cornersPx) {
        corners.push_back({corner.x, corner.y});
    }
    return {{"cornersPx", std::move(corners)},
            {"sizeMm", {{"width", place->sizeMm.width}, {"height", place->sizeMm.height}}}};
}

Json picturesJson(const RecordDocument& document)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < document.record.pictures.size(); ++i) {
        const RecordedPicture& picture = document.record.pictures[i];
        list.push_back({{"side", picture.side},
                        {"light", image::shortName(picture.light)},
                        {"picture", pictureFileJson(document.pictureFiles[i], picture.picture.format)},
                        {"asTaken", picture.asTaken},
                        {"place", placeJson(picture.place)}});
    }
    return list;
}

Json cropsJson(const RecordDocument& document)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < document.record.crops.size(); ++i) {
        const RecordedCrop& crop = document.record.crops[i];
        const CropFiles& files = document.cropFiles[i];
        list.push_back(
            {{"check", crop.checkId},
             {"label", crop.label},
             {"light", image::shortName(crop.light)},
             {"live", pictureFileJson(files.live, crop.live.format)},
             {"reference", crop.reference ? pictureFileJson(files.reference, crop.reference->format) : Json(nullptr)}});
    }
    return list;
}

Json heatMapsJson(const RecordDocument& document)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < document.record.heatMaps.size(); ++i) {
        const RecordedHeatMap& map = document.record.heatMaps[i];
        list.push_back({{"light", image::shortName(map.light)},
                        {"picture", pictureFileJson(document.heatMapFiles[i], map.picture.format)},
                        {"place", placeJson(map.place)}});
    }
    return list;
}

Json facesJson(const RecordDocument& document)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < document.record.faces.size(); ++i) {
        const RecordedFace& face = document.record.faces[i];
        list.push_back(
            {{"kind", toString(face.kind)}, {"picture", pictureFileJson(document.faceFiles[i], face.picture.format)}});
    }
    return list;
}

Json modelsJson(const std::vector<ModelVersion>& models)
{
    Json list = Json::array();
    for (const ModelVersion& model : models) {
        list.push_back({{"name", model.name}, {"version", model.version}, {"signer", model.signer}});
    }
    return list;
}

Json trustJson(const TrustState& trust)
{
    return {{"source", trust.source},
            {"anchors", trust.anchors},
            {"signers", trust.signers},
            {"revocationLists", trust.revocationLists},
            {"newestImportAt", trust.newestImportAt}};
}

std::string characterText(char c) { return c == '\0' ? std::string() : std::string(1, c); }

Json editsJson(const std::vector<MrzEdit>& edits)
{
    Json list = Json::array();
    for (const MrzEdit& edit : edits) {
        list.push_back({{"line", edit.line},
                        {"column", edit.column},
                        {"before", characterText(edit.before)},
                        {"after", characterText(edit.after)}});
    }
    return list;
}

Json decisionJson(const std::optional<Decision>& decision)
{
    if (!decision) {
        return nullptr;
    }
    return {{"verdict", toString(decision->verdict)},
            {"reason", decision->reason},
            {"by", decision->by},
            {"at", toText(decision->at)}};
}

Json filesJson(const std::vector<RecordFile>& files)
{
    Json list = Json::array();
    for (const RecordFile& file : files) {
        list.push_back({{"name", file.name}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    }
    return list;
}

Json documentJson(const RecordDocument& document)
{
    const InspectionRecord& record = document.record;
    Json json;
    json["schema"] = recordSchema;
    json["id"] = record.id;
    json["stage"] = toString(document.stage());
    json["secondOf"] = record.secondOf;
    json["supersedes"] = record.supersedes;
    json["source"] = record.sourceUri;
    json["software"] = {
        {"name", record.software.name}, {"version", record.software.version}, {"build", record.software.build}};
    json["captured"] = toText(record.captured);
    json["judged"] = record.judged ? Json(toText(*record.judged)) : Json(nullptr);
    json["judgement"] = document.judgementFile.empty() ? Json(nullptr) : Json(document.judgementFile);
    json["pictures"] = picturesJson(document);
    json["crops"] = cropsJson(document);
    json["heatMaps"] = heatMapsJson(document);
    json["faces"] = facesJson(document);
    json["models"] = modelsJson(record.models);
    json["trust"] = trustJson(record.trust);
    json["mrzEdits"] = editsJson(record.mrzEdits);
    json["decision"] = decisionJson(record.decision);
    json["files"] = filesJson(document.files);
    return json;
}

}  // namespace

const RecordFile* RecordDocument::file(std::string_view name) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

Stage RecordDocument::stage() const
{
    return record.decision ? Stage::Decided : (judgementFile.empty() ? Stage::Captured : Stage::Judged);
}

std::string writeRecordDocument(const RecordDocument& document)
{
    return documentJson(document).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace rahdari::casefile
