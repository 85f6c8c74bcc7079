#include "core/crypto/mac.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>
#include <new>
#include <stdexcept>
#include <string>

namespace rahdari::crypto {

namespace {

using MacHandle = Handle<EVP_MAC, EVP_MAC_free>;
using MacContextHandle = Handle<EVP_MAC_CTX, EVP_MAC_CTX_free>;

constexpr std::size_t desBlock = 8;

/// Single DES is 3DES with the same key thrice.
base::Bytes twice(base::ByteSpan half)
{
    base::Bytes key(half.begin(), half.end());
    key.insert(key.end(), half.begin(), half.end());
    return key;
}

const char* cmacCipher(CipherAlgorithm algorithm)
{
    switch (algorithm) {
    case CipherAlgorithm::Aes128: return "AES-128-CBC";
    case CipherAlgorithm::Aes192: return "AES-192-CBC";
    case CipherAlgorithm::Aes256: return "AES-256-CBC";
    case CipherAlgorithm::TripleDes: break;
    }
    throw std::invalid_argument("CMAC is used with AES only");
}

}  // namespace

base::Bytes retailMac(base::ByteSpan key, base::ByteSpan paddedData)
{
    if (key.size() != 2 * desBlock || paddedData.empty() || paddedData.size() % desBlock != 0) {
        throw std::invalid_argument("key or data of a wrong length for the retail MAC");
    }
    const base::Bytes first = twice(key.first(desBlock));
    const base::Bytes second = twice(key.last(desBlock));
    const base::Bytes zero(desBlock, 0);
    const base::Bytes chain = encryptCbc(CipherAlgorithm::TripleDes, first, zero, paddedData);
    const base::ByteSpan last = base::ByteSpan(chain).last(desBlock);
    return encryptCbc(CipherAlgorithm::TripleDes, first, zero,
                      decryptCbc(CipherAlgorithm::TripleDes, second, zero, last));
}

base::Bytes aesCmac(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan data)
{
    const MacHandle mac(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    const MacContextHandle context(mac != nullptr ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    std::string cipher = cmacCipher(algorithm);
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, cipher.data(), 0),
                                OSSL_PARAM_construct_end()};
    std::array<std::uint8_t, 16> out{};
    std::size_t length = 0;
    const bool done = context != nullptr &&
                      EVP_MAC_init(context.get(), key.data(), key.size(), parameters.data()) == 1 &&
                      EVP_MAC_update(context.get(), data.data(), data.size()) == 1 &&
                      EVP_MAC_final(context.get(), out.data(), &length, out.size()) == 1;
    if (!done) {
        throw std::bad_alloc();
    }
    return {out.begin(), out.begin() + macLength};
}

base::Bytes paddedMac(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan paddedData)
{
    return algorithm == CipherAlgorithm::TripleDes ? retailMac(key, paddedData) : aesCmac(algorithm, key, paddedData);
}

base::Bytes tokenMac(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan data)
{
    return algorithm == CipherAlgorithm::TripleDes ? retailMac(key, padded(data, desBlock))
                                                   : aesCmac(algorithm, key, data);
}

}  // namespace rahdari::crypto
