#include "core/document/model/signed_octets.h"

#include "core/base/error_code.h"
#include "core/crypto/digest.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <climits>
#include <memory>
#include <utility>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;
using crypto::CertificateHandle;

namespace {

constexpr int leastSecurityBits = 112;

using BioHandle = crypto::Handle<BIO, BIO_free_all>;
using CmsHandle = crypto::Handle<CMS_ContentInfo, CMS_ContentInfo_free>;

void freeStack(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using StackHandle = crypto::Handle<STACK_OF(X509), freeStack>;

Error untrusted(const std::string& what, const std::string& advice = "Get the pack anew from the agency that made it")
{
    return {toInt(ErrorCode::ModelUntrusted), what, advice};
}

BioHandle readingFrom(base::ByteSpan octets)
{
    return BioHandle(octets.size() > INT_MAX ? nullptr
                                             : BIO_new_mem_buf(octets.data(), static_cast<int>(octets.size())));
}

base::ByteSpan octetsOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

base::Bytes takeAll(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const auto* first = reinterpret_cast<const std::uint8_t*>(data);
    return size > 0 ? base::Bytes(first, first + size) : base::Bytes();
}

base::Bytes derOf(const X509* certificate)
{
    std::uint8_t* encoded = nullptr;
    const int size = i2d_X509(certificate, &encoded);
    const std::unique_ptr<std::uint8_t, void (*)(std::uint8_t*)> owner(
        encoded, [](std::uint8_t* octets) { OPENSSL_free(octets); });
    return size > 0 ? base::Bytes(encoded, encoded + size) : base::Bytes();
}

CertificateHandle certificateOf(base::ByteSpan der)
{
    const std::uint8_t* at = der.data();
    return der.size() > LONG_MAX ? nullptr : CertificateHandle(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

std::string subjectOf(const X509* certificate)
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), X509_get_subject_name(certificate), 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    const base::Bytes octets = takeAll(text.get());
    return {octets.begin(), octets.end()};
}

/// A terminal is never asked for a password.
int noPassword(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*data*/) { return 0; }

/// May sign things other than certificates, where it says at all what it may.
bool maySign(X509* certificate) { return (X509_get_key_usage(certificate) & KU_DIGITAL_SIGNATURE) != 0; }

bool certifies(X509* authority, X509* certificate)
{
    EVP_PKEY* key = X509_get0_pubkey(authority);
    return key != nullptr && X509_check_ca(authority) > 0 && X509_check_issued(authority, certificate) == X509_V_OK &&
           X509_verify(certificate, key) == 1;
}

bool isTrusted(X509* signer, const std::vector<CertificateHandle>& trusted)
{
    return std::any_of(trusted.begin(), trusted.end(), [signer](const CertificateHandle& one) {
        return X509_cmp(one.get(), signer) == 0 || certifies(one.get(), signer);
    });
}

std::string dayText(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return "a day that cannot be read";
    }
    char text[16] = {};
    const auto size = std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return {text, size};
}

std::optional<Error> complaintOfDates(const X509* signer, std::chrono::year_month_day day)
{
    const std::chrono::sys_seconds begin = std::chrono::sys_days(day);
    std::time_t first = std::chrono::system_clock::to_time_t(begin);
    std::time_t last = first + 86'399;
    if (X509_cmp_time(X509_get0_notAfter(signer), &first) < 0) {
        return untrusted("The certificate of its signer, " + subjectOf(signer) + ", expired on " +
                             dayText(X509_get0_notAfter(signer)),
                         "Have the document model signed anew");
    }
    if (X509_cmp_time(X509_get0_notBefore(signer), &last) > 0) {
        return untrusted("The certificate of its signer, " + subjectOf(signer) + ", is not valid before " +
                             dayText(X509_get0_notBefore(signer)),
                         "Check the day");
    }
    return std::nullopt;
}

bool isStrong(CMS_SignerInfo* info, X509* signer)
{
    EVP_PKEY* key = X509_get0_pubkey(signer);
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, digest);
    const int id = OBJ_obj2nid(algorithm);
    const bool sha2 = id == NID_sha256 || id == NID_sha384 || id == NID_sha512;
    return sha2 && key != nullptr && EVP_PKEY_get_security_bits(key) >= leastSecurityBits;
}

/// The one signer, or null.
CMS_SignerInfo* onlySigner(CMS_ContentInfo* cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed ||
        OBJ_obj2nid(CMS_get0_eContentType(cms)) != NID_pkcs7_data) {
        return nullptr;
    }
    ASN1_OCTET_STRING** content = CMS_get0_content(cms);
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    const bool one = content != nullptr && *content != nullptr && sk_CMS_SignerInfo_num(signers) == 1;
    return one ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

/// The certificates a signer's identifier means: trusted ones first, then those that came along.
std::vector<CertificateHandle> candidatesFor(CMS_SignerInfo* info, CMS_ContentInfo* cms,
                                             const std::vector<CertificateHandle>& trusted)
{
    std::vector<CertificateHandle> found;
    const auto take = [&](X509* certificate) {
        if (CMS_SignerInfo_cert_cmp(info, certificate) == 0 && X509_up_ref(certificate) == 1) {
            found.emplace_back(certificate);
        }
    };
    for (const CertificateHandle& certificate : trusted) {
        take(certificate.get());
    }
    const StackHandle embedded(CMS_get1_certs(cms));
    for (int i = 0; i < sk_X509_num(embedded.get()); ++i) {
        take(sk_X509_value(embedded.get(), i));
    }
    return found;
}

/// The content if this certificate's key made the signature.
std::optional<base::Bytes> contentSignedBy(X509* signer, CMS_ContentInfo* cms)
{
    const StackHandle signers(sk_X509_new_null());
    const BioHandle content(BIO_new(BIO_s_mem()));
    if (!signers || !content || X509_up_ref(signer) != 1) {
        return std::nullopt;
    }
    sk_X509_push(signers.get(), signer);
    const bool right = CMS_verify(cms, signers.get(), nullptr, nullptr, content.get(),
                                  CMS_BINARY | CMS_NOINTERN | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    ERR_clear_error();
    return right ? std::optional(takeAll(content.get())) : std::nullopt;
}

Result<VerifiedOctets> verifiedBy(X509* signer, CMS_SignerInfo* info, CMS_ContentInfo* cms,
                                  std::optional<std::chrono::year_month_day> day)
{
    if (!maySign(signer)) {
        return untrusted("The certificate of its signer, " + subjectOf(signer) + ", is not made for signing");
    }
    if (!isStrong(info, signer)) {
        return untrusted("It is signed by " + subjectOf(signer) + " with a hash function or key that is too weak");
    }
    if (day) {
        if (auto expired = complaintOfDates(signer, *day)) {
            return *expired;
        }
    }
    auto content = contentSignedBy(signer, cms);
    if (!content) {
        return untrusted("Its signature by " + subjectOf(signer) +
                         " is wrong: it was altered, or somebody else made it");
    }
    return VerifiedOctets{std::move(*content), subjectOf(signer),
                          base::toHex(crypto::digest(crypto::DigestAlgorithm::Sha256, derOf(signer)))};
}

std::vector<CertificateHandle> readAll(const std::vector<base::Bytes>& ders)
{
    std::vector<CertificateHandle> certificates;
    for (const base::Bytes& der : ders) {
        if (CertificateHandle certificate = certificateOf(der)) {
            certificates.push_back(std::move(certificate));
        }
    }
    ERR_clear_error();
    return certificates;
}

Result<VerifiedOctets> verifyParsed(CMS_ContentInfo* cms, const std::vector<CertificateHandle>& trusted,
                                    std::optional<std::chrono::year_month_day> day)
{
    CMS_SignerInfo* info = onlySigner(cms);
    if (info == nullptr) {
        return untrusted("It is not signed by exactly one signer");
    }
    const auto candidates = candidatesFor(info, cms, trusted);
    if (candidates.empty()) {
        return untrusted("The certificate of its signer is not known", "Name the signer's certificate as trusted");
    }
    std::optional<Error> last;
    for (const CertificateHandle& candidate : candidates) {
        if (isTrusted(candidate.get(), trusted)) {
            auto verified = verifiedBy(candidate.get(), info, cms, day);
            if (verified) {
                return verified;
            }
            last = verified.error();
        }
    }
    return last ? *last
                : untrusted("It says to be signed by " + subjectOf(candidates.front().get()) + ", who is not trusted",
                            "Name the signer's certificate as trusted, if the agency is");
}

Result<CertificateHandle> signingCertificate(std::string_view pem, EVP_PKEY* key)
{
    const BioHandle bio = readingFrom(octetsOf(pem));
    CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr));
    const auto invalid = [](const std::string& what, const std::string& advice) {
        ERR_clear_error();
        return Error{toInt(ErrorCode::CertificateInvalid), what, advice};
    };
    if (!certificate) {
        return invalid("The certificate cannot be read", "Give an X.509 certificate as PEM");
    }
    if (X509_check_private_key(certificate.get(), key) != 1) {
        return invalid("The certificate is not that of the key", "Give the certificate of this very key");
    }
    if (!maySign(certificate.get())) {
        return invalid("The certificate is not made for signing", "Give one whose key usage has digitalSignature");
    }
    return certificate;
}

}  // namespace

Result<base::Bytes> signOctets(base::ByteSpan content, std::string_view keyPem, std::string_view certificatePem)
{
    const BioHandle keyBio = readingFrom(octetsOf(keyPem));
    const crypto::KeyHandle key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassword, nullptr));
    if (!key) {
        return Error{toInt(ErrorCode::KeyInvalid), "The key cannot be read: " + crypto::takeOpenSslComplaint(),
                     "Give a private key as PEM that is not encrypted"};
    }
    const auto certificate = signingCertificate(certificatePem, key.get());
    if (!certificate) {
        return certificate.error();
    }
    constexpr unsigned int flags = CMS_BINARY | CMS_NOATTR | CMS_PARTIAL;
    const BioHandle in = readingFrom(content);
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, in.get(), flags));
    const BioHandle out(BIO_new(BIO_s_mem()));
    const bool made = in && cms && out &&
                      CMS_add1_signer(cms.get(), certificate->get(), key.get(), EVP_sha256(), flags) != nullptr &&
                      CMS_final(cms.get(), in.get(), nullptr, flags) == 1 && i2d_CMS_bio(out.get(), cms.get()) == 1;
    if (!made) {
        return Error{toInt(ErrorCode::FileNotWritten), "It cannot be signed: " + crypto::takeOpenSslComplaint(),
                     "Sign with an RSA or EC key"};
    }
    return takeAll(out.get());
}

Result<VerifiedOctets> verifyOctets(base::ByteSpan cms, const std::vector<base::Bytes>& trusted,
                                    std::optional<std::chrono::year_month_day> day)
{
    const std::uint8_t* at = cms.data();
    const CmsHandle parsed(cms.size() > INT_MAX ? nullptr
                                                : d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(cms.size())));
    ERR_clear_error();
    if (!parsed || at != cms.data() + cms.size()) {
        return untrusted("It is not signed");
    }
    auto verified = verifyParsed(parsed.get(), readAll(trusted), day);
    ERR_clear_error();
    return verified;
}

Result<std::vector<base::Bytes>> certificatesOf(base::ByteSpan file)
{
    std::vector<base::Bytes> ders;
    if (const CertificateHandle certificate = certificateOf(file)) {
        ders.push_back(derOf(certificate.get()));
    }
    const BioHandle bio = readingFrom(file);
    while (bio && ders.size() < 1000) {
        const CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr));
        if (!certificate) {
            break;
        }
        ders.push_back(derOf(certificate.get()));
    }
    ERR_clear_error();
    if (ders.empty()) {
        return Error{toInt(ErrorCode::CertificateInvalid), "There is no certificate in it",
                     "Give an X.509 certificate as DER or PEM"};
    }
    return ders;
}

}  // namespace rahdari::document
