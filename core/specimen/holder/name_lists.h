#pragma once

#include "core/specimen/holder/holder.h"

#include <span>
#include <string_view>

namespace rahdari::specimen {

/// A name in both scripts of Utopia.
struct NameWord {
    std::string_view latin;  ///< capitals, diacritics of Doc 9303-3 section 6
    std::string_view urdu;
};

// Words made up, or common in many languages: their mixture is of no country. Read-only.

/// Beginnings and endings of surnames; any two make a name.
std::span<const NameWord> surnameStems();
std::span<const NameWord> surnameEndings();
/// Surnames that are a word of their own.
std::span<const NameWord> wholeSurnames();
/// Long ones: two of them, or one and given names, do not fit a machine readable zone.
std::span<const NameWord> longSurnames();
/// "VAN DER", "AL-": with the blank or hyphen that belongs to it.
std::span<const NameWord> surnameParticles();
/// Of a sex; for unspecified those that both have.
std::span<const NameWord> givenNames(Sex sex);
/// Where Utopians are born.
std::span<const NameWord> towns();

}  // namespace rahdari::specimen
