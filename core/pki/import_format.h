#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// What an imported file is. The order is that in which several files are imported: what vouches comes before what is
/// vouched for.
enum class ImportFormat : std::uint8_t {
    Certificate,  ///< X.509, one
    CvCertificates,
    MasterList,
    BareMasterList,  ///< without signature: refused
    Ldif,
    Crl,
    DefectList,
    DeviationList,
    OtherSignedData,
    Pem,  ///< blocks of whatever else
    Unknown,
};

/// "certificate", "master list", ...
std::string_view toString(ImportFormat format);

/// Tells by the content, never by the name. Base64 without PEM's lines is looked through (see plainOctets()).
ImportFormat importFormatOf(base::ByteSpan file);

/// Whether there is at least one PEM block in it.
bool isPem(base::ByteSpan file);

/// The octets themselves, or what they stand for when the whole file is base64 text.
base::Bytes plainOctets(base::ByteSpan file);

}  // namespace rahdari::pki
