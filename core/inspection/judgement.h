#pragma once

#include "core/check/check_entry.h"
#include "core/check/check_result.h"
#include "core/check/outcome.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/inspection/chip_transcript.h"
#include "core/inspection/obligation.h"
#include "core/lds/deviation.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::inspection {

/// A check's result together with what the catalogue and the profile say of the check.
struct JudgedCheck {
    check::CheckResult result;
    Obligation obligation = Obligation::Evaluatory;  ///< never Off: such a check is not listed
    check::Category category = check::Category::Optical;
    std::string clause;  ///< e.g. "TR-03135-1 5.5.4.1.1"
    std::string title;   ///< for people

    bool operator==(const JudgedCheck&) const = default;
};

/// Something the reader of the judgement must know, beside the results: "capture.pre_recorded", ...
struct Notice {
    std::string code;  ///< `group.thing` in lower snake case, stable
    std::string text;  ///< one sentence

    bool operator==(const Notice&) const = default;
};

/// One datum of the document. Names are unique within a judgement.
struct Field {
    std::string name;   ///< lower snake case, e.g. "document_number"
    std::string value;  ///< as read and, where `corrected`, as corrected
    bool personal = true;
    int line = 0;                              ///< MRZ line from 1; 0 when it was not read from the MRZ
    int firstColumn = 0;                       ///< MRZ character position from 1, as in Doc 9303; 0 with line 0
    image::Light light = image::Light::White;  ///< the picture `outlinePx` lies in
    image::PolygonPx outlinePx;                ///< where it stands; may be empty
    bool corrected = false;                    ///< at least one character is not what was read
    bool doubtful = false;                     ///< readings disagree, or a check digit over it is wrong
    std::string source = {};                   ///< where it was read: "MRZ", "VIZ", "DG1", "DG11", "DG12"; may be empty

    bool operator==(const Field&) const = default;
};

/// A character that was replaced after reading. Lines and columns count from 1.
struct MrzCorrection {
    int line = 0;
    int column = 0;
    char read = '\0';  ///< '\0' = nothing was read there
    char value = '\0';
    std::string why;

    bool operator==(const MrzCorrection&) const = default;
};

/// What one reader read at a place.
struct MrzCharacterReading {
    std::string reader;     ///< e.g. "tesseract ir"
    char character = '\0';  ///< '\0' = nothing

    bool operator==(const MrzCharacterReading&) const = default;
};

/// A place where readings differ. Lines and columns count from 1.
struct MrzDisagreement {
    int line = 0;
    int column = 0;
    std::vector<MrzCharacterReading> readings;

    bool operator==(const MrzDisagreement&) const = default;
};

/// The MRZ as it was taken; empty lines when the page has none.
struct MrzTranscript {
    std::string format;              ///< "TD1", "TD2", "TD3", "MRVA", "MRVB", ..., or empty
    std::vector<std::string> lines;  ///< after correction
    std::vector<MrzCorrection> corrections;
    std::vector<MrzDisagreement> disagreements;

    bool operator==(const MrzTranscript&) const = default;
};

/// One barcode found on the page.
struct BarcodeTranscript {
    std::string symbology;  ///< e.g. "PDF417"
    std::string text;       ///< may be empty for binary content
    std::string bytesHex;   ///< lower case, two digits a byte
    image::Light light = image::Light::White;
    image::PolygonPx outlinePx;

    bool operator==(const BarcodeTranscript&) const = default;
};

/// A document model that came into question.
struct ModelCandidate {
    std::string model;
    double score = 0.0;  ///< [0, 1]

    bool operator==(const ModelCandidate&) const = default;
};

/// Which document model the page was compared with, and how it was found.
struct ModelTranscript {
    std::string name;                        ///< empty: none fits, and the checks went on without one
    std::string id;                          ///< "UTO,P,1,2015,AO-01001"
    std::string title;                       ///< for people
    std::string side;                        ///< "data page", "front", "back"; may be empty
    std::string version;                     ///< of the model
    std::string agency;                      ///< who made it
    int specimens = 0;                       ///< it was learned from
    std::string signer;                      ///< of the model; empty: nobody signed it
    double score = 0.0;                      ///< [0, 1]
    double lead = 0.0;                       ///< over the next best
    std::string reason;                      ///< one sentence: why this one, or why none
    std::vector<ModelCandidate> candidates;  ///< best first
    bool registered = false;                 ///< the page lies in the model's grid well enough to compare places

    bool operator==(const ModelTranscript&) const = default;
};

/// What an inspection says: a plain value. The same evidence gives the same judgement; it holds no time, no duration
/// and no path. Texts are UTF-8.
struct Judgement {
    check::Outcome outcome = check::Outcome::NotSupported;  ///< over the categories, see aggregation.h
    std::map<check::Category, check::Outcome> categories;   ///< only those of which at least one check counts
    std::vector<JudgedCheck> checks;                        ///< in the catalogue's order
    std::string profileName;
    std::string profileVersion;
    std::vector<Notice> notices;
    MrzTranscript mrz;
    std::vector<Field> fields;
    std::vector<BarcodeTranscript> barcodes;
    std::vector<lds::Deviation> deviations;  ///< of files and certificates, whatever the outcome of the checks
    std::optional<ChipTranscript> chip;      ///< none when there was no chip
    std::vector<SealTranscript> seals;
    std::optional<ModelTranscript> documentModel;  ///< none when no models were asked
    std::map<std::string, check::Outcome> groups;  ///< of spectrally selective checks, see spectral_groups.h

    bool operator==(const Judgement&) const = default;

    /// The check of an id, or null.
    const JudgedCheck* find(std::string_view checkId) const
    {
        for (const JudgedCheck& judged : checks) {
            if (judged.result.id() == checkId) {
                return &judged;
            }
        }
        return nullptr;
    }
};

}  // namespace rahdari::inspection
