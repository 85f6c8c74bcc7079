#pragma once

#include "core/base/result.h"
#include "core/pki/cv_certificate.h"
#include "core/pki/trust_store.h"

#include <span>

namespace rahdari::pki {

/// Where the issuers of card-verifiable certificates are looked for.
struct CvIssuerSource {
    const TrustStore& store;
    std::span<const TrustItem> beside;  ///< not in the store yet
};

/// Whether the signature holds: of a self-signed certificate by its own key, when it is a CVCA's; of any other by an
/// issuer that is there. The curve is that of the issuer, or of those above it. Dates are not looked at.
/// @return Error 3102 wrong, 3103 no such issuer (named, with what to do), 3105, 3106, 3110, 3111
base::Result<void> checkCvSignature(const CvCertificate& certificate, const CvIssuerSource& source);

}  // namespace rahdari::pki
