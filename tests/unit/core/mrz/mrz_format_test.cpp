#include "core/mrz/mrz_format.h"

#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <array>

namespace rahdari::mrz {

namespace {

constexpr std::array formats{MrzFormat::Td1,  MrzFormat::Td2,  MrzFormat::Td3,
                             MrzFormat::MrvA, MrzFormat::MrvB, MrzFormat::FrenchId};

}  // namespace

BOOST_AUTO_TEST_SUITE(Format)

BOOST_AUTO_TEST_CASE(NamesGoThereAndBack)
{
    for (const MrzFormat format : formats) {
        BOOST_TEST((mrzFormatFromString(toString(format)) == format));
    }
    BOOST_TEST(toString(MrzFormat::MrvA) == "MRVA");
    BOOST_TEST(toString(MrzFormat::FrenchId) == "FRID");
    BOOST_TEST(!mrzFormatFromString("td3").has_value());
}

BOOST_AUTO_TEST_CASE(SizesAreThoseOfDoc9303)
{
    BOOST_TEST(lineCount(MrzFormat::Td1) == 3);
    BOOST_TEST(lineWidth(MrzFormat::Td1) == 30);
    BOOST_TEST(lineWidth(MrzFormat::Td2) == 36);
    BOOST_TEST(lineWidth(MrzFormat::Td3) == 44);
    BOOST_TEST(lineWidth(MrzFormat::MrvB) == 36);
    BOOST_TEST(pageSizeMm(MrzFormat::Td3).width == 125.0);
    BOOST_TEST(pageSizeMm(MrzFormat::MrvA).height == 80.0);
}

BOOST_AUTO_TEST_CASE(EveryPositionBelongsToOneField)
{
    for (const MrzFormat format : formats) {
        for (int line = 0; line < lineCount(format); ++line) {
            for (int column = 0; column < lineWidth(format); ++column) {
                BOOST_TEST(fieldAt(format, line, column) != nullptr);
            }
        }
        BOOST_TEST(fieldAt(format, 0, lineWidth(format)) == nullptr);
        BOOST_TEST(fieldAt(format, -1, 0) == nullptr);
    }
}

BOOST_AUTO_TEST_CASE(OwnCheckDigitStandsRightBehindItsField)
{
    for (const MrzFormat format : formats) {
        for (const MrzField& field : fieldsOf(format)) {
            if (field.checkColumn >= 0) {
                BOOST_TEST(field.checkColumn == field.span.column + field.span.length);
                const Alphabet alphabet = fieldAt(format, field.span.line, field.checkColumn)->alphabet;
                BOOST_TEST((alphabet == Alphabet::CheckDigit || alphabet == Alphabet::CheckDigitFiller));
            }
        }
    }
}

// Doc 9303-4 4.2.2.2: positions 1-10, 14-20, 22-43; 9303-5 4.2.4: 6-30 of line 1, 1-7, 9-15, 19-29 of line 2.
BOOST_AUTO_TEST_CASE(CompositeCoversWhatDoc9303Lists)
{
    const auto td3 = compositeSpans(MrzFormat::Td3);
    BOOST_TEST((td3[1] == MrzSpan{1, 13, 7}));
    BOOST_TEST((td3[2] == MrzSpan{1, 21, 22}));
    const auto td1 = compositeSpans(MrzFormat::Td1);
    BOOST_TEST((td1[0] == MrzSpan{0, 5, 25}));
    BOOST_TEST((td1[3] == MrzSpan{1, 18, 11}));
    BOOST_TEST(compositeSpans(MrzFormat::MrvA).empty());
}

BOOST_AUTO_TEST_CASE(AlphabetsHoldTheSpecimens)
{
    for (const auto& specimen : specimens::all()) {
        for (std::size_t line = 0; line < specimen.lines.size(); ++line) {
            for (std::size_t column = 0; column < specimen.lines[line].size(); ++column) {
                const Alphabet alphabet =
                    alphabetClassAt(specimen.format, static_cast<int>(line), static_cast<int>(column));
                BOOST_TEST(allows(alphabet, specimen.lines[line][column]));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(AlphabetsExcludeWhatCannotStandThere)
{
    BOOST_TEST(alphabetAt(MrzFormat::Td3, 0, 0) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    BOOST_TEST(alphabetAt(MrzFormat::Td3, 1, 13) == "0123456789<");
    BOOST_TEST(alphabetAt(MrzFormat::Td3, 1, 9) == "0123456789");
    BOOST_TEST(alphabetAt(MrzFormat::Td3, 1, 42) == "0123456789<");
    BOOST_TEST(alphabetAt(MrzFormat::Td1, 0, 14) == "0123456789<");
    BOOST_TEST(alphabetAt(MrzFormat::Td3, 1, 20) == "MFX<");
    BOOST_TEST(!allows(Alphabet::LettersFiller, '0'));
    BOOST_TEST(!allows(Alphabet::Any, 'a'));
    BOOST_TEST(!allows(Alphabet::Any, '\0'));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
