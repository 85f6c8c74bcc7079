#include "core/pki/crl.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr int removeFromCrl = 8;  // RFC 5280 5.3.1: no longer revoked

/// The CRLs that may speak of the certificate: of its issuer's country, and those of its issuer's key wherever they
/// are from.
Result<std::vector<Crl>> nearbyCrls(const Certificate& certificate, const TrustStore& store)
{
    TrustQuery byCountry;
    byCountry.kind = TrustKind::Crl;
    byCountry.country = certificate.issuer.upperCountry();
    auto items = store.find(byCountry);
    if (!items) {
        return items.error();
    }
    if (!certificate.authorityKeyId.empty() && !byCountry.country.empty()) {
        TrustQuery byKey;
        byKey.kind = TrustKind::Crl;
        byKey.issuerKeyId = certificate.authorityKeyId;
        const auto others = store.find(byKey);
        if (!others) {
            return others.error();
        }
        for (const TrustItem& item : *others) {
            if (std::find(items->begin(), items->end(), item) == items->end()) {
                items->push_back(item);
            }
        }
    }
    std::vector<Crl> crls;
    for (const TrustItem& item : *items) {
        if (auto crl = parseCrl(item.der)) {
            crls.push_back(std::move(*crl));
        }
    }
    return crls;
}

bool isOfIssuer(const Crl& crl, const Certificate& certificate, const Certificate* issuer)
{
    if (!crl.authorityKeyId.empty() &&
        (crl.authorityKeyId == certificate.authorityKeyId || (issuer && crl.authorityKeyId == issuer->subjectKeyId))) {
        return true;
    }
    if (crl.issuer.isSame(certificate.issuer) || (issuer && crl.issuer.isSame(issuer->subject))) {
        return true;
    }
    const auto held = issuer ? isSignedBy(crl, *issuer) : Result<bool>(false);
    return held && *held;
}

const RevokedCertificate* entryOf(const Crl& crl, base::ByteSpan serial)
{
    const auto found = std::find_if(crl.revoked.begin(), crl.revoked.end(), [&](const RevokedCertificate& entry) {
        return entry.reason != removeFromCrl && isSameSerial(entry.serial, serial);
    });
    return found == crl.revoked.end() ? nullptr : &*found;
}

void consider(const Crl& crl, base::ByteSpan serial, std::chrono::sys_seconds at, Revocation& sum)
{
    if (!sum.thisUpdate || *sum.thisUpdate < crl.thisUpdate) {
        sum.thisUpdate = crl.thisUpdate;
        sum.outdated = crl.nextUpdate.has_value() && *crl.nextUpdate < at;
    }
    if (sum.state == RevocationState::Unknown) {
        sum.state = RevocationState::Good;
    }
    if (const RevokedCertificate* entry = entryOf(crl, serial)) {
        sum.state = RevocationState::Revoked;
        sum.revokedAt = entry->revokedAt;
        sum.reason = entry->reason;
    }
}

}  // namespace

Result<Revocation> isRevoked(const Certificate& certificate, const Certificate* issuer, const TrustStore& store,
                             std::chrono::sys_seconds at)
{
    const auto crls = nearbyCrls(certificate, store);
    if (!crls) {
        return crls.error();
    }
    Revocation sum;
    for (const Crl& crl : *crls) {
        if (isOfIssuer(crl, certificate, issuer)) {
            consider(crl, certificate.serial, at, sum);
        }
    }
    return sum;
}

}  // namespace rahdari::pki
