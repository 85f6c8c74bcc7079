#pragma once

#include "core/specimen/chance/chance.h"
#include "core/specimen/design/design.h"

#include <chrono>
#include <map>
#include <string>

namespace rahdari::specimen {

enum class Sex : std::uint8_t { Female, Male, Unspecified };

/// Somebody who does not exist: names from word lists, never from a register.
struct Holder {
    std::string surname;  ///< as printed, Latin letters with diacritics allowed: "LINDQVIST"
    std::string givenNames;
    std::string surnameUrdu;  ///< UTF-8
    std::string givenNamesUrdu;
    Sex sex = Sex::Female;
    std::chrono::year_month_day birth{};
    std::string birthPlace;  ///< a town of Utopia
    std::string birthPlaceUrdu;
    std::string personalNumber;  ///< optional data of the MRZ; may be empty
    std::uint64_t faceSeed = 0;  ///< which portrait
};

/// What is decided when a document is issued.
struct Issue {
    std::string documentNumber;
    std::chrono::year_month_day issued{};
    std::chrono::year_month_day expires{};
    std::string authority;                    ///< "PASSPORT OFFICE OF UTOPIA"
    std::string can;                          ///< six digits, for PACE; empty where no chip
    std::string entries;                      ///< visas: "MULT", "01"
    std::string visaType;                     ///< visas: "C"
    std::chrono::year_month_day validFrom{};  ///< visas
};

/// Rarely somebody with one name only, with a name that must be truncated, or a child; born so that the age fits the
/// portrait that `faceSeed` gives.
Holder inventHolder(Chance chance);

/// The age a drawn portrait shows, in years, 13 to 80. A part of the face, so that names and faces are of one age.
int faceAgeOf(std::uint64_t faceSeed);

/// The year of which faceAgeOf() speaks: portraits are as old as if taken in the middle of it.
inline constexpr int portraitYear = 2021;

/// Numbers grow with the issue date through the series' range. Under-age holders get half the validity. Issued on a
/// working day of the series' years, never before the holder's birth.
/// @param today  no document is issued later; about one in twelve has expired
Issue issueDocument(const Design& design, const Holder& holder, std::chrono::year_month_day today, Chance chance);

/// What every personalised element prints, by content key: "surname", "given_names", "nationality", "sex",
/// "birth_date", "birth_place", "document_number", "issue_date", "expiry_date", "authority", "personal_number", "can",
/// "surname_urdu", "given_names_urdu", "birth_place_urdu", "valid_from", "entries", "visa_type", "mrz_1", "mrz_2",
/// "mrz_3", "mrz" (all lines, divided by line feeds) and "full_name" (given names, then surname). Dates as
/// "12 AUG 2031"; every key is there, empty where it says nothing. A forger edits this map. UTF-8.
using DocumentTexts = std::map<std::string, std::string>;

DocumentTexts textsOf(const Design& design, const Holder& holder, const Issue& issue);

/// The lines of the MRZ by Doc 9303-3 to -7: transliterated, truncated, with check digits. One string a line. A number
/// of more than nine characters goes on in the optional data of TD1 and TD2 and is cut elsewhere, where Doc 9303 has
/// no room for it. The personal number is the optional data, left out where it does not fit.
std::vector<std::string> composeZone(const Design& design, const Holder& holder, const Issue& issue);

}  // namespace rahdari::specimen
