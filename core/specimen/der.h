#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

// Writing DER piece by piece, so that every piece can also be left out or written wrongly on purpose.

/// SEQUENCE of parts that are encoded already.
base::Bytes derSequence(const std::vector<base::Bytes>& parts);

/// SET OF in the order of DER.
base::Bytes derSet(std::vector<base::Bytes> parts);

/// [number] EXPLICIT, or IMPLICIT over something constructed whose own tag is left out.
base::Bytes derContext(int number, base::ByteSpan content);

/// INTEGER of an unsigned big-endian number; leading zeros are dropped, a sign octet added where needed.
base::Bytes derInteger(base::ByteSpan magnitude);
base::Bytes derInteger(std::uint32_t number);

base::Bytes derOid(std::string_view dotted);
base::Bytes derOctets(base::ByteSpan octets);
base::Bytes derBits(base::ByteSpan octets, int unusedBits = 0);
base::Bytes derBoolean(bool value);
base::Bytes derNull();
base::Bytes derPrintable(std::string_view text);
base::Bytes derUtf8(std::string_view text);

/// UTCTime until 2049, GeneralizedTime after it (RFC 5280 4.1.2.5).
base::Bytes derTime(std::chrono::sys_seconds moment);

/// AlgorithmIdentifier; no parameters field where `parameters` is empty.
base::Bytes derAlgorithm(std::string_view oid, base::ByteSpan parameters = {});

/// The same data object with an indefinite length (BER), its value cut nowhere.
base::Bytes berIndefinite(base::ByteSpan constructed);

}  // namespace rahdari::specimen
