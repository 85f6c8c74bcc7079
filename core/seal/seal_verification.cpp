#include "core/seal/seal_verification.h"

#include "core/base/error_code.h"
#include "core/mrz/mrz_consistency.h"
#include "core/mrz/mrz_parser.h"
#include "core/pki/chain_link.h"
#include "core/pki/crl.h"
#include "core/pki/issuer_search.h"
#include "core/pki/pem.h"
#include "core/seal/seal_description.h"
#include "core/seal/seal_profile.h"
#include "core/seal/seal_signer.h"

#include <algorithm>

namespace rahdari::seal {

using base::Bytes;
using base::ByteSpan;
using base::Result;
using check::Outcome;
using pki::aborted;
using pki::failed;
using pki::isoDate;
using pki::linkOf;
using pki::notSupported;
using pki::successful;
using pki::undetermined;

namespace {

constexpr const char* noSignature = "the seal has no signature";

std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences) {
        text += (text.empty() ? "" : "; ") + sentence;
    }
    return text;
}

/// Some codes hold the seal as text, for readers that give no octets.
Bytes sealOctets(ByteSpan octets)
{
    if (looksLikeVisibleDigitalSeal(octets)) {
        return {octets.begin(), octets.end()};
    }
    constexpr std::size_t longest = 16 * 1024;
    std::string text(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(std::min(octets.size(), longest)));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) {
        text.pop_back();
    }
    for (const auto& decoded : {base::fromHex(text), pki::decodeBase64(text)}) {
        if (decoded && looksLikeVisibleDigitalSeal(*decoded)) {
            return *decoded;
        }
    }
    return {octets.begin(), octets.end()};
}

PartialResult validityOf(const pki::Certificate& certificate, std::chrono::sys_seconds moment)
{
    if (moment < certificate.notBefore) {
        return failed("the certificate is not valid before " + isoDate(certificate.notBefore));
    }
    if (moment > certificate.notAfter) {
        return failed("the certificate expired on " + isoDate(certificate.notAfter));
    }
    return successful("the certificate is valid until " + isoDate(certificate.notAfter));
}

/// Verifies one seal, part after part.
class Verifier {
public:
    Verifier(std::string_view symbology, const pki::TrustStore& store, const SealVerificationSettings& settings)
        : store_(store), settings_(settings)
    {
        out_.symbology = symbology;
    }

    SealVerification verify(ByteSpan octets)
    {
        judgePresence();
        if (looksLikeVdsNc(octets)) {
            verifyAs(parseVdsNc(octets));
        } else {
            verifyAs(parseVisibleDigitalSeal(octets));
        }
        return std::move(out_);
    }

private:
    SealResults& results() { return out_.results; }

    void judgePresence()
    {
        results().presence = successful("there is a digital seal");
        results().conversion = out_.symbology.empty() ? notSupported("the seal did not come from a picture")
                                                      : successful("the " + out_.symbology + " was turned into octets");
        results().digest = notSupported("a seal of this kind carries no digest of its own");
    }

    void judgeTechnology(const SealProfile* profile)
    {
        const std::string wanted =
            profile != nullptr && profile->dataMatrixOnly ? "a Data Matrix" : "a Data Matrix, QR Code or Aztec";
        if (out_.symbology.empty()) {
            results().technology = notSupported("the seal did not come from a picture");
        } else if (maySealBeIn(out_.symbology, profile)) {
            results().technology = successful("it is a " + out_.symbology);
        } else {
            results().technology = failed("it is a " + out_.symbology + ", and should be " + wanted);
        }
    }

    /// The parts that need a seal that can be read.
    void giveUp(const base::Error& error)
    {
        const bool unknown = error.code == toInt(base::ErrorCode::SealUnsupported);
        results().technology = notSupported("the kind of the seal is not known");
        results().structure = unknown ? notSupported(error.message) : failed(error.message);
        results().semantics = notSupported("the seal cannot be read");
        results().mrzCheckDigits = notSupported("no MRZ can be read from the seal");
        for (auto part : {&SealResults::signerSignature, &SealResults::signerValidity, &SealResults::authorityValidity,
                          &SealResults::signerTrust, &SealResults::signature}) {
            results().*part = undetermined("the seal cannot be read");
        }
        for (auto part : {&SealResults::mrzSignerIssuer, &SealResults::mrzSignerSubject, &SealResults::subjectIssuer}) {
            results().*part = notSupported("the signer is not known");
        }
    }

    template <typename Seal>
    void verifyAs(const Result<Seal>& seal)
    {
        if (!seal) {
            giveUp(seal.error());
            return;
        }
        SealDescription description = describe(*seal);
        judgeTechnology(profileOf(*seal));
        results().structure = seal->faults.empty() ? successful("header, features and signature are whole")
                                                   : failed(joined(seal->faults));
        judgeSemantics(description);
        out_.content = std::move(description.content);
        judgeCheckDigits();
        if (seal->signature.empty()) {
            leaveUnsigned();
        } else if (const auto signer = judgeSignature(*seal)) {
            judgeSigner(*signer);
        }
        judgeCountries();
    }

    static const SealProfile* profileOf(const VisibleDigitalSeal& seal)
    {
        return findSealProfile(seal.header.featureReference, seal.header.typeCategory);
    }
    static const SealProfile* profileOf(const VdsNc& /*seal*/) { return nullptr; }

    void judgeSemantics(const SealDescription& description)
    {
        if (!description.faults.empty()) {
            results().semantics = failed(joined(description.faults));
        } else if (!description.kindKnown) {
            results().semantics = notSupported("what a seal of this kind has to say is not known");
        } else {
            results().semantics = successful("it holds what its profile demands: " + description.content.kind);
        }
    }

    void judgeCheckDigits()
    {
        if (!out_.content.mrz) {
            results().mrzCheckDigits = notSupported("the seal holds no MRZ");
            return;
        }
        const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(settings_.checkedAt));
        const auto document = mrz::parseMrz(out_.content.mrz->lines, today);
        if (!document) {
            results().mrzCheckDigits = failed("the MRZ in the seal cannot be read: " + document.error().message);
            return;
        }
        issuingState_ = document->issuingState;
        std::vector<std::string> wrong;
        for (const mrz::DigitFinding& finding : mrz::judgeConsistency(*document).findings) {
            if (!finding.agrees) {
                wrong.push_back(finding.name);
            }
        }
        results().mrzCheckDigits = wrong.empty() ? successful("every check digit of the MRZ in the seal is right")
                                                 : failed("wrong check digits in the seal's MRZ: " + joined(wrong));
    }

    void leaveUnsigned()
    {
        for (auto part : {&SealResults::signerSignature, &SealResults::signerValidity, &SealResults::authorityValidity,
                          &SealResults::signerTrust, &SealResults::signature}) {
            results().*part = notSupported(noSignature);
        }
    }

    void leaveWithoutSigner(PartialResult why)
    {
        for (auto part : {&SealResults::signerSignature, &SealResults::signerValidity, &SealResults::authorityValidity,
                          &SealResults::signerTrust}) {
            results().*part = why;
        }
        results().signature = std::move(why);
    }

    void takeSignature(const Result<bool>& holds, const SealSigner& signer)
    {
        if (!holds) {
            results().signature = undetermined("the signature cannot be verified: " + holds.error().message);
        } else if (*holds) {
            results().signature = successful("signed by " + signer.certificate.subject.text());
        } else {
            results().signature = failed("the key of " + signer.certificate.subject.text() + " did not sign this seal");
        }
    }

    std::optional<SealSigner> judgeSignature(const VisibleDigitalSeal& seal)
    {
        const auto signers = findSealSigners(seal.header, store_);
        if (!signers) {
            leaveWithoutSigner(aborted(signers.error().message));
            return std::nullopt;
        }
        if (signers->empty()) {
            return judgeByTrial(seal);
        }
        const auto right = std::find_if(signers->begin(), signers->end(), [&](const SealSigner& signer) {
            const auto holds = isSignedBy(seal, signer.certificate);
            return holds && *holds;
        });
        const SealSigner& signer = right == signers->end() ? signers->front() : *right;
        takeSignature(isSignedBy(seal, signer.certificate), signer);
        return signer;
    }

    /// No kept certificate bears the name the seal gives.
    std::optional<SealSigner> judgeByTrial(const VisibleDigitalSeal& seal)
    {
        const std::string named = seal.header.signerId + ", number " + seal.header.certificateReference;
        auto signer = findSealSignerByTrial(seal, store_);
        if (!signer || !*signer) {
            leaveWithoutSigner(signer ? undetermined("no certificate of the signer " + named + ", is kept")
                                      : aborted(signer.error().message));
            return std::nullopt;
        }
        otherSigner_ = "the seal names the signer " + named + ", and another one signed it";
        takeSignature(true, **signer);
        return *signer;
    }

    std::optional<SealSigner> judgeSignature(const VdsNc& seal)
    {
        auto certificate = pki::parseCertificate(seal.certificate);
        if (!certificate) {
            leaveWithoutSigner(undetermined("the seal does not hold its signer's certificate"));
            return std::nullopt;
        }
        SealSigner signer{std::move(*certificate), {}, false};
        takeSignature(isSignedBy(seal, signer.certificate), signer);
        breach_ = vdsNcSignerBreach(signer.certificate);
        return signer;
    }

    /// Among the authorities of seals first, then among those of passports.
    pki::IssuerSearch searchIssuer(const pki::Certificate& signer) const
    {
        pki::IssuerSearchRules rules;
        rules.checkedAt = settings_.checkedAt;
        rules.kind = pki::TrustKind::SealCa;
        pki::IssuerSearch search = findIssuer(signer, rules, store_);
        if (search.issuer || search.signature.outcome == Outcome::Aborted) {
            return search;
        }
        rules.kind = pki::TrustKind::Csca;
        return findIssuer(signer, rules, store_);
    }

    void judgeSigner(const SealSigner& signer)
    {
        signer_ = signer.certificate;
        out_.chain.push_back(linkOf("seal signer", signer.certificate, signer.provenances));
        pki::IssuerSearch search = searchIssuer(signer.certificate);
        results().signerSignature = search.signature;
        results().signerValidity = validityOf(signer.certificate, settings_.checkedAt);
        if (search.issuer) {
            results().authorityValidity = validityOf(search.issuer->certificate, settings_.checkedAt);
            out_.chain.push_back(linkOf("seal CA", search.issuer->certificate, search.issuer->provenances));
        } else {
            results().authorityValidity = undetermined("the certificate of the signer's authority is not known");
        }
        judgeTrust(signer, search);
    }

    void judgeTrust(const SealSigner& signer, const pki::IssuerSearch& search)
    {
        const auto revocation = pki::isRevoked(
            signer.certificate, search.issuer ? &search.issuer->certificate : nullptr, store_, settings_.checkedAt);
        if (search.signature.outcome == Outcome::Aborted || !revocation) {
            results().signerTrust = aborted(revocation ? search.signature.reason : revocation.error().message);
        } else if (search.signature.isFailed()) {
            results().signerTrust = failed("not trusted: " + search.signature.reason);
        } else if (revocation->state == pki::RevocationState::Revoked) {
            results().signerTrust = failed("not trusted: the certificate is revoked");
        } else if (otherSigner_) {
            results().signerTrust = undetermined("trust is not known: " + *otherSigner_);
        } else if (breach_) {
            results().signerTrust = failed("not trusted: " + *breach_);
        } else if (search.signature.isSuccessful()) {
            results().signerTrust = successful("trusted: a kept authority signed the certificate");
        } else if (signer.kept) {
            results().signerTrust = successful("trusted: the certificate itself is kept as a signer of seals");
        } else {
            results().signerTrust = undetermined("trust is not known: " + search.signature.reason);
        }
    }

    PartialResult compareWithMrz(const std::string& country, const std::string& whose) const
    {
        if (issuingState_.empty()) {
            return notSupported("the seal holds no MRZ");
        }
        if (!signer_ || country.empty()) {
            return notSupported("the country of the " + whose + " is not known");
        }
        const auto code = settings_.stateCodes.find(issuingState_);
        if (code == settings_.stateCodes.end()) {
            return undetermined("the state " + issuingState_ + " of the MRZ is not in the table of states");
        }
        return code->second == country ? successful(issuingState_ + " in the MRZ, " + country + " is the " + whose)
                                       : failed(issuingState_ + " in the MRZ, but the " + whose + " is " + country);
    }

    void judgeCountries()
    {
        const std::string subject = signer_ ? signer_->subject.upperCountry() : std::string();
        const std::string issuer = signer_ ? signer_->issuer.upperCountry() : std::string();
        results().mrzSignerIssuer = compareWithMrz(issuer, "issuer of the signer's certificate");
        results().mrzSignerSubject = compareWithMrz(subject, "signer");
        if (subject.empty() || issuer.empty()) {
            results().subjectIssuer = notSupported("the countries of the signer's certificate are not known");
        } else if (subject == issuer) {
            results().subjectIssuer = successful("signer and issuer are both of " + subject);
        } else {
            results().subjectIssuer = failed("the signer is of " + subject + ", its issuer of " + issuer);
        }
    }

    const pki::TrustStore& store_;
    const SealVerificationSettings& settings_;
    SealVerification out_;
    std::string issuingState_;  ///< of the MRZ in the seal
    std::optional<pki::Certificate> signer_;
    std::optional<std::string> breach_;       ///< why the signer may not sign seals
    std::optional<std::string> otherSigner_;  ///< the name in the seal is not its signer's
};

}  // namespace

bool looksLikeSeal(ByteSpan octets)
{
    return looksLikeVdsNc(octets) || looksLikeVisibleDigitalSeal(sealOctets(octets));
}

SealVerification verifySeal(ByteSpan octets, std::string_view symbology, const pki::TrustStore& store,
                            const SealVerificationSettings& settings)
{
    return Verifier(symbology, store, settings).verify(sealOctets(octets));
}

SealVerifications verifySeals(const Barcodes& barcodes, const pki::TrustStore& store,
                              const SealVerificationSettings& settings)
{
    SealVerifications verifications;
    for (const Barcode& code : barcodes.codes) {
        const auto* first = reinterpret_cast<const std::uint8_t*>(code.bytes.data());
        const ByteSpan octets(first, code.bytes.size());
        if (looksLikeSeal(octets)) {
            SealVerification seal = verifySeal(octets, code.symbology, store, settings);
            seal.outlinePx = code.outlinePx;
            seal.light = code.light;
            verifications.seals.push_back(std::move(seal));
        }
    }
    return verifications;
}

}  // namespace rahdari::seal
