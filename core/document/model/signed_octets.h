#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::document {

/// What a signature covers, and whose it is.
struct VerifiedOctets {
    base::Bytes content;
    std::string signer;  ///< the certificate's subject
    std::string sha256;  ///< of the certificate, hexadecimal
};

/// CMS SignedData (RFC 5652) with the content inside, one signer without signed attributes (so without a clock),
/// SHA-256, and the signer's certificate.
/// @return Error 3106 when the key cannot be read, 3100 when the certificate cannot, is not the key's or not made for
///         signing, 1003 when they cannot sign
base::Result<base::Bytes> signOctets(base::ByteSpan content, std::string_view keyPem, std::string_view certificatePem);

/// The content of a SignedData, once its one signature was found right and its signer to be one of the trusted, or
/// certified by one of the trusted. SHA-2 only, keys of 112 bits of security or more.
/// @param trusted  certificates, DER
/// @param day      on which the signer's certificate must be valid; none: its dates are not looked at
/// @return Error 1311
base::Result<VerifiedOctets> verifyOctets(base::ByteSpan cms, const std::vector<base::Bytes>& trusted,
                                          std::optional<std::chrono::year_month_day> day);

/// The certificates of a file, DER or PEM with one or more, each as DER. @return Error 3100 when there is none
base::Result<std::vector<base::Bytes>> certificatesOf(base::ByteSpan file);

}  // namespace rahdari::document
