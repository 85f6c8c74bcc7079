#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::specimen {

/// What goes into a visible digital seal before it is signed (ICAO Doc 9303-13, 2.3 and 2.4).
struct SealMessage {
    std::string country;    ///< three letters
    std::string signer;     ///< country and identifier: "UTSG"
    std::string reference;  ///< the signer's certificate: its serial number, hexadecimal
    std::chrono::year_month_day issued{};
    std::chrono::year_month_day sealed{};
    std::uint8_t featureReference = 0;
    std::uint8_t typeCategory = 0;
    std::vector<std::pair<std::uint8_t, base::Bytes>> features;  ///< tag and value, at most 127 octets each
};

/// Header (version octet 3) and message zone: what is signed.
base::Bytes encodeSealMessage(const SealMessage& message);

/// The whole seal: the message and its signature (r || s).
base::Bytes encodeSeal(const base::Bytes& message, base::ByteSpan signature);

/// Text in C40 as Doc 9303-13 has it, fillers as blanks: A-Z, 0-9, '<' and blank.
/// @return Error 6000 another character
base::Result<base::Bytes> encodeC40(std::string_view text);

}  // namespace rahdari::specimen
