#include "scanners/simulated/session_cipher.h"

#include "core/crypto/digest.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <memory>
#include <new>
#include <string>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::size_t desBlock = 8;
constexpr std::size_t aesBlock = 16;
constexpr std::size_t macLength = 8;

void require(bool succeeded)
{
    if (!succeeded) {
        throw std::bad_alloc();
    }
}

const EVP_CIPHER* blockCipher(SessionCipher cipher)
{
    switch (cipher) {
    case SessionCipher::TripleDes: return EVP_des_ede3_cbc();
    case SessionCipher::Aes128: return EVP_aes_128_cbc();
    case SessionCipher::Aes192: return EVP_aes_192_cbc();
    case SessionCipher::Aes256: break;
    }
    return EVP_aes_256_cbc();
}

/// Two keys A B become A B A, one key becomes A A A, which is single DES.
Bytes threeKeys(ByteSpan key)
{
    Bytes three(key.begin(), key.end());
    while (three.size() < 3 * desBlock) {
        three.push_back(three[three.size() - key.size()]);
    }
    return three;
}

Bytes runCipher(SessionCipher cipher, ByteSpan key, ByteSpan input, ByteSpan start, bool encrypt)
{
    const Bytes zeros(blockLength(cipher), 0);
    const Bytes wholeKey = cipher == SessionCipher::TripleDes ? threeKeys(key) : Bytes(key.begin(), key.end());
    const crypto::CipherContextHandle context(EVP_CIPHER_CTX_new());
    Bytes output(input.size() + blockLength(cipher));
    int length = 0;
    int rest = 0;
    require(context != nullptr &&
            EVP_CipherInit_ex(context.get(), blockCipher(cipher), nullptr, wholeKey.data(),
                              start.empty() ? zeros.data() : start.data(), encrypt ? 1 : 0) == 1 &&
            EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
            EVP_CipherUpdate(context.get(), output.data(), &length, input.data(), static_cast<int>(input.size())) ==
                1 &&
            EVP_CipherFinal_ex(context.get(), output.data() + length, &rest) == 1);
    output.resize(static_cast<std::size_t>(length) + static_cast<std::size_t>(rest));
    return output;
}

/// ISO/IEC 9797-1 MAC algorithm 3: DES-CBC with the first key, the last block through both keys.
Bytes retailMac(ByteSpan key, ByteSpan octets)
{
    const ByteSpan first = key.first(desBlock);
    const ByteSpan front = octets.first(octets.size() - desBlock);
    const Bytes chained = front.empty() ? Bytes() : runCipher(SessionCipher::TripleDes, first, front, {}, true);
    const ByteSpan last = front.empty() ? ByteSpan() : ByteSpan(chained).last(desBlock);
    return runCipher(SessionCipher::TripleDes, key, octets.last(desBlock), last, true);
}

struct MacDeleter {
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

std::string cbcName(SessionCipher cipher) { return "AES-" + std::to_string(8 * keyLength(cipher)) + "-CBC"; }

Bytes cipherMac(SessionCipher cipher, ByteSpan key, ByteSpan octets)
{
    const std::unique_ptr<EVP_MAC, MacDeleter> mac(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    require(mac != nullptr);
    const std::unique_ptr<EVP_MAC_CTX, MacDeleter> context(EVP_MAC_CTX_new(mac.get()));
    std::string name = cbcName(cipher);
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name.data(), name.size()), OSSL_PARAM_construct_end()};
    Bytes code(aesBlock);
    std::size_t length = 0;
    require(context != nullptr && EVP_MAC_init(context.get(), key.data(), key.size(), parameters.data()) == 1 &&
            EVP_MAC_update(context.get(), octets.data(), octets.size()) == 1 &&
            EVP_MAC_final(context.get(), code.data(), &length, code.size()) == 1);
    code.resize(macLength);
    return code;
}

}  // namespace

std::optional<SessionCipher> cipherOfProtocol(std::string_view oid)
{
    if (oid.size() < 2 || oid[oid.size() - 2] != '.' || oid.back() < '1' || oid.back() > '4') {
        return std::nullopt;
    }
    return static_cast<SessionCipher>(oid.back() - '1');
}

std::size_t blockLength(SessionCipher cipher) { return cipher == SessionCipher::TripleDes ? desBlock : aesBlock; }

std::size_t keyLength(SessionCipher cipher)
{
    switch (cipher) {
    case SessionCipher::Aes192: return 24;
    case SessionCipher::Aes256: return 32;
    default: return 16;
    }
}

Bytes deriveKey(SessionCipher cipher, ByteSpan secret, KeyUse use)
{
    const bool longKey = keyLength(cipher) > 16;
    Bytes input(secret.begin(), secret.end());
    input.insert(input.end(), {0x00, 0x00, 0x00, static_cast<std::uint8_t>(use)});
    Bytes key = crypto::digest(longKey ? crypto::DigestAlgorithm::Sha256 : crypto::DigestAlgorithm::Sha1, input);
    key.resize(keyLength(cipher));
    return key;
}

Bytes encryptBlocks(SessionCipher cipher, ByteSpan key, ByteSpan plain, ByteSpan start)
{
    return runCipher(cipher, key, plain, start, true);
}

Bytes decryptBlocks(SessionCipher cipher, ByteSpan key, ByteSpan secret, ByteSpan start)
{
    return runCipher(cipher, key, secret, start, false);
}

Bytes macOf(SessionCipher cipher, ByteSpan key, ByteSpan octets)
{
    return cipher == SessionCipher::TripleDes ? retailMac(key, octets) : cipherMac(cipher, key, octets);
}

Bytes padded(ByteSpan octets, std::size_t block)
{
    Bytes whole(octets.begin(), octets.end());
    whole.push_back(0x80);
    whole.resize((whole.size() + block - 1) / block * block, 0x00);
    return whole;
}

std::optional<Bytes> unpadded(ByteSpan octets)
{
    while (!octets.empty() && octets.back() == 0x00) {
        octets = octets.first(octets.size() - 1);
    }
    if (octets.empty() || octets.back() != 0x80) {
        return std::nullopt;
    }
    octets = octets.first(octets.size() - 1);
    return Bytes(octets.begin(), octets.end());
}

}  // namespace rahdari::scanners
