#include "core/lds/listed_objects.h"

#include "core/lds/parse_error.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace rahdari::lds {

namespace {

constexpr Tag tagList = 0x5C;
constexpr Tag group = 0xA0;
constexpr Tag count = 0x02;

base::Result<std::vector<Tag>> readTags(base::ByteSpan list)
{
    std::vector<Tag> tags;
    while (!list.empty()) {
        const std::optional<Tag> tag = TlvReader(list).peekTag();
        if (!tag) {
            return fileInvalid("the tag list ends within a tag");
        }
        tags.push_back(*tag);
        list = list.subspan(tagText(*tag).size() / 2);
    }
    return tags;
}

base::Result<std::vector<Tlv>> readGroup(base::ByteSpan value)
{
    auto inner = readAll(value);
    if (inner) {
        std::erase_if(*inner, [](const Tlv& object) { return object.tag == count; });
    }
    return inner;
}

bool isPackedDigits(base::ByteSpan value)
{
    return std::all_of(value.begin(), value.end(),
                       [](std::uint8_t octet) { return octet >> 4U <= 9 && (octet & 0x0FU) <= 9; });
}

}  // namespace

std::vector<Tag> ListedObjects::tags() const
{
    std::vector<Tag> tags;
    std::transform(objects.begin(), objects.end(), std::back_inserter(tags),
                   [](const Tlv& object) { return object.tag; });
    return tags;
}

base::Result<ListedObjects> readListedObjects(base::ByteSpan bytes, Tag outer)
{
    const auto file = readSingle(bytes, outer);
    if (!file) {
        return file.error();
    }
    TlvReader reader(file.value().value);
    const auto list = reader.expect(tagList);
    if (!list) {
        return fileInvalid("its tag list is missing: " + list.error().message);
    }
    auto tags = readTags(list.value().value);
    if (!tags) {
        return tags.error();
    }
    ListedObjects all{std::move(*tags), {}};
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            return object.error();
        }
        const auto part =
            object.value().tag == group ? readGroup(object.value().value) : base::Result(std::vector<Tlv>{*object});
        if (!part) {
            return part.error();
        }
        all.objects.insert(all.objects.end(), part.value().begin(), part.value().end());
    }
    return all;
}

base::Personal personalText(base::ByteSpan value) { return base::Personal(std::string(value.begin(), value.end())); }

base::Personal personalDigits(base::ByteSpan value)
{
    constexpr std::size_t packedDate = 4;
    constexpr std::size_t packedTime = 7;
    const bool packed = (value.size() == packedDate || value.size() == packedTime) && isPackedDigits(value);
    return packed ? base::Personal(base::toHex(value)) : personalText(value);
}

}  // namespace rahdari::lds
