#pragma once

#include "core/base/bytes.h"
#include "core/lds/tlv.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rahdari::tests {

/// The octets of a hexadecimal text. Throws when it is none.
base::Bytes hex(std::string_view text);

base::Bytes text(std::string_view characters);

/// A biometric header template; a part that is none is left out.
struct HeaderParts {
    std::optional<base::Bytes> type;
    std::optional<base::Bytes> subtype;
    std::optional<base::Bytes> owner = base::Bytes{0x01, 0x01};
    std::optional<base::Bytes> format;
};

struct InstanceParts {
    HeaderParts header;
    lds::Tag blockTag = 0x5F2E;
    std::optional<base::Bytes> block;
};

/// DG2, DG3 or DG4. @param count  of instances as told; none leaves the number out
base::Bytes biometricFile(lds::Tag tag, const std::vector<InstanceParts>& instances, std::optional<std::uint8_t> count);

struct FaceParts {
    std::vector<base::Bytes> featurePoints;        ///< eight octets each
    base::Bytes description = base::Bytes(14, 0);  ///< from gender to the pose's uncertainty
    std::uint8_t imageType = 1;
    std::uint8_t dataType = 0;
    base::Bytes image;
};

/// An ISO/IEC 19794-5 record of 413 by 531 pixels.
base::Bytes faceRecord(const std::vector<FaceParts>& faces);

/// An ISO/IEC 19794-4 record of one finger. @param compression  2 is WSQ
base::Bytes fingerRecord(std::uint8_t compression, const base::Bytes& image);

/// An ISO/IEC 19794-6 record of one eye. @param format  2 is raw, 16 JPEG 2000
base::Bytes irisRecord(std::uint8_t format, const base::Bytes& image);

/// An instance of DG3 with a right forefinger, of DG4 with a right eye, of DG2 with a face, as they should be.
InstanceParts fingerInstance(std::uint8_t compression = 2);
InstanceParts irisInstance(std::uint8_t format = 16);
InstanceParts faceInstance(const FaceParts& face);

/// The octets every JPEG file, and every JPEG 2000 file, begins with.
base::Bytes jpegBegin();
base::Bytes jp2Begin();

}  // namespace rahdari::tests
