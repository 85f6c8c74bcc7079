#include "core/report/result_table.h"

#include "tests/unit/core/report/made_up_judgement.h"

#include "core/report/terminal_text.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace rahdari;
using namespace rahdari::report;

namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ResultTable)

BOOST_AUTO_TEST_CASE(SymbolsDifferByOutcome)
{
    for (const bool unicode : {true, false}) {
        std::set<std::string_view> symbols;
        for (const check::Outcome outcome : check::allOutcomes) {
            symbols.insert(symbolOf(outcome, unicode));
            BOOST_TEST(columnsOf(symbolOf(outcome, unicode)) == 1U);
        }
        BOOST_TEST(symbols.size() == 5U);
    }
}

BOOST_AUTO_TEST_CASE(NoLineIsWiderThanAsked)
{
    for (const std::size_t width : {40U, 57U, 80U, 200U}) {
        for (const std::string& line : linesOf(resultTable(test::fullJudgement(), {.width = width}))) {
            BOOST_TEST(columnsOf(line) <= width, line);
        }
    }
}

BOOST_AUTO_TEST_CASE(LooksLikeThis)
{
    inspection::Judgement judgement;
    judgement.outcome = check::Outcome::Failed;
    judgement.categories = {{check::Category::Optical, check::Outcome::Failed}};
    judgement.profileName = "training";
    judgement.profileVersion = "1.0";
    judgement.checks.push_back(
        test::judged(check::CheckResult::fromMargin("mrz.ocr_b", -0.257, "Line 2 is printed in another face"),
                     "MRZ printed in OCR-B"));
    judgement.notices.push_back({"capture.pre_recorded", "Pre-recorded input"});
    const std::string expected = "Judgement: x failed\n"
                                 "  optical    x failed\n"
                                 "Profile: training 1.0\n"
                                 "\n"
                                 "1 x failed         MRZ printed in OCR-B\n"
                                 "                   mrz.ocr_b, mandatory, margin -0.26\n"
                                 "                   Line 2 is printed in another face\n"
                                 "\n"
                                 "* Pre-recorded input [capture.pre_recorded]\n";
    BOOST_TEST(resultTable(judgement, {.width = 60, .colour = false, .unicode = false}) == expected);
}

BOOST_AUTO_TEST_CASE(ColourIsOnlyThereWhenAskedFor)
{
    BOOST_TEST(resultTable(test::fullJudgement(), {.colour = false}).find('\x1b') == std::string::npos);
    const std::string coloured = resultTable(test::fullJudgement(), {.colour = true});
    BOOST_TEST(coloured.find("\x1b[31m\u2717 failed") != std::string::npos);
    const auto count = [&coloured](std::string_view code) {
        std::size_t found = 0;
        for (std::size_t at = coloured.find(code); at != std::string::npos; at = coloured.find(code, at + 1)) {
            ++found;
        }
        return found;
    };
    BOOST_TEST(count("\x1b[") == 2 * count("\x1b[0m"));
}

BOOST_AUTO_TEST_CASE(HoldsNoDataOfTheDocument)
{
    const std::string table = resultTable(test::fullJudgement());
    BOOST_TEST(table.find("L898902C3") == std::string::npos);
    BOOST_TEST(table.find("ERIKSSON") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(TextCannotSteerTheTerminal)
{
    inspection::Judgement judgement;
    judgement.checks.push_back(
        test::judged(check::CheckResult::failed("a.a", "red \x1b[32m\u202egreen\u009b0m\r\nnew"), "T\aitle"));
    const std::string table = resultTable(judgement);
    BOOST_TEST(table.find('\x1b') == std::string::npos);
    BOOST_TEST(table.find('\r') == std::string::npos);
    BOOST_TEST(table.find("\u202e") == std::string::npos);
    BOOST_TEST(table.find("\u009b") == std::string::npos);
    BOOST_TEST(table.find("red [32mgreen0m new") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(TerminalText)

BOOST_AUTO_TEST_CASE(BytesThatAreNotUtf8AreReplaced)
{
    BOOST_TEST(printable("a\xff\x62") == "a\uFFFDb");
    BOOST_TEST(printable("\xc0\xaf") == "\uFFFD\uFFFD");            // overlong
    BOOST_TEST(printable("\xed\xa0\x80") == "\uFFFD\uFFFD\uFFFD");  // surrogate
    BOOST_TEST(printable("\xe2\x82") == "\uFFFD\uFFFD");            // cut off
    BOOST_TEST(printable("راہداری €") == "راہداری €");
}

BOOST_AUTO_TEST_CASE(WrapsBetweenWordsAndBreaksLongOnes)
{
    BOOST_TEST(wrapped("one two three", 7) == (std::vector<std::string>{"one two", "three"}),
               boost::test_tools::per_element());
    BOOST_TEST(wrapped("abcdefgh ij", 3) == (std::vector<std::string>{"abc", "def", "gh", "ij"}),
               boost::test_tools::per_element());
    BOOST_TEST(wrapped("x abcdef", 3) == (std::vector<std::string>{"x", "abc", "def"}),
               boost::test_tools::per_element());
    BOOST_TEST(wrapped("  ", 3) == (std::vector<std::string>{""}), boost::test_tools::per_element());
    BOOST_TEST(wrapped("äöüß äö", 4) == (std::vector<std::string>{"äöüß", "äö"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
