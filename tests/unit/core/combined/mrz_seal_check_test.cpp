// The zone of the page against that in a digital seal, TR-03135-1 v2.5 5.7.7.
#include "core/combined/combined_checks.h"
#include "core/seal/seal_verification.h"

#include "tests/unit/core/combined/made_up_zone.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <utility>

using namespace rahdari;
using check::Outcome;
using test::Lines;
namespace specimens = mrz::specimens;

namespace {

constexpr check::CheckSettings settings{specimens::today};

seal::SealVerification sealWith(const Lines& lines, int lastLineLength)
{
    seal::SealVerification seal;
    if (!lines.empty()) {
        seal.content.mrz = seal::SealMrz{lines, lastLineLength};
    }
    return seal;
}

check::CheckResult compare(const Lines& page, std::vector<seal::SealVerification> seals)
{
    check::Evidence evidence;
    test::put(evidence, page, {}, specimens::today);
    evidence.put(seal::SealVerifications{std::move(seals)});
    return combined::checkMrzAgainstSeal(evidence, settings);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MrzAgainstSeal)

BOOST_AUTO_TEST_CASE(TheSameZoneIsSuccessful)
{
    const check::CheckResult result = compare(specimens::mrvB, {sealWith(specimens::mrvB, 36)});
    BOOST_TEST((result.outcome() == Outcome::Successful));
    BOOST_TEST(result.findings().size() == 2U);
}

BOOST_AUTO_TEST_CASE(OnlyWhatStandsInTheSealIsCompared)
{
    Lines seal = specimens::mrvA;
    seal[1].replace(28, std::string::npos, std::string(16, '<'));
    BOOST_TEST((compare(specimens::mrvA, {sealWith(seal, 28)}).outcome() == Outcome::Successful));
    BOOST_TEST((compare(specimens::mrvA, {sealWith(seal, 44)}).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(AnotherCharacterFailsAndIsShown)
{
    Lines page = specimens::mrvB;
    page[1][2] = '0';
    const check::CheckResult result = compare(page, {sealWith(specimens::mrvB, 36)});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(!result.findings()[1].agrees);
    BOOST_TEST(result.findings()[0].agrees);
    BOOST_TEST(result.regions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(TheWorstOfSeveralSealsSpeaks)
{
    Lines other = specimens::mrvB;
    other[0][10] = 'X';
    BOOST_TEST(
        (compare(specimens::mrvB, {sealWith(specimens::mrvB, 36), sealWith(other, 36)}).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WithoutOneOfThemItIsNotSupported)
{
    BOOST_TEST((compare(specimens::mrvB, {}).outcome() == Outcome::NotSupported));
    BOOST_TEST((compare(specimens::mrvB, {sealWith({}, 0)}).outcome() == Outcome::NotSupported));
    BOOST_TEST((compare({}, {sealWith(specimens::mrvB, 36)}).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_SUITE_END()
