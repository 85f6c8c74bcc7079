// Worked examples of ICAO Doc 9303-11, Appendices D, F, G and H, command by command.

#include "core/chip/access_key.h"
#include "core/chip/bac.h"
#include "core/chip/file_reader.h"
#include "core/chip/pace.h"
#include "core/crypto/agreement_group.h"
#include "core/lds/security_infos.h"
#include "tests/unit/core/chip/replayed_chip.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::chip;
using replay::octets;
using replay::ReplayedChip;

namespace {

MrzKey bacKey() { return {base::Personal("L898902C"), base::Personal("690806"), base::Personal("940623")}; }

std::string textOf(const base::Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

lds::SecurityInfos infosOf(const std::string& hex)
{
    auto infos = lds::parseSecurityInfos(octets("31" + hex));
    BOOST_REQUIRE_MESSAGE(infos, (infos ? std::string() : infos.error().message));
    return std::move(infos).value();
}

const std::string mappingKeyOfTerminal = "047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E544552DCB6"
                                         "725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D";
const std::string mappingKeyOfChip = "04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F5730D8C879AAA9C9"
                                     "F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54";
const std::string keyOfTerminal = "042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C3556F3B3B186DF10B8"
                                  "57B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB36462";
const std::string keyOfChip = "049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB7764B22277A2EDDC3C265A"
                              "9F018F9CB852E111B768B326904B59A0193776F094";

}  // namespace

BOOST_AUTO_TEST_SUITE(WorkedExamples)

BOOST_AUTO_TEST_CASE(mrzInformationHasCheckDigits)
{
    BOOST_TEST(textOf(*mrzInformation(bacKey())) == "L898902C<369080619406236");
    BOOST_TEST(textOf(*mrzInformation({base::Personal("T22000129"), base::Personal("640812"),
                                       base::Personal("101031")})) == "T22000129364081251010318");
    BOOST_TEST(textOf(*numberWithCheckDigit(bacKey())) == "L898902C<3");
    BOOST_TEST(!mrzInformation({base::Personal("l89"), base::Personal("690806"), base::Personal("940623")}));
}

// Appendix D.3 and D.4: BAC, then EF.COM is selected and read under secure messaging.
BOOST_AUTO_TEST_CASE(basicAccessControlAndSecureMessaging)
{
    ReplayedChip chip({
        {"0084000008", "4608F919887022129000"},
        {"008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728",
         "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000"},
        {"0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800", "990290008E08FA855A5D4C50A8ED9000"},
        {"0CB000000D9701048E08ED6705417E96BA5500", "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000"},
    });
    ChipLink link(chip, {});
    BOOST_REQUIRE(performBac(
        link, bacKey(), replay::scripted({octets("781723860C06C226"), octets("0B795240CB7049B01C19B33E32804F0B")})));
    BOOST_TEST(link.hasSession());
    const auto selected = link.send({0x00, 0xA4, 0x02, 0x0C, octets("011E"), std::nullopt});
    BOOST_TEST((selected && selected->isSuccess() && selected->wasProtected));
    const auto read = link.send({0x00, 0xB0, 0x00, 0x00, {}, 4});
    BOOST_REQUIRE(read);
    BOOST_TEST(base::toHex(read->data) == "60145F01");
    BOOST_TEST(chip.isFinished());
    BOOST_TEST(link.apdus() == 4);
}

// The same with session keys of Appendix G; not from ICAO, computed apart from this code.
BOOST_AUTO_TEST_CASE(secureMessagingWithAes)
{
    ReplayedChip chip({
        {"0CA4020C1D871101EE0E4724F4465C1BE9C2F73ABDD73A3D8E08835D1B54575C955F00", "990290008E08BEA7B381C494A0799000"},
        {"0CB000000D9701048E08AA6BA54F44DF836400",
         "871101645C0B1F998A088278D07942BBE94B60990290008E0894A33C6AA2D8CCC89000"},
    });
    ChipLink link(chip, {});
    link.startSession({crypto::CipherAlgorithm::Aes128, octets("F5F0E35C0D7161EE6724EE513A0D9A7F"),
                       octets("FE251C7858B356B24514B3BD5F4297D1"), base::Bytes(16, 0)});
    const auto selected = link.send({0x00, 0xA4, 0x02, 0x0C, octets("011E"), std::nullopt});
    BOOST_TEST((selected && selected->isSuccess()));
    const auto read = link.send({0x00, 0xB0, 0x00, 0x00, {}, 4});
    BOOST_REQUIRE(read);
    BOOST_TEST(base::toHex(read->data) == "60145F01");
}

// Appendix G.1: PACE with Generic Mapping on brainpoolP256r1.
BOOST_AUTO_TEST_CASE(paceWithGenericMapping)
{
    ReplayedChip chip({
        {"0022C1A412800A04007F0007020204020283010184010D", "9000"},
        {"10860000027C0000", "7C12801095A3A016522EE98D01E76CB6B98B42C39000"},
        {"10860000457C438141" + mappingKeyOfTerminal + "00", "7C438241" + mappingKeyOfChip + "9000"},
        {"10860000457C438341" + keyOfTerminal + "00", "7C438441" + keyOfChip + "9000"},
        {"008600000C7C0A8508C2B0BD78D94BA86600", "7C0A86083ABB9674BCE93C089000"},
    });
    const auto offers = paceOffers(infosOf("143012060A04007F0007020204020202010202010D"));
    BOOST_REQUIRE(offers.size() == 1U);
    BOOST_TEST(toString(offers[0].variant) == "PACE-ECDH-GM-AES-128");
    const auto password =
        pacePassword(MrzKey{base::Personal("T22000129"), base::Personal("640812"), base::Personal("101031")});
    BOOST_TEST(base::toHex(password->secret) == "7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD");
    ChipLink link(chip, {});
    const auto outcome =
        performPace(link, offers[0], *password,
                    replay::scripted({octets("7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"),
                                      octets("A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595")}));
    BOOST_REQUIRE_MESSAGE(outcome, (outcome ? std::string() : outcome.error().message));
    BOOST_TEST(link.hasSession());
    BOOST_TEST(base::toHex(outcome->chipKey) == keyOfChip);
    BOOST_TEST(base::toHex(outcome->chipMappingKey) == mappingKeyOfChip);
    BOOST_TEST(!outcome->chipProof);
    BOOST_TEST(chip.isFinished());
}

// Appendix H.1: PACE with Integrated Mapping on brainpoolP256r1.
BOOST_AUTO_TEST_CASE(paceWithIntegratedMapping)
{
    const std::string terminalKey =
        "0489CBA23FFE96AA18D824627C3E934E54A9FD0B87A95D1471DC1C0ABFDCD640D46755DE9B7B778280B6"
        "BEBD57439ADFEB0E21FD4ED6DF42578C13418A59B34C37";
    const std::string chipKey =
        "0467F78E5F7F7686082B293E8D087E056916D0F74BC01A5F8957D0DE45691E51E8932B69A962B52A0985AD2C"
        "0A271EE6A13A8ADDDCD1A3A994B9DED257F4D22753";
    ReplayedChip chip({
        {"0022C1A412800A04007F0007020204040283010284010D", "9000"},
        {"10860000027C0000", "7C128010143DC40C08C8E891FBED7DEDB92B64AD9000"},
        {"10860000147C1281105DD4CBFC96F5453B130D890A1CDBAE3200", "7C0282009000"},
        {"10860000457C438341" + terminalKey + "00", "7C438441" + chipKey + "9000"},
        {"008600000C7C0A8508450F02B86F6A090900", "7C0A860875D4D96E8D5B03089000"},
    });
    const auto offers = paceOffers(infosOf("143012060A04007F0007020204040202010202010D"));
    BOOST_REQUIRE(offers.size() == 1U);
    ChipLink link(chip, {});
    const auto outcome =
        performPace(link, offers[0], pacePassword(base::Personal("123456")),
                    replay::scripted({octets("5DD4CBFC96F5453B130D890A1CDBAE32"),
                                      octets("A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595")}));
    BOOST_REQUIRE_MESSAGE(outcome, (outcome ? std::string() : outcome.error().message));
    BOOST_TEST(chip.isFinished());
}

BOOST_AUTO_TEST_SUITE_END()
