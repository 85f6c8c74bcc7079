#include "core/crypto/block_cipher.h"

#include "core/base/error_code.h"
#include "core/crypto/openssl_handles.h"

#include <array>
#include <new>
#include <stdexcept>

namespace rahdari::crypto {

namespace {

struct CipherFacts {
    std::string_view name;
    std::size_t keyLength;
    std::size_t blockLength;
    const EVP_CIPHER* (*cbc)();
};

constexpr std::array ciphers{
    CipherFacts{"3DES", 16, 8, EVP_des_ede_cbc},
    CipherFacts{"AES-128", 16, 16, EVP_aes_128_cbc},
    CipherFacts{"AES-192", 24, 16, EVP_aes_192_cbc},
    CipherFacts{"AES-256", 32, 16, EVP_aes_256_cbc},
};

const CipherFacts& factsOf(CipherAlgorithm algorithm) { return ciphers.at(static_cast<std::size_t>(algorithm)); }

void demandLengths(const CipherFacts& facts, base::ByteSpan key, base::ByteSpan vector, base::ByteSpan data)
{
    if (key.size() != facts.keyLength || vector.size() != facts.blockLength || data.size() % facts.blockLength != 0) {
        throw std::invalid_argument("key, vector or data of a wrong length for a block cipher");
    }
}

base::Bytes runCbc(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan vector, base::ByteSpan data,
                   bool encrypting)
{
    const CipherFacts& facts = factsOf(algorithm);
    demandLengths(facts, key, vector, data);
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    base::Bytes out(data.size() + facts.blockLength);
    int first = 0;
    int last = 0;
    const bool done =
        context != nullptr &&
        EVP_CipherInit_ex(context.get(), facts.cbc(), nullptr, key.data(), vector.data(), encrypting ? 1 : 0) == 1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), out.data(), &first, data.data(), static_cast<int>(data.size())) == 1 &&
        EVP_CipherFinal_ex(context.get(), out.data() + first, &last) == 1;
    if (!done) {
        throw std::bad_alloc();
    }
    out.resize(static_cast<std::size_t>(first) + static_cast<std::size_t>(last));
    return out;
}

}  // namespace

std::string_view toString(CipherAlgorithm algorithm) { return factsOf(algorithm).name; }

std::size_t keyLength(CipherAlgorithm algorithm) { return factsOf(algorithm).keyLength; }

std::size_t blockLength(CipherAlgorithm algorithm) { return factsOf(algorithm).blockLength; }

base::Bytes encryptCbc(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan initialVector, base::ByteSpan data)
{
    return runCbc(algorithm, key, initialVector, data, true);
}

base::Bytes decryptCbc(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan initialVector, base::ByteSpan data)
{
    return runCbc(algorithm, key, initialVector, data, false);
}

base::Bytes encryptBlock(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan block)
{
    const base::Bytes zero(blockLength(algorithm), 0);
    return encryptCbc(algorithm, key, zero, block);
}

base::Bytes padded(base::ByteSpan data, std::size_t blockLength)
{
    base::Bytes out(data.begin(), data.end());
    out.push_back(0x80);
    while (out.size() % blockLength != 0) {
        out.push_back(0x00);
    }
    return out;
}

base::Result<base::Bytes> unpadded(base::ByteSpan data)
{
    std::size_t length = data.size();
    while (length > 0 && data[length - 1] == 0x00) {
        --length;
    }
    if (length == 0 || data[length - 1] != 0x80) {
        return base::Error{toInt(base::ErrorCode::ChipAnswerInvalid), "decrypted data has no padding",
                           "lay the document down again"};
    }
    return base::Bytes(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(length - 1));
}

}  // namespace rahdari::crypto
