#include "core/mrz/mrz_parser.h"
#include "core/specimen/holder/zone_names.h"
#include "tests/unit/core/specimen/holder/designs.h"

#include "core/specimen/holder/holder.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::specimen {

using holder_test::allFormats;
using holder_test::designOf;
using holder_test::today;
using Lines = std::vector<std::string>;
using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

namespace {

std::chrono::year_month_day date(int years, unsigned months, unsigned days)
{
    return year(years) / month(months) / day(days);
}

/// Anna Maria Eriksson of Doc 9303 parts 4 to 7.
Holder eriksson()
{
    Holder holder;
    holder.surname = "ERIKSSON";
    holder.givenNames = "ANNA MARIA";
    holder.birth = date(1974, 8, 12);
    return holder;
}

Issue issueOf(const std::string& number, std::chrono::year_month_day expires)
{
    Issue issue;
    issue.documentNumber = number;
    issue.expires = expires;
    return issue;
}

/// Peter John Stevenson of Doc 9303-11, appendix D.2.
Holder stevenson()
{
    Holder holder;
    holder.surname = "STEVENSON";
    holder.givenNames = "PETER JOHN";
    holder.sex = Sex::Male;
    holder.birth = date(1934, 7, 12);
    return holder;
}

mrz::MrzFormat zoneFormat(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Td1: return mrz::MrzFormat::Td1;
    case DocumentFormat::Td2: return mrz::MrzFormat::Td2;
    case DocumentFormat::Td3: return mrz::MrzFormat::Td3;
    case DocumentFormat::MrvA: return mrz::MrzFormat::MrvA;
    case DocumentFormat::MrvB: break;
    }
    return mrz::MrzFormat::MrvB;
}

std::string spoken(std::string zone)
{
    std::replace(zone.begin(), zone.end(), '<', ' ');
    return zone;
}

void expectParsedBack(const mrz::MrzDocument& read, const Holder& holder, const Issue& issue)
{
    BOOST_TEST(read.checkDigitsAgree());
    BOOST_TEST(read.remarks.empty());
    BOOST_TEST(read.issuingState == "UTO");
    BOOST_TEST(read.nationality == "UTO");
    BOOST_TEST(read.documentNumber.reveal() == issue.documentNumber);
    BOOST_TEST((read.birthDate.date() == holder.birth));
    BOOST_TEST((read.expiryDate.date() == issue.expires));
    if (!read.namesTruncated) {
        BOOST_TEST(read.primaryIdentifier.reveal() == spoken(transliterated(holder.surname)));
        BOOST_TEST(read.secondaryIdentifier.reveal() == spoken(transliterated(holder.givenNames)));
    } else {
        BOOST_TEST(read.primaryIdentifier.reveal().front() == transliterated(holder.surname).front());
        BOOST_TEST(read.secondaryIdentifier.reveal().empty() == holder.givenNames.empty());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(compose_zone)

BOOST_AUTO_TEST_CASE(passport_of_doc_9303_4)
{
    Holder holder = eriksson();
    holder.personalNumber = "ZE184226B";
    const Lines lines = composeZone(designOf(DocumentFormat::Td3), holder, issueOf("L898902C3", date(2012, 4, 15)));
    BOOST_TEST(lines == (Lines{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                               "L898902C36UTO7408122F1204159ZE184226B<<<<<10"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(older_passport_of_doc_9303_with_a_number_of_eight)
{
    Holder holder = eriksson();
    holder.birth = date(1969, 8, 6);
    holder.personalNumber = "ZE184226B";
    const Lines lines = composeZone(designOf(DocumentFormat::Td3), holder, issueOf("L898902C", date(1994, 6, 23)));
    BOOST_TEST(lines.back() == "L898902C<3UTO6908061F9406236ZE184226B<<<<<14");
}

BOOST_AUTO_TEST_CASE(card_of_doc_9303_5)
{
    const Lines lines = composeZone(designOf(DocumentFormat::Td1), eriksson(), issueOf("D23145890", date(2012, 4, 15)));
    BOOST_TEST(lines == (Lines{"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                               "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(card_of_doc_9303_6)
{
    const Lines lines = composeZone(designOf(DocumentFormat::Td2), eriksson(), issueOf("D23145890", date(2012, 4, 15)));
    BOOST_TEST(lines == (Lines{"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"}),
               boost::test_tools::per_element());
}

// The holder of the visas of Doc 9303-7 has the nationality XXX; Utopia's own are of Utopia. No digit covers it.
BOOST_AUTO_TEST_CASE(visas_of_doc_9303_7)
{
    Holder holder = eriksson();
    holder.birth = date(1940, 9, 7);
    const Issue issue = issueOf("L8988901C", date(1996, 12, 10));
    BOOST_TEST(composeZone(designOf(DocumentFormat::MrvB), holder, issue) ==
                   (Lines{"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4UTO4009078F9612109<<<<<<<<"}),
               boost::test_tools::per_element());
    holder.personalNumber = "6ZE184226B";
    BOOST_TEST(
        composeZone(designOf(DocumentFormat::MrvA), holder, issue) ==
            (Lines{"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4UTO4009078F96121096ZE184226B<<<<<<"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(long_numbers_of_doc_9303_11)
{
    const Issue issue = issueOf("D23145890734", date(1995, 7, 12));
    BOOST_TEST(composeZone(designOf(DocumentFormat::Td1), stevenson(), issue) ==
                   (Lines{"I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2",
                          "STEVENSON<<PETER<JOHN<<<<<<<<<"}),
               boost::test_tools::per_element());
    BOOST_TEST(composeZone(designOf(DocumentFormat::Td2), stevenson(), issue) ==
                   (Lines{"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(unused_and_unspecified)
{
    Holder holder = eriksson();
    holder.sex = Sex::Unspecified;
    const Lines lines = composeZone(designOf(DocumentFormat::Td3), holder, issueOf("L898902C3", date(2012, 4, 15)));
    BOOST_TEST(lines.back().substr(20, 1) == "<");
    BOOST_TEST(lines.back().substr(28, 15) == std::string(15, '<'));
}

// Thousands of documents, read by the parser of the inspection side.
BOOST_AUTO_TEST_CASE(every_zone_is_parsed_back)
{
    int truncated = 0;
    constexpr std::uint64_t people = 3000;
    for (std::uint64_t seed = 0; seed < people; ++seed) {
        const Chance chance(seed);
        const Holder holder = inventHolder(chance.part("holder"));
        for (const DocumentFormat format : allFormats) {
            Design design = designOf(format);
            if (seed % 5 == 0 && (format == DocumentFormat::Td1 || format == DocumentFormat::Td2)) {
                design.numbers.pattern = "U9999A999999";
            }
            const Issue issue = issueDocument(design, holder, today, chance.part("issue"));
            const auto read = mrz::parseMrz(composeZone(design, holder, issue), today);
            BOOST_REQUIRE_MESSAGE(read, "seed " << seed);
            BOOST_TEST_CONTEXT("seed " << seed << ", " << holder.surname << ", " << holder.givenNames)
            {
                BOOST_TEST((read->format == zoneFormat(format)));
                expectParsedBack(*read, holder, issue);
            }
            truncated += read->namesTruncated ? 1 : 0;
        }
    }
    BOOST_TEST(truncated > static_cast<int>(people) * 5 / 100);  // TD1 more often than TD3
    BOOST_TEST(truncated < static_cast<int>(people) * 5 / 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
