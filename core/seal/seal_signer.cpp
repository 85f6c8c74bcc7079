#include "core/seal/seal_signer.h"

#include "core/base/error_code.h"
#include "core/crypto/signature.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace rahdari::seal {

using base::Error;
using base::ErrorCode;
using base::Result;
using crypto::DigestAlgorithm;

namespace {

constexpr std::string_view commonName = "2.5.4.3";
constexpr std::string_view vdsNcKeyUsage = "2.23.136.1.1.14.2";

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

std::string withoutZeros(const std::string& number)
{
    const std::size_t first = number.find_first_not_of('0');
    return first == std::string::npos ? "0" : number.substr(first);
}

bool isMeant(const pki::Certificate& certificate, const SealHeader& header)
{
    const std::string name = upper(certificate.subject.first(commonName));
    const bool named = name == header.signerId.substr(2) || name == header.signerId;
    return named && withoutZeros(upper(certificate.serialHex())) == withoutZeros(header.certificateReference);
}

crypto::SignatureScheme plainEcdsa(DigestAlgorithm digest)
{
    crypto::SignatureScheme scheme;
    scheme.kind = crypto::SignatureKind::Ecdsa;
    scheme.digest = digest;
    scheme.plainEcdsa = true;
    return scheme;
}

DigestAlgorithm digestForLength(std::size_t octets)
{
    if (octets <= 2 * 28) {
        return DigestAlgorithm::Sha224;
    }
    if (octets <= 2 * 32) {
        return DigestAlgorithm::Sha256;
    }
    return octets <= 2 * 48 ? DigestAlgorithm::Sha384 : DigestAlgorithm::Sha512;
}

Result<bool> verify(const pki::Certificate& signer, const crypto::SignatureScheme& scheme, base::ByteSpan octets,
                    base::ByteSpan signature)
{
    const auto key = pki::publicKeyOf(signer);
    return key ? crypto::verifySignature(*key, scheme, octets, signature) : key.error();
}

std::optional<DigestAlgorithm> digestOf(std::string_view algorithm)
{
    if (algorithm == "ES256") {
        return DigestAlgorithm::Sha256;
    }
    if (algorithm == "ES384") {
        return DigestAlgorithm::Sha384;
    }
    return algorithm == "ES512" ? std::optional(DigestAlgorithm::Sha512) : std::nullopt;
}

}  // namespace

Result<std::vector<SealSigner>> findSealSigners(const SealHeader& header, const pki::TrustStore& store)
{
    pki::TrustQuery query;
    query.kind = pki::TrustKind::SealSigner;
    query.country = header.signerId.substr(0, 2);
    auto items = store.find(query);
    if (!items) {
        return items.error();
    }
    std::vector<SealSigner> signers;
    for (pki::TrustItem& item : *items) {
        auto certificate = pki::parseCertificate(item.der);
        if (certificate && isMeant(*certificate, header)) {
            signers.push_back({std::move(*certificate), std::move(item.provenances), true});
        }
    }
    return signers;
}

Result<std::optional<SealSigner>> findSealSignerByTrial(const VisibleDigitalSeal& seal, const pki::TrustStore& store)
{
    pki::TrustQuery query;
    query.kind = pki::TrustKind::SealSigner;
    auto items = store.find(query);
    if (!items) {
        return items.error();
    }
    for (pki::TrustItem& item : *items) {
        auto certificate = pki::parseCertificate(item.der);
        const auto holds = certificate ? isSignedBy(seal, *certificate) : Result<bool>(false);
        if (holds && *holds) {
            return std::optional(SealSigner{std::move(*certificate), std::move(item.provenances), true});
        }
    }
    return std::optional<SealSigner>();
}

Result<bool> isSignedBy(const VisibleDigitalSeal& seal, const pki::Certificate& signer)
{
    return verify(signer, plainEcdsa(digestForLength(seal.signature.size())), seal.signedOctets, seal.signature);
}

Result<bool> isSignedBy(const VdsNc& seal, const pki::Certificate& signer)
{
    const auto digest = digestOf(seal.algorithm);
    if (!digest) {
        return Error{toInt(ErrorCode::AlgorithmUnsupported), "signature algorithm of the seal is not known", ""};
    }
    crypto::SignatureScheme scheme = plainEcdsa(*digest);
    const auto plain = verify(signer, scheme, seal.signedOctets, seal.signature);
    if (!plain || *plain || seal.signature.empty() || seal.signature.front() != 0x30) {
        return plain;
    }
    // Some issuers keep the DER of their library.
    scheme.plainEcdsa = false;
    return verify(signer, scheme, seal.signedOctets, seal.signature);
}

std::optional<std::string> vdsNcSignerBreach(const pki::Certificate& signer)
{
    const auto& uses = signer.extendedKeyUsages;
    if (std::find(uses.begin(), uses.end(), vdsNcKeyUsage) == uses.end()) {
        return "the certificate is not made for signing seals";
    }
    return std::nullopt;
}

}  // namespace rahdari::seal
