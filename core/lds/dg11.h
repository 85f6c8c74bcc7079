#pragma once

#include "core/base/bytes.h"
#include "core/base/personal.h"
#include "core/base/result.h"
#include "core/lds/tlv.h"

#include <optional>
#include <vector>

namespace rahdari::lds {

/// DG11: more about the holder (ICAO Doc 9303-10 4.7.11). Texts are UTF-8 as on the chip: `<` stands between parts,
/// `<<` between the primary and the secondary name.
struct Dg11 {
    std::vector<Tag> listed;                           ///< the tag list 5C
    std::vector<Tag> present;                          ///< what is there, in its order, without the tag list
    std::optional<base::Personal> fullName;            ///< 5F0E
    std::vector<base::Personal> otherNames;            ///< 5F0F
    std::optional<base::Personal> personalNumber;      ///< 5F10
    std::optional<base::Personal> dateOfBirth;         ///< 5F2B: YYYYMMDD, also where the chip has it as BCD
    std::optional<base::Personal> placeOfBirth;        ///< 5F11
    std::optional<base::Personal> permanentAddress;    ///< 5F42
    std::optional<base::Personal> telephone;           ///< 5F12
    std::optional<base::Personal> profession;          ///< 5F13
    std::optional<base::Personal> title;               ///< 5F14
    std::optional<base::Personal> summary;             ///< 5F15
    std::optional<base::Bytes> proofOfCitizenship;     ///< 5F16: a picture
    std::optional<base::Personal> otherDocuments;      ///< 5F17: their numbers
    std::optional<base::Personal> custodyInformation;  ///< 5F18

    bool operator==(const Dg11&) const = default;
};

/// @return Error 3000, 3001, or 3010 no tag list
base::Result<Dg11> parseDg11(base::ByteSpan bytes);

}  // namespace rahdari::lds
