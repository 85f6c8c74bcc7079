#include "core/lds/parse_error.h"

#include "core/base/error_code.h"

namespace rahdari::lds {

namespace {

constexpr const char* readAgain = "Read the chip again; if it stays so, the file was written that way";

}  // namespace

base::Error tlvInvalid(const std::string& what) { return {toInt(base::ErrorCode::TlvInvalid), what, readAgain}; }

base::Error tagUnexpected(Tag expected, Tag found)
{
    return {toInt(base::ErrorCode::TlvTagUnexpected),
            "tag " + tagText(found) + " stands where " + tagText(expected) + " is expected", readAgain};
}

base::Error fileInvalid(const std::string& what) { return {toInt(base::ErrorCode::LdsFileInvalid), what, readAgain}; }

std::string tagText(Tag tag)
{
    base::Bytes octets;
    for (int shift = 24; shift >= 0; shift -= 8) {
        const auto octet = static_cast<std::uint8_t>(tag >> static_cast<unsigned>(shift));
        if (octet != 0 || !octets.empty() || shift == 0) {
            octets.push_back(octet);
        }
    }
    return base::toHex(octets);
}

}  // namespace rahdari::lds
