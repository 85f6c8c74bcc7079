// Transliteration, marks and truncation of Doc 9303-3 and -4.
#include "core/viz/spelling.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace rahdari;
namespace data = boost::unit_test::data;

namespace {

struct Pair {
    const char* printed;
    const char* zone;
    bool truncated = false;
};
std::ostream& operator<<(std::ostream& out, const Pair& pair) { return out << pair.printed << " / " << pair.zone; }

const Pair same[] = {
    {"KESTRALSEN", "KESTRALSEN"},
    {"Østransen", "OESTRANSEN"},
    {"ŠÁRKA", "SARKA"},
    {"THALDERSTRÖM", "THALDERSTROEM"},
    {"THALDERSTRÖM", "THALDERSTROM"},
    {"THALDERSTROM", "THALDERSTROEM"},  // the reader saw no diacritic
    {"GROẞ", "GROSS"},
    {"Þór", "THOR"},
    {"NUÑEZ", "NUNEZ"},
    {"NUÑEZ", "NUNXXEZ"},
    {"O'CONNOR", "OCONNOR"},
    {"SMITH-JONES", "SMITH JONES"},
    {"VAN DER BELMARØY", "VAN DER BELMAROEY"},
    {"XIMENA ŁUCJA KALISTA", "XIMENA LUCJA KAL", true},
    {"JONATHON WARREN TREVOR", "JONATHON W T", true},
    {"LIGHTHOUSE.", "LIGHTHOUSE"},
};

const Pair different[] = {
    {"KESTRALSEN", "KESTRALTEN"},
    {"KESTRALSEN", "KASTRALSEN"},
    {"ANNA", "ANNE"},
    {"ÅSE", "ESE"},
    {"XIMENA LUCJA", "XIMENA", false},
    {"JONATHON WARREN", "JONATHON T", true},
};

}  // namespace

BOOST_DATA_TEST_CASE(names_are_the_same_under_a_rule, data::make(same), pair)
{
    const viz::Spelling spelling = viz::compareName(pair.printed, pair.zone, pair.truncated);
    BOOST_TEST(spelling.same());
}

BOOST_DATA_TEST_CASE(other_names_are_not, data::make(different), pair)
{
    BOOST_TEST(viz::compareName(pair.printed, pair.zone, pair.truncated).plain() > 0);
}

BOOST_AUTO_TEST_CASE(the_rule_is_named)
{
    const viz::Spelling spelling = viz::compareName("ØSTRANSEN", "OESTRANSEN", false);
    BOOST_REQUIRE(spelling.rules.size() == 1);
    BOOST_TEST(spelling.rules.front().find("Ø stands as OE") != std::string::npos);
    const viz::Spelling cut = viz::compareName("KALISTA ROSALBA", "KALISTA ROS", true);
    BOOST_REQUIRE(cut.rules.size() == 1);
    BOOST_TEST(cut.rules.front().find("truncated") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(characters_readers_confuse_are_marked_as_such)
{
    const viz::Spelling spelling = viz::compareNumber("UP7741148", "UP7741143");
    BOOST_REQUIRE(spelling.differences.size() == 1);
    BOOST_TEST((spelling.differences.front().step == viz::SpellingStep::LookAlike));
    BOOST_TEST(spelling.plain() == 0);
    BOOST_TEST(viz::compareNumber("UP7741190", "UP7741140").plain() == 0 + (viz::looksAlike(U'9', U'4') ? 0 : 1));
    BOOST_TEST(viz::compareNumber("UP 774-1140", "UP7741140").same());
}

BOOST_AUTO_TEST_CASE(letters_and_digits_that_print_does_not_tell_apart_agree_and_it_is_said)
{
    for (const auto& [printed, zone] : {std::pair{"P893211", "P89321I"},
                                        {"2512680", "Z51268O"},
                                        {"$51677H", "S51677H"},
                                        {"7418201", "T41820I"},
                                        {"V81400!", "V81400I"},
                                        {"V66236R\u00B0", "V66236R"}}) {
        BOOST_TEST(viz::compareNumber(printed, zone).same(), printed);
    }
    const viz::Spelling spelling = viz::compareNumber("UP774114O", "UP7741140");
    BOOST_TEST(spelling.same());
    BOOST_REQUIRE(spelling.rules.size() == 1);
    BOOST_TEST(spelling.rules.front() == "O was read for 0: print does not tell them apart");
    BOOST_TEST(!viz::compareNumber("UP7741148", "UP7741140").same());  // digits for digits: as forgers do
    BOOST_TEST(!viz::compareName("MARTINI", "MARTINL", false).same());
    BOOST_TEST(viz::compareName("CERSTAL", "OERSTAL", false).same());  // \u0152
}

BOOST_AUTO_TEST_CASE(a_lost_character_is_missing_whatever_sign_stands_for_it)
{
    const viz::Spelling spelling = viz::compareNumber("814001", "V81400I");
    BOOST_REQUIRE(spelling.differences.size() == 1);
    BOOST_TEST((spelling.differences.front().step == viz::SpellingStep::Missing));
    BOOST_TEST(!viz::compareNumber("~81400I", "V81400I").same());
    BOOST_TEST(!viz::isLegible("26 JUN 19\u00B0%"));
    BOOST_TEST(viz::isLegible("12 AUG/AO\u00DB 1974"));
    BOOST_TEST((viz::essenceOf("K\u00e4 \u00B012-a") == U"K\u00C412A"));
}

BOOST_AUTO_TEST_CASE(capitals_of_small_letters)
{
    BOOST_TEST((viz::upperCase(U'ø') == U'Ø'));
    BOOST_TEST((viz::upperCase(U'š') == U'Š'));
    BOOST_TEST((viz::upperCase(U'ž') == U'Ž'));
    BOOST_TEST((viz::upperCase(U'ł') == U'Ł'));
    BOOST_TEST((viz::upperCase(U'ÿ') == U'Ÿ'));
    BOOST_TEST((viz::upperCase(U'ı') == U'ı'));
}

BOOST_AUTO_TEST_CASE(broken_utf8_is_survived)
{
    BOOST_TEST(viz::charactersOf("A\xC3").size() == 2);
    BOOST_TEST(viz::charactersOf("\xFF\xFE").size() == 2);
    BOOST_TEST(viz::utf8Of(U'Ł') == "Ł");
    BOOST_TEST(viz::utf8Of(U'\U0001F600') == "\xF0\x9F\x98\x80");
}
