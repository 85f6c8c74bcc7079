#include "tests/unit/core/specimen/forgery/small_document.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace rahdari::specimen {

namespace {

namespace data = boost::unit_test::data;

/// Section 5 of the specimen recipe, without the checks that no design of Utopia gives anything to look at.
struct Row {
    std::string id;
    std::vector<std::string> mustReact;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.id; }
};

const std::vector<Row> recipe{
    {"F01", {"A1", "E1", "B2", "B6", "C1"}},
    {"F02", {"E1", "B2", "B6", "C1"}},
    {"F03", {"B6", "B8"}},
    {"F04", {"B2", "B5"}},
    {"F05", {"B1", "B5"}},
    {"F06", {"D1", "D2", "A1", "A3", "C4"}},
    {"F07", {"D2", "D3", "E1", "A3"}},
    {"F08", {"D4", "D5"}},
    {"F09", {"D4"}},
    {"F10", {"F1", "F2", "F3", "B1", "F4"}},
    {"F11", {"B1", "F2", "F3"}},
    {"F12", {"G1", "G2", "B3", "H1"}},
    {"F13", {"A2", "H6", "E2"}},
    {"F14", {"B3", "B1"}},
    {"F15", {"C1", "C2"}},
    {"F16", {"C3", "C4"}},
    {"F17", {"A4"}},
    {"F18", {"B2"}},
    {"F19", {"B6"}},
    {"F20", {"E6", "E7", "C5"}},
    {"F21", {"A6", "B7", "H1"}},
    {"F22", {"F1", "H3"}},
    {"F23", {"H2", "H3"}},
    {"F24", {"A3", "G3"}},
};

const std::set<std::string> kinds{"counterfeit",    "photo substitution", "data alteration",      "page substitution",
                                  "pseudo/fantasy", "stolen blank",       "fraudulently obtained"};

}  // namespace

BOOST_AUTO_TEST_SUITE(families_of_forgeries)

BOOST_AUTO_TEST_CASE(stand_in_the_order_of_the_recipe_and_end_with_the_decoys)
{
    std::vector<std::string> ids;
    for (const Family& family : families()) {
        ids.push_back(family.id);
    }
    std::vector<std::string> expected;
    for (const Row& row : recipe) {
        expected.push_back(row.id);
    }
    for (const char* decoy : {"D01", "D02", "D03", "D04", "D05", "D06"}) {
        expected.emplace_back(decoy);
    }
    BOOST_TEST(ids == expected, boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(react_as_the_recipe_says, data::make(recipe), row)
{
    const Family* const family = findFamily(row.id);
    BOOST_REQUIRE(family != nullptr);
    BOOST_TEST(family->mustReact == row.mustReact, boost::test_tools::per_element());
    BOOST_TEST(family->forged);
    BOOST_TEST(kinds.contains(family->kind));
    BOOST_TEST(!family->title.empty());
}

BOOST_AUTO_TEST_CASE(decoys_are_genuine_and_nothing_must_react)
{
    for (const Family& family : families()) {
        if (family.id.front() == 'D') {
            BOOST_TEST(!family.forged);
            BOOST_TEST(family.mustReact.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(every_family_can_be_on_a_shipped_design)
{
    for (const Family& family : families()) {
        const auto& designs = testing::shippedDesigns();
        BOOST_TEST(std::any_of(designs.begin(), designs.end(), family.appliesTo), family.id);
    }
}

BOOST_AUTO_TEST_CASE(no_family_is_on_a_design_without_what_it_changes)
{
    Design bare = testing::smallDesign();
    bare.sides.front().elements.clear();
    for (const char* id : {"F03", "F06", "F07", "F08", "F09", "F10", "F11", "F12", "F15", "F16", "F17", "F18", "F19",
                           "F21", "F24", "D06"}) {
        BOOST_TEST(!findFamily(id)->appliesTo(bare), id);
    }
    Design card = testing::smallDesign();
    card.card = true;
    BOOST_TEST(!findFamily("F24")->appliesTo(card));
    BOOST_TEST(!findFamily("D02")->appliesTo(card));
}

BOOST_AUTO_TEST_CASE(a_design_that_does_not_fit_is_refused)
{
    DocumentInMaking document = testing::keptGenuine();
    document.job.design.sides.front().elements.clear();
    const Family& family = *findFamily("F15");
    const auto refused = family.beforePrint(document, 1, testing::desk(), Chance(1));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == 6002);
}

BOOST_DATA_TEST_CASE(forgeries_want_a_difficulty_from_one_to_five, data::make({-1, 0, 6}), difficulty)
{
    DocumentInMaking document = testing::keptGenuine();
    const auto refused = findFamily("F15")->beforePrint(document, difficulty, testing::desk(), Chance(1));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == 6000);
    BOOST_TEST(bool(findFamily("D03")->beforePrint(document, difficulty, testing::desk(), Chance(1))));
}

BOOST_AUTO_TEST_CASE(unknown_ids_are_not_found)
{
    BOOST_TEST(findFamily("F25") == nullptr);
    BOOST_TEST(findFamily("") == nullptr);
}

BOOST_AUTO_TEST_CASE(deviations_are_twelve_to_two_sigmas)
{
    const std::vector<double> sigmas{12, 8, 5, 3, 2};
    for (int difficulty = 1; difficulty <= 5; ++difficulty) {
        BOOST_TEST(deviationAt(difficulty, .5) == .5 * sigmas[static_cast<std::size_t>(difficulty - 1)]);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
