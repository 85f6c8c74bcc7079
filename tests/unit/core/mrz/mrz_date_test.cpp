#include "core/mrz/mrz_date.h"

#include "core/base/error_code.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

namespace {

using namespace std::chrono_literals;
using std::chrono::year_month_day;

constexpr year_month_day day(int year, unsigned month, unsigned dayOfMonth)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
}

constexpr year_month_day today = day(2026, 6, 15);

}  // namespace

BOOST_AUTO_TEST_SUITE(ExpiryDate)

// BSI TR-03135-1, 5.7.1: both examples, for every year of inspection they can have been written for.
BOOST_AUTO_TEST_CASE(FollowsTheGuidelineExamples)
{
    for (int year = 2012; year <= 2015; ++year) {
        BOOST_TEST((expiryDate("150401", day(year, 3, 31)).value() == day(2015, 4, 1)));
        BOOST_TEST((expiryDate("110302", day(year, 3, 31)).value() == day(2011, 3, 2)));
    }
}

BOOST_AUTO_TEST_CASE(WindowEndsFifteenYearsAhead)
{
    BOOST_TEST((expiryDate("411231", today).value() == day(2041, 12, 31)));
    BOOST_TEST((expiryDate("420101", today).value() == day(1942, 1, 1)));
    BOOST_TEST((expiryDate("260101", today).value() == day(2026, 1, 1)));
    BOOST_TEST((expiryDate("251231", today).value() == day(2025, 12, 31)));
    BOOST_TEST((expiryDate("030101", day(2090, 1, 1)).value() == day(2103, 1, 1)));
    BOOST_TEST((expiryDate("990101", day(2000, 1, 1)).value() == day(1999, 1, 1)));
    BOOST_TEST((expiryDate("450101", today, 20).value() == day(2045, 1, 1)));
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsNoDay)
{
    for (const char* text :
         {"", "30", "300229", "301301", "300001", "300100", "30O101", "<<<<<<", "3001<<", "3001011"}) {
        const auto date = expiryDate(text, today);
        BOOST_REQUIRE(!date);
        BOOST_TEST(date.error().code == base::toInt(base::ErrorCode::MrzDateInvalid));
    }
    BOOST_TEST((resolveExpiryDate("<<<<<<", today).state == DateState::Unknown));
    const PartialDate odd = resolveExpiryDate("30O101", today);
    BOOST_TEST((odd.state == DateState::Invalid));
    BOOST_TEST(odd.original.reveal() == "30O101");
    BOOST_TEST(!odd.date().has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(BirthDate)

BOOST_AUTO_TEST_CASE(NeverLiesAfterToday)
{
    BOOST_TEST((resolveBirthDate("740812", today).date().value() == day(1974, 8, 12)));
    BOOST_TEST((resolveBirthDate("260615", today).date().value() == day(2026, 6, 15)));
    BOOST_TEST((resolveBirthDate("260616", today).date().value() == day(1926, 6, 16)));
    BOOST_TEST((resolveBirthDate("000229", today).date().value() == day(2000, 2, 29)));
}

BOOST_AUTO_TEST_CASE(NamesTheOtherYearOfACentenarian)
{
    BOOST_TEST(resolveBirthDate("200101", today).otherYear.value() == 1920);
    BOOST_TEST(!resolveBirthDate("740812", today).otherYear.has_value());
    BOOST_TEST(!resolveBirthDate("100101", today).otherYear.has_value());
    BOOST_TEST(!resolveBirthDate("000229", day(2005, 1, 1)).otherYear.has_value());  // 1900 had no such day
    BOOST_TEST(resolveBirthDate("000228", day(2005, 1, 1)).otherYear.value() == 1900);
}

// Doc 9303-3, 4.8: unknown parts are fillers.
BOOST_AUTO_TEST_CASE(KeepsUnknownPartsUnknown)
{
    const PartialDate yearOnly = resolveBirthDate("64<<<<", today);
    BOOST_TEST((yearOnly.state == DateState::Partial));
    BOOST_TEST(yearOnly.year.value() == 1964);
    BOOST_TEST(!yearOnly.month.has_value());
    BOOST_TEST(!yearOnly.date().has_value());

    const PartialDate zeros = resolveBirthDate("640800", today);
    BOOST_TEST((zeros.state == DateState::Partial));
    BOOST_TEST(zeros.month.value() == 8U);
    BOOST_TEST(!zeros.day.has_value());

    const PartialDate thisYear = resolveBirthDate("26<<<<", today);
    BOOST_TEST(thisYear.year.value() == 2026);

    const PartialDate noYear = resolveBirthDate("<<0812", today);
    BOOST_TEST((noYear.state == DateState::Partial));
    BOOST_TEST(!noYear.year.has_value());
    BOOST_TEST(noYear.day.value() == 12U);
    for (const char* text : {"<<<<<<", "000000"}) {
        BOOST_TEST((resolveBirthDate(text, today).state == DateState::Unknown));
        BOOST_TEST(resolveBirthDate(text, today).original.reveal() == text);
    }
}

BOOST_AUTO_TEST_CASE(RefusesImpossibleDays)
{
    for (const char* text :
         {"", "7408", "741312", "740832", "740230", "730229", "7<0812", "74O812", "7408121", "74<<32"}) {
        const PartialDate date = resolveBirthDate(text, today);
        BOOST_TEST((date.state == DateState::Invalid), text);
        BOOST_TEST(!date.year.has_value());
        BOOST_TEST(date.original.reveal() == text);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
