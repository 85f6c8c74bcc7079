#include "core/specimen/rsa_primes.h"

#include "core/specimen/big_number.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rahdari::specimen {

using base::Bytes;

namespace {

constexpr unsigned sieveLimit = 4000;

const std::vector<unsigned>& smallPrimes()
{
    static const std::vector<unsigned> primes = [] {
        std::vector<unsigned> found;
        for (unsigned number = 3; number < sieveLimit; number += 2) {
            if (std::ranges::none_of(found, [number](unsigned prime) { return number % prime == 0; })) {
                found.push_back(number);
            }
        }
        return found;
    }();
    return primes;
}

bool hasSmallFactor(const BIGNUM* number)
{
    return std::ranges::any_of(smallPrimes(), [number](unsigned prime) { return BN_mod_word(number, prime) == 0; });
}

/// Miller and Rabin's test for one base.
bool passes(const BIGNUM* number, unsigned base, BN_CTX* context)
{
    const crypto::BigNumberHandle less(BN_dup(number));
    require(less != nullptr && BN_sub_word(less.get(), 1) == 1);
    int twos = 0;
    while (BN_is_bit_set(less.get(), twos) == 0) {
        ++twos;
    }
    const auto odd = newNumber();
    const auto power = newNumber();
    require(BN_rshift(odd.get(), less.get(), twos) == 1 && BN_set_word(power.get(), base) == 1 &&
            BN_mod_exp(power.get(), power.get(), odd.get(), number, context) == 1);
    if (BN_is_one(power.get()) == 1 || BN_cmp(power.get(), less.get()) == 0) {
        return true;
    }
    for (int i = 1; i < twos; ++i) {
        require(BN_mod_sqr(power.get(), power.get(), number, context) == 1);
        if (BN_cmp(power.get(), less.get()) == 0) {
            return true;
        }
    }
    return false;
}

bool isPrime(const BIGNUM* number, BN_CTX* context)
{
    constexpr std::array bases{2U, 3U, 5U, 7U, 11U, 13U, 17U, 19U};
    return !hasSmallFactor(number) &&
           std::ranges::all_of(bases, [&](unsigned base) { return passes(number, base, context); });
}

}  // namespace

Bytes drawRsaPrime(std::size_t bits, int exponent, const crypto::RandomSource& random)
{
    const auto context = newNumberContext();
    const auto candidate = toNumber(random((bits + 7) / 8));
    const int top = static_cast<int>(bits) - 1;
    BN_mask_bits(candidate.get(), static_cast<int>(bits));  // says 0 where nothing had to be cut
    require(BN_set_bit(candidate.get(), top) == 1 && BN_set_bit(candidate.get(), top - 1) == 1 &&
            BN_set_bit(candidate.get(), 0) == 1);
    const auto fits = [&] {
        return BN_mod_word(candidate.get(), static_cast<BN_ULONG>(exponent)) != 1 &&
               isPrime(candidate.get(), context.get());
    };
    while (!fits()) {
        require(BN_add_word(candidate.get(), 2) == 1);
    }
    return toOctets(candidate.get());
}

}  // namespace rahdari::specimen
