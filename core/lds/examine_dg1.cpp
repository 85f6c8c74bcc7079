#include "core/lds/dg1.h"
#include "core/lds/examination.h"

#include <string_view>

namespace rahdari::lds {

namespace {

struct Field {
    std::size_t at = 0;
    std::size_t size = 0;
};

/// Where the fields stand whose characters are bound (ICAO Doc 9303-4 to -6, 4.2).
struct Layout {
    std::size_t characters = 0;
    Field name;
    Field nationality;
    Field birth;
    Field sex;
    Field expiry;
};

constexpr Field documentCode{0, 2};
constexpr Field issuingState{2, 3};
constexpr Layout td1{90, {60, 30}, {45, 3}, {30, 6}, {37, 1}, {38, 6}};
constexpr Layout td2{72, {5, 31}, {46, 3}, {49, 6}, {56, 1}, {57, 6}};
constexpr Layout td3{88, {5, 39}, {54, 3}, {57, 6}, {64, 1}, {65, 6}};

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";
constexpr char filler = '<';

const Layout& layoutOf(std::size_t characters)
{
    return characters == td1.characters ? td1 : characters == td2.characters ? td2 : td3;
}

std::string_view part(std::string_view mrz, Field field) { return mrz.substr(field.at, field.size); }

bool isMadeOf(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Letters, then fillers only; at least one letter.
bool isStateCode(std::string_view code)
{
    const std::string_view name = code.substr(0, code.find(filler));
    return !name.empty() && isMadeOf(name, letters) && isMadeOf(code.substr(name.size()), "<");
}

int number(std::string_view twoDigits) { return (twoDigits[0] - '0') * 10 + (twoDigits[1] - '0'); }

bool isPartOfDate(std::string_view twoCharacters, int largest)
{
    if (!isMadeOf(twoCharacters, digits)) {
        return false;
    }
    const int value = number(twoCharacters);
    return value >= 1 && value <= largest;
}

/// Year, month and day. @param unknownAllowed  whether parts may be fillers, as in an incomplete date of birth
bool isDate(std::string_view date, bool unknownAllowed)
{
    const auto isUnknown = [unknownAllowed](std::string_view two) { return unknownAllowed && two == "<<"; };
    const std::string_view year = date.substr(0, 2);
    const std::string_view month = date.substr(2, 2);
    const std::string_view day = date.substr(4, 2);
    return (isMadeOf(year, digits) || isUnknown(year)) && (isPartOfDate(month, 12) || isUnknown(month)) &&
           (isPartOfDate(day, 31) || isUnknown(day));
}

void examineStates(std::string_view mrz, const Layout& layout, Examination& examination)
{
    if (!isStateCode(part(mrz, issuingState))) {
        examination.fails("the issuing state in DG1 is not made of letters");
    }
    if (!isStateCode(part(mrz, layout.nationality))) {
        examination.fails("the nationality in DG1 is not made of letters");
    }
}

void examinePerson(std::string_view mrz, const Layout& layout, Examination& examination)
{
    if (part(mrz, layout.name).front() == filler) {
        examination.fails("the name in DG1 is empty");
    }
    if (!isDate(part(mrz, layout.birth), true)) {
        examination.fails("the date of birth in DG1 is no date");
    }
    if (!isDate(part(mrz, layout.expiry), false)) {
        examination.fails("the date of expiry in DG1 is no date");
    }
    const std::string_view sex = part(mrz, layout.sex);
    if (sex == "X") {
        examination.deviates("sex_x", "An unspecified sex is written X in the MRZ of DG1, not <",
                             "ICAO Doc 9303-3 4.8");
    } else if (!isMadeOf(sex, "MF<")) {
        examination.fails("the sex in DG1 is none of M, F and <");
    }
}

}  // namespace

void examineDg1(base::ByteSpan bytes, Examination& examination)
{
    const auto dg1 = parseDg1(bytes);
    if (!dg1) {
        examination.fails(dg1.error());
        return;
    }
    const std::string& mrz = dg1.value().mrz.reveal();
    if (!isMadeOf(mrz, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")) {
        examination.fails("the MRZ in DG1 holds a character that no MRZ may have");
        return;
    }
    constexpr std::string_view firstLetters = "PACI";
    if (firstLetters.find(part(mrz, documentCode).front()) == std::string_view::npos) {
        examination.fails("the document code in DG1 begins with none of P, A, C and I");
    }
    const Layout& layout = layoutOf(mrz.size());
    examineStates(mrz, layout, examination);
    examinePerson(mrz, layout, examination);
}

}  // namespace rahdari::lds
