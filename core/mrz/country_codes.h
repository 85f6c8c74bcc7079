#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::mrz {

/// What a three-letter code of a zone stands for.
enum class CountryKind : std::uint8_t {
    State,         ///< a country or territory of ISO 3166-1, and Kosovo (9303-3)
    PartOfState,   ///< a form of nationality of a state, e.g. GBO; Germany's D
    Organisation,  ///< an issuing organisation, e.g. UNO
    PersonStatus,  ///< a person without a nationality, e.g. XXA
    Specimen,      ///< UTO
    Former,        ///< withdrawn, still met on documents
    Unrecognised,  ///< met on documents; neither in ISO 3166-1 nor in Doc 9303-3
};

/// "state", "part of state", "organisation", "person status", "specimen", "former", "unrecognised".
std::string_view toString(CountryKind kind);

struct CountryEntry {
    std::string code;    ///< as in the zone, one to three letters
    std::string alpha2;  ///< country code used in certificates (ISO 3166-1 alpha-2, or 9303-3's); may be empty
    CountryKind kind = CountryKind::State;
    std::string name;  ///< English, short

    bool operator==(const CountryEntry&) const = default;
};

/// The issuing states, organisations and nationalities of Doc 9303-3 section 5. Read-only once loaded.
class CountryTable {
public:
    /// Reads models/countries/states.tsv: code, alpha-2, kind, name, separated by tabs; '#' starts a comment line.
    /// @return the table; Error FileMissing, FileUnreadable, or FileInvalid naming the line
    static base::Result<CountryTable> load(const std::filesystem::path& path);

    /// The same from text already read.
    static base::Result<CountryTable> parse(std::string_view text);

    /// The entry of a code, trailing fillers ignored ("D<<" is "D"), or null.
    const CountryEntry* find(std::string_view code) const;

    /// The entries of a two-letter code in the order of the file; former ones last.
    std::vector<const CountryEntry*> findByAlpha2(std::string_view alpha2) const;

    std::span<const CountryEntry> entries() const { return entries_; }

private:
    std::vector<CountryEntry> entries_;
    std::map<std::string, std::size_t, std::less<>> byCode_;
};

}  // namespace rahdari::mrz
