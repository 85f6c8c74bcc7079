// The chip's side of the worked examples of ICAO Doc 9303-11 appendices D, G and H: with the examples' random octets
// the response APDUs are the published ones.
#include "scanners/simulated/pace_dialogue.h"
#include "scanners/simulated/simulated_chip.h"
#include "tests/unit/scanners/simulated/scripted_random.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <optional>

using namespace rahdari;
using namespace rahdari::tests;
using base::Bytes;
using base::toHex;
using lds::LdsFile;
using scanners::SimulatedChip;

namespace {

/// EF.COM of Doc 9303-11 D.4.
const char* const comFile = "60145F0104303130365F36063034303030305C026175";

specimen::PersonalisedChip chipOf(const std::string& mrzInformation, const std::string& cardAccess)
{
    specimen::PersonalisedChip chip;
    chip.files[LdsFile::Com] = hex(comFile);
    if (!cardAccess.empty()) {
        chip.files[LdsFile::CardAccess] = hex(cardAccess);
    }
    chip.secrets.mrzInformation = mrzInformation;
    chip.access.pace = !cardAccess.empty();
    return chip;
}

std::string answerTo(SimulatedChip& chip, const std::string& command)
{
    const auto answer = chip.transceive(hex(command), {});
    return answer ? toHex(*answer) : answer.error().message;
}

std::string generalAuthenticate(const std::string& tag, const std::string& value, bool last = false)
{
    const Bytes content = hex(value);
    const auto length = static_cast<std::uint8_t>(content.size());
    const Bytes object = hex("7C00" + tag + "00" + value);
    Bytes data(object);
    data[1] = static_cast<std::uint8_t>(length + 2);
    data[3] = length;
    return std::string(last ? "00" : "10") + "860000" + toHex(Bytes{static_cast<std::uint8_t>(data.size())}) +
           toHex(data) + "00";
}

/// The public values of the BSI worked example for EAC; none where the shared data are missing.
std::optional<nlohmann::json> eacExample()
{
    std::ifstream file(RAHDARI_SHARED_DATA "/chip/vectors/eac_worked_example_bsi_v1.01.json");
    return file ? std::optional(nlohmann::json::parse(file)) : std::nullopt;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WorkedExamples)

BOOST_AUTO_TEST_CASE(BasicAccessControlAndSecureMessaging)
{
    SimulatedChip chip(chipOf("L898902C<369080619406236", ""), {},
                       scriptedRandom({hex("4608F91988702212"), hex("0B4F80323EB3191CB04970CB4052790B")}));
    BOOST_TEST(answerTo(chip, "00A4040C07A0000002471001") == "9000");
    BOOST_TEST(answerTo(chip, "0084000008") == "4608F919887022129000");
    BOOST_TEST(
        answerTo(chip,
                 "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728") ==
        "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000");
    BOOST_TEST(answerTo(chip, "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800") ==
               "990290008E08FA855A5D4C50A8ED9000");
    BOOST_TEST(answerTo(chip, "0CB000000D9701048E08ED6705417E96BA5500") ==
               "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
    BOOST_TEST(answerTo(chip, "0CB000040D9701128E082EA28A70F3C7B53500") ==
               "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000");
}

BOOST_AUTO_TEST_CASE(AnAlteredMacEndsTheSession)
{
    SimulatedChip chip(chipOf("L898902C<369080619406236", ""), {},
                       scriptedRandom({hex("4608F91988702212"), hex("0B4F80323EB3191CB04970CB4052790B")}));
    answerTo(chip, "00A4040C07A0000002471001");
    answerTo(chip, "0084000008");
    answerTo(chip, "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728");
    BOOST_TEST(answerTo(chip, "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F900") == "6988");
    BOOST_TEST(answerTo(chip, "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800") == "6988");
    BOOST_TEST(answerTo(chip, "00A4020C02011E") == "6982");
}

BOOST_AUTO_TEST_CASE(AWrongMrzIsRefused)
{
    SimulatedChip chip(chipOf("L898902C<469080619406236", ""), {}, scriptedRandom({hex("4608F91988702212")}));
    answerTo(chip, "00A4040C07A0000002471001");
    answerTo(chip, "0084000008");
    BOOST_TEST(
        answerTo(chip,
                 "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728") ==
        "6300");
}

BOOST_AUTO_TEST_CASE(PaceGenericMappingOverACurve)
{
    SimulatedChip chip(chipOf("T22000129364081251010318", "31143012060A04007F0007020204020202010202010D"), {},
                       scriptedRandom({hex("3F00C4D39D153F2B2A214A078D899B22"),
                                       hex("498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560"),
                                       hex("107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A")}));
    BOOST_TEST(answerTo(chip, "0022C1A412800A04007F0007020204020283010184010C") == "6A80");  // not offered
    BOOST_TEST(answerTo(chip, "0022C1A412800A04007F0007020204020283010184010D") == "9000");
    BOOST_TEST(answerTo(chip, "10860000027C0000") == "7C12801095A3A016522EE98D01E76CB6B98B42C39000");
    BOOST_TEST(answerTo(chip, "10860000457C438141047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
                              "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00") ==
               "7C43824104824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F5730D8C879AAA9C9F73991E61B58"
               "F4D52EB87A0A0C709A49DC63719363CCD13C549000");
    BOOST_TEST(answerTo(chip, "10860000457C438341042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
                              "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200") ==
               "7C438441049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB7764B22277A2EDDC3C265A9F01"
               "8F9CB852E111B768B326904B59A0193776F0949000");
    BOOST_TEST(answerTo(chip, "008600000C7C0A8508C2B0BD78D94BA86600") == "7C0A86083ABB9674BCE93C089000");
}

BOOST_AUTO_TEST_CASE(PaceIntegratedMappingOverACurve)
{
    auto personalised = chipOf("", "31143012060A04007F0007020204040202010202010D");
    personalised.secrets.can = "123456";
    SimulatedChip chip(personalised, {},
                       scriptedRandom({hex("2923BE84E16CD6AE529049F1F1BBE9EB"),
                                       hex("107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A")}));
    BOOST_TEST(answerTo(chip, "0022C1A40F800A04007F00070202040402830102") == "9000");
    BOOST_TEST(answerTo(chip, "10860000027C0000") == "7C128010143DC40C08C8E891FBED7DEDB92B64AD9000");
    BOOST_TEST(answerTo(chip, generalAuthenticate("81", "5DD4CBFC96F5453B130D890A1CDBAE32")) == "7C0282009000");
    BOOST_TEST(answerTo(chip, generalAuthenticate("83", "0489CBA23FFE96AA18D824627C3E934E54A9FD0B87A95D1471DC1C0ABFDCD6"
                                                        "40D46755DE9B7B778280B6BEBD57439ADFEB0E21FD4ED6DF42578C13418A59"
                                                        "B34C37")) ==
               "7C4384410467F78E5F7F7686082B293E8D087E056916D0F74BC01A5F8957D0DE45691E51E8932B69A962B52A0985AD2C0A271E"
               "E6A13A8ADDDCD1A3A994B9DED257F4D227539000");
    BOOST_TEST(answerTo(chip, generalAuthenticate("85", "450F02B86F6A0909", true)) == "7C0A860875D4D96E8D5B03089000");
}

BOOST_AUTO_TEST_CASE(IntegratedMappingNumbers)
{
    const Bytes number =
        scanners::integratedMappingNumber(scanners::SessionCipher::Aes128, hex("2923BE84E16CD6AE529049F1F1BBE9EB"),
                                          hex("5DD4CBFC96F5453B130D890A1CDBAE32"), 256);
    BOOST_TEST(toHex(number) == "E4447E2DFB3586BAC05DDB00156B57FBB2179A3949294C97254189800C517BAA"
                                "8DA0FF397ED8C445D3E421E4FEB57322");
}

// Appendix H.2: the generator that DH Integrated Mapping leads to.
BOOST_AUTO_TEST_CASE(IntegratedMappingOverAPrimeField)
{
    const auto group = specimen::keyGroup("dh_1024_160");
    const Bytes number =
        scanners::integratedMappingNumber(scanners::SessionCipher::Aes128, hex("FA5B7E3E49753A0DB9178B7B9BD898C8"),
                                          hex("B3A6DB3C870C3E99245E0D1C06B747DE"), 1024);
    const auto mapped = group->mapNumber(number);
    BOOST_REQUIRE(mapped);
    BOOST_TEST(toHex(*mapped) ==
               "1D7D767F11E333BCD6DBAEF40E799E7A926B96973550656FF3C830726D118D61C276CDCC61D475CF03A98E0C"
               "0E79CAEBA5BE25578BD4551D0B10903236F0B0F976852FA78EEA14EA0ACA87D1E91F688FE0DFF897BBE35A47"
               "2621D343564B262F34223AE8FC59B664BFEDFA2BFE7516CA5510A6BBB633D517EC25D4E0BBAA16C2");
}

// BSI's worked example for EAC: PACE with DH and Generic Mapping (also Doc 9303-11 G.2), and with another curve key.
BOOST_AUTO_TEST_CASE(PaceOfTheEacExample)
{
    const auto example = eacExample();
    if (!example) {
        BOOST_TEST_MESSAGE("skipped, data missing: eac_worked_example_bsi_v1.01.json");
        return;
    }
    struct Variant {
        std::string prefix;
        std::string cardAccess;
        std::string protocol;
    };
    for (const Variant& variant :
         {Variant{"tc_dh_", "31143012060A04007F00070202040102020102020100", "04007F00070202040102"},
          Variant{"tc_ecdh_", "31143012060A04007F0007020204020202010202010D", "04007F00070202040202"}}) {
        const auto value = [&](const std::string& name) {
            const auto text = (*example)[variant.prefix + name].get<std::string>();
            return text.size() == 258 ? text.substr(2) : text;  // numbers there have a sign octet
        };
        auto personalised = chipOf("", variant.cardAccess);
        personalised.secrets.can = "123456";
        SimulatedChip chip(
            personalised, {},
            scriptedRandom({hex(value("nonce")), hex(value("map_picc_priv_key")), hex(value("picc_priv_key"))}));
        BOOST_TEST(answerTo(chip, "0022C1A40F800A" + variant.protocol + "830102") == "9000");
        BOOST_TEST(answerTo(chip, "10860000027C0000") == "7C128010" + value("nonce_enc") + "9000");
        const bool dh = variant.prefix == "tc_dh_";
        const auto wrapped = [&](const std::string& tag, const std::string& key) {
            return dh ? "7C8183" + tag + "8180" + key : "7C43" + tag + "41" + key;
        };
        const auto command = [&](const std::string& tag, const std::string& key) {
            const std::string data = wrapped(tag, key);
            return "10860000" + toHex(Bytes{static_cast<std::uint8_t>(data.size() / 2)}) + data + "00";
        };
        BOOST_TEST(answerTo(chip, command("81", value("map_pcd_pub_key"))) ==
                   wrapped("82", value("map_picc_pub_key")) + "9000");
        BOOST_TEST(answerTo(chip, command("83", value("pcd_pub_key"))) ==
                   wrapped("84", value("picc_pub_key")) + "9000");
        BOOST_TEST(answerTo(chip, generalAuthenticate("85", value("authentication_token_pcd"), true)) ==
                   "7C0A8608" + value("authentication_token_picc") + "9000");
    }
}

BOOST_AUTO_TEST_SUITE_END()
