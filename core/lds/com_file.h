#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/lds/lds_file.h"

#include <string>
#include <vector>

namespace rahdari::lds {

/// EF.COM (ICAO Doc 9303-10 4.6.1).
struct ComFile {
    std::string ldsVersion;           ///< "0107", "0108"
    std::string unicodeVersion;       ///< "040000"
    std::vector<LdsFile> dataGroups;  ///< in the order listed
    std::vector<Tag> unknownTags;     ///< listed, but of no data group

    bool operator==(const ComFile&) const = default;
};

/// @return Error 3000, 3001, or 3010 a part is missing or malformed
base::Result<ComFile> parseComFile(base::ByteSpan bytes);

}  // namespace rahdari::lds
