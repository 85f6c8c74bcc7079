#include "core/lds/biometric_group.h"

#include "core/lds/parse_error.h"

#include <string>

namespace rahdari::lds {

namespace {

constexpr Tag groupTemplate = 0x7F61;
constexpr Tag informationTemplate = 0x7F60;
constexpr Tag headerTemplate = 0xA1;
constexpr Tag recordBlock = 0x5F2E;
constexpr Tag extensibleBlock = 0x7F2E;
constexpr Tag discretionaryData = 0x53;  // random octets, so that empty files of two chips differ

std::optional<std::uint32_t>* fieldOf(BiometricHeader& header, Tag tag)
{
    switch (tag) {
    case 0x80: return &header.version;
    case 0x81: return &header.type;
    case 0x82: return &header.subtype;
    case 0x87: return &header.formatOwner;
    case 0x88: return &header.formatType;
    default: return nullptr;
    }
}

base::Result<BiometricHeader> readHeader(base::ByteSpan bytes)
{
    const auto objects = readAll(bytes);
    if (!objects) {
        return objects.error();
    }
    BiometricHeader header;
    for (const Tlv& object : *objects) {
        std::optional<std::uint32_t>* field = fieldOf(header, object.tag);
        if (field == nullptr) {
            continue;
        }
        if (object.value.empty() || object.value.size() > sizeof(std::uint32_t)) {
            return fileInvalid("the header of a biometric template has a field " + tagText(object.tag) + " of " +
                               std::to_string(object.value.size()) + " octets");
        }
        std::uint32_t value = 0;
        for (const std::uint8_t octet : object.value) {
            value = value << 8U | octet;
        }
        *field = value;
    }
    return header;
}

base::Result<BiometricInstance> readInstance(base::ByteSpan bytes)
{
    TlvReader reader(bytes);
    const auto outer = reader.expect(headerTemplate);
    if (!outer) {
        return outer.error();
    }
    const auto header = readHeader(outer.value().value);
    if (!header) {
        return header.error();
    }
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            return object.error();
        }
        if (object.value().tag == recordBlock || object.value().tag == extensibleBlock) {
            const bool extensible = object.value().tag == extensibleBlock;
            return BiometricInstance{*header, extensible ? BlockFormat::Iso39794 : BlockFormat::Iso19794,
                                     object.value().value};
        }
    }
    return fileInvalid("it has no biometric data (tag 5F2E or 7F2E)");
}

base::Result<std::vector<BiometricInstance>> readInstances(TlvReader reader, std::uint32_t count)
{
    std::vector<BiometricInstance> instances;
    while (!reader.atEnd() && reader.peekTag() != discretionaryData) {
        const auto object = reader.expect(informationTemplate);
        if (!object) {
            return object.error();
        }
        const auto instance = readInstance(object.value().value);
        if (!instance) {
            return fileInvalid("biometric template " + std::to_string(instances.size() + 1) + ": " +
                               instance.error().message);
        }
        instances.push_back(*instance);
    }
    if (!reader.atEnd() && !readSingle(reader.rest(), discretionaryData)) {
        return fileInvalid("the discretionary data behind the biometric templates are broken");
    }
    if (instances.size() != count) {
        return fileInvalid("it is said to hold " + std::to_string(count) + " biometric templates, but there are " +
                           std::to_string(instances.size()));
    }
    return instances;
}

}  // namespace

base::Result<std::vector<BiometricInstance>> parseBiometricGroup(LdsFile file, base::ByteSpan bytes)
{
    const auto outer = readSingle(bytes, factsOf(file).tag);
    if (!outer) {
        return outer.error();
    }
    const auto group = readSingle(outer.value().value, groupTemplate);
    if (!group) {
        return group.error();
    }
    TlvReader reader(group.value().value);
    const auto number = reader.expect(0x02);
    if (!number) {
        return fileInvalid("the number of biometric templates is missing: " + number.error().message);
    }
    const auto count = smallInteger(number.value().value);
    return count ? readInstances(reader, *count) : count.error();
}

}  // namespace rahdari::lds
