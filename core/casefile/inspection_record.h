#pragma once

#include "core/casefile/moment.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/image/picture_header.h"
#include "core/inspection/judgement.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::casefile {

/// A picture as it stands in its file.
struct EncodedPicture {
    image::PictureFormat format = image::PictureFormat::Png;
    std::vector<std::byte> bytes;

    bool operator==(const EncodedPicture&) const = default;
};

/// Where the page lies in a picture.
struct PagePlace {
    image::QuadPx cornersPx{};  ///< see image::QuadPx; in the picture's pixels
    image::SizeMm sizeMm;

    bool operator==(const PagePlace&) const = default;
};

/// One side of the document under one light.
struct RecordedPicture {
    std::string side;  ///< "data page", "front", "back", or empty; as capture::Page::side
    image::Light light = image::Light::White;
    EncodedPicture picture;
    bool asTaken = false;            ///< the very file the device wrote; else the pixels anew, without loss
    std::optional<PagePlace> place;  ///< none where the page was not found

    bool operator==(const RecordedPicture&) const = default;
};

/// The piece of a page a check looked at, beside what genuine documents show there.
struct RecordedCrop {
    std::string checkId;
    std::string label;  ///< of the check's region
    image::Light light = image::Light::White;
    EncodedPicture live;
    std::optional<EncodedPicture> reference;  ///< the same place of genuine documents, at the same scale

    bool operator==(const RecordedCrop&) const = default;
};

/// Where the judged side departs from genuine documents under one light: grey, 0 = as expected, 255 = eight spreads off
/// or more, one pixel for each square of 2 mm. Nothing is judged by it.
struct RecordedHeatMap {
    image::Light light = image::Light::White;
    EncodedPicture picture;
    PagePlace place;  ///< of the map's corners in the picture of that light

    bool operator==(const RecordedHeatMap&) const = default;
};

enum class FaceKind : std::uint8_t { Portrait, Ghost, Chip };

/// "portrait", "ghost", "chip".
std::string_view toString(FaceKind kind);
std::optional<FaceKind> faceKindFromString(std::string_view word);

struct RecordedFace {
    FaceKind kind = FaceKind::Portrait;
    EncodedPicture picture;

    bool operator==(const RecordedFace&) const = default;
};

/// The program that made the record.
struct SoftwareVersion {
    std::string name;     ///< "Rahdari"
    std::string version;  ///< "0.1.0"
    std::string build;    ///< what tells two builds of a version apart; may be empty

    bool operator==(const SoftwareVersion&) const = default;
};

/// A data model the result rests on, beside the document model, which stands in the judgement: reader of the MRZ,
/// faces, ...
struct ModelVersion {
    std::string name;
    std::string version;
    std::string signer;  ///< may be empty: nobody signed it

    bool operator==(const ModelVersion&) const = default;
};

/// The trust store at the time of the judgement.
struct TrustState {
    std::string source;  ///< path or URI; empty: none was named
    int anchors = 0;     ///< CSCA certificates
    int signers = 0;     ///< document signers
    int revocationLists = 0;
    std::string newestImportAt;  ///< UTC, "2026-01-31T08:00:00Z"; empty when nothing was imported

    bool operator==(const TrustState&) const = default;
};

/// A character of the MRZ an officer changed. Lines and columns count from 1.
struct MrzEdit {
    int line = 0;
    int column = 0;
    char before = '\0';  ///< '\0' = nothing was there
    char after = '\0';

    bool operator==(const MrzEdit&) const = default;
};

enum class Verdict : std::uint8_t { Accept, Refer, Refuse };

/// "accept", "refer", "refuse".
std::string_view toString(Verdict verdict);
std::optional<Verdict> verdictFromString(std::string_view word);

/// What the officer decided.
struct Decision {
    Verdict verdict = Verdict::Refer;
    std::string reason;  ///< may be empty where it agrees with the machine
    std::string by;      ///< free text
    Moment at;

    bool operator==(const Decision&) const = default;
};

/// Whether a decision says other than the judgement: accepting what failed, refusing what succeeded. Such a decision
/// needs a reason, or the record is not written.
bool contradicts(Verdict verdict, check::Outcome outcome);

/// How far an inspection got. What stands before `Decided` is unfinished: somebody still has to decide.
enum class Stage : std::uint8_t { Captured, Judged, Decided };

/// "captured", "judged", "decided".
std::string_view toString(Stage stage);
std::optional<Stage> stageFromString(std::string_view word);

/// One inspection of one document as it is kept: a plain value that holds all that a screen or a report shows of it.
/// Pictures are kept as files, never as pixels. Texts are UTF-8.
struct InspectionRecord {
    std::string id;        ///< see isRecordId()
    std::string secondOf;  ///< id of the record of the same traveller's first document; may be empty
    /// Id of the record of an earlier try at the same document, which stays as it was and waits for no decision any
    /// longer; may be empty.
    std::string supersedes;
    std::string sourceUri;  ///< where the document came from: "folder:...", "sim:...", a device
    SoftwareVersion software;
    Moment captured;
    /// Each side and light once; the judged side, to which the judgement's regions belong, first.
    std::vector<RecordedPicture> pictures;
    std::optional<Moment> judged;  ///< set with `judgement`
    std::optional<inspection::Judgement> judgement;
    std::vector<RecordedCrop> crops;
    std::vector<RecordedHeatMap> heatMaps;  ///< each light once
    std::vector<RecordedFace> faces;        ///< each kind once
    std::vector<ModelVersion> models;
    TrustState trust;
    std::vector<MrzEdit> mrzEdits;  ///< in the order in which they were made
    std::optional<Decision> decision;

    bool operator==(const InspectionRecord&) const = default;

    Stage stage() const { return decision ? Stage::Decided : (judgement ? Stage::Judged : Stage::Captured); }

    /// The picture of a side and light, or null.
    const RecordedPicture* picture(std::string_view side, image::Light light) const;
    const RecordedFace* face(FaceKind kind) const;
};

/// A new id: local date and time and eight hexadecimal digits, "20260301-130509-7f3a9c21". Sorts by time.
/// @param random  makes ids of several posts differ; the caller draws it
std::string newRecordId(const Moment& captured, std::uint32_t random);

/// Whether a text may be the id of a record and so the name of its folder: 1-64 of a-z, 0-9, '-' and '_', the first
/// no '-'.
bool isRecordId(std::string_view text);

}  // namespace rahdari::casefile
