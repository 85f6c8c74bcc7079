// Both sides of PACE, written apart from each other, over every variant and every standardised group.
#include "core/base/error_code.h"
#include "core/chip/access_key.h"
#include "core/chip/chip_link.h"
#include "core/chip/pace.h"
#include "core/chip/pace_offer.h"
#include "core/lds/security_infos.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using base::Bytes;
using lds::LdsFile;

namespace {

struct Variant {
    std::string protocol;
    int parameterId;
    friend std::ostream& operator<<(std::ostream& out, const Variant& one)
    {
        return out << one.protocol << ", parameters " << one.parameterId;
    }
};

/// Mappings: 1 DH-GM, 2 ECDH-GM, 3 DH-IM, 4 ECDH-IM, 6 ECDH-CAM. Ciphers: 1 3DES, 2-4 AES.
std::vector<Variant> everyVariant()
{
    std::vector<Variant> variants;
    for (const int mapping : {1, 2, 3, 4, 6}) {
        const bool modular = mapping == 1 || mapping == 3;
        for (const int parameterId : {0, 1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18}) {
            const bool unmappable = mapping == 4 && parameterId == 10;  // P-224 has no Integrated Mapping
            if (modular != (parameterId < 8) || unmappable) {
                continue;
            }
            for (int cipher = mapping == 6 ? 2 : 1; cipher <= 4; ++cipher) {
                variants.push_back(
                    {"0.4.0.127.0.7.2.2.4." + std::to_string(mapping) + "." + std::to_string(cipher), parameterId});
            }
        }
    }
    return variants;
}

specimen::PersonalisedChip chipWith(const Variant& variant)
{
    specimen::ChipProfile profile = sampleProfile();
    profile.pace = {{.protocol = variant.protocol, .parameterId = variant.parameterId}};
    profile.dg3 = false;
    profile.dg4 = false;
    return personalised(profile, specimen::UtopianAuthority(sampleSettings()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PaceVariants)

BOOST_DATA_TEST_CASE(TerminalAndChipAgree, boost::unit_test::data::make(everyVariant()), variant)
{
    const auto files = chipWith(variant);
    const auto card = simulated(files);
    const auto infos = lds::parseSecurityInfos(files.files.at(LdsFile::CardAccess));
    BOOST_REQUIRE(infos);
    const auto offers = chip::paceOffers(*infos);
    BOOST_REQUIRE(!offers.empty());

    chip::ChipLink link(*card, {});
    const auto outcome = chip::performPace(link, offers.front(), chip::pacePassword(base::Personal(files.secrets.can)),
                                           crypto::seededRandom(Bytes{0x07}));
    BOOST_REQUIRE_MESSAGE(outcome, (outcome ? "" : outcome.error().message));
    BOOST_TEST(link.hasSession());
    const auto selected = link.send({0x00, 0xA4, 0x04, 0x0C, *base::fromHex("A0000002471001"), std::nullopt});
    BOOST_REQUIRE(selected);
    BOOST_TEST(selected->status == 0x9000);

    if (offers.front().variant.mapping == chip::PaceMapping::ChipAuthentication) {
        specimen::ChipSecrets secrets = files.secrets;
        lds::SecurityInfos shown;
        shown.chipAuthenticationKeys.push_back(
            {"0.4.0.127.0.7.2.2.1.2", specimen::subjectPublicKeyInfo(*secrets.camKey), std::nullopt});
        const auto genuine = chip::judgeChipAuthenticationMapping(*outcome, &shown);
        BOOST_TEST((genuine.state == chip::ProtocolState::Successful), genuine.reason);
        secrets.camKey = specimen::makeKey(secrets.camKey->spec, crypto::seededRandom(Bytes{0x09}));
        shown.chipAuthenticationKeys.front().publicKey = specimen::subjectPublicKeyInfo(*secrets.camKey);
        BOOST_TEST((chip::judgeChipAuthenticationMapping(*outcome, &shown).state == chip::ProtocolState::Failed));
    }
}

BOOST_AUTO_TEST_CASE(AWrongCanIsNoticed)
{
    const auto files = chipWith({"0.4.0.127.0.7.2.2.4.2.2", 13});
    const auto card = simulated(files);
    const auto infos = lds::parseSecurityInfos(files.files.at(LdsFile::CardAccess));
    chip::ChipLink link(*card, {});
    const auto outcome =
        chip::performPace(link, chip::paceOffers(*infos).front(), chip::pacePassword(base::Personal("402178")),
                          crypto::seededRandom(Bytes{0x07}));
    BOOST_REQUIRE(!outcome);
    BOOST_TEST(outcome.error().code == toInt(base::ErrorCode::AccessKeyWrong));
}

BOOST_AUTO_TEST_SUITE_END()
