#include "core/crypto/digest.h"

#include <array>
#include <new>

namespace rahdari::crypto {

namespace {

struct DigestFacts {
    DigestAlgorithm algorithm;
    std::string_view name;
    std::string_view oid;
    std::size_t length;
    const EVP_MD* (*evp)();
};

constexpr std::array digests{
    DigestFacts{DigestAlgorithm::Sha1, "SHA-1", "1.3.14.3.2.26", 20, EVP_sha1},
    DigestFacts{DigestAlgorithm::Sha224, "SHA-224", "2.16.840.1.101.3.4.2.4", 28, EVP_sha224},
    DigestFacts{DigestAlgorithm::Sha256, "SHA-256", "2.16.840.1.101.3.4.2.1", 32, EVP_sha256},
    DigestFacts{DigestAlgorithm::Sha384, "SHA-384", "2.16.840.1.101.3.4.2.2", 48, EVP_sha384},
    DigestFacts{DigestAlgorithm::Sha512, "SHA-512", "2.16.840.1.101.3.4.2.3", 64, EVP_sha512},
};

const DigestFacts& factsOf(DigestAlgorithm algorithm) { return digests.at(static_cast<std::size_t>(algorithm)); }

/// Hashing can fail for lack of memory only.
void demand(int status)
{
    if (status != 1) {
        throw std::bad_alloc();
    }
}

base::Bytes finish(EVP_MD_CTX* context)
{
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> value{};
    unsigned length = 0;
    demand(EVP_DigestFinal_ex(context, value.data(), &length));
    return {value.begin(), value.begin() + length};
}

}  // namespace

std::string_view toString(DigestAlgorithm algorithm) { return factsOf(algorithm).name; }

std::size_t digestLength(DigestAlgorithm algorithm) { return factsOf(algorithm).length; }

std::optional<DigestAlgorithm> digestFromOid(std::string_view oid)
{
    for (const DigestFacts& facts : digests) {
        if (facts.oid == oid) {
            return facts.algorithm;
        }
    }
    return std::nullopt;
}

std::string_view oidOf(DigestAlgorithm algorithm) { return factsOf(algorithm).oid; }

const EVP_MD* evpOf(DigestAlgorithm algorithm) { return factsOf(algorithm).evp(); }

base::Bytes digest(DigestAlgorithm algorithm, base::ByteSpan bytes)
{
    Hasher hasher(algorithm);
    hasher.add(bytes);
    return hasher.value();
}

Hasher::Hasher(DigestAlgorithm algorithm) : context_(EVP_MD_CTX_new())
{
    demand(context_ != nullptr ? EVP_DigestInit_ex(context_.get(), evpOf(algorithm), nullptr) : 0);
}

void Hasher::add(base::ByteSpan bytes) { demand(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size())); }

base::Bytes Hasher::value() const
{
    const DigestContextHandle copy(EVP_MD_CTX_new());
    demand(copy != nullptr ? EVP_MD_CTX_copy_ex(copy.get(), context_.get()) : 0);
    return finish(copy.get());
}

}  // namespace rahdari::crypto
