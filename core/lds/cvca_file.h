#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace rahdari::lds {

/// EF.CVCA: the names of the trust points the chip knows for Terminal Authentication (BSI TR-03110-3 A.1.5.2).
struct CvcaFile {
    std::vector<std::string> references;  ///< certification authority references, the most recent first: one or two

    bool operator==(const CvcaFile&) const = default;
};

/// @return Error 3000, or 3010 it does not begin with a reference (tag 42), has more than two, or more than zeros
///         behind them
base::Result<CvcaFile> parseCvcaFile(base::ByteSpan bytes);

}  // namespace rahdari::lds
