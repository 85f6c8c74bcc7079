#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace rahdari::lds {

/// One picture of an iris: what it says of itself, not the picture.
struct IrisView {
    int eye = 0;  ///< 0 undefined, 1 right, 2 left
    int quality = 0;
    std::size_t imageOctets = 0;

    bool operator==(const IrisView&) const = default;
};

/// ISO/IEC 19794-6:2005 iris image record, as it stands in DG4.
struct IrisRecord {
    std::string imageFormat;  ///< "raw", "JPEG", "JPEG-LS", "JPEG 2000"; empty when unknown
    int widthPx = 0;
    int heightPx = 0;
    std::vector<IrisView> views;
    bool lengthRight = true;  ///< whether the record is as long as it says

    bool operator==(const IrisRecord&) const = default;
};

/// Structure only: no image is decoded.
/// @return Error 3010 not the format identifier "IIR", not version "010", lengths that do not fit, no image
base::Result<IrisRecord> parseIrisRecord(base::ByteSpan block);

}  // namespace rahdari::lds
