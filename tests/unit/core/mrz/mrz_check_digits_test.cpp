#include "core/mrz/mrz_check_digits.h"

#include "core/mrz/check_digit.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace rahdari::mrz {

namespace {

/// Whether two characters weigh differently, so that a check digit must notice the change.
bool differs(char one, char other) { return (*characterValue(one) - *characterValue(other)) % 10 != 0; }

/// After the change of one character, exactly the digits that concern its position are wrong.
void expectExactlyConcernedFail(const specimens::Specimen& specimen, std::size_t line, std::size_t column, char value)
{
    const auto before = checkDigits(specimen.format, specimen.lines);
    auto lines = specimen.lines;
    lines[line][column] = value;
    const auto after = checkDigits(specimen.format, lines);
    BOOST_REQUIRE_EQUAL(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool concerned = before[i].concerns(static_cast<int>(line), static_cast<int>(column));
        BOOST_TEST(after[i].agrees() == !concerned, toString(specimen.format) << ' ' << before[i].name << " at " << line
                                                                              << ',' << column << ' ' << value);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(CheckDigitsOfAZone)

BOOST_AUTO_TEST_CASE(SpecimensAgree)
{
    for (const auto& specimen : specimens::all()) {
        const auto digits = checkDigits(specimen.format, specimen.lines);
        BOOST_TEST(!digits.empty());
        for (const auto& digit : digits) {
            BOOST_TEST(digit.agrees(), toString(specimen.format) << ' ' << digit.name);
        }
    }
}

BOOST_AUTO_TEST_CASE(EveryFormatHasItsDigits)
{
    BOOST_TEST(checkDigits(MrzFormat::Td3, specimens::td3).size() == 5);
    BOOST_TEST(checkDigits(MrzFormat::Td2, specimens::td2).size() == 4);
    BOOST_TEST(checkDigits(MrzFormat::Td1, specimens::td1).size() == 4);
    BOOST_TEST(checkDigits(MrzFormat::MrvA, specimens::mrvA).size() == 3);
    BOOST_TEST(checkDigits(MrzFormat::MrvB, specimens::mrvB).size() == 3);
    BOOST_TEST(checkDigits(MrzFormat::FrenchId, specimens::frenchId).size() == 3);
}

BOOST_AUTO_TEST_CASE(AnyChangedCharacterFailsExactlyTheDigitsThatCoverIt)
{
    const std::string characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (const auto& specimen : specimens::all()) {
        const bool isLong = documentNumberSpans(specimen.format, specimen.lines).size() == 2;
        for (std::size_t line = 0; line < specimen.lines.size(); ++line) {
            for (std::size_t column = 0; column < specimen.lines[line].size(); ++column) {
                const char original = specimen.lines[line][column];
                if (isLong && original == '<') {
                    continue;  // a filler less may change where the number ends
                }
                for (const char each : characters) {
                    if (differs(each, original)) {
                        expectExactlyConcernedFail(specimen, line, column, each);
                    }
                }
            }
        }
    }
}

// Doc 9303-11, D.2, examples 1 and 3.
BOOST_AUTO_TEST_CASE(LongNumberHasItsDigitInTheOptionalData)
{
    const auto td1 = checkDigits(MrzFormat::Td1, specimens::td1Long).front();
    BOOST_TEST(td1.column == 18);
    BOOST_TEST(td1.found == '9');
    BOOST_TEST(td1.expected.value() == 9);
    const auto td2 = checkDigits(MrzFormat::Td2, specimens::td2Long).front();
    BOOST_TEST(td2.line == 1);
    BOOST_TEST(td2.column == 31);
    BOOST_TEST((td2.state == CheckDigitState::Valid));
}

BOOST_AUTO_TEST_CASE(FillerWithoutContinuationIsAWrongDigit)
{
    auto lines = specimens::td1;
    lines[0][14] = '<';
    const auto digit = checkDigits(MrzFormat::Td1, lines).front();
    BOOST_TEST((digit.state == CheckDigitState::Wrong));
    BOOST_TEST(digit.expected.value() == 7);
    BOOST_TEST(digit.column == 14);
}

BOOST_AUTO_TEST_CASE(ANumberGoesOnOnlyWhenItIsLongerThanItsField)
{
    auto lines = specimens::td1Long;
    lines[0].replace(15, 4, "7<<<");  // a digit alone is no rest of a number
    BOOST_TEST(documentNumberSpans(MrzFormat::Td1, lines).size() == 1);
    BOOST_TEST((checkDigits(MrzFormat::Td1, lines).front().state == CheckDigitState::Wrong));
    lines = specimens::td1Long;
    lines[0][13] = '<';  // the field is not full
    BOOST_TEST(documentNumberSpans(MrzFormat::Td1, lines).size() == 1);
}

// Doc 9303-4, 4.2.2.2: the check digit of an unused personal number may be 0 or '<'.
BOOST_AUTO_TEST_CASE(UnusedOptionalDataMayLackItsDigit)
{
    auto lines = specimens::td3;
    lines[1].replace(28, 14, std::string(14, '<'));
    for (const auto& [digit, state] :
         {std::pair{'<', CheckDigitState::Absent}, {'0', CheckDigitState::Valid}, {'1', CheckDigitState::Wrong}}) {
        lines[1][42] = digit;
        const auto digits = checkDigits(MrzFormat::Td3, lines);
        BOOST_TEST((digits[3].state == state));
        BOOST_TEST((digits[3].digit == FieldId::OptionalData1Check));
    }
    lines[1][28] = 'A';
    lines[1][42] = '<';
    BOOST_TEST((checkDigits(MrzFormat::Td3, lines)[3].state == CheckDigitState::Wrong));
}

BOOST_AUTO_TEST_CASE(UncountableTextIsWrongWithoutAnExpectedDigit)
{
    auto lines = specimens::td3;
    lines[1][3] = '?';
    const auto digit = checkDigits(MrzFormat::Td3, lines).front();
    BOOST_TEST((digit.state == CheckDigitState::Wrong));
    BOOST_TEST(!digit.expected.has_value());
}

BOOST_AUTO_TEST_CASE(OtherShapesHaveNoDigits)
{
    BOOST_TEST(checkDigits(MrzFormat::Td3, specimens::td2).empty());
    BOOST_TEST(checkDigits(MrzFormat::Td1, specimens::Lines{}).empty());
    BOOST_TEST(documentNumberSpans(MrzFormat::Td1, specimens::td3).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
