#pragma once

#include "core/base/personal.h"
#include "core/mrz/mrz_check_digits.h"
#include "core/mrz/mrz_date.h"
#include "core/mrz/mrz_format.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::mrz {

enum class Sex : std::uint8_t { Female, Male, Unspecified, Unreadable };

/// "female", "male", "unspecified", "unreadable".
std::string_view toString(Sex sex);

/// What is irregular about a zone beside its check digits. A remark is a fact for a person, not a judgement.
enum class RemarkKind : std::uint8_t {
    CharacterNotAllowed,   ///< outside the alphabet of its field
    FillerInside,          ///< a filler between the characters of a number
    FillerFirst,           ///< a field that should start with text starts with a filler
    FieldEmpty,            ///< a field that must be filled is not
    NamesMalformed,        ///< more than one "<<" before their end
    SexForVisualZoneOnly,  ///< X in the zone, where 9303 wants '<'
    DateImpossible,        ///< names no calendar day
    DatesContradict,       ///< expiry before birth
};

/// "character_not_allowed", ... as in JSON.
std::string_view toString(RemarkKind kind);

struct Remark {
    RemarkKind kind = RemarkKind::CharacterNotAllowed;
    FieldId field = FieldId::DocumentCode;
    int line = 0;      ///< from 0
    int column = 0;    ///< from 0
    std::string text;  ///< one sentence without personal data

    bool operator==(const Remark&) const = default;
};

/// What a machine-readable zone says. Text is trimmed of fillers at its ends; everything as read stands in `lines`.
struct MrzDocument {
    MrzFormat format = MrzFormat::Td3;
    std::vector<base::Personal> lines;  ///< as read, one for each line

    std::string documentCode;          ///< one or two characters, e.g. "P", "PD", "ID"
    std::string issuingState;          ///< code of 9303-3 section 5, e.g. "UTO", "D"
    base::Personal documentNumber;     ///< whole, also when it goes on in the optional data; inner fillers kept
    bool documentNumberLong = false;   ///< it goes on in the optional data
    std::string nationality;           ///< empty on the French card, which states none
    base::Personal primaryIdentifier;  ///< words separated by one blank
    base::Personal secondaryIdentifier;
    /// The last position of a name field holds a letter: names may have been cut (9303-4, 4.2.3).
    bool namesTruncated = false;
    PartialDate birthDate;
    Sex sex = Sex::Unspecified;
    PartialDate expiryDate;  ///< state Unknown on the French card, which states none
    base::Personal optionalData1;
    base::Personal optionalData2;
    std::string issuingOffice;  ///< French card only

    std::vector<CheckDigitResult> checkDigits;  ///< in reading order, the composite last
    std::vector<Remark> remarks;

    /// Whether no check digit is wrong.
    bool checkDigitsAgree() const;

    /// The check digit of a kind, or null where the format has none.
    const CheckDigitResult* findCheckDigit(FieldId digit) const;

    bool operator==(const MrzDocument&) const = default;
};

}  // namespace rahdari::mrz
