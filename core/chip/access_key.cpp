#include "core/chip/access_key.h"

#include "core/chip/chip_error.h"
#include "core/crypto/digest.h"
#include "core/mrz/check_digit.h"

#include <initializer_list>
#include <string>

namespace rahdari::chip {

using base::Bytes;
using base::Result;

namespace {

constexpr std::size_t numberLength = 9;

std::string filled(std::string number)
{
    if (number.size() < numberLength) {
        number.resize(numberLength, '<');
    }
    return number;
}

Result<Bytes> withCheckDigits(std::initializer_list<std::string> parts)
{
    Bytes text;
    for (const std::string& part : parts) {
        const auto digit = mrz::checkDigit(part);
        if (!digit) {
            return accessKeyWrong("it has characters that no MRZ has");
        }
        text.insert(text.end(), part.begin(), part.end());
        text.push_back(static_cast<std::uint8_t>('0' + *digit));
    }
    return text;
}

}  // namespace

Result<Bytes> mrzInformation(const MrzKey& key)
{
    return withCheckDigits({filled(key.documentNumber.reveal()), key.birthDate.reveal(), key.expiryDate.reveal()});
}

Result<Bytes> numberWithCheckDigit(const MrzKey& key) { return withCheckDigits({filled(key.documentNumber.reveal())}); }

Result<PacePassword> pacePassword(const MrzKey& key)
{
    const auto text = mrzInformation(key);
    if (!text) {
        return text.error();
    }
    return PacePassword{0x01, crypto::digest(crypto::DigestAlgorithm::Sha1, *text)};
}

PacePassword pacePassword(const base::Personal& can)
{
    const std::string& digits = can.reveal();
    return {0x02, Bytes(digits.begin(), digits.end())};
}

}  // namespace rahdari::chip
