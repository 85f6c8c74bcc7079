#include "core/crypto/numbers.h"

#include <new>

namespace rahdari::crypto {

void demand(bool success)
{
    if (!success) {
        takeOpenSslComplaint();
        throw std::bad_alloc();
    }
}

BigNumberHandle newNumber()
{
    BigNumberHandle number(BN_new());
    demand(number != nullptr);
    return number;
}

BigNumberContextHandle newNumberContext()
{
    BigNumberContextHandle context(BN_CTX_new());
    demand(context != nullptr);
    return context;
}

BigNumberHandle toNumber(base::ByteSpan bigEndian)
{
    BigNumberHandle number(BN_bin2bn(bigEndian.data(), static_cast<int>(bigEndian.size()), nullptr));
    demand(number != nullptr);
    return number;
}

base::Bytes toOctets(const BIGNUM* number, std::size_t length)
{
    const auto needed = static_cast<std::size_t>(BN_num_bytes(number));
    base::Bytes octets(length == 0 ? needed : length);
    demand(needed <= octets.size() &&
           BN_bn2binpad(number, octets.data(), static_cast<int>(octets.size())) == static_cast<int>(octets.size()));
    return octets;
}

}  // namespace rahdari::crypto
