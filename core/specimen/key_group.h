#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::specimen {

/// The chip's side of key agreement: one group of ICAO Doc 9303-11 9.5.1, elliptic or modular, computed apart from
/// the terminal's code so that each proves the other.
///
/// Elements are octets as they travel: uncompressed points (04 x y), or numbers as long as the prime. Scalars are
/// big-endian numbers of any length.
class KeyGroup {
public:
    virtual ~KeyGroup() = default;

    virtual bool isElliptic() const = 0;
    virtual base::Bytes generator() const = 0;

    /// How many octets a private key is drawn with.
    virtual std::size_t privateLength() const = 0;

    /// Octets of the order (EC) or of the prime (DH): of shared secrets and of coordinates.
    virtual std::size_t fieldLength() const = 0;

    /// base * scalar, or base ^ scalar. None when `element` does not lie in the group.
    virtual std::optional<base::Bytes> multiply(base::ByteSpan element, base::ByteSpan scalar) const = 0;

    /// one + other, or one * other.
    virtual std::optional<base::Bytes> combine(base::ByteSpan one, base::ByteSpan other) const = 0;

    /// Integrated Mapping: the element a pseudo-random number stands for (ICAO Doc 9303-11 4.4.3.3.2).
    virtual std::optional<base::Bytes> mapNumber(base::ByteSpan number) const = 0;

    /// Draws a private key; octets that make none are drawn again.
    virtual base::Bytes drawPrivate(const crypto::RandomSource& random) const = 0;

    /// As it goes into secrets, Comp() and tokens: the x coordinate, or the number itself.
    base::Bytes secretOf(base::ByteSpan element) const;

    /// dividend * divisor ^ -1 modulo the order (Chip Authentication Mapping). None when there is no inverse.
    virtual std::optional<base::Bytes> divideScalars(base::ByteSpan dividend, base::ByteSpan divisor) const = 0;

    /// Prime of the field.
    virtual base::Bytes prime() const = 0;
    /// Order of the generator.
    virtual base::Bytes order() const = 0;
};

/// @param name  "brainpoolP256r1", "P-256", ..., "dh_1024_160", "dh_2048_224", "dh_2048_256"
/// @return null for any other name
std::shared_ptr<const KeyGroup> keyGroup(std::string_view name);

/// The name of the standardised domain parameters 0-2 and 8-18, or none.
std::optional<std::string> groupNameOf(int parameterId);

}  // namespace rahdari::specimen
