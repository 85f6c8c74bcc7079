#include "scanners/simulated/pace_dialogue.h"

#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

// Constants of ICAO Doc 9303-11 4.4.3.3.2, for nonces of 128 and of 256 bits.
const Bytes c0Short = *base::fromHex("a668892a7c41e3ca739f40b057d85904");
const Bytes c1Short = *base::fromHex("a4e136ac725f738b01c1f60217c188ad");
const Bytes c0Long = *base::fromHex("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676");
const Bytes c1Long = *base::fromHex("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517");

}  // namespace

Bytes integratedMappingNumber(SessionCipher cipher, ByteSpan chipNonce, ByteSpan terminalNonce, std::size_t primeBits)
{
    const bool longNonce = chipNonce.size() > 16;
    const Bytes& c0 = longNonce ? c0Long : c0Short;
    const Bytes& c1 = longNonce ? c1Long : c1Short;
    constexpr std::size_t extraBits = 64;
    const std::size_t bits = chipNonce.size() * 8;
    const std::size_t rounds = (primeBits + extraBits + bits - 1) / bits;

    Bytes number;
    Bytes key = encryptBlocks(cipher, terminalNonce, chipNonce);
    for (std::size_t i = 0; i < rounds; ++i) {
        key.resize(keyLength(cipher));
        const Bytes part = encryptBlocks(cipher, key, c1);
        number.insert(number.end(), part.begin(), part.end());
        key = encryptBlocks(cipher, key, c0);
    }
    return number;
}

}  // namespace rahdari::scanners
