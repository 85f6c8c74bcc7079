#include "core/specimen/collection/utopian_office.h"

#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/test_signature.h"

#include <string>

namespace rahdari::specimen {

using base::Bytes;
using namespace std::chrono_literals;

namespace {

/// A year after the first document of any series.
constexpr std::chrono::sys_days founded = std::chrono::year(2016) / 1 / 1;
constexpr std::chrono::days longestUse{11 * 365 + 90};  ///< a year of signing, ten of the document, and some

AuthoritySettings settingsOf(std::string_view seed)
{
    AuthoritySettings settings;
    settings.seed.assign(seed.begin(), seed.end());
    settings.date = founded;
    return settings;
}

/// Another number for another year: the same in its last two octets.
void numberByYear(CertificateSpec& spec, int year)
{
    if (spec.serial && spec.serial->size() > 2) {
        (*spec.serial)[spec.serial->size() - 2] = static_cast<std::uint8_t>(year >> 8);
        spec.serial->back() = static_cast<std::uint8_t>(year);
    }
}

}  // namespace

UtopianAuthority utopia() { return UtopianAuthority(settingsOf("UTOPIA")); }

UtopianAuthority pretender() { return UtopianAuthority(settingsOf("NOT UTOPIA")); }

IssuedCertificate documentSignerOn(const UtopianAuthority& authority, std::chrono::year_month_day issued,
                                   const std::string& type)
{
    DsWish wish;
    wish.documentTypes = {type};
    wish.edit = [year = issued.year()](CertificateSpec& spec) {
        const std::chrono::sys_days first = year / 1 / 1;
        spec.validity = Validity{first, first + longestUse};
        numberByYear(spec, static_cast<int>(year));
    };
    return authority.documentSigner(wish);
}

IssuedCertificate sealSignerOf(const UtopianAuthority& authority)
{
    DsWish wish;
    wish.key = ecSpec("P-256", authority.settings().cscaKey.explicitParameters);
    wish.documentTypes = {"seals"};
    wish.edit = [&authority](CertificateSpec& spec) {
        spec.subject = encodeName({.country = authority.settings().country,
                                   .organisation = "State of Utopia",
                                   .unit = "",
                                   .common = std::string(sealSignerName),
                                   .serialNumber = ""});
        spec.validity = authority.cscaValidity();
        spec.removeExtension(documentTypeListOid);
    };
    return authority.documentSigner(wish);
}

std::map<std::string, Bytes> trustMaterial(const UtopianAuthority& authority, std::chrono::year_month_day today)
{
    const std::chrono::sys_days day(today);
    const Bytes crl = encodeCrl({.issuer = authority.csca().subjectName,
                                 .thisUpdate = day,
                                 .nextUpdate = day + std::chrono::days(90),
                                 .revokedSerials = {},
                                 .authorityKeyId = authority.csca().subjectKeyId,
                                 .signingKey = authority.csca().key,
                                 .scheme = schemeFor(authority.settings().cscaKey, authority.settings().cscaDigest)},
                                authority.randomFor("crl of " + std::to_string(day.time_since_epoch().count())));
    return {{"csca.cer", authority.csca().certificate},
            {"master_list.ml", authority.masterList()},
            {"crl.crl", crl},
            {"seal_signer.cer", sealSignerOf(authority).certificate}};
}

}  // namespace rahdari::specimen
