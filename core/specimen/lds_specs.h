#pragma once

#include "core/base/bytes.h"
#include "core/crypto/digest.h"
#include "core/lds/tlv.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::specimen {

// The files of a chip in their parts. Each is filled in wholly and then shown to an edit, which takes parts away or
// puts other ones there; encode…() writes what is left without asking whether it makes sense.

/// One SecurityInfo of EF.CardAccess, EF.CardSecurity or DG14.
struct SecurityInfoSpec {
    std::optional<std::string> protocol = {};      ///< dotted
    std::optional<base::Bytes> requiredData = {};  ///< DER
    std::optional<base::Bytes> optionalData = {};  ///< DER

    bool operator==(const SecurityInfoSpec&) const = default;
};

/// SecurityInfos, a DER SET OF.
base::Bytes encodeSecurityInfos(const std::vector<SecurityInfoSpec>& infos);

/// LDSSecurityObject.
struct SecurityObjectSpec {
    std::optional<int> version = 0;
    std::optional<base::Bytes> digestAlgorithm = {};  ///< DER AlgorithmIdentifier

    struct Hash {
        std::optional<int> number = {};  ///< none: the data group number is left out
        std::optional<base::Bytes> value = {};
    };
    std::vector<Hash> hashes = {};                   ///< in the order written
    std::optional<std::string> ldsVersion = {};      ///< "0108", with version 1
    std::optional<std::string> unicodeVersion = {};  ///< "040000", with version 1

    Hash* find(int number);
    void remove(int number);
};
base::Bytes encodeSecurityObject(const SecurityObjectSpec& spec);

/// EF.COM.
struct ComSpec {
    std::optional<std::string> ldsVersion = {};
    std::optional<std::string> unicodeVersion = {};
    std::optional<std::vector<lds::Tag>> tags = {};
};
base::Bytes encodeCom(const ComSpec& spec);

/// One biometric information template (7F60) of a CBEFF group.
struct BiometricTemplateSpec {
    std::vector<std::pair<lds::Tag, base::Bytes>> header = {};  ///< inside A1, in this order: 80 81 82 83 85 86 87 88
    std::optional<base::Bytes> data = {};                       ///< biometric data block
    lds::Tag dataTag = 0x5F2E;                                  ///< 5F2E, or 7F2E

    base::Bytes* findHeader(lds::Tag tag);
    void removeHeader(lds::Tag tag);
};

/// DG2, DG3 or DG4: a biometric information group template (7F61).
struct BiometricGroupSpec {
    lds::Tag fileTag = 0x75;            ///< 75, 63, 76
    std::optional<int> instances = {};  ///< tag 02
    std::vector<BiometricTemplateSpec> templates = {};
};
base::Bytes encodeBiometricGroup(const BiometricGroupSpec& spec);

// Biometric data blocks. The pictures are synthetic; nothing of a person is in them.

/// ISO/IEC 19794-5:2005 around one picture.
base::Bytes faceRecord(base::ByteSpan picture);

enum class FingerCompression : std::uint8_t { Raw = 0, Wsq = 2, Jpeg = 3, Jpeg2000 = 4 };
/// ISO/IEC 19794-4:2005 with one finger. @param position  1-10 as in the standard
base::Bytes fingerRecord(FingerCompression compression, base::ByteSpan picture, int widthPx, int heightPx,
                         int position);

enum class IrisFormat : std::uint16_t { Raw = 2, Jpeg = 6, Jpeg2000 = 14 };
/// ISO/IEC 19794-6:2005 with one eye. @param eye  1 right, 2 left
base::Bytes irisRecord(IrisFormat format, base::ByteSpan picture, int widthPx, int heightPx, int eye);

/// A grey gradient with an oval, as a JPEG of about this many octets; never a real person.
base::Bytes placeholderPortrait(std::size_t octets);
/// A pattern of concentric curves, raw grey, one octet a pixel.
base::Bytes placeholderPattern(int widthPx, int heightPx, int kind);
/// As above, as JPEG 2000.
base::Bytes placeholderJpeg2000(int widthPx, int heightPx, int kind);
/// Begins and ends like a WSQ file (SOI, frame header, EOI) and holds nothing that could be decoded.
base::Bytes placeholderWsq(int widthPx, int heightPx);

/// Additional personal details; only what is set is written.
struct PersonalDetailsSpec {
    std::string fullName = {};  ///< "LINDQVIST<<MIRA<SOLVEIG"
    std::string personalNumber = {};
    std::string birthDate = {};  ///< "19880314"
    std::string birthPlace = {};
    std::string address = {};
    std::string telephone = {};
    std::string profession = {};
};
base::Bytes encodeDg11(const PersonalDetailsSpec& spec);

/// Additional document details.
struct DocumentDetailsSpec {
    std::string authority = {};
    std::string issueDate = {};  ///< "20260301"
    std::string endorsements = {};
};
base::Bytes encodeDg12(const DocumentDetailsSpec& spec);

/// EF.ATR/INFO with the extended-length limits (7F66): command and response, in octets.
base::Bytes encodeAtrInfo(std::uint32_t largestCommand, std::uint32_t largestResponse, int lengthOctets = 2);

/// EF.CVCA: references each in a data object 42, padded with zeros to 36 octets.
base::Bytes encodeCvca(const std::vector<std::string>& references);

}  // namespace rahdari::specimen
