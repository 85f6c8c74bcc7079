#include "core/crypto/signature.h"

#include "core/base/error_code.h"

#include <openssl/rsa.h>

namespace rahdari::crypto {

namespace {

using base::Result;

bool fit(const PublicKey& key, SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::RsaPkcs1:
    case SignatureKind::RsaPss: return key.kind == "RSA";
    case SignatureKind::Ecdsa: return key.kind == "EC";
    case SignatureKind::Dsa: return key.kind == "DSA";
    }
    return false;
}

bool prepareRsa(EVP_PKEY_CTX* context, const SignatureScheme& scheme)
{
    const bool pss = scheme.kind == SignatureKind::RsaPss;
    if (EVP_PKEY_CTX_set_rsa_padding(context, pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_CTX_set_signature_md(context, evpOf(scheme.digest)) != 1) {
        return false;
    }
    return !pss || (EVP_PKEY_CTX_set_rsa_mgf1_md(context, evpOf(scheme.maskDigest)) == 1 &&
                    EVP_PKEY_CTX_set_rsa_pss_saltlen(context, static_cast<int>(scheme.saltLength)) == 1);
}

/// r || s as the DER that OpenSSL wants; empty when it is not two numbers of one length.
base::Bytes derOfPlain(base::ByteSpan plain)
{
    constexpr std::size_t mostOctets = 2 * 66;
    if (plain.empty() || plain.size() % 2 != 0 || plain.size() > mostOctets) {
        return {};
    }
    const auto half = static_cast<int>(plain.size() / 2);
    BigNumberHandle r(BN_bin2bn(plain.data(), half, nullptr));
    BigNumberHandle s(BN_bin2bn(plain.data() + half, half, nullptr));
    const Handle<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    if (!r || !s || !signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) {
        return {};
    }
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    unsigned char* encoded = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &encoded);
    const Handle<unsigned char, [](unsigned char* octets) { OPENSSL_free(octets); }> owner(encoded);
    return length > 0 ? base::Bytes(encoded, encoded + length) : base::Bytes();
}

bool prepare(EVP_PKEY_CTX* context, const SignatureScheme& scheme)
{
    if (context == nullptr || EVP_PKEY_verify_init(context) != 1) {
        return false;
    }
    const bool rsa = scheme.kind == SignatureKind::RsaPkcs1 || scheme.kind == SignatureKind::RsaPss;
    return !rsa || prepareRsa(context, scheme);
}

base::Error doNotFit(const PublicKey& key, const SignatureScheme& scheme)
{
    return {base::toInt(base::ErrorCode::AlgorithmUnsupported),
            "a signature by " + toString(scheme) + " cannot be checked with this " + key.kind + " key", ""};
}

}  // namespace

Result<bool> verifyDigestSignature(const PublicKey& key, const SignatureScheme& scheme, base::ByteSpan digest,
                                   base::ByteSpan signature)
{
    if (!key.key || !fit(key, scheme.kind)) {
        return doNotFit(key, scheme);
    }
    const KeyContextHandle context(EVP_PKEY_CTX_new(key.key.get(), nullptr));
    if (!prepare(context.get(), scheme)) {
        static_cast<void>(takeOpenSslComplaint());
        return doNotFit(key, scheme);
    }
    const base::Bytes der = scheme.plainEcdsa ? derOfPlain(signature) : base::Bytes();
    const base::ByteSpan decodable = scheme.plainEcdsa ? base::ByteSpan(der) : signature;
    const bool right = !decodable.empty() && EVP_PKEY_verify(context.get(), decodable.data(), decodable.size(),
                                                             digest.data(), digest.size()) == 1;
    static_cast<void>(takeOpenSslComplaint());
    return right;
}

Result<bool> verifySignature(const PublicKey& key, const SignatureScheme& scheme, base::ByteSpan signedOctets,
                             base::ByteSpan signature)
{
    return verifyDigestSignature(key, scheme, digest(scheme.digest, signedOctets), signature);
}

}  // namespace rahdari::crypto
