// The reader may refuse anything; what it takes is written again as the very octets, and its key and chain are asked
// for.
#include "core/pki/cv_certificate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace rahdari;

/// Lengths may be longer than needed, and the cofactor may have leading zeros: then only the meaning is the same.
void checkWrittenAgain(const pki::CvCertificate& certificate)
{
    const auto octets = pki::encodeCvBody(certificate.body);
    if (!octets) {
        return;  // parts that are read but never written, such as a key of no octets
    }
    if (octets->size() > certificate.bodyOctets.size()) {
        std::abort();
    }
    const auto made = pki::makeCvCertificate(
        certificate.body, [&](base::ByteSpan) { return base::Result<base::Bytes>(certificate.signature); });
    const auto again = made ? pki::parseCvCertificate(made->octets) : base::Result<pki::CvCertificate>(base::Error{});
    if (!again || again->body != certificate.body) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto certificates = pki::parseCvCertificates({data, size});
    if (!certificates) {
        return certificates.error().message.empty() ? (std::abort(), 1) : 0;
    }
    for (const pki::CvCertificate& certificate : *certificates) {
        checkWrittenAgain(certificate);
        static_cast<void>(pki::isSignedBy(certificate, certificate.body.key));
        const auto chain = pki::chainFor(certificate.body.authority, *certificates, certificate.body.effective);
        static_cast<void>(pki::verifyCvChain(certificate, chain, certificate.body.effective));
        static_cast<void>(pki::effectiveAuthorization(certificate, chain).permitsDg4());
    }
    return 0;
}
