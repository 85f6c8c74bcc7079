#include "core/crypto/random.h"

#include "core/crypto/digest.h"

#include <openssl/rand.h>

#include <array>
#include <cstdint>
#include <new>

namespace rahdari::crypto {

RandomSource systemRandom()
{
    return [](std::size_t count) {
        base::Bytes octets(count);
        if (RAND_bytes(octets.data(), static_cast<int>(count)) != 1) {
            throw std::bad_alloc();
        }
        return octets;
    };
}

RandomSource seededRandom(base::ByteSpan seed)
{
    return [state = digest(DigestAlgorithm::Sha256, seed), block = std::uint64_t{0}](std::size_t count) mutable {
        base::Bytes octets;
        while (octets.size() < count) {
            Hasher hasher(DigestAlgorithm::Sha256);
            hasher.add(state);
            std::array<std::uint8_t, 8> number{};
            for (std::size_t i = 0; i < number.size(); ++i) {
                number.at(i) = static_cast<std::uint8_t>(block >> (8 * i));
            }
            ++block;
            hasher.add(number);
            const base::Bytes more = hasher.value();
            octets.insert(octets.end(), more.begin(), more.end());
        }
        octets.resize(count);
        return octets;
    };
}

}  // namespace rahdari::crypto
