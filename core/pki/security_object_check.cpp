#include "core/pki/security_object_check.h"

#include "core/base/error_code.h"
#include "core/pki/certificate_profile.h"
#include "core/pki/signer_trust.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using check::Outcome;

constexpr const char* sodClause = "ICAO Doc 9303-10 4.6.2.2";

/// The certificates of the store that an identifier means.
std::vector<Certificate> keptSigners(const SignerInfo& signer, const TrustStore& store)
{
    TrustQuery query;
    query.kind = TrustKind::DocumentSigner;
    query.subjectKeyId = signer.subjectKeyId;
    query.issuer = signer.issuer ? signer.issuer->canonical() : base::Bytes();
    std::vector<Certificate> certificates;
    const auto items = store.find(query);
    for (const TrustItem& item : items ? *items : std::vector<TrustItem>()) {
        auto certificate = parseCertificate(item.der);
        SignerMatch match = SignerMatch::None;
        if (certificate && findSigner(signer, {&*certificate, 1}, match) != nullptr) {
            certificates.push_back(std::move(*certificate));
        }
    }
    return certificates;
}

bool isMd5OrOlder(std::string_view oid) { return oid.starts_with("1.2.840.113549.2."); }

PartialResult hashResult(const SignerInfo& signer, const SignerVerdict& verdict)
{
    if (verdict.digestAgrees == true) {
        return successful("the content has the digest that was signed");
    }
    const std::string reason = verdict.digestProblem ? verdict.digestProblem->message : "the digest cannot be judged";
    const bool unknown = !verdict.digestAgrees && !isMd5OrOlder(signer.digestAlgorithm.oid);
    return unknown ? undetermined(reason) : failed(reason);
}

/// An algorithm or a key that documents may not use makes a signature worthless; a missing certificate leaves it open.
PartialResult signatureResult(const SignerVerdict& verdict)
{
    if (verdict.signatureHolds == true) {
        return successful("signed by the DS certificate's key, " + crypto::toString(*verdict.scheme));
    }
    const std::string reason =
        verdict.signatureProblem ? verdict.signatureProblem->message : "the signature cannot be judged";
    const bool missing =
        verdict.signatureProblem && verdict.signatureProblem->code == base::toInt(base::ErrorCode::SignerUntrusted);
    return missing ? undetermined(reason) : failed(reason);
}

/// SignerInfo's version follows from its identifier (RFC 5652 5.3; TR-03105-5.1 LDS_H_84, H_85).
bool versionFits(const SignerInfo& signer) { return signer.version == (signer.issuer ? 1 : 3); }

/// One judgement under way.
class Judging {
public:
    Judging(const SecurityObjectFile& file, const TrustStore& store) : file_(file), store_(store) {}

    SecurityObjectJudgement run(const PassiveAuthenticationRules& rules, std::chrono::sys_seconds checkedAt)
    {
        auto data = parseSignedData(file_.contentInfo);
        if (!data) {
            judgement_.result = unreadable(Outcome::Failed, file_.name + " cannot be read: " + data.error().message);
            return std::move(judgement_);
        }
        data_ = std::move(*data);
        judgement_.content = data_.content;
        if (data_.signerInfos.empty()) {
            judgement_.result = unreadable(Outcome::Failed, file_.name + " is not signed");
            return std::move(judgement_);
        }
        judgeSigners();
        applyDefects();
        judgeCertificate(rules, checkedAt);
        noteDeviations();
        return std::move(judgement_);
    }

private:
    /// The first signer whose signature is right, else the first one.
    void judgeSigners()
    {
        embedded_ = embeddedCertificates(data_);
        for (const SignerInfo& signer : data_.signerInfos) {
            SignerVerdict verdict = verdictOf(signer);
            const bool holds = verdict.holds();
            if (signer_ == nullptr || holds) {
                signer_ = &signer;
                verdict_ = std::move(verdict);
            }
            if (holds) {
                break;
            }
        }
        keepVerdict();
    }

    SignerVerdict verdictOf(const SignerInfo& signer) const
    {
        const base::ByteSpan content = data_.content ? base::ByteSpan(*data_.content) : base::ByteSpan();
        SignerVerdict verdict = verifySignerInfo(signer, content, embedded_);
        if (!verdict.signer) {
            const std::vector<Certificate> kept = keptSigners(signer, store_);
            verdict = kept.empty() ? std::move(verdict) : verifySignerInfo(signer, content, kept);
        }
        return verdict;
    }

    void keepVerdict()
    {
        SecurityObjectResult& result = judgement_.result;
        result.hash = data_.content ? hashResult(*signer_, verdict_) : failed(file_.name + " holds no content");
        result.signature = signatureResult(verdict_);
        judgement_.signer = verdict_.signer;
        if (result.signature.isSuccessful() && !versionFits(*signer_)) {
            result.signature = failed("the signer's version " + std::to_string(signer_->version) +
                                      " does not fit the way it names its certificate");
        }
    }

    void applyDefects()
    {
        readDefects();
        applyReplacement();
        applyCorrectedSigner();
        const KnownDefect* invalid = findDefect(judgement_.defects, DefectType::SodInvalid);
        if (invalid != nullptr && file_.deviationPrefix == "sod") {
            judgement_.appliedDefects.emplace_back("known defect: EF.SOD is invalid");
            makeDoubtful(judgement_.result.hash);
            makeDoubtful(judgement_.result.signature);
        }
    }

    static void makeDoubtful(PartialResult& result)
    {
        if (result.isFailed()) {
            result = undetermined("the issuer's defect list calls such files malformed: " + result.reason);
        }
    }

    void readDefects()
    {
        std::vector<Certificate> speakers = embedded_;
        if (judgement_.signer && speakers.empty()) {
            speakers.push_back(*judgement_.signer);
        }
        for (const Certificate& certificate : speakers) {
            auto defects = knownDefectsOf(certificate, store_);
            if (defects) {
                std::move(defects->begin(), defects->end(), std::back_inserter(judgement_.defects));
            }
        }
    }

    void applyReplacement()
    {
        const KnownDefect* replaced = findDefect(judgement_.defects, DefectType::CertificateReplaced);
        auto replacement =
            replaced != nullptr ? parseCertificate(replaced->replacement) : base::Result<Certificate>(base::Error{});
        if (replacement) {
            judgement_.appliedDefects.emplace_back("known defect: the DS certificate is replaced by the issuer's list");
            embedded_ = {std::move(*replacement)};
            verdict_ = verdictOf(*signer_);
            keepVerdict();
        }
    }

    /// The identifier in the file is wrong, and the issuer says which one is right.
    void applyCorrectedSigner()
    {
        const KnownDefect* wrong = findDefect(judgement_.defects, DefectType::WrongSignerIdentifier);
        if (wrong == nullptr || !wrong->correctedSigner || verdict_.signatureHolds == true) {
            return;
        }
        SignerInfo corrected = *signer_;
        corrected.issuer = wrong->correctedSigner->issuer;
        corrected.serial = wrong->correctedSigner->serial;
        corrected.subjectKeyId = wrong->correctedSigner->subjectKeyId;
        SignerVerdict verdict = verdictOf(corrected);
        if (verdict.signatureHolds == true) {
            judgement_.appliedDefects.emplace_back("known defect: the signer's identifier is corrected");
            verdict_ = std::move(verdict);
            keepVerdict();
        }
    }

    void judgeCertificate(const PassiveAuthenticationRules& rules, std::chrono::sys_seconds checkedAt)
    {
        if (judgement_.signer) {
            judgeSigner(judgement_, rules, checkedAt, store_);
            return;
        }
        // A certificate that came along and cannot be decoded is evidence; one that is nowhere is missing information.
        const bool malformed = embedded_.size() < data_.certificates.size();
        const PartialResult part =
            malformed ? failed("the DS certificate of " + file_.name + " is malformed: " + malformation())
                      : undetermined("the DS certificate is not there");
        judgement_.result.dsSignature = part;
        judgement_.result.trust = part;
        judgement_.result.validity = undetermined(part.reason);
        judgement_.result.dsRevocation = undetermined(part.reason);
    }

    std::string malformation() const
    {
        for (const base::Bytes& der : data_.certificates) {
            if (const auto certificate = parseCertificate(der); !certificate) {
                return certificate.error().message;
            }
        }
        return "";
    }

    void noteDeviations()
    {
        noteStructure();
        noteContentType();
        noteSignerIdentifier();
        noteSignature();
    }

    void noteStructure()
    {
        const auto listed = std::any_of(
            data_.digestAlgorithms.begin(), data_.digestAlgorithms.end(),
            [&](const AlgorithmIdentifier& algorithm) { return algorithm.oid == signer_->digestAlgorithm.oid; });
        note(data_.indefiniteLengths, "ber_indefinite_length", "it is BER with indefinite lengths, not DER");
        note(data_.version != 3, "signed_data_version",
             "its SignedData has version " + std::to_string(data_.version) + ", not 3");
        note(data_.signerInfos.size() > 1, "several_signers", "it has several signers");
        note(!listed, "digest_algorithm_not_listed", "the signer's digest algorithm is not in the list of its digests");
        note(embedded_.empty(), "ds_not_included", "it does not hold the DS certificate");
    }

    void noteContentType()
    {
        note(data_.contentType != file_.contentType, "content_type",
             "its content is marked as " + data_.contentType + ", not as " + std::string(file_.contentType));
        note(!signer_->hasSignedAttributes, "no_signed_attributes", "it has no signed attributes");
        note(signer_->hasSignedAttributes && signer_->contentType != data_.contentType, "content_type_attribute",
             "the signed content type is " + signer_->contentType.value_or("missing") +
                 ", and the content is marked as " + data_.contentType);
    }

    void noteSignerIdentifier()
    {
        note(verdict_.match == SignerMatch::SameAttributes, "signer_identifier_order",
             "it names its signer with the parts of the issuer's name in another order");
        note(verdict_.match == SignerMatch::ByTrial, "signer_identifier_wrong",
             "it names a signer that is not there; the DS certificate was found by trial");
    }

    void noteSignature()
    {
        const auto scheme = verdict_.scheme;
        const auto digest = crypto::digestFromOid(signer_->digestAlgorithm.oid);
        const bool sha1 =
            digest == crypto::DigestAlgorithm::Sha1 || (scheme && scheme->digest == crypto::DigestAlgorithm::Sha1);
        note(sha1, "sha1", "it is signed with SHA-1");
        note(scheme && scheme->bareKeyOid, "bare_key_oid",
             "its signature algorithm names the key only; the digest was taken from the signer's digest algorithm");
        note(scheme && digest && scheme->digest != *digest, "digests_differ",
             "the signer's digest algorithm is not the one of its signature algorithm");
        note(scheme && scheme->kind == crypto::SignatureKind::RsaPss &&
                 scheme->saltLength != crypto::digestLength(scheme->digest),
             "pss_salt_length", "its RSASSA-PSS salt is not as long as the hash");
        note(scheme && scheme->kind == crypto::SignatureKind::RsaPkcs1 && judgement_.signer &&
                 hasPssKey(*judgement_.signer),
             "pkcs1_with_pss_key", "it is signed by RSASSA-PKCS1-v1_5 with a key that is marked for RSASSA-PSS");
        note(verdict_.attributesUnsorted, "attributes_unsorted", "its signed attributes do not stand in DER's order");
        note(verdict_.otherEcdsaEncoding, "ecdsa_encoding",
             "its ECDSA signature is not encoded as its algorithm identifier says");
    }

    void note(bool deviates, const char* code, std::string text)
    {
        if (deviates) {
            judgement_.deviations.push_back(
                {file_.deviationPrefix + "." + code, file_.name, std::move(text), sodClause});
        }
    }

    const SecurityObjectFile& file_;
    const TrustStore& store_;
    SignedData data_;
    std::vector<Certificate> embedded_;
    const SignerInfo* signer_ = nullptr;
    SignerVerdict verdict_;
    SecurityObjectJudgement judgement_;
};

}  // namespace

SecurityObjectJudgement judgeSecurityObject(const SecurityObjectFile& file, const PassiveAuthenticationRules& rules,
                                            std::chrono::sys_seconds checkedAt, const TrustStore& store)
{
    return Judging(file, store).run(rules, checkedAt);
}

SecurityObjectResult unreadable(Outcome outcome, const std::string& reason)
{
    const PartialResult open = undetermined(reason);
    return {{outcome, reason}, {outcome, reason}, open, open, open, open, {}};
}

std::string correctedCountry(const std::vector<KnownDefect>& defects)
{
    const KnownDefect* defect = findDefect(defects, DefectType::IssuingCountry);
    std::string letters = defect != nullptr ? defect->country : "";
    for (char& letter : letters) {
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return letters;
}

const KnownDefect* findDefect(const std::vector<KnownDefect>& defects, DefectType type)
{
    const auto found =
        std::find_if(defects.begin(), defects.end(), [&](const KnownDefect& defect) { return defect.type == type; });
    return found == defects.end() ? nullptr : &*found;
}

}  // namespace rahdari::pki
