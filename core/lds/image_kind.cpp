#include "core/lds/image_kind.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rahdari::lds {

namespace {

struct Signature {
    std::string_view begin;
    std::string_view mimeType;
};

using namespace std::string_view_literals;

constexpr std::array<Signature, 5> signatures{{
    {"\xFF\xD8\xFF"sv, "image/jpeg"sv},
    {"\0\0\0\x0CjP  \r\n\x87\n"sv, "image/jp2"sv},
    {"\xFF\x4F\xFF\x51"sv, "image/j2c"sv},
    {"\x89PNG\r\n\x1A\n"sv, "image/png"sv},
    {"\xFF\xA0\xFF"sv, "image/x-wsq"sv},
}};

bool beginsWith(base::ByteSpan bytes, std::string_view text)
{
    return bytes.size() >= text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char c, std::uint8_t octet) { return static_cast<std::uint8_t>(c) == octet; });
}

}  // namespace

std::string mimeTypeOf(base::ByteSpan picture)
{
    const auto found = std::find_if(signatures.begin(), signatures.end(),
                                    [&](const Signature& signature) { return beginsWith(picture, signature.begin); });
    return found == signatures.end() ? std::string() : std::string(found->mimeType);
}

}  // namespace rahdari::lds
