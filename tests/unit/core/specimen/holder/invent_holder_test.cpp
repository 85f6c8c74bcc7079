#include "core/specimen/holder/name_lists.h"
#include "core/specimen/holder/zone_names.h"

#include <boost/test/unit_test.hpp>

#include <set>

namespace rahdari::specimen {

namespace {

/// Arabic block of Unicode (letters of Urdu) and blanks only.
bool isUrduScript(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead < 0xD8U || lead > 0xDBU) {
            return false;
        }
        at += 2;
    }
    return true;
}

void expectWellWritten(std::span<const NameWord> words)
{
    for (const NameWord& word : words) {
        BOOST_TEST_CONTEXT(word.latin)
        {
            BOOST_TEST(isUrduScript(word.urdu));
            BOOST_TEST(word.latin.empty() == word.urdu.empty());
            // Every letter has its place in the zone: nothing but marks is lost.
            std::size_t letters = 0;
            for (const char octet : word.latin) {
                const bool follows = (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
                letters += !follows && octet != '\'' && octet != ' ' && octet != '-' ? 1 : 0;
            }
            std::string zone = transliterated(word.latin);
            std::erase(zone, '<');
            BOOST_TEST(zone.size() >= letters);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(invent_holder)

BOOST_AUTO_TEST_CASE(word_lists_are_well_written)
{
    for (const auto words : {surnameStems(), surnameEndings(), wholeSurnames(), longSurnames(), surnameParticles(),
                             givenNames(Sex::Female), givenNames(Sex::Male), givenNames(Sex::Unspecified), towns()}) {
        expectWellWritten(words);
    }
}

BOOST_AUTO_TEST_CASE(same_seed_same_person)
{
    const Holder one = inventHolder(Chance(42));
    const Holder again = inventHolder(Chance(42));
    const Holder other = inventHolder(Chance(43));
    BOOST_TEST(one.surname == again.surname);
    BOOST_TEST(one.faceSeed == again.faceSeed);
    BOOST_TEST((one.birth == again.birth));
    BOOST_TEST(one.faceSeed != other.faceSeed);
}

BOOST_AUTO_TEST_CASE(people_are_as_various_as_they_should_be)
{
    constexpr int people = 4000;
    int oneName = 0;
    int unspecified = 0;
    int female = 0;
    int accented = 0;
    int tooLongForPassport = 0;
    std::set<std::string> names;
    for (std::uint64_t seed = 0; seed < people; ++seed) {
        const Holder holder = inventHolder(Chance(seed));
        BOOST_REQUIRE(holder.birth.ok());
        BOOST_REQUIRE(!holder.surname.empty());
        BOOST_REQUIRE(isUrduScript(holder.surnameUrdu));
        const int age = portraitYear - static_cast<int>(holder.birth.year());
        BOOST_TEST(std::abs(age - faceAgeOf(holder.faceSeed)) <= 3);
        oneName += holder.givenNames.empty() ? 1 : 0;
        unspecified += holder.sex == Sex::Unspecified ? 1 : 0;
        female += holder.sex == Sex::Female ? 1 : 0;
        const std::string zone = transliterated(holder.surname) + "<<" + transliterated(holder.givenNames);
        accented += (holder.surname + holder.givenNames).find_first_of("\xC3\xC4\xC5") != std::string::npos ? 1 : 0;
        tooLongForPassport += zone.size() > 39 ? 1 : 0;
        names.insert(zone);
    }
    BOOST_TEST(oneName > people / 200);
    BOOST_TEST(oneName < people / 30);
    BOOST_TEST(unspecified > people / 100);
    BOOST_TEST(unspecified < people / 20);
    BOOST_TEST(std::abs(2 * female - people) < people / 10);
    BOOST_TEST(accented > people / 4);
    BOOST_TEST(tooLongForPassport > people / 100);
    BOOST_TEST(tooLongForPassport < people / 12);
    BOOST_TEST(names.size() > people * 19 / 20);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
