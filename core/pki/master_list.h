#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace rahdari::pki {

/// The content of a CSCA master list (ICAO Doc 9303-12 9).
struct MasterList {
    int version = 0;
    std::vector<base::Bytes> certificates;  ///< DER each, in the order of the list; not looked into

    bool operator==(const MasterList&) const = default;
};

/// Reads CscaMasterList, the content inside the SignedData. Certificates are cut out, not read: a list has hundreds.
/// @return Error 3101
base::Result<MasterList> parseMasterList(base::ByteSpan content);

/// Whether these octets are a CscaMasterList without the SignedData that vouches for it.
bool isBareMasterList(base::ByteSpan octets);

}  // namespace rahdari::pki
