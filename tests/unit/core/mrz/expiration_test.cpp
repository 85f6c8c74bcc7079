#include "core/mrz/expiration.h"

#include "core/mrz/mrz_parser.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

namespace {

constexpr std::chrono::year_month_day day(int year, unsigned month, unsigned dayOfMonth)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Expiration)

BOOST_AUTO_TEST_CASE(DocumentIsValidOnItsLastDay)
{
    const MrzDocument document = parseMrz(specimens::td3, day(2012, 1, 1)).value();  // expires 2012-04-15
    BOOST_TEST((judgeExpiry(document, day(2012, 4, 15)).state == ExpiryState::Valid));
    BOOST_TEST(judgeExpiry(document, day(2012, 4, 15)).daysLeft == 0);
    const ExpiryJudgement later = judgeExpiry(document, day(2012, 4, 16));
    BOOST_TEST((later.state == ExpiryState::Expired));
    BOOST_TEST(later.daysLeft == -1);
    BOOST_TEST(later.digitAgrees);
    BOOST_TEST((later.date.value() == day(2012, 4, 15)));
}

BOOST_AUTO_TEST_CASE(UnreadableDatesAreNotExpired)
{
    auto lines = specimens::td3;
    for (const char* text : {"120230", "12O415", "<<<<<<"}) {
        lines[1].replace(21, 6, text);
        const ExpiryJudgement judged = judgeExpiry(parseMrz(lines, specimens::today).value(), specimens::today);
        BOOST_TEST((judged.state == ExpiryState::Unreadable));
        BOOST_TEST(!judged.date.has_value());
    }
    const MrzDocument french = parseMrz(specimens::frenchId, specimens::today).value();
    BOOST_TEST((judgeExpiry(french, specimens::today).state == ExpiryState::Unreadable));
}

BOOST_AUTO_TEST_CASE(WrongDigitIsTold)
{
    auto lines = specimens::td3;
    lines[1][27] = '8';
    BOOST_TEST(!judgeExpiry(parseMrz(lines, specimens::today).value(), specimens::today).digitAgrees);
}

BOOST_AUTO_TEST_CASE(StatesHaveWords)
{
    BOOST_TEST(toString(ExpiryState::Valid) == "valid");
    BOOST_TEST(toString(ExpiryState::Unreadable) == "unreadable");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
