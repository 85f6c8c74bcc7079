#include "core/pki/algorithm_identifier.h"

#include "core/lds/tlv.h"

namespace rahdari::pki {

std::optional<AlgorithmIdentifier> parseAlgorithmIdentifier(base::ByteSpan value)
{
    constexpr lds::Tag oidTag = 0x06;
    lds::TlvReader reader(value);
    const auto identifier = reader.expect(oidTag);
    if (!identifier) {
        return std::nullopt;
    }
    auto oid = lds::oidText(identifier->value);
    if (!oid) {
        return std::nullopt;
    }
    return AlgorithmIdentifier{std::move(*oid), {reader.rest().begin(), reader.rest().end()}};
}

}  // namespace rahdari::pki
