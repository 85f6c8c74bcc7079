#include "core/specimen/big_number.h"

#include <bit>
#include <new>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;
using crypto::BigNumberContextHandle;
using crypto::BigNumberHandle;

void require(bool succeeded)
{
    if (!succeeded) {
        throw std::bad_alloc();
    }
}

BigNumberHandle newNumber()
{
    BigNumberHandle number(BN_new());
    require(number != nullptr);
    return number;
}

BigNumberHandle toNumber(ByteSpan octets)
{
    BigNumberHandle number(BN_bin2bn(octets.data(), static_cast<int>(octets.size()), nullptr));
    require(number != nullptr);
    return number;
}

BigNumberContextHandle newNumberContext()
{
    BigNumberContextHandle context(BN_CTX_new());
    require(context != nullptr);
    return context;
}

Bytes toOctets(const BIGNUM* number, std::size_t length)
{
    const auto needed = static_cast<std::size_t>(BN_num_bytes(number));
    Bytes octets(length > needed ? length : needed);
    require(BN_bn2binpad(number, octets.data(), static_cast<int>(octets.size())) >= 0);
    return octets;
}

Bytes multiplyModulo(ByteSpan one, ByteSpan other, ByteSpan modulus)
{
    const auto result = newNumber();
    require(BN_mod_mul(result.get(), toNumber(one).get(), toNumber(other).get(), toNumber(modulus).get(),
                       newNumberContext().get()) == 1);
    return toOctets(result.get(), modulus.size());
}

Bytes addModulo(ByteSpan one, ByteSpan other, ByteSpan modulus)
{
    const auto result = newNumber();
    require(BN_mod_add(result.get(), toNumber(one).get(), toNumber(other).get(), toNumber(modulus).get(),
                       newNumberContext().get()) == 1);
    return toOctets(result.get(), modulus.size());
}

Bytes powerModulo(ByteSpan number, ByteSpan exponent, ByteSpan modulus)
{
    const auto result = newNumber();
    require(BN_mod_exp(result.get(), toNumber(number).get(), toNumber(exponent).get(), toNumber(modulus).get(),
                       newNumberContext().get()) == 1);
    return toOctets(result.get(), modulus.size());
}

Bytes inverseModulo(ByteSpan number, ByteSpan modulus)
{
    const auto result = newNumber();
    if (BN_mod_inverse(result.get(), toNumber(number).get(), toNumber(modulus).get(), newNumberContext().get()) ==
        nullptr) {
        crypto::takeOpenSslComplaint();
        return {};
    }
    return toOctets(result.get(), modulus.size());
}

Bytes drawBelow(ByteSpan limit, const crypto::RandomSource& random)
{
    while (!limit.empty() && limit.front() == 0) {
        limit = limit.subspan(1);
    }
    const auto upper = toNumber(limit);
    const auto mask = static_cast<std::uint8_t>(0xFFU >> std::countl_zero(limit.front()));
    while (true) {
        Bytes drawn = random(limit.size());
        drawn.front() &= mask;
        const auto number = toNumber(drawn);
        if (!BN_is_zero(number.get()) && BN_cmp(number.get(), upper.get()) < 0) {
            return drawn;
        }
    }
}

}  // namespace rahdari::specimen
