#include "core/lds/atr_info_file.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::lds {

namespace {

constexpr Tag lengthInformation = 0x7F66;
constexpr Tag cardCapabilities = 0x47;

/// Unlike an INTEGER of ASN.1 it has no sign: FFFF is 65535.
base::Result<std::uint32_t> readLength(TlvReader& reader)
{
    const auto object = reader.expect(0x02);
    if (!object) {
        return object.error();
    }
    const base::ByteSpan value = object.value().value;
    if (value.empty() || value.size() > sizeof(std::uint32_t)) {
        return fileInvalid("an APDU length has " + std::to_string(value.size()) + " octets");
    }
    std::uint32_t length = 0;
    for (const std::uint8_t octet : value) {
        length = length << 8U | octet;
    }
    return length;
}

base::Result<ApduLengths> readLengths(base::ByteSpan value)
{
    TlvReader reader(value);
    const auto command = readLength(reader);
    if (!command) {
        return fileInvalid("the length of commands is missing: " + command.error().message);
    }
    const auto response = readLength(reader);
    if (!response) {
        return fileInvalid("the length of responses is missing: " + response.error().message);
    }
    return reader.atEnd() ? base::Result(ApduLengths{*command, *response})
                          : fileInvalid("there are more than two APDU lengths");
}

base::Result<void> take(const Tlv& object, AtrInfoFile& file)
{
    if (object.tag == cardCapabilities) {
        file.cardCapabilities = base::Bytes(object.value.begin(), object.value.end());
    }
    if (object.tag == lengthInformation) {
        const auto lengths = readLengths(object.value);
        if (!lengths) {
            return lengths.error();
        }
        file.apduLengths = *lengths;
    }
    return {};
}

bool isPadding(base::ByteSpan bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t octet) { return octet == 0; });
}

}  // namespace

base::Result<AtrInfoFile> parseAtrInfoFile(base::ByteSpan bytes)
{
    AtrInfoFile file;
    TlvReader reader(bytes);
    while (!isPadding(reader.rest())) {
        const auto object = reader.next();
        if (!object) {
            return object.error();
        }
        const auto taken = take(*object, file);
        if (!taken) {
            return taken.error();
        }
    }
    return file;
}

}  // namespace rahdari::lds
