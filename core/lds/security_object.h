#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>

namespace rahdari::lds {

/// LDSSecurityObject: the signed content of EF.SOD (ICAO Doc 9303-10 4.6.2.3).
struct SecurityObject {
    int version = 0;                            ///< 0 or 1
    std::string digestAlgorithm;                ///< dotted object identifier
    std::map<int, base::Bytes> hashes;          ///< by data group number as it stands there, also one outside 1-16
    std::optional<std::string> ldsVersion;      ///< with version 1
    std::optional<std::string> unicodeVersion;  ///< with version 1

    bool operator==(const SecurityObject&) const = default;
};

/// @param content  the DER of LDSSecurityObject, without CMS around it
/// @return Error 3000, 3001, or 3010 a part is missing, malformed or there twice
base::Result<SecurityObject> parseSecurityObject(base::ByteSpan content);

/// The CMS ContentInfo inside EF.SOD (tag 77), a view into `file`. @return Error 3000, 3001
base::Result<base::ByteSpan> contentOfSodFile(base::ByteSpan file);

}  // namespace rahdari::lds
