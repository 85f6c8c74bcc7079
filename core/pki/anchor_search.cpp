#include "core/pki/anchor_search.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

bool isAnchorKind(TrustKind kind) { return kind == TrustKind::Csca || kind == TrustKind::SealCa; }

std::string keyOf(const TrustQuery& query)
{
    return base::toHex(query.subjectKeyId) + '/' + base::toHex(query.subject) + '/' + query.country;
}

bool fits(const Certificate& certificate, const TrustQuery& query)
{
    return (query.subjectKeyId.empty() || query.subjectKeyId == certificate.subjectKeyId) &&
           (query.subject.empty() || query.subject == certificate.subject.canonical()) &&
           (query.country.empty() || query.country == certificate.subject.upperCountry());
}

}  // namespace

AnchorSearch::AnchorSearch(const TrustStore& store, const std::vector<Certificate>& roots) : store_(store)
{
    for (const Certificate& root : roots) {
        accept(root);
    }
}

AnchorSearch::Anchor* AnchorSearch::keep(Certificate certificate)
{
    std::string octets(certificate.der.begin(), certificate.der.end());
    const auto known = byDer_.find(octets);
    if (known != byDer_.end()) {
        return known->second;
    }
    anchors_.push_back({std::move(certificate), std::nullopt});
    byDer_.emplace(std::move(octets), &anchors_.back());
    return &anchors_.back();
}

void AnchorSearch::accept(Certificate certificate)
{
    Anchor* anchor = keep(std::move(certificate));
    if (std::find(accepted_.begin(), accepted_.end(), anchor) == accepted_.end()) {
        accepted_.push_back(anchor);
        known_.clear();
    }
}

Result<AnchorSearch::Anchors> AnchorSearch::lookUp(const TrustQuery& query)
{
    const std::string key = keyOf(query);
    if (const auto answer = known_.find(key); answer != known_.end()) {
        return answer->second;
    }
    const auto items = store_.find(query);
    if (!items) {
        return items.error();
    }
    Anchors found;
    for (const TrustItem& item : *items) {
        auto certificate = isAnchorKind(item.kind) ? parseCertificate(item.der) : Result<Certificate>(base::Error{});
        if (certificate) {
            found.push_back(keep(std::move(*certificate)));
        }
    }
    for (Anchor* anchor : accepted_) {
        if (fits(anchor->certificate, query) && std::find(found.begin(), found.end(), anchor) == found.end()) {
            found.push_back(anchor);
        }
    }
    known_.emplace(key, found);
    return found;
}

/// Those with the key identifier first, then those of the name.
Result<AnchorSearch::Anchors> AnchorSearch::near(const base::Bytes& keyId, const base::Bytes& name)
{
    Anchors found;
    if (!keyId.empty()) {
        TrustQuery byKey;
        byKey.subjectKeyId = keyId;
        auto anchors = lookUp(byKey);
        if (!anchors) {
            return anchors.error();
        }
        found = std::move(*anchors);
    }
    if (!name.empty()) {
        TrustQuery byName;
        byName.subject = name;
        const auto anchors = lookUp(byName);
        if (!anchors) {
            return anchors.error();
        }
        for (Anchor* anchor : *anchors) {
            if (std::find(found.begin(), found.end(), anchor) == found.end()) {
                found.push_back(anchor);
            }
        }
    }
    return found;
}

namespace {

/// Whether one of the anchors made the signature; keys that cannot be read and algorithms that do not fit are no match.
template <typename Anchors, typename Signed>
const Certificate* whoSigned(const Anchors& anchors, const Signed& object)
{
    for (auto* anchor : anchors) {
        if (!anchor->key) {
            anchor->key.emplace(publicKeyOf(anchor->certificate));
        }
        if (!*anchor->key || anchor->certificate.der == object.der) {
            continue;
        }
        const auto held = isSignedBy(object, anchor->key->value());
        if (held && *held) {
            return &anchor->certificate;
        }
    }
    return nullptr;
}

}  // namespace

Result<const Certificate*> AnchorSearch::signerOf(const Certificate& certificate)
{
    const auto anchors = near(certificate.authorityKeyId, certificate.issuer.canonical());
    if (!anchors) {
        return anchors.error();
    }
    return whoSigned(*anchors, certificate);
}

Result<const Certificate*> AnchorSearch::signerOf(const Crl& crl)
{
    const std::string country = crl.issuer.upperCountry();
    auto anchors = near(crl.authorityKeyId, crl.issuer.canonical());
    if (!anchors) {
        return anchors.error();
    }
    if (!country.empty()) {
        TrustQuery byCountry;
        byCountry.country = country;
        const auto others = lookUp(byCountry);
        if (!others) {
            return others.error();
        }
        anchors->insert(anchors->end(), others->begin(), others->end());
    }
    std::erase_if(*anchors,
                  [&](const Anchor* anchor) { return anchor->certificate.subject.upperCountry() != country; });
    return whoSigned(*anchors, crl);
}

Result<bool> AnchorSearch::holds(const Certificate& certificate)
{
    const auto anchors = near(certificate.subjectKeyId, certificate.subject.canonical());
    if (!anchors) {
        return anchors.error();
    }
    return std::any_of(anchors->begin(), anchors->end(), [&](const Anchor* anchor) {
        return anchor->certificate.der == certificate.der ||
               (anchor->certificate.subjectPublicKeyInfo == certificate.subjectPublicKeyInfo &&
                anchor->certificate.subject.isSame(certificate.subject));
    });
}

}  // namespace rahdari::pki
