#include "core/mrz/mrz_correction.h"

#include "core/mrz/check_digit.h"
#include "core/mrz/mrz_check_digits.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

using specimens::readingsOf;

namespace {

/// Rule (a) changed one character and the rest stayed.
void expectAlphabetCorrection(MrzFormat format, specimens::Lines lines, std::size_t line, std::size_t column, char read)
{
    const specimens::Lines truth = lines;
    lines[line][column] = read;
    const CorrectedMrz corrected = correctMrz(format, lines);
    BOOST_TEST(corrected.lines == truth, boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(corrected.corrections.size(), 1U);
    const Correction expected{static_cast<int>(line), static_cast<int>(column), read, truth[line][column],
                              CorrectionReason::FieldAlphabet};
    BOOST_TEST((corrected.corrections[0] == expected));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(CorrectionByAlphabet)

BOOST_AUTO_TEST_CASE(LettersAmongDigitsBecomeTheirLookAlikes)
{
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 15, 'O');  // 740812: the zero
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 15, 'D');
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 16, 'B');
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 17, 'I');
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 18, 'Z');
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 43, 'O');
    expectAlphabetCorrection(MrzFormat::Td1, specimens::td1, 1, 29, 'G');
}

BOOST_AUTO_TEST_CASE(DigitsAmongLettersBecomeTheirLookAlikes)
{
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 0, 4, '0');  // UTO
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 1, 12, '0');
    expectAlphabetCorrection(MrzFormat::Td3, specimens::td3, 0, 9, '5');  // ERIKSSON
    expectAlphabetCorrection(MrzFormat::Td1, specimens::td1, 2, 6, '0');
}

BOOST_AUTO_TEST_CASE(WhatHasNoSingleMeaningStays)
{
    auto lines = specimens::td3;
    lines[0][7] = '1';   // I or L
    lines[1][16] = 'T';  // no well-known look-alike among the digits
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, lines);
    BOOST_TEST(corrected.corrections.empty());
    BOOST_TEST(corrected.lines == lines, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(TheReadersOpinionComesBeforeTheLookAlike)
{
    auto readings = readingsOf(specimens::td3);
    readings[0][7].value = '1';
    readings[0][7].alternatives = {{'1', 0.6}, {'L', 0.1}, {'I', 0.3}};
    readings[0][9].value = '5';
    readings[0][9].alternatives = {{'5', 0.99}, {'B', 0.001}};  // below the floor
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, readings);
    BOOST_TEST(corrected.lines == specimens::td3, boost::test_tools::per_element());
    BOOST_TEST(corrected.corrections.size() == 2);
}

BOOST_AUTO_TEST_CASE(LettersInNamesNeverBecomeFillers)
{
    auto lines = specimens::td3;
    lines[0].replace(25, 6, "KKKCCK");
    BOOST_TEST(correctMrz(MrzFormat::Td3, lines).corrections.empty());
}

BOOST_AUTO_TEST_CASE(ALetterItsCheckDigitVouchesForStays)
{
    auto lines = specimens::td3;
    lines[1][15] = 'O';
    lines[1][19] = static_cast<char>('0' + checkDigit("74O812").value());
    const auto digits = checkDigits(MrzFormat::Td3, lines);
    lines[1][43] = static_cast<char>('0' + digits.back().expected.value());
    BOOST_TEST(correctMrz(MrzFormat::Td3, lines).corrections.empty());
}

BOOST_AUTO_TEST_CASE(OtherShapesComeBackAsRead)
{
    const CorrectedMrz corrected = correctMrz(MrzFormat::Td3, specimens::td2);
    BOOST_TEST(corrected.lines == specimens::td2, boost::test_tools::per_element());
    BOOST_TEST(correctMrz(MrzFormat::Td1, specimens::Lines{}).lines.empty());
}

BOOST_AUTO_TEST_CASE(WordsForReasons)
{
    BOOST_TEST(toString(CorrectionReason::FieldAlphabet) == "field alphabet");
    BOOST_TEST(toString(CorrectionReason::CheckDigit) == "check digit");
    BOOST_TEST(areLookAlikes('0', 'O'));
    BOOST_TEST(!areLookAlikes('0', '7'));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
