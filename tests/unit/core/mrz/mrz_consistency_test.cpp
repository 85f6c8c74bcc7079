#include "core/mrz/mrz_consistency.h"

#include "core/mrz/mrz_parser.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

namespace {

MrzConsistency judged(const specimens::Lines& lines)
{
    return judgeConsistency(parseMrz(lines, specimens::today).value());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Consistency)

BOOST_AUTO_TEST_CASE(SpecimensAreConsistent)
{
    for (const auto& specimen : specimens::all()) {
        BOOST_TEST(judged(specimen.lines).consistent);
    }
}

BOOST_AUTO_TEST_CASE(NamesExpectedAndFoundDigit)
{
    auto lines = specimens::td3;
    lines[1][19] = '3';
    const MrzConsistency consistency = judged(lines);
    BOOST_TEST(!consistency.consistent);
    BOOST_TEST(!consistency.onlyCompositeWrong);
    const DigitFinding& birth = consistency.findings[1];
    BOOST_TEST(birth.name == "date of birth");
    BOOST_TEST(birth.expected == "2");
    BOOST_TEST(birth.found == "3");
    BOOST_TEST(!birth.agrees);
    BOOST_TEST(birth.line == 1);
    BOOST_TEST(birth.column == 19);
}

// Doc 9303-2, C.44: a zone whose composite alone is wrong may have been altered to block the chip.
BOOST_AUTO_TEST_CASE(PointsOutALoneWrongComposite)
{
    auto lines = specimens::td3;
    lines[1][43] = '1';
    BOOST_TEST(judged(lines).onlyCompositeWrong);
}

BOOST_AUTO_TEST_CASE(AbsentDigitAgrees)
{
    auto lines = specimens::td3;
    lines[1].replace(28, 15, std::string(15, '<'));
    const MrzConsistency consistency = judged(lines);
    BOOST_TEST(consistency.findings[3].agrees);
    BOOST_TEST(consistency.findings[3].expected == "0 or <");
    BOOST_TEST(consistency.findings[3].found == "<");
}

BOOST_AUTO_TEST_CASE(NothingIsNotConsistent) { BOOST_TEST(!judgeConsistency(MrzDocument{}).consistent); }

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
