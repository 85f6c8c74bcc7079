#include "core/pki/cv_certificate.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;
using std::chrono::year_month_day;

/// Link certificates follow each other every few years; a chip keeps two generations.
constexpr std::size_t longestChain = 16;

bool isDv(CvRole role) { return role == CvRole::DomesticDv || role == CvRole::ForeignDv; }

/// A CVCA signs CVCAs (links) and document verifiers, a document verifier terminals, a terminal nothing.
bool maySign(CvRole issuer, CvRole holder)
{
    return (issuer == CvRole::Cvca && (holder == CvRole::Cvca || isDv(holder))) ||
           (isDv(issuer) && holder == CvRole::Terminal);
}

/// A way from the trust point, as places in the list of certificates.
struct Way {
    std::vector<std::size_t> steps;
    year_month_day usableUntil{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};
};

class ChainSearch {
public:
    ChainSearch(const std::vector<CvCertificate>& certificates, year_month_day day, std::string_view terminal)
        : certificates_(certificates), day_(day), terminal_(terminal)
    {
    }

    /// Layer by layer, one way at most to each certificate of a layer: the one that is usable longest.
    std::vector<CvCertificate> find(std::string_view trustPoint) const
    {
        std::vector<Way> ways = extended(Way(), trustPoint, CvRole::Cvca);
        for (std::size_t length = 1; length <= longestChain && !ways.empty(); ++length) {
            if (const Way* best = bestEnd(ways)) {
                return certificatesOf(*best);
            }
            ways = nextLayer(ways);
        }
        return {};
    }

private:
    bool isUsable(const CvCertificate& certificate) const
    {
        return certificate.body.authorization.role() == CvRole::Cvca || isValidOn(certificate, day_);
    }

    std::vector<Way> extended(const Way& way, std::string_view issuer, CvRole issuerRole) const
    {
        std::vector<Way> ways;
        for (std::size_t place = 0; place < certificates_.size(); ++place) {
            const CvCertificate& next = certificates_[place];
            if (next.body.authority != issuer || next.isSelfSigned() || !isUsable(next) ||
                !maySign(issuerRole, next.body.authorization.role()) ||
                std::find(way.steps.begin(), way.steps.end(), place) != way.steps.end()) {
                continue;
            }
            Way longer = way;
            longer.steps.push_back(place);
            if (next.body.authorization.role() != CvRole::Cvca) {
                longer.usableUntil = std::min(way.usableUntil, next.body.expiration);
            }
            ways.push_back(std::move(longer));
        }
        return ways;
    }

    std::vector<Way> nextLayer(const std::vector<Way>& ways) const
    {
        std::vector<Way> layer;
        for (const Way& way : ways) {
            const CvCertificateBody& last = certificates_[way.steps.back()].body;
            for (Way& longer : extended(way, last.holder, last.authorization.role())) {
                const auto same = std::find_if(layer.begin(), layer.end(), [&](const Way& other) {
                    return other.steps.back() == longer.steps.back();
                });
                if (same == layer.end()) {
                    layer.push_back(std::move(longer));
                } else if (same->usableUntil < longer.usableUntil) {
                    *same = std::move(longer);
                }
            }
        }
        return layer;
    }

    const Way* bestEnd(const std::vector<Way>& ways) const
    {
        const Way* best = nullptr;
        for (const Way& way : ways) {
            const CvCertificateBody& last = certificates_[way.steps.back()].body;
            const bool wanted =
                last.authorization.role() == CvRole::Terminal && (terminal_.empty() || terminal_ == last.holder);
            if (wanted && (best == nullptr || best->usableUntil < way.usableUntil)) {
                best = &way;
            }
        }
        return best;
    }

    std::vector<CvCertificate> certificatesOf(const Way& way) const
    {
        std::vector<CvCertificate> chain;
        for (const std::size_t place : way.steps) {
            chain.push_back(certificates_[place]);
        }
        return chain;
    }

    const std::vector<CvCertificate>& certificates_;
    year_month_day day_;
    std::string_view terminal_;
};

base::Error unfit(const CvCertificate& certificate, std::string_view why)
{
    return {base::toInt(base::ErrorCode::CertificateInvalid),
            "the certificate of " + certificate.body.holder + ' ' + std::string(why), ""};
}

Result<void> checkLink(const CvCertificate& issuer, const CvCertificate& next, year_month_day day)
{
    const CvRole role = next.body.authorization.role();
    if (next.body.authority != issuer.body.holder) {
        return unfit(next, "was issued by " + next.body.authority + ", not by " + issuer.body.holder);
    }
    // Kinds of terminal are not compared: the standard's own worked example has a CVCA of inspection systems sign a
    // DV of authentication terminals. effectiveAuthorization() gives such a chain no rights.
    if (!maySign(issuer.body.authorization.role(), role)) {
        return unfit(next, "has a role its issuer cannot give");
    }
    if (role != CvRole::Cvca && !isValidOn(next, day)) {
        return unfit(next, "is not valid on the day");
    }
    return {};
}

Result<void> checkSignature(const CvCertificate& next, const CvPublicKey& key, const CvCurve* curve)
{
    const auto held = isSignedBy(next, key, curve);
    if (!held) {
        return held.error();
    }
    if (!*held) {
        return base::Error{base::toInt(base::ErrorCode::SignatureWrong),
                           "the signature of the certificate of " + next.body.holder + " is wrong", ""};
    }
    return {};
}

/// Bits of another kind of terminal mean other things: nothing is in common with them.
void keepCommon(CvAuthorization& rights, const CvAuthorization& other)
{
    const bool comparable = rights.oid == other.oid && rights.bits.size() == other.bits.size();
    for (std::size_t octet = 0; octet < rights.bits.size(); ++octet) {
        rights.bits[octet] &= comparable ? other.bits[octet] : std::uint8_t{0};
    }
}

}  // namespace

bool isValidOn(const CvCertificate& certificate, year_month_day day)
{
    return certificate.body.effective <= day && day <= certificate.body.expiration;
}

std::vector<CvCertificate> chainFor(std::string_view trustPoint, const std::vector<CvCertificate>& certificates,
                                    year_month_day day, std::string_view terminal)
{
    return ChainSearch(certificates, day, terminal).find(trustPoint);
}

Result<void> verifyCvChain(const CvCertificate& trustPoint, std::span<const CvCertificate> chain, year_month_day day)
{
    const CvCertificate* issuer = &trustPoint;
    const CvCurve* curve = trustPoint.body.key.curve ? &*trustPoint.body.key.curve : nullptr;
    for (const CvCertificate& next : chain) {
        if (const auto link = checkLink(*issuer, next, day); !link) {
            return link.error();
        }
        if (const auto signature = checkSignature(next, issuer->body.key, curve); !signature) {
            return signature.error();
        }
        if (next.body.key.curve) {
            curve = &*next.body.key.curve;
        }
        issuer = &next;
    }
    return {};
}

CvAuthorization effectiveAuthorization(const CvCertificate& trustPoint, std::span<const CvCertificate> chain)
{
    CvAuthorization rights = chain.empty() ? trustPoint.body.authorization : chain.back().body.authorization;
    const std::uint8_t role = rights.bits.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(rights.bits[0] & 0xC0U);
    keepCommon(rights, trustPoint.body.authorization);
    for (const CvCertificate& certificate : chain) {
        keepCommon(rights, certificate.body.authorization);
    }
    if (!rights.bits.empty()) {  // the role is the last one's, not what roles have in common
        rights.bits.front() = static_cast<std::uint8_t>((rights.bits.front() & 0x3FU) | role);
    }
    return rights;
}

}  // namespace rahdari::pki
