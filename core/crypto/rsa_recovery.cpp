#include "core/crypto/rsa_recovery.h"

#include "core/crypto/numbers.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace rahdari::crypto {

namespace {

constexpr std::uint8_t trailerNibble = 0x0C;

bool hasTrailer(const base::Bytes& opened) { return !opened.empty() && (opened.back() & 0x0FU) == trailerNibble; }

base::Bytes opened(EVP_PKEY* key, base::ByteSpan signature)
{
    const KeyContextHandle context(EVP_PKEY_CTX_new(key, nullptr));
    std::size_t length = static_cast<std::size_t>(EVP_PKEY_get_size(key));
    base::Bytes out(length);
    const bool done =
        context != nullptr && EVP_PKEY_verify_recover_init(context.get()) == 1 &&
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1 &&
        EVP_PKEY_verify_recover(context.get(), out.data(), &length, signature.data(), signature.size()) == 1;
    static_cast<void>(takeOpenSslComplaint());
    out.resize(done ? length : 0);
    return out;
}

base::Bytes negated(const EVP_PKEY* key, const base::Bytes& number)
{
    BIGNUM* modulus = nullptr;
    demand(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &modulus) == 1);
    const BigNumberHandle rest(modulus);
    demand(BN_sub(rest.get(), rest.get(), toNumber(number).get()) == 1);
    return toOctets(rest.get(), number.size());
}

/// Signatures travel with leading zeros left out or added; the operation wants exactly the modulus's length.
std::optional<base::Bytes> fitted(base::ByteSpan signature, std::size_t length)
{
    while (!signature.empty() && signature.front() == 0 && signature.size() > length) {
        signature = signature.subspan(1);
    }
    if (signature.empty() || signature.size() > length) {
        return std::nullopt;
    }
    base::Bytes whole(length - signature.size(), 0);
    whole.insert(whole.end(), signature.begin(), signature.end());
    return whole;
}

}  // namespace

std::optional<base::Bytes> recoverFromRsa(const PublicKey& key, base::ByteSpan signature)
{
    if (key.key == nullptr || key.kind != "RSA") {
        return std::nullopt;
    }
    const auto whole = fitted(signature, static_cast<std::size_t>(EVP_PKEY_get_size(key.key.get())));
    base::Bytes first = whole ? opened(key.key.get(), *whole) : base::Bytes();
    if (first.empty() || hasTrailer(first)) {
        return first.empty() ? std::nullopt : std::optional(std::move(first));
    }
    base::Bytes second = negated(key.key.get(), first);
    return hasTrailer(second) ? std::optional(std::move(second)) : std::nullopt;
}

}  // namespace rahdari::crypto
