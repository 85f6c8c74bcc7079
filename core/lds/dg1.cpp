#include "core/lds/dg1.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::lds {

namespace {

bool isMrzLength(std::size_t length) { return length == 90 || length == 72 || length == 88; }

bool isPrintable(std::uint8_t octet) { return octet >= 0x20 && octet < 0x7F; }

}  // namespace

base::Result<Dg1> parseDg1(base::ByteSpan bytes)
{
    const auto outer = readSingle(bytes, 0x61);
    if (!outer) {
        return outer.error();
    }
    const auto mrz = readSingle(outer.value().value, 0x5F1F);
    if (!mrz) {
        return mrz.error();
    }
    const base::ByteSpan text = mrz.value().value;
    if (!isMrzLength(text.size())) {
        return fileInvalid("the MRZ in DG1 has " + std::to_string(text.size()) +
                           " characters, which is no format's length");
    }
    if (!std::all_of(text.begin(), text.end(), isPrintable)) {
        return fileInvalid("the MRZ in DG1 holds an octet that is no printable character");
    }
    return Dg1{base::Personal(std::string(text.begin(), text.end()))};
}

}  // namespace rahdari::lds
