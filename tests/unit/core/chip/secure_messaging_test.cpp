#include "core/base/error_code.h"
#include "core/chip/chip_link.h"
#include "core/chip/secure_messaging.h"
#include "tests/unit/core/chip/replayed_chip.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

using namespace rahdari;
using namespace rahdari::chip;
using replay::octets;

namespace {

/// The session of ICAO Doc 9303-11 Appendix D.4 before its answer to READ BINARY.
SecureMessaging sessionOfExample()
{
    return SecureMessaging({crypto::CipherAlgorithm::TripleDes, octets("979EC13B1CBFE9DCD01AB0FED307EAE5"),
                            octets("F1CB1F1FB5ADF208806B89DC579DC1F8"), octets("887022120C06C229")});
}

struct AnswerCase {
    std::string name;
    std::string answer;
};

std::ostream& operator<<(std::ostream& out, const AnswerCase& answer) { return out << answer.name; }

const std::vector<AnswerCase> brokenAnswers{
    {"wrong checksum", "8709019FF0EC34F9922651990290008E08AD55CC17140B2DEE9000"},
    {"no checksum", "8709019FF0EC34F9922651990290009000"},
    {"no status", "8709019FF0EC34F99226518E08AD55CC17140B2DED9000"},
    {"cryptogram missing", "990290008E08AD55CC17140B2DED9000"},
    {"cryptogram altered", "8709019FF0EC34F9922652990290008E08AD55CC17140B2DED9000"},
    {"other status outside", "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED6A82"},
    {"cut off", "8709019FF0EC34F9922651990290008E08AD55CC17149000"},
    {"not data objects", "FFFFFFFF9000"},
    {"plain data", "60145F019000"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(Apdus)

BOOST_AUTO_TEST_CASE(shortAndExtendedForms)
{
    const auto encoded = [](const CommandApdu& command) { return base::toHex(encodeCommand(command, false)); };
    BOOST_TEST(encoded({0x00, 0xA4, 0x02, 0x0C, octets("011E"), std::nullopt}) == "00A4020C02011E");
    BOOST_TEST(encoded({0x00, 0xB0, 0x00, 0x00, {}, 4}) == "00B0000004");
    BOOST_TEST(encoded({0x00, 0xB0, 0x00, 0x00, {}, 256}) == "00B0000000");
    BOOST_TEST(encoded({0x00, 0xB0, 0x00, 0x00, {}, 257}) == "00B00000000101");
    BOOST_TEST(encoded({0x00, 0xB0, 0x00, 0x00, {}, 65'536}) == "00B00000000000");
    BOOST_TEST(encoded({0x00, 0x84, 0x00, 0x00, {}, std::nullopt}) == "00840000");
    const CommandApdu longOne{0x00, 0x2A, 0x00, 0xBE, base::Bytes(256, 0xAB), 256};
    BOOST_TEST(encoded(longOne).substr(0, 16) == "002A00BE000100AB");
    BOOST_TEST(encoded(longOne).size() == 2U * (4 + 3 + 256 + 2));
}

BOOST_AUTO_TEST_CASE(answersHaveAStatus)
{
    BOOST_TEST(parseResponse(octets("6A82"))->status == 0x6A82);
    BOOST_TEST(base::toHex(parseResponse(octets("01029000"))->data) == "0102");
    BOOST_TEST(!parseResponse(octets("90")));
    BOOST_TEST(!parseResponse({}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(SecureMessagingAnswers)

BOOST_AUTO_TEST_CASE(theRightOneIsOpened)
{
    SecureMessaging session = sessionOfExample();
    const auto response = session.unprotect(octets("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000"));
    BOOST_REQUIRE(response);
    BOOST_TEST(base::toHex(response->data) == "60145F01");
    BOOST_TEST(response->wasProtected);
}

BOOST_DATA_TEST_CASE(brokenOnesAreRefused, boost::unit_test::data::make(brokenAnswers), broken)
{
    SecureMessaging session = sessionOfExample();
    const auto response = session.unprotect(octets(broken.answer));
    BOOST_REQUIRE(!response);
    BOOST_TEST(response.error().code == toInt(base::ErrorCode::ChipAnswerInvalid));
}

BOOST_AUTO_TEST_CASE(theSameAnswerIsNotTakenTwice)
{
    SecureMessaging session = sessionOfExample();
    const base::Bytes answer = octets("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
    BOOST_REQUIRE(session.unprotect(answer));
    BOOST_TEST(!session.unprotect(answer));
}

// A refusal without protection ends the session; a success without protection is no answer of the chip.
BOOST_AUTO_TEST_CASE(whatEndsASession)
{
    replay::ReplayedChip chip({{"0CB000000D9701048E08ED6705417E96BA5500", "6988"}, {"00B0000004", "6982"}});
    ChipLink link(chip, {});
    link.startSession({crypto::CipherAlgorithm::TripleDes, octets("979EC13B1CBFE9DCD01AB0FED307EAE5"),
                       octets("F1CB1F1FB5ADF208806B89DC579DC1F8"), octets("887022120C06C228")});
    const auto refused = link.send({0x00, 0xB0, 0x00, 0x00, {}, 4});
    BOOST_REQUIRE(refused);
    BOOST_TEST(refused->status == 0x6988);
    BOOST_TEST(!link.hasSession());
    BOOST_TEST(link.send({0x00, 0xB0, 0x00, 0x00, {}, 4})->status == 0x6982);

    replay::ReplayedChip liar({std::pair("0CB000000D9701048E08ED6705417E96BA5500", "9000")});
    ChipLink other(liar, {});
    other.startSession({crypto::CipherAlgorithm::TripleDes, octets("979EC13B1CBFE9DCD01AB0FED307EAE5"),
                        octets("F1CB1F1FB5ADF208806B89DC579DC1F8"), octets("887022120C06C228")});
    const auto bare = other.send({0x00, 0xB0, 0x00, 0x00, {}, 4});
    BOOST_REQUIRE(!bare);
    BOOST_TEST(bare.error().code == toInt(base::ErrorCode::ChipAnswerInvalid));
}

BOOST_AUTO_TEST_CASE(dataInPiecesAreFetched)
{
    replay::ReplayedChip chip({{"00B0000004", "01026102"}, {"00C0000002", "03049000"}});
    ChipLink link(chip, {});
    const auto response = link.send({0x00, 0xB0, 0x00, 0x00, {}, 4});
    BOOST_REQUIRE(response);
    BOOST_TEST(base::toHex(response->data) == "01020304");
    replay::ReplayedChip endless({{"00B0000004", "6102"}, {"00C0000002", "6102"}});
    ChipLink other(endless, {});
    BOOST_TEST(!other.send({0x00, 0xB0, 0x00, 0x00, {}, 4}));
}

BOOST_AUTO_TEST_CASE(aStopEndsIt)
{
    replay::ReplayedChip chip(std::vector<std::pair<std::string, std::string>>{});
    std::stop_source stop;
    stop.request_stop();
    ChipLink link(chip, stop.get_token());
    const auto response = link.send({0x00, 0xB0, 0x00, 0x00, {}, 4});
    BOOST_REQUIRE(!response);
    BOOST_TEST(response.error().code == toInt(base::ErrorCode::CaptureStopped));
    BOOST_TEST(link.apdus() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
