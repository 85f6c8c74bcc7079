#include "core/base/error_code.h"
#include "core/casefile/record_document.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace rahdari::casefile {

namespace {

using Trouble = std::optional<std::string>;

bool isUsable(const EncodedPicture& picture) { return !picture.bytes.empty(); }

bool isFinite(const PagePlace& place)
{
    return std::isfinite(place.sizeMm.width) && std::isfinite(place.sizeMm.height) && place.sizeMm.width >= 0.0 &&
           place.sizeMm.height >= 0.0 &&
           std::all_of(place.cornersPx.begin(), place.cornersPx.end(), [](const cv::Point2d& corner) {
               return std::abs(corner.x) <= 1e6 && std::abs(corner.y) <= 1e6;  // false for what is no number
           });
}

Trouble troubleOfPictures(const InspectionRecord& record)
{
    std::set<std::pair<std::string, image::Light>> seen;
    for (const RecordedPicture& picture : record.pictures) {
        if (!seen.emplace(picture.side, picture.light).second) {
            return "has two pictures of one side and light";
        }
        if (!isUsable(picture.picture)) {
            return "has a picture without octets";
        }
        if (picture.place && !isFinite(*picture.place)) {
            return "places a page where none can be";
        }
    }
    for (const RecordedCrop& crop : record.crops) {
        if (!isUsable(crop.live) || (crop.reference && !isUsable(*crop.reference))) {
            return "has a crop without octets";
        }
    }
    std::set<image::Light> heated;
    for (const RecordedHeatMap& map : record.heatMaps) {
        if (!heated.insert(map.light).second || !isUsable(map.picture) || !isFinite(map.place)) {
            return "has two heat maps of one light, one without octets, or one where none can be";
        }
    }
    std::set<FaceKind> faces;
    for (const RecordedFace& face : record.faces) {
        if (!faces.insert(face.kind).second || !isUsable(face.picture)) {
            return "has two faces of one kind, or one without octets";
        }
    }
    return std::nullopt;
}

Trouble troubleOfDecision(const InspectionRecord& record)
{
    if (!record.decision) {
        return std::nullopt;
    }
    if (!record.judgement) {
        return "is decided before it was judged";
    }
    if (contradicts(record.decision->verdict, record.judgement->outcome) && record.decision->reason.empty()) {
        return "is decided against the judgement without a reason";
    }
    return std::nullopt;
}

bool isPrintable(char c) { return c == '\0' || (c >= ' ' && c <= '~'); }

Trouble troubleOf(const InspectionRecord& record)
{
    if (!isRecordId(record.id)) {
        return "has no proper id";
    }
    if (!record.secondOf.empty() && !isRecordId(record.secondOf)) {
        return "names a first document that can be none";
    }
    if (!record.supersedes.empty() && (!isRecordId(record.supersedes) || record.supersedes == record.id)) {
        return "names an earlier try that can be none";
    }
    if (record.judged.has_value() != record.judgement.has_value()) {
        return "is judged without a judgement, or the other way round";
    }
    const bool editsFit = std::all_of(record.mrzEdits.begin(), record.mrzEdits.end(), [](const MrzEdit& edit) {
        return edit.line >= 1 && edit.column >= 1 && isPrintable(edit.before) && isPrintable(edit.after);
    });
    if (!editsFit) {
        return "has a change to the MRZ at no place of it";
    }
    if (auto trouble = troubleOfPictures(record)) {
        return trouble;
    }
    return troubleOfDecision(record);
}

}  // namespace

base::Result<void> checkRecord(const InspectionRecord& record)
{
    if (const Trouble trouble = troubleOf(record)) {
        return base::Error{base::toInt(base::ErrorCode::RecordInvalid), "The record " + *trouble, {}};
    }
    return {};
}

}  // namespace rahdari::casefile
