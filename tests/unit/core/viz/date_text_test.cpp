// Dates as Doc 9303-3 4.2.2 has them printed, and periods of validity.
#include "core/viz/date_text.h"
#include "core/viz/validity.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace rahdari;
namespace data = boost::unit_test::data;
using namespace std::chrono;
using document::DateOrder;

namespace {

struct Printed {
    const char* text;
    year_month_day date;
};
std::ostream& operator<<(std::ostream& out, const Printed& printed) { return out << printed.text; }

const Printed dates[] = {
    {"28 JUL 1992", 1992y / July / 28},   {"28 JUL/JUIL 1992", 1992y / July / 28},
    {"01 MAI 2004", 2004y / May / 1},     {"15.03.2020", 2020y / March / 15},
    {"2031-12-05", 2031y / December / 5}, {"28/07/1992", 1992y / July / 28},
    {"O1 JAN 2O11", 2011y / January / 1}, {"28JUL1992", 1992y / July / 28},
    {"09 AOÛT 1999", 1999y / August / 9}, {"31 DÉC 2024", 2024y / December / 31},
    {"28071992", 1992y / July / 28},      {"0B MAR 200S.", 2005y / March / 8},
};

const char* const noDates[] = {"",          "KESTRALSEN", "28 XYZ 1992", "45 JUL 1992",
                               "U59252694", "28 JUL",     "13.13.2020",  "14 JUL 020"};

struct Period {
    year_month_day issued;
    year_month_day expires;
    std::optional<int> months;
};
std::ostream& operator<<(std::ostream& out, const Period& period)
{
    return out << viz::isoText(period.issued) << " to " << viz::isoText(period.expires);
}

const Period periods[] = {
    {2016y / September / 30, 2026y / September / 30, 120}, {2016y / September / 30, 2026y / September / 29, 120},
    {2020y / January / 1, 2029y / December / 31, 120},     {2024y / February / 29, 2034y / February / 28, 120},
    {2024y / February / 29, 2034y / March / 1, 120},       {2020y / May / 21, 2020y / November / 16, std::nullopt},
    {2020y / May / 21, 2020y / May / 21, std::nullopt},    {2021y / May / 21, 2020y / May / 21, std::nullopt},
};

}  // namespace

BOOST_DATA_TEST_CASE(dates_are_read_as_issuers_print_them, data::make(dates), printed)
{
    const auto date = viz::parsePrintedDate(printed.text);
    BOOST_REQUIRE(date);
    BOOST_REQUIRE(date->date());
    BOOST_TEST((*date->date() == printed.date));
}

BOOST_DATA_TEST_CASE(what_is_no_date_is_none, data::make(noDates), text)
{
    BOOST_TEST(!viz::parsePrintedDate(text).has_value());
}

BOOST_AUTO_TEST_CASE(two_digits_of_a_year_mean_either_century)
{
    const auto date = viz::parsePrintedDate("28 JUL 92");
    BOOST_REQUIRE(date);
    BOOST_TEST(!date->date());
    BOOST_TEST(date->means(1992y / July / 28));
    BOOST_TEST(date->means(2092y / July / 28));
    BOOST_TEST(!date->means(1993y / July / 28));
}

BOOST_AUTO_TEST_CASE(day_and_month_as_numbers_may_be_either_way_round)
{
    const auto date = viz::parsePrintedDate("03/04/2020");
    BOOST_REQUIRE(date);
    BOOST_TEST(date->orderUnknown);
    BOOST_TEST(date->means(2020y / April / 3));
    BOOST_TEST(date->means(2020y / March / 4));
    BOOST_TEST(!date->means(2020y / April / 4));
}

BOOST_DATA_TEST_CASE(periods_are_whole_months_or_none, data::make(periods), period)
{
    const auto months = viz::wholeMonths(period.issued, period.expires);
    BOOST_TEST((months == period.months));
}

BOOST_AUTO_TEST_CASE(the_last_days_of_a_month_are_counted_in_many_ways)
{
    using namespace std::chrono;
    BOOST_TEST(viz::endsWithTheMonth(120, 2022y / January / 31, 2032y / January / 27));
    BOOST_TEST(viz::endsWithTheMonth(120, 2022y / March / 30, 2032y / March / 27));
    BOOST_TEST(!viz::endsWithTheMonth(120, 2022y / March / 30, 2032y / March / 25));
    BOOST_TEST(!viz::endsWithTheMonth(120, 2022y / March / 30, 2032y / March / 31));
    BOOST_TEST(!viz::endsWithTheMonth(60, 2022y / March / 30, 2032y / March / 27));
    BOOST_TEST(!viz::endsWithTheMonth(120, 2022y / March / 28, 2032y / March / 25));
}

BOOST_AUTO_TEST_CASE(a_day_is_plain_only_when_every_part_and_their_order_are)
{
    BOOST_TEST((viz::calendarDay("25.08.2027", DateOrder::Unknown) == std::chrono::year(2027) / 8 / 25));
    BOOST_TEST(!viz::calendarDay("05.08.2027", DateOrder::Unknown).has_value());
    BOOST_TEST(!viz::calendarDay("25 AUG 27", DateOrder::DayFirst).has_value());
    BOOST_TEST(!viz::calendarDay("no date", DateOrder::DayFirst).has_value());
}

BOOST_AUTO_TEST_CASE(the_issuers_custom_tells_day_from_month)
{
    BOOST_TEST((viz::calendarDay("05.08.2027", DateOrder::DayFirst) == 2027y / August / 5));
    BOOST_TEST((viz::calendarDay("05.08.2027", DateOrder::MonthFirst) == 2027y / May / 8));
    BOOST_TEST((viz::calendarDay("08.08.2027", DateOrder::Unknown) == 2027y / August / 8));
    BOOST_TEST((viz::calendarDay("25.08.2027", DateOrder::MonthFirst) == 2027y / August / 25));
    BOOST_TEST((viz::calendarDay("2027-08-05", DateOrder::MonthFirst) == 2027y / August / 5));
}

BOOST_AUTO_TEST_CASE(a_number_above_twelve_shows_the_order)
{
    BOOST_TEST((viz::parsePrintedDate("25.08.2027")->order == DateOrder::DayFirst));
    BOOST_TEST((viz::parsePrintedDate("08/25/2027")->order == DateOrder::MonthFirst));
    BOOST_TEST((viz::parsePrintedDate("08/05/2027")->order == DateOrder::Unknown));
    BOOST_TEST((viz::parsePrintedDate("25 AUG 2027")->order == DateOrder::Unknown));
}
