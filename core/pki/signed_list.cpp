#include "core/pki/signed_list.h"

#include "core/base/error_code.h"
#include "core/pki/crl.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;

/// More than any signer needs: signer, sub-CA, link, CSCA.
constexpr std::size_t longestPath = 5;

base::Error refused(ErrorCode code, std::string message, std::string advice = {})
{
    return {base::toInt(code), std::move(message), std::move(advice)};
}

std::string the(const SignedListRules& rules) { return "the " + std::string(rules.what); }

std::string quoted(const DistinguishedName& name)
{
    std::string text(1, '"');
    text += name.text();
    return text += '"';
}

/// Who has to be imported first, and how.
base::Error noAnchor(const SignedListRules& rules, const Certificate& signer, const Certificate& last)
{
    std::string needed = "get the CSCA certificate " + quoted(last.issuer);
    if (!last.authorityKeyId.empty()) {
        needed += " with the key identifier " + base::toHex(last.authorityKeyId);
    }
    return refused(ErrorCode::SignerUntrusted,
                   "the signer of " + the(rules) + ", " + quoted(signer.subject) +
                       ", does not lead to a CSCA of the trust store",
                   needed + " from a source you trust, and name it with --root, or import it first");
}

bool mayIssue(const Certificate& certificate)
{
    return (certificate.basicConstraints && certificate.basicConstraints->ca) ||
           (certificate.keyUsage && certificate.keyUsage->has(KeyUsageBit::KeyCertSign));
}

bool namesIssuer(const Certificate& certificate, const Certificate& issuer)
{
    const bool byKey = !certificate.authorityKeyId.empty() && certificate.authorityKeyId == issuer.subjectKeyId;
    return byKey || certificate.issuer.isSame(issuer.subject);
}

class PathSearch {
public:
    PathSearch(const std::vector<Certificate>& embedded, AnchorSearch& anchors) : embedded_(embedded), anchors_(anchors)
    {
    }

    /// The embedded certificates between this one and an anchor; none when no way leads there.
    Result<std::optional<std::vector<Certificate>>> from(const Certificate& certificate, std::size_t depth)
    {
        last_ = &certificate;
        const auto held = anchors_.holds(certificate);
        if (!held) {
            return held.error();
        }
        if (*held) {
            return std::optional(std::vector<Certificate>());
        }
        const auto signer = anchors_.signerOf(certificate);
        if (!signer) {
            return signer.error();
        }
        if (*signer != nullptr) {
            return std::optional(std::vector<Certificate>());
        }
        return depth < longestPath ? throughEmbedded(certificate, depth)
                                   : Result<std::optional<std::vector<Certificate>>>(std::nullopt);
    }

    /// Where the way ended when there was none.
    const Certificate& last() const { return *last_; }

private:
    Result<std::optional<std::vector<Certificate>>> throughEmbedded(const Certificate& certificate, std::size_t depth)
    {
        for (const Certificate& issuer : embedded_) {
            if (issuer.der == certificate.der || !mayIssue(issuer) || !namesIssuer(certificate, issuer)) {
                continue;
            }
            const auto held = isSignedBy(certificate, issuer);
            if (!held || !*held) {
                continue;
            }
            auto way = from(issuer, depth + 1);
            if (!way || *way) {
                if (way) {
                    (*way)->insert((*way)->begin(), issuer);
                }
                return way;
            }
        }
        return std::optional<std::vector<Certificate>>();
    }

    const std::vector<Certificate>& embedded_;
    AnchorSearch& anchors_;
    const Certificate* last_ = nullptr;
};

Result<void> checkFrame(const SignedData& signedData, const SignedListRules& rules)
{
    if (signedData.contentType != rules.contentType) {
        return refused(ErrorCode::SignedDataInvalid,
                       "this is no " + std::string(rules.what) + ": its content is of type " + signedData.contentType);
    }
    if (!signedData.content) {
        return refused(ErrorCode::SignedDataInvalid, the(rules) + " is empty");
    }
    if (signedData.signerInfos.empty()) {
        return refused(ErrorCode::ListUnsigned, the(rules) + " is not signed", "get the signed list from its issuer");
    }
    return {};
}

void remarkMatch(SignerMatch match, VerifiedList& list)
{
    if (match == SignerMatch::SameAttributes || match == SignerMatch::ByTrial) {
        list.remarks.emplace_back("the list names its signer wrongly");
    }
}

/// The first signer whose signature holds.
Result<VerifiedList> checkSignature(const SignedData& signedData, const SignedListRules& rules,
                                    const std::vector<Certificate>& embedded)
{
    std::optional<base::Error> problem;
    for (const SignerInfo& info : signedData.signerInfos) {
        SignerVerdict verdict = verifySignerInfo(info, *signedData.content, embedded);
        if (verdict.holds() && verdict.signer) {
            VerifiedList list;
            list.content = *signedData.content;
            list.signer = std::move(*verdict.signer);
            list.signingTime = info.signingTime;
            remarkMatch(verdict.match, list);
            return list;
        }
        if (!problem) {
            problem = verdict.digestProblem ? verdict.digestProblem : verdict.signatureProblem;
        }
    }
    base::Error error = refused(ErrorCode::SignatureWrong, "the signature of " + the(rules) + " is wrong",
                                "get the list again from its issuer");
    if (problem && problem->code == base::toInt(ErrorCode::AlgorithmUnsupported)) {
        return *problem;
    }
    if (problem) {
        error.message += ": " + problem->message;
    }
    return error;
}

Result<void> checkUsage(const SignedListRules& rules, VerifiedList& list, bool signerIsAnchor)
{
    const std::vector<std::string>& usages = list.signer.extendedKeyUsages;
    if (rules.signerUsage.empty() || std::find(usages.begin(), usages.end(), rules.signerUsage) != usages.end()) {
        return {};
    }
    if (signerIsAnchor) {
        list.remarks.emplace_back("the CSCA signed the list itself, not with a key for such lists");
        return {};
    }
    return refused(ErrorCode::SignerUntrusted,
                   quoted(list.signer.subject) + " may not sign a " + std::string(rules.what) +
                       ": its certificate lacks the extended key usage " + std::string(rules.signerUsage));
}

bool isWithin(std::chrono::sys_seconds time, const Certificate& certificate)
{
    return certificate.notBefore <= time && time <= certificate.notAfter;
}

Result<void> checkValidity(const SignedListRules& rules, VerifiedList& list, std::chrono::sys_seconds now)
{
    if (isWithin(now, list.signer)) {
        return {};
    }
    if (now > list.signer.notAfter && list.signingTime && isWithin(*list.signingTime, list.signer)) {
        list.remarks.emplace_back("the certificate of its signer has expired since it was signed");
        return {};
    }
    return refused(ErrorCode::SignerUntrusted,
                   "the certificate of the signer of " + the(rules) + ", " + quoted(list.signer.subject) +
                       ", was not valid when the list was signed",
                   "get a newer list; check the clock of this machine");
}

Result<void> checkRevocation(const VerifiedList& list, const TrustStore& store, std::chrono::sys_seconds now)
{
    const auto revocation = isRevoked(list.signer, nullptr, store, now);
    if (!revocation) {
        return revocation.error();
    }
    if (revocation->state == RevocationState::Revoked) {
        return refused(ErrorCode::SignerUntrusted,
                       "the certificate of the signer, " + quoted(list.signer.subject) + ", is revoked",
                       "get a newer list");
    }
    return {};
}

Result<void> checkSigner(const std::vector<Certificate>& embedded, const SignedListRules& rules, AnchorSearch& anchors,
                         VerifiedList& list)
{
    PathSearch search(embedded, anchors);
    auto way = search.from(list.signer, 0);
    if (!way) {
        return way.error();
    }
    if (!*way) {
        return noAnchor(rules, list.signer, search.last());
    }
    list.intermediates = std::move(**way);
    const auto isAnchor = anchors.holds(list.signer);
    if (!isAnchor) {
        return isAnchor.error();
    }
    return checkUsage(rules, list, *isAnchor);
}

}  // namespace

Result<VerifiedList> verifySignedList(const SignedData& signedData, const SignedListRules& rules, AnchorSearch& anchors,
                                      const TrustStore& store, std::chrono::sys_seconds now)
{
    if (const auto frame = checkFrame(signedData, rules); !frame) {
        return frame.error();
    }
    const std::vector<Certificate> embedded = embeddedCertificates(signedData);
    auto list = checkSignature(signedData, rules, embedded);
    if (!list) {
        return list.error();
    }
    if (const auto signer = checkSigner(embedded, rules, anchors, *list); !signer) {
        return signer.error();
    }
    if (const auto valid = checkValidity(rules, *list, now); !valid) {
        return valid.error();
    }
    if (const auto revoked = checkRevocation(*list, store, now); !revoked) {
        return revoked.error();
    }
    return list;
}

}  // namespace rahdari::pki
