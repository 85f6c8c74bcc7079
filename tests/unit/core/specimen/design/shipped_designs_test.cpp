// The designs that ship: models/documents/utopia.
#include "core/specimen/design/design_file.h"
#include "tests/unit/core/specimen/design/design_texts.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace rahdari::specimen;
using rahdari::specimen::test::failureOf;

BOOST_AUTO_TEST_SUITE(ShippedDesigns)

BOOST_AUTO_TEST_CASE(TheyAreInOrder)
{
    const auto designs = loadDesigns(std::string(RAHDARI_SOURCE_DIR) + "/models/documents/utopia");
    BOOST_REQUIRE_MESSAGE(designs, failureOf(designs));
    std::map<std::string, std::set<std::string>> families;
    std::set<std::string> models;
    for (const Design& design : *designs) {
        families[design.family].insert(design.series);
        BOOST_CHECK_MESSAGE(models.insert(design.modelId).second, design.id << ": another design has its model_id");
    }
    BOOST_CHECK_GE(families.size(), 6);
    for (const auto& [family, series] : families) {
        BOOST_CHECK_MESSAGE(series.size() >= 2, family << " has one series only");
    }
}

BOOST_AUTO_TEST_SUITE_END()
