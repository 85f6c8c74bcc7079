#include "core/specimen/holder/holder.h"
#include "core/specimen/holder/name_lists.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

namespace {

/// A name growing in both scripts at once.
struct BothScripts {
    std::string latin;
    std::string urdu;

    void append(const NameWord& word)
    {
        latin += word.latin;
        urdu += word.urdu;
    }
    void divide(std::string_view latinMark)
    {
        latin += latinMark;
        urdu += ' ';
    }
};

const NameWord& oneOf(std::span<const NameWord> words, Chance& chance) { return words[chance.index(words.size())]; }

void appendSurname(BothScripts& name, Chance& chance)
{
    if (chance.happens(.12)) {
        name.append(oneOf(wholeSurnames(), chance));
        return;
    }
    name.append(oneOf(surnameStems(), chance));
    name.append(oneOf(surnameEndings(), chance));
}

/// Too long for the zone: 39 characters of TD3, 30 of TD1.
BothScripts longSurname(Chance& chance)
{
    BothScripts name;
    name.append(oneOf(longSurnames(), chance));
    name.divide(chance.happens(.5) ? "-" : " ");
    name.append(oneOf(longSurnames(), chance));
    if (chance.happens(.4)) {
        name.divide(" ");
        appendSurname(name, chance);
    }
    return name;
}

BothScripts inventSurname(Chance chance)
{
    if (chance.happens(.03)) {
        return longSurname(chance);
    }
    BothScripts name;
    if (chance.happens(.07)) {
        name.append(oneOf(surnameParticles(), chance));
    }
    appendSurname(name, chance);
    if (chance.happens(.10)) {
        name.divide(chance.happens(.6) ? "-" : " ");
        appendSurname(name, chance);
    }
    return name;
}

std::size_t givenNameCount(Chance& chance)
{
    const double draw = chance.uniform();
    return draw < .55 ? 1 : draw < .93 ? 2 : draw < .98 ? 3 : 4;
}

BothScripts inventGivenNames(Sex sex, Chance chance)
{
    BothScripts names;
    std::vector<const NameWord*> taken;
    const std::size_t count = givenNameCount(chance);
    while (taken.size() < count) {
        const NameWord& word = oneOf(givenNames(sex), chance);
        if (std::find(taken.begin(), taken.end(), &word) != taken.end()) {
            continue;
        }
        if (!taken.empty()) {
            names.divide(" ");
        }
        names.append(word);
        taken.push_back(&word);
    }
    return names;
}

Sex inventSex(Chance chance)
{
    const double draw = chance.uniform();
    return draw < .485 ? Sex::Female : draw < .97 ? Sex::Male : Sex::Unspecified;
}

std::chrono::year_month_day inventBirth(int faceAge, Chance chance)
{
    const int year = portraitYear - faceAge + static_cast<int>(chance.index(7)) - 3;
    const auto firstOfYear = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
    return std::chrono::year_month_day(firstOfYear + std::chrono::days(chance.index(365)));
}

/// "K40913T": a letter, five digits, a letter. Some have none.
std::string inventPersonalNumber(Chance chance)
{
    if (chance.happens(.08)) {
        return {};
    }
    std::string number(7, '0');
    for (std::size_t i = 0; i < number.size(); ++i) {
        const bool letter = i == 0 || i + 1 == number.size();
        number[i] = static_cast<char>(letter ? 'A' + static_cast<char>(chance.index(26))
                                             : '0' + static_cast<char>(chance.index(10)));
    }
    return number;
}

}  // namespace

int faceAgeOf(std::uint64_t faceSeed)
{
    Chance chance = Chance(faceSeed).part("age");
    if (chance.happens(.05)) {
        return 13 + static_cast<int>(chance.index(5));
    }
    // Travellers are mostly between twenty and sixty.
    const double first = chance.uniform();
    const double second = chance.uniform();
    return 18 + static_cast<int>(62.0 * first * (.35 + .65 * second));
}

Holder inventHolder(Chance chance)
{
    Holder holder;
    holder.sex = inventSex(chance.part("sex"));
    holder.faceSeed = chance.part("face").bits();
    holder.birth = inventBirth(faceAgeOf(holder.faceSeed), chance.part("birth"));
    holder.personalNumber = inventPersonalNumber(chance.part("personal number"));

    BothScripts surname = inventSurname(chance.part("surname"));
    BothScripts given = inventGivenNames(holder.sex, chance.part("given names"));
    if (chance.part("one name").happens(.015)) {
        // Doc 9303-4, 4.2.3.1 f: the only name is the primary identifier.
        surname = std::exchange(given, {});
    }
    holder.surname = surname.latin;
    holder.surnameUrdu = surname.urdu;
    holder.givenNames = given.latin;
    holder.givenNamesUrdu = given.urdu;

    Chance place = chance.part("birth place");
    const NameWord& town = oneOf(towns(), place);
    holder.birthPlace = town.latin;
    holder.birthPlaceUrdu = town.urdu;
    return holder;
}

}  // namespace rahdari::specimen
