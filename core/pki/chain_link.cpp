#include "core/pki/chain_link.h"

#include "core/crypto/signature.h"
#include "core/pki/algorithm_identifier.h"

#include <cstdio>
#include <utility>

namespace rahdari::pki {

std::string isoDate(std::chrono::sys_seconds moment)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(moment));
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

ChainLink linkOf(std::string role, const Certificate& certificate, std::vector<Provenance> provenances)
{
    const auto scheme = signatureSchemeOf(certificate);
    return {std::move(role),
            certificate.subject.text(),
            certificate.issuer.text(),
            certificate.serialHex(),
            certificate.subject.country(),
            scheme ? crypto::toString(*scheme) : certificate.outerAlgorithm.oid,
            certificate.notBefore,
            certificate.notAfter,
            certificate.sha256(),
            std::move(provenances)};
}

}  // namespace rahdari::pki
