#include "core/pki/master_list.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"

#include <string>

namespace rahdari::pki {

namespace {

constexpr lds::Tag integerTag = 0x02;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag setTag = 0x31;

base::Error malformed(std::string_view part)
{
    return {base::toInt(base::ErrorCode::SignedDataInvalid),
            "a master list's " + std::string(part) + " is missing or malformed", ""};
}

}  // namespace

base::Result<MasterList> parseMasterList(base::ByteSpan content)
{
    const auto whole = lds::readSingle(content, sequenceTag);
    if (!whole) {
        return malformed("frame");
    }
    lds::TlvReader reader(whole->value);
    const auto item = reader.expect(integerTag);
    const auto version = item ? lds::smallInteger(item->value) : base::Result<std::uint32_t>(malformed("version"));
    if (!version || *version > 1) {
        return malformed("version");
    }
    const auto set = reader.expect(setTag);
    if (!set) {
        return malformed("set of certificates");
    }
    MasterList list;
    list.version = static_cast<int>(*version);
    lds::TlvReader certificates(set->value);
    while (!certificates.atEnd()) {
        const auto certificate = certificates.expect(sequenceTag);
        if (!certificate) {
            return malformed("certificate");
        }
        list.certificates.emplace_back(certificate->encoded.begin(), certificate->encoded.end());
    }
    return list;
}

bool isBareMasterList(base::ByteSpan octets)
{
    const auto list = parseMasterList(octets);
    return list && !list->certificates.empty();
}

}  // namespace rahdari::pki
