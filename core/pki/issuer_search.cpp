#include "core/pki/issuer_search.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;
using Candidates = std::vector<FoundIssuer>;

constexpr const char* clause = "BSI TR-03135-1 5.6.4.3.3";

Result<Candidates> look(const TrustQuery& query, const TrustStore& store)
{
    auto items = store.find(query);
    if (!items) {
        return items.error();
    }
    Candidates candidates;
    for (TrustItem& item : *items) {
        if (auto certificate = parseCertificate(item.der)) {
            candidates.push_back({std::move(*certificate), std::move(item.provenances)});
        }
    }
    return candidates;
}

Result<Candidates> lookByKeyId(const Certificate& certificate, TrustKind kind, const TrustStore& store)
{
    if (certificate.authorityKeyId.empty()) {
        return Candidates{};
    }
    TrustQuery query;
    query.kind = kind;
    query.subjectKeyId = certificate.authorityKeyId;
    return look(query, store);
}

/// Where no subject is the issuer's name: those of the country with the same attributes in another order.
Result<Candidates> lookByAttributes(const Certificate& certificate, TrustKind kind, const TrustStore& store)
{
    TrustQuery query;
    query.kind = kind;
    query.country = certificate.issuer.upperCountry();
    auto candidates = query.country.empty() ? Result<Candidates>(Candidates{}) : look(query, store);
    if (candidates) {
        std::erase_if(*candidates, [&](const FoundIssuer& candidate) {
            return !candidate.certificate.subject.hasSameAttributes(certificate.issuer);
        });
    }
    return candidates;
}

Result<Candidates> lookByName(const Certificate& certificate, TrustKind kind, const TrustStore& store)
{
    TrustQuery query;
    query.kind = kind;
    query.subject = certificate.issuer.canonical();
    auto candidates = query.subject.empty() ? Result<Candidates>(Candidates{}) : look(query, store);
    const bool nothing = candidates && candidates->empty();
    return nothing ? lookByAttributes(certificate, kind, store) : candidates;
}

/// Only those whose key made the signature. Certificates of one key are judged once.
Candidates signersAmong(const Candidates& candidates, const Certificate& certificate)
{
    Candidates signers;
    std::vector<std::pair<base::ByteSpan, bool>> judged;
    for (const FoundIssuer& candidate : candidates) {
        const base::ByteSpan key = candidate.certificate.subjectPublicKeyInfo;
        auto known = std::find_if(judged.begin(), judged.end(), [&](const auto& entry) {
            return std::equal(entry.first.begin(), entry.first.end(), key.begin(), key.end());
        });
        if (known == judged.end()) {
            const auto right = isSignedBy(certificate, candidate.certificate);
            known = judged.insert(judged.end(), {key, right && *right});
        }
        if (known->second) {
            signers.push_back(candidate);
        }
    }
    return signers;
}

bool isValidAt(const Certificate& certificate, std::chrono::sys_seconds moment)
{
    return certificate.notBefore <= moment && moment <= certificate.notAfter;
}

/// Of certificates of one key: the right name first, then valid, then the one that lasts longest.
const FoundIssuer& best(const Candidates& signers, const Certificate& certificate, std::chrono::sys_seconds moment)
{
    const auto rank = [&](const FoundIssuer& candidate) {
        const Certificate& ca = candidate.certificate;
        const int name = ca.subject.isSame(certificate.issuer)              ? 2
                         : ca.subject.hasSameAttributes(certificate.issuer) ? 1
                                                                            : 0;
        return std::tuple(name, isValidAt(ca, moment), ca.notAfter);
    };
    return *std::max_element(signers.begin(), signers.end(),
                             [&](const FoundIssuer& one, const FoundIssuer& other) { return rank(one) < rank(other); });
}

/// The certificate's country against the CA's, as far as both name one.
bool countriesAgree(const Certificate& certificate, const Certificate& ca, const std::string& corrected)
{
    const std::string own = corrected.empty() ? certificate.subject.upperCountry() : corrected;
    const std::string others = ca.subject.upperCountry();
    return own.empty() || others.empty() || own == others;
}

/// An absent parameter and a NULL mean the same.
bool differ(const AlgorithmIdentifier& inner, const AlgorithmIdentifier& outer)
{
    const base::Bytes null{0x05, 0x00};
    const auto parameters = [&](const AlgorithmIdentifier& algorithm) {
        return algorithm.parameters == null ? base::Bytes() : algorithm.parameters;
    };
    return inner.oid != outer.oid || parameters(inner) != parameters(outer);
}

/// One search: its certificate, its rules, and what was found so far.
class Search {
public:
    Search(const Certificate& certificate, const IssuerSearchRules& rules, const TrustStore& store)
        : certificate_(certificate), rules_(rules), store_(store)
    {
    }

    IssuerSearch run()
    {
        const auto keyed = lookByKeyId(certificate_, rules_.kind, store_);
        if (!keyed) {
            found_.signature = aborted(keyed.error().message);
        } else if (!judgeKeyed(*keyed)) {
            searchByName();
        }
        judgeAlgorithms();
        judgeKeyIdentifier();
        return std::move(found_);
    }

private:
    /// Whether a search by key identifier answered the question.
    bool judgeKeyed(const Candidates& keyed)
    {
        const Candidates signers = signersAmong(keyed, certificate_);
        if (!signers.empty()) {
            accept(best(signers, certificate_, rules_.checkedAt));
            return true;
        }
        const auto meant = std::find_if(keyed.begin(), keyed.end(), [&](const FoundIssuer& candidate) {
            return candidate.certificate.subject.hasSameAttributes(certificate_.issuer);
        });
        if (meant == keyed.end()) {
            return false;  // another state's key with the same identifier says nothing
        }
        found_.issuer = *meant;
        found_.signature =
            failed("the key of the issuer, " + meant->certificate.subject.text() + ", did not sign the certificate");
        return true;
    }

    void accept(const FoundIssuer& issuer)
    {
        const Certificate& ca = issuer.certificate;
        found_.issuer = issuer;
        if (!countriesAgree(certificate_, ca, rules_.correctedCountry)) {
            found_.signature = failed("the certificate is of " + certificate_.subject.upperCountry() +
                                      ", but was signed by a CA of " + ca.subject.upperCountry());
        } else if (ca.subject.isSame(certificate_.issuer)) {
            found_.signature = successful("signed by " + ca.subject.text());
        } else if (ca.subject.hasSameAttributes(certificate_.issuer)) {
            found_.signature = successful("signed by " + ca.subject.text());
            deviates("ds.issuer_order", "its issuer has the parts of the CSCA's name in another order");
        } else {
            found_.signature = failed("the certificate names " + certificate_.issuer.text() +
                                      " as its issuer, but the key that signed it is of " + ca.subject.text());
        }
    }

    void searchByName()
    {
        const auto named = lookByName(certificate_, rules_.kind, store_);
        if (!named) {
            found_.signature = aborted(named.error().message);
            return;
        }
        const Candidates signers = signersAmong(*named, certificate_);
        if (signers.empty()) {
            found_.signature =
                named->empty()
                    ? undetermined("no certificate of the issuer is kept: " + certificate_.issuer.text())
                    : undetermined("none of the " + std::to_string(named->size()) +
                                   " kept certificates of the issuer's name fits: " + certificate_.issuer.text());
            return;
        }
        accept(best(signers, certificate_, rules_.checkedAt));
        if (!certificate_.authorityKeyId.empty() && !found_.issuer->certificate.subjectKeyId.empty()) {
            deviates("ds.aki_wrong", "its authority key identifier is not the CSCA's key identifier");
        }
        deviates("ds.issuer_by_name", "its issuer was found by name, not by key identifier");
    }

    /// What makes a signature worthless whoever made it (TR-03105-5.1 LDS_H_51, H_65).
    void judgeAlgorithms()
    {
        const auto scheme = signatureSchemeOf(certificate_);
        if (found_.signature.outcome == check::Outcome::Aborted) {
            return;
        }
        if (!scheme) {
            found_.signature = failed("the certificate's " + scheme.error().message);
        } else if (differ(certificate_.innerAlgorithm, certificate_.outerAlgorithm)) {
            found_.signature = failed("the certificate names two different signature algorithms");
        }
    }

    void judgeKeyIdentifier()
    {
        if (rules_.authorityKeyIdRequired && certificate_.authorityKeyId.empty()) {
            found_.signature = failed("the certificate has no authority key identifier, and the rules want one");
        } else if (rules_.authorityKeyIdRequired && found_.issuer && !found_.issuer->certificate.subjectKeyId.empty() &&
                   found_.issuer->certificate.subjectKeyId != certificate_.authorityKeyId) {
            found_.signature =
                failed("the certificate's authority key identifier is wrong, and the rules want it right");
        }
    }

    void deviates(const char* code, const char* text)
    {
        found_.deviations.push_back({code, "DS certificate", text, clause});
    }

    const Certificate& certificate_;
    const IssuerSearchRules& rules_;
    const TrustStore& store_;
    IssuerSearch found_;
};

}  // namespace

IssuerSearch findIssuer(const Certificate& certificate, const IssuerSearchRules& rules, const TrustStore& store)
{
    return Search(certificate, rules, store).run();
}

}  // namespace rahdari::pki
