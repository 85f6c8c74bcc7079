#include "core/pki/signed_data.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;
using crypto::SignatureScheme;

base::Error wrong(std::string message)
{
    return {base::toInt(base::ErrorCode::SignatureWrong), std::move(message), ""};
}

bool carriesKeyId(const Certificate& certificate, const SignerInfo& signer)
{
    return !signer.subjectKeyId.empty() && certificate.subjectKeyId == signer.subjectKeyId;
}

/// How a certificate fits a signer's identifier.
SignerMatch matchOf(const Certificate& certificate, const SignerInfo& signer)
{
    if (carriesKeyId(certificate, signer)) {
        return SignerMatch::SubjectKeyId;
    }
    if (!signer.issuer || !isSameSerial(certificate.serial, signer.serial)) {
        return SignerMatch::None;
    }
    if (certificate.issuer.isSame(*signer.issuer)) {
        return SignerMatch::IssuerAndSerial;
    }
    return certificate.issuer.hasSameAttributes(*signer.issuer) ? SignerMatch::SameAttributes : SignerMatch::None;
}

struct Candidate {
    const Certificate* certificate = nullptr;
    SignerMatch match = SignerMatch::None;
};

int rankOf(SignerMatch match)
{
    switch (match) {
    case SignerMatch::IssuerAndSerial:
    case SignerMatch::SubjectKeyId: return 0;
    case SignerMatch::SameAttributes: return 1;
    case SignerMatch::None:
    case SignerMatch::ByTrial: break;
    }
    return 2;
}

/// All certificates, those that the identifier means first.
std::vector<Candidate> ranked(const SignerInfo& signer, std::span<const Certificate> certificates)
{
    std::vector<Candidate> candidates;
    for (const Certificate& certificate : certificates) {
        candidates.push_back({&certificate, matchOf(certificate, signer)});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& one, const Candidate& other) {
        return rankOf(one.match) < rankOf(other.match);
    });
    return candidates;
}

/// What was signed, in the forms signers are known to have signed it.
struct SignedForms {
    base::ByteSpan asItStands;
    base::Bytes sorted;  ///< empty where it is the same
};

bool precedes(base::ByteSpan one, base::ByteSpan other)
{
    const auto [left, right] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return right != other.end() && (left == one.end() || *left < *right);
}

/// The attributes in the order of DER (ITU-T X.690 11.6).
base::Bytes sortedAttributes(base::ByteSpan set)
{
    constexpr lds::Tag setTag = 0x31;
    const auto whole = lds::readSingle(set, setTag);
    auto items = whole ? lds::readAll(whole->value) : Result<std::vector<lds::Tlv>>(whole.error());
    if (!items) {
        return {};
    }
    std::sort(items->begin(), items->end(),
              [](const lds::Tlv& one, const lds::Tlv& other) { return precedes(one.encoded, other.encoded); });
    base::Bytes joined;
    for (const lds::Tlv& item : *items) {
        joined.insert(joined.end(), item.encoded.begin(), item.encoded.end());
    }
    return lds::encodeTlv(setTag, joined);
}

SignedForms signedForms(const SignerInfo& signer, base::ByteSpan content)
{
    if (!signer.hasSignedAttributes) {
        return {content, {}};
    }
    base::Bytes sorted = sortedAttributes(signer.signedAttributes);
    if (sorted == signer.signedAttributes) {
        sorted.clear();
    }
    return {signer.signedAttributes, std::move(sorted)};
}

/// DER as a plain ECDSA signature would have to begin by chance only: SEQUENCE of exactly this length.
bool looksLikeDer(base::ByteSpan signature)
{
    constexpr lds::Tag sequenceTag = 0x30;
    return static_cast<bool>(lds::readSingle(signature, sequenceTag));
}

/// The schemes to try: what the identifiers say, then what signers are known to have meant by them.
std::vector<SignatureScheme> schemesToTry(const SignatureScheme& stated, const SignerInfo& signer)
{
    std::vector<SignatureScheme> schemes{stated};
    if (stated.kind == crypto::SignatureKind::Ecdsa && stated.plainEcdsa == looksLikeDer(signer.signature)) {
        SignatureScheme other = stated;
        other.plainEcdsa = !stated.plainEcdsa;
        schemes.push_back(other);
    }
    const auto digest = crypto::digestFromOid(signer.digestAlgorithm.oid);
    if (digest && *digest != stated.digest && stated.kind != crypto::SignatureKind::RsaPss) {
        SignatureScheme other = schemes.back();
        other.digest = *digest;
        schemes.push_back(other);
    }
    return schemes;
}

/// Tries the ways a signature may be meant with one key, and keeps in the verdict which one it was.
bool holdsWith(const crypto::PublicKey& key, const SignatureScheme& stated, const SignerInfo& signer,
               const SignedForms& forms, SignerVerdict& verdict)
{
    for (const SignatureScheme& scheme : schemesToTry(stated, signer)) {
        const auto plain = crypto::verifySignature(key, scheme, forms.asItStands, signer.signature);
        bool right = plain && *plain;
        if (!right && !forms.sorted.empty()) {
            const auto sorted = crypto::verifySignature(key, scheme, forms.sorted, signer.signature);
            right = sorted && *sorted;
        }
        if (right) {
            verdict.attributesUnsorted = !forms.sorted.empty();
            verdict.otherEcdsaEncoding = scheme.plainEcdsa != stated.plainEcdsa;
            verdict.otherSignedDigest = scheme.digest != stated.digest;
            return true;
        }
    }
    return false;
}

void judgeDigest(const SignerInfo& signer, base::ByteSpan content, SignerVerdict& verdict)
{
    const auto algorithm = crypto::digestFromOid(signer.digestAlgorithm.oid);
    if (!algorithm) {
        verdict.digestProblem = base::Error{base::toInt(base::ErrorCode::AlgorithmUnsupported),
                                            "digest algorithm " + signer.digestAlgorithm.oid + " is not known", ""};
    } else if (!signer.hasSignedAttributes) {
        // The signature is over the content itself, so it answers for the digest too.
        verdict.digestAgrees = verdict.signatureHolds;
    } else if (!signer.messageDigest) {
        verdict.digestAgrees = false;
        verdict.digestProblem = wrong("the signer's attributes hold no digest of the content");
    } else {
        verdict.digestAgrees = crypto::digest(*algorithm, content) == *signer.messageDigest;
        if (!*verdict.digestAgrees) {
            verdict.digestProblem = wrong("the content is not the one that was signed: its digest is another one");
        }
    }
}

/// Whether this certificate's key made the signature; when it did not, the first certificate's reason is kept.
bool judgeCandidate(const Candidate& candidate, const SignatureScheme& scheme, const SignerInfo& signer,
                    const SignedForms& forms, SignerVerdict& verdict)
{
    const auto key = publicKeyOf(*candidate.certificate);
    if (key && holdsWith(*key, scheme, signer, forms, verdict)) {
        verdict.signer = *candidate.certificate;
        verdict.match = candidate.match == SignerMatch::None ? SignerMatch::ByTrial : candidate.match;
        verdict.signatureHolds = true;
        verdict.signatureProblem.reset();
        return true;
    }
    if (candidate.match != SignerMatch::None && !verdict.signer) {
        verdict.signer = *candidate.certificate;
        verdict.match = candidate.match;
        verdict.signatureProblem = key ? wrong("the signature was not made with the signer certificate's key over "
                                               "these octets")
                                       : key.error();
        verdict.signatureHolds = key ? std::optional(false) : std::nullopt;
    }
    return false;
}

base::Error signerMissing(const SignerInfo& signer)
{
    const std::string which = signer.issuer
                                  ? "serial number " + base::toHex(signer.serial) + " of " + signer.issuer->text()
                                  : "key identifier " + base::toHex(signer.subjectKeyId);
    return {base::toInt(base::ErrorCode::SignerUntrusted), "the signer's certificate is not there: " + which,
            "import the issuing state's document signer certificates"};
}

void judgeSignature(const SignerInfo& signer, base::ByteSpan content, std::span<const Certificate> certificates,
                    SignerVerdict& verdict)
{
    const std::vector<Candidate> candidates = ranked(signer, certificates);
    const auto scheme = crypto::signatureScheme(signer.signatureAlgorithm.oid, signer.signatureAlgorithm.parameters,
                                                crypto::digestFromOid(signer.digestAlgorithm.oid));
    if (!scheme) {
        verdict.signatureProblem = scheme.error();
        const Certificate* meant = findSigner(signer, certificates, verdict.match);
        verdict.signer = meant != nullptr ? std::optional(*meant) : std::nullopt;
        return;
    }
    verdict.scheme = *scheme;
    const SignedForms forms = signedForms(signer, content);
    for (const Candidate& candidate : candidates) {
        if (judgeCandidate(candidate, *scheme, signer, forms, verdict)) {
            return;
        }
    }
    if (!verdict.signer) {
        verdict.signatureProblem = signerMissing(signer);
    }
}

}  // namespace

const Certificate* findSigner(const SignerInfo& signer, std::span<const Certificate> candidates, SignerMatch& match)
{
    const std::vector<Candidate> all = ranked(signer, candidates);
    const bool found = !all.empty() && all.front().match != SignerMatch::None;
    match = found ? all.front().match : SignerMatch::None;
    return found ? all.front().certificate : nullptr;
}

SignerVerdict verifySignerInfo(const SignerInfo& signer, base::ByteSpan content,
                               std::span<const Certificate> candidates)
{
    SignerVerdict verdict;
    judgeSignature(signer, content, candidates, verdict);
    judgeDigest(signer, content, verdict);
    return verdict;
}

}  // namespace rahdari::pki
