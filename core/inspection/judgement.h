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
    std::string source = {};                   ///< where it was read: "MRZ", "DG1", "DG11", "DG12"; may be empty

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
