#include "core/mrz/mrz_repair.h"

#include "core/mrz/check_digit.h"
#include "core/mrz/mrz_check_digits.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace rahdari::mrz {

using specimens::misread;
using specimens::readingsOf;

namespace {

/// The lines with every check digit set right.
specimens::Lines withDigits(MrzFormat format, specimens::Lines lines)
{
    for (std::size_t i = 0; i < checkDigits(format, lines).size(); ++i) {
        const CheckDigitResult digit = checkDigits(format, lines)[i];
        lines[static_cast<std::size_t>(digit.line)][static_cast<std::size_t>(digit.column)] =
            static_cast<char>('0' + digit.expected.value());
    }
    return lines;
}

specimens::Lines textOf(const std::vector<LineReading>& readings)
{
    specimens::Lines lines;
    for (const LineReading& reading : readings) {
        lines.emplace_back();
        for (const CharacterReading& each : reading) {
            lines.back() += each.value;
        }
    }
    return lines;
}

void expectUnchanged(MrzFormat format, const std::vector<LineReading>& readings)
{
    const CorrectedMrz corrected = correctMrz(format, readings);
    BOOST_TEST(corrected.corrections.empty());
    BOOST_TEST(corrected.lines == textOf(readings), boost::test_tools::per_element());
}

/// A covered character that a reader takes for a look-alike which its check digits can tell from it.
struct Misreading {
    std::size_t line;
    std::size_t column;
    char as;
};

std::vector<Misreading> tellableMisreadings(const specimens::Specimen& specimen)
{
    const auto digits = checkDigits(specimen.format, specimen.lines);
    std::vector<Misreading> found;
    for (const MrzField& field : fieldsOf(specimen.format)) {
        if (field.id == FieldId::IssuingOffice ||
            (field.alphabet != Alphabet::Any && field.alphabet != Alphabet::DigitsFiller)) {
            continue;
        }
        for (int column = field.span.column; column < field.span.column + field.span.length; ++column) {
            const auto line = static_cast<std::size_t>(field.span.line);
            const auto at = static_cast<std::size_t>(column);
            const char truth = specimen.lines[line][at];
            const bool covered = std::any_of(digits.begin(), digits.end(), [&](const auto& digit) {
                return digit.concerns(field.span.line, column);
            });
            for (const char other : std::string("0123456789ABCDGILOQSZ")) {
                const bool visible = (*characterValue(other) - *characterValue(truth)) % 10 != 0;
                if (covered && visible && truth != '<' && allows(field.alphabet, other) &&
                    areLookAlikes(other, truth)) {
                    found.push_back({line, at, other});
                }
            }
        }
    }
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RepairByCheckDigits)

BOOST_AUTO_TEST_CASE(OneSupportedLookAlikeIsRepaired)
{
    auto readings = readingsOf(specimens::td3);
    misread(readings, 1, 1, 'B');  // an 8 of the number
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.lines == specimens::td3, boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(corrected.corrections.size(), 1U);
    BOOST_TEST((corrected.corrections[0] == Correction{1, 1, 'B', '8', CorrectionReason::CheckDigit}));
    BOOST_TEST(corrected.ambiguities.empty());
}

BOOST_AUTO_TEST_CASE(EveryTellableMisreadingOfEveryFormatIsRepaired)
{
    for (const auto& specimen : specimens::all()) {
        const auto misreadings = tellableMisreadings(specimen);
        BOOST_TEST(misreadings.size() > 5, toString(specimen.format));
        for (const Misreading& each : misreadings) {
            auto readings = readingsOf(specimen.lines);
            misread(readings, each.line, each.column, each.as);
            const CorrectedMrz corrected = correctMrz(specimen.format, readings);
            BOOST_TEST(corrected.lines == specimen.lines, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(AMisreadCheckDigitIsRepaired)
{
    auto readings = readingsOf(specimens::td3);
    misread(readings, 1, 9, '8');  // of the number, 6
    BOOST_TEST(correctMrz(MrzFormat::Td3, readings).lines == specimens::td3, boost::test_tools::per_element());
    readings = readingsOf(specimens::td3);
    misread(readings, 1, 43, '8');  // the composite, 0
    BOOST_TEST(correctMrz(MrzFormat::Td3, readings).lines == specimens::td3, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(OneErrorInEachOfTwoFieldsIsRepaired)
{
    auto readings = readingsOf(specimens::td3);
    misread(readings, 1, 3, 'B');   // number
    misread(readings, 1, 16, '3');  // birth
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.lines == specimens::td3, boost::test_tools::per_element());
    BOOST_TEST(corrected.corrections.size() == 2);
}

BOOST_AUTO_TEST_CASE(AFieldThatCannotBeExplainedHoldsTheOthersBack)
{
    auto readings = readingsOf(specimens::td3);
    misread(readings, 1, 3, 'B');
    readings[1][16] = {'3', {}};  // nobody saw the 8
    expectUnchanged(MrzFormat::Td3, readings);
}

BOOST_AUTO_TEST_CASE(VisaFieldsAreRepairedOneByOne)
{
    auto readings = readingsOf(specimens::mrvA);
    misread(readings, 1, 3, 'B');  // number
    readings[1][16] = {'3', {}};   // birth
    const CorrectedMrz corrected = correctMrz(MrzFormat::MrvA, readings);
    BOOST_TEST(corrected.corrections.size() == 1);
    BOOST_TEST(corrected.lines[1][3] == '8');
    BOOST_TEST(corrected.lines[1][16] == '3');
}

BOOST_AUTO_TEST_CASE(OptionalDataIsRepairedByTheCompositeAlone)
{
    auto lines = specimens::td1;
    lines[0].replace(15, 5, "A8D2E");
    lines = withDigits(MrzFormat::Td1, lines);
    auto readings = readingsOf(lines);
    misread(readings, 0, 16, 'B');
    BOOST_TEST(correctMrz(MrzFormat::Td1, readings).lines == lines, boost::test_tools::per_element());
}

// Positions 1 and 4 of a number weigh the same, so that either B explains the wrong digits.
BOOST_AUTO_TEST_CASE(SeveralExplanationsAreToldAndNoneIsMade)
{
    auto lines = specimens::td3;
    lines[1].replace(0, 9, "823B45678");
    auto readings = readingsOf(withDigits(MrzFormat::Td3, lines));
    misread(readings, 1, 0, 'B');
    readings[1][3].alternatives = {{'B', 0.7}, {'8', 0.3}};
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.corrections.empty());
    BOOST_TEST(corrected.lines == textOf(readings), boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(corrected.ambiguities.size(), 1U);
    const Ambiguity& ambiguity = corrected.ambiguities[0];
    BOOST_TEST((ambiguity.digit == FieldId::DocumentNumberCheck));
    BOOST_TEST(ambiguity.line == 1);
    BOOST_TEST(ambiguity.column == 9);
    BOOST_TEST(ambiguity.candidates.size() == 2);
}

BOOST_AUTO_TEST_CASE(AVisaFieldWithSeveralExplanationsIsTold)
{
    auto lines = specimens::mrvA;
    lines[1].replace(0, 9, "823B45678");
    auto readings = readingsOf(withDigits(MrzFormat::MrvA, lines));
    misread(readings, 1, 0, 'B');
    readings[1][3].alternatives = {{'B', 0.7}, {'8', 0.3}};
    const CorrectedMrz corrected = correctMrz(MrzFormat::MrvA, readings);
    BOOST_TEST(corrected.corrections.empty());
    BOOST_REQUIRE_EQUAL(corrected.ambiguities.size(), 1U);
    BOOST_TEST(corrected.ambiguities[0].candidates.size() == 2);
}

BOOST_AUTO_TEST_CASE(DoubtsEverywhereDecideNothing)
{
    auto lines = specimens::td3;
    lines[1] = "8888888880UTO8888880F888888088888888888888<0";
    lines[1][42] = '0';
    auto readings = readingsOf(withDigits(MrzFormat::Td3, lines));
    for (const auto& [column, as] : {std::pair{0U, 'B'}, {13U, '3'}, {21U, '3'}, {28U, 'B'}}) {
        readings[1][column].value = as;
    }
    for (CharacterReading& each : readings[1]) {
        each.alternatives = {{'8', 0.2}, {'B', 0.2}, {'3', 0.2}};
    }
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.corrections.empty());
    BOOST_TEST(corrected.ambiguities.size() == 4);
}

BOOST_AUTO_TEST_CASE(AWrongCompositeIsNotMetByBreakingARightField)
{
    auto lines = specimens::td3;
    lines[1][1] = 'B';
    lines[1][43] = static_cast<char>('0' + checkDigits(MrzFormat::Td3, lines).back().expected.value());
    lines[1][1] = '8';  // number and its digit are right; the composite would suit a B
    auto readings = readingsOf(lines);
    readings[1][1].alternatives = {{'8', 0.7}, {'B', 0.3}};
    expectUnchanged(MrzFormat::Td3, readings);
}

BOOST_AUTO_TEST_CASE(AFieldIsNotRepairedWhenTheCompositeStaysWrong)
{
    auto lines = specimens::td3;
    lines[1][43] = '5';
    auto readings = readingsOf(lines);
    misread(readings, 1, 1, 'B');
    expectUnchanged(MrzFormat::Td3, readings);
}

BOOST_AUTO_TEST_CASE(PrintedWrongDigitsStayWrong)
{
    for (const auto& specimen : specimens::all()) {
        for (const CheckDigitResult& digit : checkDigits(specimen.format, specimen.lines)) {
            auto lines = specimen.lines;
            char& place = lines[static_cast<std::size_t>(digit.line)][static_cast<std::size_t>(digit.column)];
            place = place == '9' ? '1' : static_cast<char>(place + 1);
            expectUnchanged(specimen.format, readingsOf(lines));
            BOOST_TEST(correctMrz(specimen.format, lines).corrections.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(FaintOrUnlikeOpinionsAreNoEvidence)
{
    auto readings = readingsOf(specimens::td3);
    misread(readings, 1, 1, 'B', alternativeFloor / 2);
    expectUnchanged(MrzFormat::Td3, readings);
    readings = readingsOf(specimens::td3);
    misread(readings, 1, 1, 'W', 0.4);  // nobody takes an 8 for a W
    expectUnchanged(MrzFormat::Td3, readings);
}

BOOST_AUTO_TEST_CASE(NamesAndCodesAreNeverRepaired)
{
    auto french = readingsOf(specimens::frenchId);
    misread(french, 0, 9, 'L', 0.45);  // the I of the surname, which the French composite covers
    expectUnchanged(MrzFormat::FrenchId, french);
    auto readings = readingsOf(specimens::td3);
    misread(readings, 0, 11, 'D', 0.45);  // the O of ERIKSSON
    readings[0][11].alternatives.push_back({'Q', 0.3});
    misread(readings, 1, 1, 'B');
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.lines[0][11] == 'D');
    BOOST_TEST(corrected.lines[1] == specimens::td3[1]);
}

BOOST_AUTO_TEST_CASE(RightTextIsLeftAloneWhateverTheReaderDoubts)
{
    for (const auto& specimen : specimens::all()) {
        auto readings = readingsOf(specimen.lines);
        for (LineReading& line : readings) {
            for (CharacterReading& each : line) {
                each.alternatives = {{each.value, 0.4}, {'0', 0.3}, {'8', 0.2}, {'B', 0.1}};
            }
        }
        expectUnchanged(specimen.format, readings);
    }
}

BOOST_AUTO_TEST_CASE(AlphabetAndCheckDigitTogetherMakeOneCorrection)
{
    auto readings = readingsOf(specimens::td3);
    CharacterReading& reading = readings[1][16];  // the 8 of 740812, read as B; the reader would rather have a 6
    reading = {'B', {{'B', 0.5}, {'6', 0.3}, {'8', 0.2}}};
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.lines == specimens::td3, boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(corrected.corrections.size(), 1U);
    BOOST_TEST((corrected.corrections[0] == Correction{1, 16, 'B', '8', CorrectionReason::CheckDigit}));
}

BOOST_AUTO_TEST_CASE(BreakingADigitIsNoticed)
{
    auto lines = specimens::td3;
    lines[1][0] = 'M';
    BOOST_TEST(breaksCheckDigit(MrzFormat::Td3, specimens::td3, lines));
    BOOST_TEST(!breaksCheckDigit(MrzFormat::Td3, lines, specimens::td3));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
