#include "core/learning/joined_fields.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {

using rahdari::document::Feature;
using rahdari::image::RectMm;
using rahdari::learning::joinNeighbours;
using rahdari::learning::withoutIdleParts;

Feature fieldAt(const std::string& name, const RectMm& box)
{
    Feature field;
    field.name = name;
    field.kind = rahdari::document::FeatureKind::Field;
    field.box = box;
    return field;
}

/// A day, the rest of its date, a field in the next column, and one in the next line.
std::vector<Feature> dateInTwoParts()
{
    return {fieldAt("field_1", {41.95, 50.2, 5.35, 3.1}), fieldAt("field_2", {46.95, 49.95, 23.85, 3.7}),
            fieldAt("field_3", {79.8, 50.45, 12.35, 2.7}), fieldAt("field_4", {41.9, 57.0, 5.4, 3.0})};
}

std::vector<std::string> namesOf(const std::vector<Feature>& fields)
{
    std::vector<std::string> names;
    for (const Feature& field : fields) {
        names.push_back(field.name);
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(joined_fields)

BOOST_AUTO_TEST_CASE(FieldsThatTouchInALineAreTriedAsOne)
{
    const auto joined = joinNeighbours(dateInTwoParts());
    BOOST_REQUIRE_EQUAL(joined.size(), 1U);
    BOOST_TEST(joined.front().left == 0U);
    BOOST_TEST(joined.front().right == 1U);
    const RectMm& box = joined.front().whole.box;
    BOOST_TEST(box.x == 41.95, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(box.y == 49.95, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(box.x + box.width == 70.8, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(box.y + box.height == 53.65, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(AWholeThatSaysSomethingTakesThePlaceOfItsParts)
{
    std::vector<Feature> described = dateInTwoParts();
    const auto joined = joinNeighbours(described);
    described.push_back(joined.front().whole);
    described.back().name = described.back().content = "issue_date";
    const std::vector<std::string> expected{"issue_date", "field_3", "field_4"};
    BOOST_TEST(namesOf(withoutIdleParts(described, joined)) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ElseThePartsStay)
{
    std::vector<Feature> described = dateInTwoParts();
    const auto joined = joinNeighbours(described);
    described.push_back(joined.front().whole);
    BOOST_TEST(namesOf(withoutIdleParts(described, joined)) == namesOf(dateInTwoParts()),
               boost::test_tools::per_element());
    described.back().content = "issue_date";
    described[1].content = "birth_date";
    BOOST_TEST(namesOf(withoutIdleParts(described, joined)) == namesOf(dateInTwoParts()),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
