#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace rahdari::lds {

/// One view of a finger: where it stands and what it says, not the picture itself.
struct FingerView {
    int position = 0;  ///< 1-10: right thumb to left little finger; 0 unknown
    int quality = 0;   ///< 0-100 as the issuer rates it
    int widthPx = 0;
    int heightPx = 0;
    std::size_t imageOctets = 0;

    bool operator==(const FingerView&) const = default;
};

/// ISO/IEC 19794-4:2005 finger image record, as it stands in DG3.
struct FingerRecord {
    std::string imageFormat;  ///< "raw", "raw packed", "WSQ", "JPEG", "JPEG 2000", "PNG"; empty when unknown
    std::vector<FingerView> views;
    bool lengthRight = true;  ///< whether the record is as long as it says

    bool operator==(const FingerRecord&) const = default;
};

/// Structure only: no image is decoded.
/// @return Error 3010 not the format identifier "FIR", not version "010", lengths that do not fit, no image
base::Result<FingerRecord> parseFingerRecord(base::ByteSpan block);

}  // namespace rahdari::lds
