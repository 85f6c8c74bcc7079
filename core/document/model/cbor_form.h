#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace rahdari::document {

/// How large CBOR may be before it is refused unread.
struct CborLimits {
    std::size_t maxBytes = 16U * 1024U * 1024U;
    std::size_t maxItems = 400'000;  ///< each takes 16 octets of memory and more
    std::size_t maxDepth = 6;        ///< lists and maps in each other
};

/// Reads CBOR (RFC 8949) of foreign origin. Before anything is allocated the octets are walked once: definite lengths
/// only, each within what is there, no tags, one item and nothing behind it, within the limits. So neither memory nor
/// the recursion of the reader behind it is at the mercy of the octets.
/// @return Error 1310, one sentence without the file's name
base::Result<nlohmann::json> readCbor(base::ByteSpan octets, const CborLimits& limits = {});

}  // namespace rahdari::document
