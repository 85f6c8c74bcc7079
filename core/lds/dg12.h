#pragma once

#include "core/base/bytes.h"
#include "core/base/personal.h"
#include "core/base/result.h"
#include "core/lds/tlv.h"

#include <optional>
#include <vector>

namespace rahdari::lds {

/// DG12: more about the document (ICAO Doc 9303-10 4.7.12). Texts as in DG11.
struct Dg12 {
    std::vector<Tag> listed;                              ///< the tag list 5C
    std::vector<Tag> present;                             ///< what is there, in its order, without the tag list
    std::optional<base::Personal> issuingAuthority;       ///< 5F19
    std::optional<base::Personal> dateOfIssue;            ///< 5F26: YYYYMMDD, also where the chip has it as BCD
    std::vector<base::Personal> otherPersons;             ///< 5F1A
    std::optional<base::Personal> endorsements;           ///< 5F1B
    std::optional<base::Personal> taxOrExitRequirements;  ///< 5F1C
    std::optional<base::Bytes> frontPicture;              ///< 5F1D
    std::optional<base::Bytes> rearPicture;               ///< 5F1E
    std::optional<base::Personal> personalisationTime;    ///< 5F55: YYYYMMDDhhmmss, also where the chip has it as BCD
    std::optional<base::Personal> personalisationSystem;  ///< 5F56: its serial number

    bool operator==(const Dg12&) const = default;
};

/// @return Error 3000, 3001, or 3010 no tag list
base::Result<Dg12> parseDg12(base::ByteSpan bytes);

}  // namespace rahdari::lds
