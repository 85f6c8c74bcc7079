#include "core/specimen/forgery/text_alteration.h"

#include "core/mrz/country_codes.h"
#include "core/specimen/forgery/fantasy_state.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::specimen {

BOOST_AUTO_TEST_SUITE(text_alteration)

// ICAO Doc 9303-4, appendix A, figure of a data page.
BOOST_AUTO_TEST_CASE(check_digits_are_those_of_doc_9303)
{
    const std::vector<std::string> right{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                         "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
    std::vector<std::string> spoiled = right;
    for (const std::size_t column : {9U, 19U, 27U, 42U, 43U}) {
        spoiled[1][column] = '7';
    }
    BOOST_TEST(withRightDigits(DocumentFormat::Td3, spoiled) == right, boost::test_tools::per_element());
    BOOST_TEST(withRightDigits(DocumentFormat::Td3, right) == right, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(differences_name_line_and_column)
{
    const std::vector<ZoneCell> cells = differences({"AB", "CD"}, {"AX", "YD"});
    BOOST_REQUIRE(cells.size() == 2);
    BOOST_TEST((cells[0] == ZoneCell{0, 1}));
    BOOST_TEST((cells[1] == ZoneCell{1, 0}));
}

BOOST_AUTO_TEST_CASE(an_altered_number_differs_in_as_many_digits_as_wanted)
{
    for (std::size_t digits = 1; digits <= 8; ++digits) {
        const std::string altered = alteredNumber("U12345678", digits, Chance(digits));
        std::size_t differing = 0;
        for (std::size_t i = 0; i < altered.size(); ++i) {
            differing += altered[i] != "U12345678"[i] ? 1 : 0;
        }
        BOOST_TEST(differing == digits);
        BOOST_TEST(altered.front() == 'U');
    }
}

BOOST_AUTO_TEST_CASE(serials_and_numbers_belong_to_each_other)
{
    NumberRules rules;
    rules.pattern = "UA999999";
    const std::string number = numberWith(rules, 4711, Chance(5));
    BOOST_TEST(number.substr(2) == "004711");
    BOOST_TEST(number.front() == 'U');
    BOOST_TEST((serialOf(rules, number) == std::optional<std::uint64_t>(4711)));
    BOOST_TEST(!serialOf(rules, "XA004711").has_value());
    BOOST_TEST(!serialOf(rules, "U1004711").has_value());
    BOOST_TEST(!serialOf(rules, "UA00471").has_value());
}

BOOST_AUTO_TEST_CASE(fantasy_states_are_on_no_list)
{
    const auto table = mrz::CountryTable::load(RAHDARI_SOURCE_DIR "/models/countries/states.tsv");
    BOOST_REQUIRE(table);
    for (const FantasyState& state : fantasyStates()) {
        BOOST_TEST(table->find(state.code) == nullptr, state.code);
        BOOST_TEST(state.code.size() == 3);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
