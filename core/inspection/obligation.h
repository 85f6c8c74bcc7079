#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::inspection {

/// What a profile demands of a check (BSI TR-03135-2 v2.5: m, o, e).
enum class Obligation : std::uint8_t {
    Mandatory,   ///< performed and counted; counts as aborted when its result is missing
    Optional,    ///< counted when it was performed, that is, when its outcome is not *not supported*
    Evaluatory,  ///< performed and kept, never counted
    Off,         ///< not performed and not listed
};

inline constexpr std::array allObligations{Obligation::Mandatory, Obligation::Optional, Obligation::Evaluatory,
                                           Obligation::Off};

/// The word in profiles and JSON: "mandatory", "optional", "evaluatory", "off".
std::string_view toString(Obligation obligation);

/// The obligation of a word, or none.
std::optional<Obligation> obligationFromString(std::string_view word);

}  // namespace rahdari::inspection
