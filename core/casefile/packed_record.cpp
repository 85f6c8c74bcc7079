#include "core/casefile/packed_record.h"

#include "core/base/error_code.h"
#include "core/casefile/inspection_folder.h"
#include "core/crypto/digest.h"
#include "core/report/judgement_json.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace rahdari::casefile {

namespace {

/// A name of several parts, each reduced to what may stand in a file's name.
std::string nameOf(std::initializer_list<std::string_view> parts, std::string_view extension)
{
    std::string name;
    for (const std::string_view part : parts) {
        if (part.empty()) {
            continue;
        }
        name += name.empty() ? "" : "_";
        for (const char c : part.substr(0, 40)) {
            const int lower = std::tolower(static_cast<unsigned char>(c));
            name += (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') ? static_cast<char>(lower) : '-';
        }
    }
    return name + std::string(extension);
}

std::string_view extensionOf(image::PictureFormat format)
{
    using image::PictureFormat;
    switch (format) {
    case PictureFormat::Png: return ".png";
    case PictureFormat::Jpeg: return ".jpg";
    case PictureFormat::Tiff: return ".tif";
    case PictureFormat::Bmp: return ".bmp";
    case PictureFormat::Jp2: return ".jp2";
    case PictureFormat::Jpeg2000Stream: return ".j2k";
    case PictureFormat::WebP: return ".webp";
    }
    return "";
}

std::string threeDigits(std::size_t number)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%03zu", number);
    return text.data();
}

/// Gives the files of a record their names.
class Packer {
public:
    explicit Packer(const std::vector<RecordFile>& before) : before_(before) {}

    std::string add(const std::string& wanted, Octets octets)
    {
        RecordFile file{wanted, octets.size(), sha256Of(octets)};
        const std::size_t dot = wanted.rfind('.');
        for (int number = 2; !isFree(file); ++number) {
            file.name = wanted.substr(0, dot) + '_' + std::to_string(number) + wanted.substr(dot);
        }
        packed.octets.emplace(file.name, octets);
        packed.document.files.push_back(file);
        return file.name;
    }

    PackedRecord packed;

private:
    bool isFree(const RecordFile& file) const
    {
        const auto same = [&](const RecordFile& other) { return other.name == file.name; };
        const auto old = std::find_if(before_.begin(), before_.end(), same);
        return (old == before_.end() || *old == file) &&
               std::none_of(packed.document.files.begin(), packed.document.files.end(), same);
    }

    const std::vector<RecordFile>& before_;
};

/// The record without the octets of its pictures.
InspectionRecord bareRecord(const InspectionRecord& record)
{
    InspectionRecord bare;
    bare.id = record.id;
    bare.secondOf = record.secondOf;
    bare.supersedes = record.supersedes;
    bare.sourceUri = record.sourceUri;
    bare.software = record.software;
    bare.captured = record.captured;
    bare.judged = record.judged;
    bare.models = record.models;
    bare.trust = record.trust;
    bare.mrzEdits = record.mrzEdits;
    bare.decision = record.decision;
    for (const RecordedPicture& picture : record.pictures) {
        bare.pictures.push_back(
            {picture.side, picture.light, {picture.picture.format, {}}, picture.asTaken, picture.place});
    }
    for (const RecordedCrop& crop : record.crops) {
        const auto reference =
            crop.reference ? std::optional(EncodedPicture{crop.reference->format, {}}) : std::nullopt;
        bare.crops.push_back({crop.checkId, crop.label, crop.light, {crop.live.format, {}}, reference});
    }
    for (const RecordedHeatMap& map : record.heatMaps) {
        bare.heatMaps.push_back({map.light, {map.picture.format, {}}, map.place});
    }
    for (const RecordedFace& face : record.faces) {
        bare.faces.push_back({face.kind, {face.picture.format, {}}});
    }
    return bare;
}

std::string addPicture(Packer& packer, std::initializer_list<std::string_view> parts, const EncodedPicture& picture)
{
    return packer.add(nameOf(parts, extensionOf(picture.format)), picture.bytes);
}

void addPictures(Packer& packer, const InspectionRecord& record)
{
    RecordDocument& document = packer.packed.document;
    for (const RecordedPicture& picture : record.pictures) {
        document.pictureFiles.push_back(
            addPicture(packer, {"page", picture.side, image::shortName(picture.light)}, picture.picture));
    }
    for (const RecordedCrop& crop : record.crops) {
        const std::string number = threeDigits(document.cropFiles.size() + 1);
        CropFiles& files = document.cropFiles.emplace_back();
        files.live = addPicture(packer, {"crop", number, crop.checkId, "live"}, crop.live);
        if (crop.reference) {
            files.reference = addPicture(packer, {"crop", number, crop.checkId, "reference"}, *crop.reference);
        }
    }
    for (const RecordedHeatMap& map : record.heatMaps) {
        document.heatMapFiles.push_back(addPicture(packer, {"heat", image::shortName(map.light)}, map.picture));
    }
    for (const RecordedFace& face : record.faces) {
        document.faceFiles.push_back(addPicture(packer, {"face", toString(face.kind)}, face.picture));
    }
}

base::Result<void> checkLimits(const PackedRecord& packed)
{
    std::uint64_t sum = 0;
    bool each = packed.judgement.size() <= report::maxJudgementBytes && packed.json.size() <= maxRecordJsonBytes;
    for (const RecordFile& file : packed.document.files) {
        sum += file.bytes;
        each = each && file.bytes <= maxRecordFileBytes;
    }
    if (!each || sum > maxRecordBytes || packed.document.files.size() > maxRecordFiles) {
        return base::Error{base::toInt(base::ErrorCode::RecordTooLarge), "The record is larger than a record may be",
                           "Scan at 300 to 600 dpi"};
    }
    return {};
}

}  // namespace

std::string sha256Of(Octets octets)
{
    const auto hash = crypto::digest(crypto::DigestAlgorithm::Sha256,
                                     {reinterpret_cast<const std::uint8_t*>(octets.data()), octets.size()});
    std::string text = base::toHex(hash);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

Octets octetsOf(const std::string& text) { return std::as_bytes(std::span(text.data(), text.size())); }

Octets PackedRecord::octetsOf(const std::string& name) const
{
    return name == document.judgementFile ? casefile::octetsOf(judgement) : octets.at(name);
}

base::Result<PackedRecord> packRecord(const InspectionRecord& record, const std::vector<RecordFile>& before)
{
    if (auto checked = checkRecord(record); !checked) {
        return checked.error();
    }
    Packer packer(before);
    PackedRecord& packed = packer.packed;
    packed.document.record = bareRecord(record);
    addPictures(packer, record);
    if (record.judgement) {
        packed.judgement = report::writeJudgement(*record.judgement);
        packed.document.judgementFile = packer.add("judgement.json", casefile::octetsOf(packed.judgement));
        packed.octets.erase(packed.document.judgementFile);  // its text moves with the value
    }
    std::sort(packed.document.files.begin(), packed.document.files.end(),
              [](const RecordFile& a, const RecordFile& b) { return a.name < b.name; });
    packed.json = writeRecordDocument(packed.document);
    if (auto fits = checkLimits(packed); !fits) {
        return fits.error();
    }
    return std::move(packed);
}

}  // namespace rahdari::casefile
