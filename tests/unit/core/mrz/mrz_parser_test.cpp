#include "core/mrz/mrz_parser.h"

#include "core/base/error_code.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <sstream>

namespace rahdari::mrz {

using specimens::today;

namespace {

MrzDocument parsed(const specimens::Lines& lines)
{
    auto document = parseMrz(lines, today);
    BOOST_REQUIRE(document);
    return std::move(document).value();
}

int errorCode(const specimens::Lines& lines)
{
    const auto document = parseMrz(lines, today);
    return document ? 0 : document.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MrzParsing)

// Doc 9303-4, appendix: the worked example.
BOOST_AUTO_TEST_CASE(ReadsThePassportExample)
{
    const MrzDocument document = parsed(specimens::td3);
    BOOST_TEST((document.format == MrzFormat::Td3));
    BOOST_TEST(document.documentCode == "P");
    BOOST_TEST(document.issuingState == "UTO");
    BOOST_TEST(document.documentNumber.reveal() == "L898902C3");
    BOOST_TEST(document.nationality == "UTO");
    BOOST_TEST(document.primaryIdentifier.reveal() == "ERIKSSON");
    BOOST_TEST(document.secondaryIdentifier.reveal() == "ANNA MARIA");
    BOOST_TEST(!document.namesTruncated);
    BOOST_TEST(document.birthDate.year.value() == 1974);
    BOOST_TEST((document.sex == Sex::Female));
    BOOST_TEST(document.expiryDate.year.value() == 2012);
    BOOST_TEST(document.optionalData1.reveal() == "ZE184226B");
    BOOST_TEST(document.checkDigitsAgree());
    BOOST_TEST(document.remarks.empty());
    BOOST_TEST(document.lines[1].reveal() == specimens::td3[1]);
}

// Doc 9303-5, -6, -7: the worked examples.
BOOST_AUTO_TEST_CASE(ReadsCardsAndVisas)
{
    const MrzDocument card = parsed(specimens::td1);
    BOOST_TEST((card.format == MrzFormat::Td1));
    BOOST_TEST(card.documentNumber.reveal() == "D23145890");
    BOOST_TEST(card.secondaryIdentifier.reveal() == "ANNA MARIA");
    BOOST_TEST((parsed(specimens::td2).format == MrzFormat::Td2));

    const MrzDocument visa = parsed(specimens::mrvA);
    BOOST_TEST((visa.format == MrzFormat::MrvA));
    BOOST_TEST(visa.documentNumber.reveal() == "L8988901C");
    BOOST_TEST(visa.nationality == "XXX");
    BOOST_TEST(visa.optionalData1.reveal() == "6ZE184226B");
    BOOST_TEST(visa.findCheckDigit(FieldId::CompositeCheck) == nullptr);
    BOOST_TEST((parsed(specimens::mrvB).format == MrzFormat::MrvB));
    for (const auto& specimen : specimens::all()) {
        const MrzDocument document = parsed(specimen.lines);
        BOOST_TEST((document.format == specimen.format));
        BOOST_TEST(document.checkDigitsAgree());
    }
}

// Doc 9303-11, D.2.
BOOST_AUTO_TEST_CASE(JoinsALongDocumentNumber)
{
    for (const auto& lines : {specimens::td1Long, specimens::td2Long}) {
        const MrzDocument document = parsed(lines);
        BOOST_TEST(document.documentNumber.reveal() == "D23145890734");
        BOOST_TEST(document.documentNumberLong);
        BOOST_TEST(document.optionalData1.empty());
        BOOST_TEST(document.checkDigitsAgree());
    }
    auto lines = specimens::td1Long;
    lines[0].replace(20, 3, "AB1");
    BOOST_TEST(parsed(lines).optionalData1.reveal() == "AB1");
}

BOOST_AUTO_TEST_CASE(ReadsTheFrenchCard)
{
    const MrzDocument document = parsed(specimens::frenchId);
    BOOST_TEST((document.format == MrzFormat::FrenchId));
    BOOST_TEST(document.documentCode == "ID");
    BOOST_TEST(document.issuingState == "FRA");
    BOOST_TEST(document.primaryIdentifier.reveal() == "SPECIMEN");
    BOOST_TEST(document.secondaryIdentifier.reveal() == "NATACHA JEANN");
    BOOST_TEST(document.namesTruncated);
    BOOST_TEST(document.documentNumber.reveal() == "020575400123");
    BOOST_TEST(document.issuingOffice == "752014");
    BOOST_TEST(document.nationality.empty());
    BOOST_TEST((document.expiryDate.state == DateState::Unknown));
}

BOOST_AUTO_TEST_CASE(TellsTheFrenchCardFromATd2ByItsDigits)
{
    auto lines = specimens::td2;
    lines[0].replace(0, 5, "IDFRA");
    BOOST_TEST((detectFormat(lines).value() == MrzFormat::Td2));
    BOOST_TEST((detectFormat(specimens::frenchId).value() == MrzFormat::FrenchId));
}

// Doc 9303-4, 4.2.3 and its examples of names that are too long or stand alone.
BOOST_AUTO_TEST_CASE(FlagsNamesThatMayBeCut)
{
    auto lines = specimens::td3;
    lines[0] = "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K";
    const MrzDocument cut = parsed(lines);
    BOOST_TEST(cut.namesTruncated);
    BOOST_TEST(cut.primaryIdentifier.reveal() == "NILAVADHANANANDA");
    BOOST_TEST(cut.secondaryIdentifier.reveal() == "CHAYAPA DEJTHAMRONG K");

    lines[0] = "P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<";
    const MrzDocument alone = parsed(lines);
    BOOST_TEST(alone.primaryIdentifier.reveal() == "ARKFREITH");
    BOOST_TEST(alone.secondaryIdentifier.empty());
    BOOST_TEST(!alone.namesTruncated);
    BOOST_TEST(alone.remarks.empty());
}

BOOST_AUTO_TEST_CASE(OneLetterStatesAreTrimmed)
{
    auto lines = specimens::td3;
    lines[0].replace(2, 3, "D<<");
    lines[1].replace(10, 3, "D<<");
    const MrzDocument document = parsed(lines);
    BOOST_TEST(document.issuingState == "D");
    BOOST_TEST(document.nationality == "D");
    BOOST_TEST(document.remarks.empty());
}

BOOST_AUTO_TEST_CASE(ParsesCompletelyWhenDigitsAreWrong)
{
    auto lines = specimens::td3;
    lines[1][9] = '0';
    lines[1][43] = '5';
    const MrzDocument document = parsed(lines);
    BOOST_TEST(!document.checkDigitsAgree());
    BOOST_TEST(document.documentNumber.reveal() == "L898902C3");
    BOOST_TEST(!document.findCheckDigit(FieldId::DocumentNumberCheck)->agrees());
    BOOST_TEST(document.findCheckDigit(FieldId::DocumentNumberCheck)->expected.value() == 6);
    BOOST_TEST(!document.findCheckDigit(FieldId::CompositeCheck)->agrees());
    BOOST_TEST(document.findCheckDigit(FieldId::BirthDateCheck)->agrees());
}

BOOST_AUTO_TEST_CASE(ReadsEverySex)
{
    auto lines = specimens::td3;
    for (const auto& [character, sex] :
         {std::pair{'M', Sex::Male}, {'<', Sex::Unspecified}, {'X', Sex::Unspecified}, {'H', Sex::Unreadable}}) {
        lines[1][20] = character;
        BOOST_TEST((parsed(lines).sex == sex));
    }
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsNoZone)
{
    BOOST_TEST(errorCode({}) == base::toInt(base::ErrorCode::MrzTextInvalid));
    BOOST_TEST(errorCode({"", ""}) == base::toInt(base::ErrorCode::MrzTextInvalid));
    BOOST_TEST(errorCode({std::string(44, '<'), std::string(44, '<')}) == base::toInt(base::ErrorCode::MrzTextInvalid));
    BOOST_TEST(errorCode({"HELLO"}) == base::toInt(base::ErrorCode::MrzFormatUnknown));
    BOOST_TEST(errorCode({specimens::td3[0]}) == base::toInt(base::ErrorCode::MrzFormatUnknown));
    const auto shortLine = parseMrz(MrzFormat::Td3, specimens::Lines{specimens::td3[0], "L898902C3"}, today);
    BOOST_REQUIRE(!shortLine);
    BOOST_TEST(shortLine.error().code == base::toInt(base::ErrorCode::MrzTextInvalid));
    BOOST_TEST(shortLine.error().message == "line 2 of the machine-readable zone has 9 characters, not 44");
    BOOST_TEST(!shortLine.error().advice.empty());
    BOOST_TEST(!parseMrz(MrzFormat::Td1, specimens::td3, today));
}

BOOST_AUTO_TEST_CASE(PersonalDataStaysOutOfStreams)
{
    std::ostringstream out;
    const MrzDocument document = parsed(specimens::td3);
    out << document.documentNumber << document.primaryIdentifier << document.lines[0];
    BOOST_TEST(out.str().find("ERIKSSON") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(SplitsTypedText)
{
    const auto lines = splitMrzText("p<utoeriksson << anna\r\n\r\n\tl898902c36 \n");
    BOOST_REQUIRE_EQUAL(lines.size(), 2U);
    BOOST_TEST(lines[0] == "P<UTOERIKSSON<<ANNA");
    BOOST_TEST(lines[1] == "L898902C36");
    BOOST_TEST(splitMrzText("").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
