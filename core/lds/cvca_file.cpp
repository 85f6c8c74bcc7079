#include "core/lds/cvca_file.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::lds {

namespace {

constexpr Tag authorityReference = 0x42;
constexpr std::size_t maxReferences = 2;
constexpr std::size_t maxReferenceOctets = 16;

bool isPadding(base::ByteSpan bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t octet) { return octet == 0; });
}

}  // namespace

base::Result<CvcaFile> parseCvcaFile(base::ByteSpan bytes)
{
    CvcaFile file;
    TlvReader reader(bytes);
    while (!isPadding(reader.rest()) && file.references.size() < maxReferences) {
        const auto reference = reader.expect(authorityReference);
        if (!reference) {
            return fileInvalid("EF.CVCA: " + reference.error().message);
        }
        const base::ByteSpan value = reference.value().value;
        if (value.empty() || value.size() > maxReferenceOctets) {
            return fileInvalid("EF.CVCA holds a reference of " + std::to_string(value.size()) + " octets");
        }
        file.references.emplace_back(value.begin(), value.end());
    }
    if (file.references.empty()) {
        return fileInvalid("EF.CVCA holds no reference to a certification authority");
    }
    return isPadding(reader.rest()) ? base::Result(std::move(file))
                                    : fileInvalid("EF.CVCA holds more behind its references than zeros");
}

}  // namespace rahdari::lds
