#include "core/lds/com_file.h"

#include "core/lds/parse_error.h"

#include <algorithm>

namespace rahdari::lds {

namespace {

base::Result<std::string> readDigits(TlvReader& reader, Tag tag, std::size_t count, const std::string& what)
{
    const auto object = reader.expect(tag);
    if (!object) {
        return fileInvalid("EF.COM has no " + what + ": " + object.error().message);
    }
    const base::ByteSpan value = object.value().value;
    const bool digits = std::all_of(value.begin(), value.end(), [](std::uint8_t c) { return c >= '0' && c <= '9'; });
    if (value.size() != count || !digits) {
        return fileInvalid("the " + what + " in EF.COM is not made of " + std::to_string(count) + " digits");
    }
    return std::string(value.begin(), value.end());
}

/// Tags stand one after the other, without lengths.
base::Result<ComFile> readTagList(TlvReader& reader, ComFile com)
{
    const auto list = reader.expect(0x5C);
    if (!list) {
        return fileInvalid("EF.COM has no list of data groups: " + list.error().message);
    }
    for (const std::uint8_t tag : list.value().value) {
        const std::optional<LdsFile> file = fileOfTag(tag);
        if (file && factsOf(*file).dataGroup != 0) {
            com.dataGroups.push_back(*file);
        } else {
            com.unknownTags.push_back(tag);
        }
    }
    return com;
}

}  // namespace

base::Result<ComFile> parseComFile(base::ByteSpan bytes)
{
    const auto outer = readSingle(bytes, 0x60);
    if (!outer) {
        return outer.error();
    }
    TlvReader reader(outer.value().value);
    auto ldsVersion = readDigits(reader, 0x5F01, 4, "LDS version");
    if (!ldsVersion) {
        return ldsVersion.error();
    }
    auto unicodeVersion = readDigits(reader, 0x5F36, 6, "Unicode version");
    if (!unicodeVersion) {
        return unicodeVersion.error();
    }
    ComFile com;
    com.ldsVersion = std::move(*ldsVersion);
    com.unicodeVersion = std::move(*unicodeVersion);
    auto complete = readTagList(reader, std::move(com));
    if (complete && !reader.atEnd()) {
        return fileInvalid("EF.COM holds more behind its list of data groups");
    }
    return complete;
}

}  // namespace rahdari::lds
