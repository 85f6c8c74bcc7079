#include "core/pki/import_run.h"

#include "core/pki/cv_certificate.h"
#include "core/pki/cv_issuer.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

TrustKind kindOf(const CvCertificate& certificate)
{
    switch (certificate.body.authorization.role()) {
    case CvRole::Cvca: return TrustKind::Cvca;
    case CvRole::Terminal: return TrustKind::Terminal;
    default: return TrustKind::Dv;
    }
}

}  // namespace

Result<void> importCvCertificates(base::ByteSpan octets, ImportRun& run)
{
    auto certificates = parseCvCertificates(octets);
    if (!certificates) {
        return certificates.error();
    }
    // From the CVCA down to the terminal, whatever order they stand in.
    std::stable_sort(certificates->begin(), certificates->end(), [](const auto& one, const auto& other) {
        return one.body.authorization.role() > other.body.authorization.role();
    });
    run.report().total += certificates->size();
    for (const CvCertificate& certificate : *certificates) {
        const CvIssuerSource source{run.context().store, run.items()};
        if (const auto signature = checkCvSignature(certificate, source); !signature) {
            return signature.error();
        }
        const std::string voucher =
            certificate.isSelfSigned() ? run.context().operatorName : certificate.body.authority;
        run.keep(kindOf(certificate), certificate.octets, "card-verifiable certificate", voucher);
    }
    return {};
}

}  // namespace rahdari::pki
