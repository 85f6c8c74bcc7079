#include "core/specimen/key_group.h"

#include "core/specimen/elliptic_group.h"
#include "core/specimen/modular_group.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

// Standardised domain parameters (ICAO Doc 9303-11 9.5.1).
constexpr std::array<std::pair<int, std::string_view>, 14> standardised{{
    {0, "dh_1024_160"},
    {1, "dh_2048_224"},
    {2, "dh_2048_256"},
    {8, "P-192"},
    {9, "brainpoolP192r1"},
    {10, "P-224"},
    {11, "brainpoolP224r1"},
    {12, "P-256"},
    {13, "brainpoolP256r1"},
    {14, "brainpoolP320r1"},
    {15, "P-384"},
    {16, "brainpoolP384r1"},
    {17, "brainpoolP512r1"},
    {18, "P-521"},
}};

}  // namespace

Bytes KeyGroup::secretOf(ByteSpan element) const
{
    const ByteSpan part = isElliptic() ? element.subspan(1, fieldLength()) : element;
    return {part.begin(), part.end()};
}

std::shared_ptr<const KeyGroup> keyGroup(std::string_view name)
{
    if (auto curve = EllipticGroup::named(name)) {
        return curve;
    }
    return ModularGroup::named(name);
}

std::optional<std::string> groupNameOf(int parameterId)
{
    const auto* found = std::ranges::find(standardised, parameterId, &std::pair<int, std::string_view>::first);
    if (found == standardised.end()) {
        return std::nullopt;
    }
    return std::string(found->second);
}

}  // namespace rahdari::specimen
