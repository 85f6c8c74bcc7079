#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <functional>

namespace rahdari::crypto {

/// Gives as many random octets as asked for. A parameter everywhere, so that nothing is random in secret: worked
/// examples are reproduced with the examples' octets, a personalised specimen with its seed.
using RandomSource = std::function<base::Bytes(std::size_t count)>;

/// The system's secure generator. Throws std::bad_alloc where it gives nothing. Any thread.
RandomSource systemRandom();

/// The same octets for the same seed, on every machine: for specimens and tests, never for a real session.
RandomSource seededRandom(base::ByteSpan seed);

}  // namespace rahdari::crypto
