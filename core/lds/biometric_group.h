#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/lds/lds_file.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rahdari::lds {

/// Biometric header template, tag A1 (ICAO Doc 9303-10 4.7.2.1; ISO/IEC 19785-3): only what is there.
struct BiometricHeader {
    std::optional<std::uint32_t> version;      ///< tag 80, of the header: 0101
    std::optional<std::uint32_t> type;         ///< tag 81: 02 face, 08 finger, 10 iris
    std::optional<std::uint32_t> subtype;      ///< tag 82: which finger, which eye
    std::optional<std::uint32_t> formatOwner;  ///< tag 87: 0101 is ISO/IEC JTC 1/SC 37
    std::optional<std::uint32_t> formatType;   ///< tag 88: how the data block is built

    bool operator==(const BiometricHeader&) const = default;
};

/// Which family of standards a biometric data block follows; its tag tells.
enum class BlockFormat : std::uint8_t {
    Iso19794,  ///< tag 5F2E: a record of fixed-width fields
    Iso39794,  ///< tag 7F2E: extensible data objects
};

/// Biometric information template, tag 7F60.
struct BiometricInstance {
    BiometricHeader header;
    BlockFormat blockFormat = BlockFormat::Iso19794;
    base::ByteSpan block;  ///< the biometric data; a view into the file
};

/// The instances of DG2, DG3 or DG4: the inside of tag 7F61. Looks at structure only, so a file whose headers are
/// incomplete is still read.
/// @param file  Dg2, Dg3 or Dg4
/// @param bytes  must outlive the result
/// @return Error 3000, 3001, or 3010 no number of instances, another number of them, or one without data
base::Result<std::vector<BiometricInstance>> parseBiometricGroup(LdsFile file, base::ByteSpan bytes);

}  // namespace rahdari::lds
