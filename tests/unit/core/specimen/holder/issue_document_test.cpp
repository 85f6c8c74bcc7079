#include "tests/unit/core/specimen/holder/designs.h"

#include "core/specimen/holder/holder.h"

#include <boost/test/unit_test.hpp>

#include <cctype>

namespace rahdari::specimen {

using holder_test::designOf;
using holder_test::today;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

bool fitsPattern(std::string_view number, std::string_view pattern)
{
    if (number.size() != pattern.size()) {
        return false;
    }
    for (std::size_t i = 0; i < number.size(); ++i) {
        const bool fits = pattern[i] == 'A'   ? number[i] >= 'A' && number[i] <= 'Z'
                          : pattern[i] == '9' ? number[i] >= '0' && number[i] <= '9'
                                              : number[i] == pattern[i];
        if (!fits) {
            return false;
        }
    }
    return true;
}

std::uint64_t digitsOf(const std::string& number)
{
    std::string digits = number;
    std::erase_if(digits, [](char each) { return each < '0' || each > '9'; });
    return std::stoull(digits);
}

int ageOn(std::chrono::year_month_day birth, std::chrono::year_month_day on)
{
    int age = static_cast<int>(on.year()) - static_cast<int>(birth.year());
    if (on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day())) {
        --age;
    }
    return age;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(issue_document)

BOOST_AUTO_TEST_CASE(keeps_the_rules_of_the_series)
{
    Design design = designOf(DocumentFormat::Td3);
    design.numbers = {.pattern = "AU999999A",
                      .first = 310'000,
                      .last = 589'999,
                      .validityYears = 10,
                      .firstIssueYear = 2014,
                      .lastIssueYear = 2023};
    int expired = 0;
    int minors = 0;
    constexpr int documents = 3000;
    for (std::uint64_t seed = 0; seed < documents; ++seed) {
        const Chance chance(seed);
        const Holder holder = inventHolder(chance.part("holder"));
        const Issue issue = issueDocument(design, holder, today, chance.part("issue"));
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            BOOST_TEST(fitsPattern(issue.documentNumber, "AU999999A"));
            BOOST_TEST(digitsOf(issue.documentNumber) >= 310'000U);
            BOOST_TEST(digitsOf(issue.documentNumber) <= 589'999U);
            BOOST_TEST(static_cast<int>(issue.issued.year()) >= 2014);
            BOOST_TEST(static_cast<int>(issue.issued.year()) <= 2023);
            BOOST_TEST((issue.issued > holder.birth));
            BOOST_TEST(issue.expires.ok());
            const bool minor = ageOn(holder.birth, issue.issued) < 18;
            const int years = static_cast<int>(issue.expires.year()) - static_cast<int>(issue.issued.year());
            BOOST_TEST(years == (minor ? 5 : 10));
            BOOST_TEST(issue.can.size() == 6U);
            minors += minor ? 1 : 0;
        }
        expired += issue.expires < today ? 1 : 0;
    }
    BOOST_TEST(expired > documents / 18);
    BOOST_TEST(expired < documents / 8);
    BOOST_TEST(minors > documents / 200);
}

BOOST_AUTO_TEST_CASE(is_never_of_the_future)
{
    Design design = designOf(DocumentFormat::Td1);
    design.numbers.lastIssueYear = 2035;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const Issue issue = issueDocument(design, inventHolder(Chance(seed)), today, Chance(seed));
        BOOST_TEST((issue.issued <= today));
        const std::chrono::weekday weekday{sys_days(issue.issued)};
        BOOST_TEST((weekday != std::chrono::Sunday));
    }
    design.numbers.firstIssueYear = 2030;  // a series that has not begun: the best that can be done is today
    BOOST_TEST((issueDocument(design, inventHolder(Chance(1)), today, Chance(1)).issued <= today));
}

BOOST_AUTO_TEST_CASE(numbers_grow_with_the_years)
{
    const Design design = designOf(DocumentFormat::Td3);
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const Holder holder = inventHolder(Chance(seed));
        const Issue one = issueDocument(design, holder, today, Chance(seed).part("one"));
        const Issue other = issueDocument(design, holder, today, Chance(seed).part("other"));
        if (sys_days(one.issued) + days(61) < sys_days(other.issued)) {
            BOOST_TEST(digitsOf(one.documentNumber) < digitsOf(other.documentNumber));
        }
    }
}

BOOST_AUTO_TEST_CASE(visas_say_how_often_and_from_when)
{
    const Design design = designOf(DocumentFormat::MrvA);
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Issue issue = issueDocument(design, inventHolder(Chance(seed)), today, Chance(seed));
        BOOST_TEST(!issue.entries.empty());
        BOOST_TEST(!issue.visaType.empty());
        BOOST_TEST((issue.validFrom >= issue.issued));
        BOOST_TEST((issue.expires > issue.validFrom));
        BOOST_TEST(issue.can.empty());
    }
}

BOOST_AUTO_TEST_CASE(born_on_the_twenty_ninth_of_february)
{
    Design design = designOf(DocumentFormat::Td3);
    Holder holder;
    holder.birth = std::chrono::year(1992) / std::chrono::February / 29;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        BOOST_TEST(issueDocument(design, holder, today, Chance(seed)).expires.ok());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
