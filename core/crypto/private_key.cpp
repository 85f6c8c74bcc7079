#include "core/crypto/private_key.h"

#include "core/base/error_code.h"
#include "core/crypto/numbers.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

namespace rahdari::crypto {

using base::Bytes;
using base::Result;

namespace {

base::Error keyInvalid(std::string message)
{
    return {toInt(base::ErrorCode::KeyInvalid), std::move(message), "install the key of this post again"};
}

Bytes modulusOf(const EVP_PKEY* key)
{
    BIGNUM* number = nullptr;
    demand(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &number) == 1);
    return toOctets(BigNumberHandle(number).get());
}

/// 04 x y from the coordinates, since the encoding a key was read in may be another one.
Bytes pointOf(const EVP_PKEY* key)
{
    BIGNUM* x = nullptr;
    BIGNUM* y = nullptr;
    demand(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &x) == 1);
    const BigNumberHandle xOwner(x);
    demand(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &y) == 1);
    const BigNumberHandle yOwner(y);
    BIGNUM* prime = nullptr;
    demand(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_P, &prime) == 1);
    const BigNumberHandle primeOwner(prime);
    const auto length = static_cast<std::size_t>(BN_num_bytes(prime));
    Bytes point{0x04};
    for (const Bytes& coordinate : {toOctets(x, length), toOctets(y, length)}) {
        point.insert(point.end(), coordinate.begin(), coordinate.end());
    }
    return point;
}

bool prepare(EVP_PKEY_CTX* context, const SignatureScheme& scheme)
{
    if (scheme.kind == SignatureKind::Ecdsa) {
        return true;
    }
    const bool pss = scheme.kind == SignatureKind::RsaPss;
    if (EVP_PKEY_CTX_set_rsa_padding(context, pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) != 1) {
        return false;
    }
    return !pss || (EVP_PKEY_CTX_set_rsa_mgf1_md(context, evpOf(scheme.maskDigest)) == 1 &&
                    EVP_PKEY_CTX_set_rsa_pss_saltlen(context, static_cast<int>(scheme.saltLength)) == 1);
}

std::size_t orderLength(const EVP_PKEY* key)
{
    BIGNUM* order = nullptr;
    demand(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_ORDER, &order) == 1);
    return static_cast<std::size_t>(BN_num_bytes(BigNumberHandle(order).get()));
}

Bytes plainOf(const Bytes& der, std::size_t length)
{
    const unsigned char* at = der.data();
    const Handle<ECDSA_SIG, ECDSA_SIG_free> signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    demand(signature != nullptr);
    Bytes plain = toOctets(ECDSA_SIG_get0_r(signature.get()), length);
    const Bytes s = toOctets(ECDSA_SIG_get0_s(signature.get()), length);
    plain.insert(plain.end(), s.begin(), s.end());
    return plain;
}

Bytes signedBy(EVP_PKEY* key, const SignatureScheme& scheme, base::ByteSpan octets)
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr;
    std::size_t length = 0;
    if (context == nullptr || EVP_DigestSignInit(context.get(), &parameters, evpOf(scheme.digest), nullptr, key) != 1 ||
        !prepare(parameters, scheme) ||
        EVP_DigestSign(context.get(), nullptr, &length, octets.data(), octets.size()) != 1) {
        return {};
    }
    Bytes signature(length);
    if (EVP_DigestSign(context.get(), signature.data(), &length, octets.data(), octets.size()) != 1) {
        return {};
    }
    signature.resize(length);
    return signature;
}

}  // namespace

Result<PrivateKey> readPrivateKey(base::ByteSpan encoded)
{
    const unsigned char* at = encoded.data();
    KeyHandle key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(encoded.size())));
    if (key == nullptr) {
        return keyInvalid("the private key cannot be read: " + takeOpenSslComplaint());
    }
    if (EVP_PKEY_is_a(key.get(), "RSA") == 1) {
        Bytes modulus = modulusOf(key.get());
        return PrivateKey{std::move(key), "RSA", std::move(modulus), {}};
    }
    if (EVP_PKEY_is_a(key.get(), "EC") == 1) {
        Bytes point = pointOf(key.get());
        return PrivateKey{std::move(key), "EC", {}, std::move(point)};
    }
    return keyInvalid("the private key is neither an RSA nor an EC key");
}

Result<Bytes> sign(const PrivateKey& key, const SignatureScheme& scheme, base::ByteSpan octets)
{
    const bool isEcdsa = scheme.kind == SignatureKind::Ecdsa;
    Bytes signature;
    if (key.key != nullptr && scheme.kind != SignatureKind::Dsa && isEcdsa == (key.kind == "EC")) {
        signature = signedBy(key.key.get(), scheme, octets);
    }
    if (signature.empty()) {
        static_cast<void>(takeOpenSslComplaint());
        return base::Error{toInt(base::ErrorCode::AlgorithmUnsupported),
                           "a signature by " + toString(scheme) + " cannot be made with this " + key.kind + " key", ""};
    }
    return scheme.plainEcdsa ? plainOf(signature, orderLength(key.key.get())) : std::move(signature);
}

}  // namespace rahdari::crypto
