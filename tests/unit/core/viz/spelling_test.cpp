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
    const viz::Spelling spelling = viz::compareNumber("UP774114O", "UP7741140");
    BOOST_REQUIRE(spelling.differences.size() == 1);
    BOOST_TEST((spelling.differences.front().step == viz::SpellingStep::LookAlike));
    BOOST_TEST(spelling.plain() == 0);
    BOOST_TEST(viz::compareNumber("UP7741190", "UP7741140").plain() == 0 + (viz::looksAlike(U'9', U'4') ? 0 : 1));
    BOOST_TEST(viz::compareNumber("UP 774-1140", "UP7741140").same());
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
