// The zone of the page against DG1, by TR-03135-1 v2.5 5.7.2 and its table of results.
#include "core/combined/chip_mrz.h"
#include "core/combined/combined_checks.h"

#include "tests/unit/core/combined/made_up_zone.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <ostream>

using namespace rahdari;
using check::Outcome;
using test::Lines;
namespace specimens = mrz::specimens;

namespace {

constexpr check::CheckSettings settings{specimens::today};

check::CheckResult compare(const Lines& page, const Lines& chip)
{
    check::Evidence evidence;
    test::put(evidence, page, chip, specimens::today);
    return combined::checkMrzAgainstDg1(evidence, settings);
}

/// One changed character of the TD3 example on the page, and what comes of it.
struct Change {
    std::size_t line;
    std::size_t column;
    char value;
    Outcome outcome;
    std::string field;  ///< that is named
};

std::ostream& operator<<(std::ostream& out, const Change& change)
{
    return out << "line " << change.line << " column " << change.column;
}

const std::vector<Change> changes{
    {0, 1, 'D', Outcome::Failed, "document code"}, {0, 2, 'X', Outcome::Failed, "issuing state"},
    {0, 5, 'X', Outcome::Failed, "names"},         {1, 3, '9', Outcome::Failed, "document number"},
    {1, 10, 'X', Outcome::Failed, "nationality"},  {1, 13, '8', Outcome::Failed, "date of birth"},
    {1, 20, 'M', Outcome::Failed, "sex"},          {1, 21, '2', Outcome::Failed, "date of expiry"},
    {1, 30, 'X', Outcome::Undetermined, ""},  // optional data only
};

}  // namespace

BOOST_AUTO_TEST_SUITE(MrzAgainstDg1)

BOOST_AUTO_TEST_CASE(DividesTheTextByItsLength)
{
    BOOST_TEST(combined::linesOfDg1(std::string(88, '<')).size() == 2U);
    BOOST_TEST(combined::linesOfDg1(std::string(72, '<')).front().size() == 36U);
    BOOST_TEST(combined::linesOfDg1(std::string(90, '<')).size() == 3U);
    BOOST_TEST(combined::linesOfDg1(std::string(89, '<')).empty());
    BOOST_TEST(combined::linesOfDg1("").empty());
}

BOOST_AUTO_TEST_CASE(EqualZonesOfEveryFormatAreSuccessful)
{
    for (const Lines& lines :
         {specimens::td1, specimens::td2, specimens::td3, specimens::td1Long, specimens::td2Long}) {
        const check::CheckResult result = compare(lines, lines);
        BOOST_TEST((result.outcome() == Outcome::Successful), result.reason());
        BOOST_TEST(result.findings().size() >= 9U);
        BOOST_TEST(std::all_of(result.findings().begin(), result.findings().end(),
                               [](const check::Finding& finding) { return finding.agrees; }));
    }
}

BOOST_DATA_TEST_CASE(OneChangedCharacterIsNamed, boost::unit_test::data::make(changes))
{
    Lines page = specimens::td3;
    page[sample.line][sample.column] = sample.value;
    const check::CheckResult result = compare(page, specimens::td3);
    BOOST_TEST((result.outcome() == sample.outcome), result.reason());
    BOOST_TEST(result.reason().find(sample.field) != std::string::npos, result.reason());
    const auto differing = std::count_if(result.findings().begin(), result.findings().end(),
                                         [](const check::Finding& finding) { return !finding.agrees; });
    BOOST_TEST(differing == 1);
    BOOST_TEST(result.regions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(CheckDigitsAreNoElements)
{
    Lines page = specimens::td3;
    page[1][43] = '9';
    BOOST_TEST((compare(page, specimens::td3).outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(ALongNumberThatGoesOnInTheOptionalDataIsNoOptionalData)
{
    Lines page = specimens::td1Long;
    page[0][17] = '8';  // the continuation of the number
    BOOST_TEST((compare(page, specimens::td1Long).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(ADifferenceWhereThePageWasHardToReadIsUndetermined)
{
    check::Evidence evidence;
    mrz::LightReading zone = test::zoneOf(specimens::td3, specimens::today);
    zone.lines[0][7].value = 'X';  // in the names, which no check digit protects
    zone.lines[0][7].probability = 0.5;
    mrz::MrzReading reading;
    reading.byLight.push_back(zone);
    evidence.put(std::move(reading));
    evidence.put(test::chipWith(specimens::td3));
    const check::CheckResult result = combined::checkMrzAgainstDg1(evidence, settings);
    BOOST_TEST((result.outcome() == Outcome::Undetermined));
    BOOST_TEST(result.reason().find("hard to read") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AnotherFormatIsAnotherDocument)
{
    BOOST_TEST((compare(specimens::td3, specimens::td1).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WithoutChipOrZoneItIsNotSupported)
{
    BOOST_TEST((compare(specimens::td3, {}).outcome() == Outcome::NotSupported));
    BOOST_TEST((compare({}, specimens::td3).outcome() == Outcome::NotSupported));
    BOOST_TEST((compare(specimens::mrvA, specimens::td3).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(AChipOpenedByTheCanIsNotTiedToTheZone)
{
    check::Evidence evidence;
    chip::ChipReading chip = test::chipWith(specimens::td3);
    chip.accessedByCan = true;
    evidence.put(std::move(chip));
    test::put(evidence, specimens::td3, {}, specimens::today);
    BOOST_TEST((combined::checkMrzAgainstDg1(evidence, settings).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(AChipWithoutDg1LeavesItUndeterminedAndSaysWhy)
{
    check::Evidence evidence;
    chip::ChipReading chip;
    chip.source = chip::ChipReading::Source::Chip;
    chip.ended = base::Error{2100, "The chip was taken away", ""};
    evidence.put(std::move(chip));
    test::put(evidence, specimens::td3, {}, specimens::today);
    const check::CheckResult result = combined::checkMrzAgainstDg1(evidence, settings);
    BOOST_TEST((result.outcome() == Outcome::Undetermined));
    BOOST_TEST(result.reason().find("taken away") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AMalformedDg1Fails)
{
    check::Evidence evidence;
    chip::ChipReading chip = test::chipWith(specimens::td3);
    chip.files[lds::LdsFile::Dg1].bytes.pop_back();
    evidence.put(std::move(chip));
    test::put(evidence, specimens::td3, {}, specimens::today);
    BOOST_TEST((combined::checkMrzAgainstDg1(evidence, settings).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_SUITE_END()
