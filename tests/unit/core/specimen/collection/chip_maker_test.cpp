#include "core/lds/dg1.h"
#include "core/lds/dg15.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/passive_authentication.h"
#include "core/specimen/chip_personaliser.h"
#include "core/specimen/collection/chip_maker.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <optional>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using check::Outcome;
using lds::LdsFile;
using specimen::Chance;
using specimen::ChipState;
using specimen::PersonalisedChip;

namespace {

constexpr std::chrono::sys_days inspected = 2026y / 6 / 1;

const specimen::UtopianAuthority& authority()
{
    static const specimen::UtopianAuthority utopia = specimen::utopia();
    return utopia;
}

cv::Mat portrait()
{
    cv::Mat picture(531, 413, CV_8UC3, cv::Scalar(200, 205, 210));
    picture(cv::Rect(60, 120, 200, 260)).setTo(cv::Scalar(120, 140, 190));  // not the same when mirrored
    return picture;
}

std::optional<PersonalisedChip> chipOf(const specimen::DocumentInMaking& document, ChipState state)
{
    auto chip = specimen::makeChip(document, state, portrait(), authority(), Chance(7));
    BOOST_REQUIRE(chip);
    return *chip;
}

pki::PassiveAuthentication judge(const PersonalisedChip& chip, std::chrono::sys_days day = inspected)
{
    pki::MemoryTrustStore store;
    pki::TrustItem csca;
    csca.der = specimen::trustMaterial(authority(), inspected).at("csca.cer");
    BOOST_REQUIRE(store.add({csca}));
    pki::PassiveAuthenticationInput input;
    input.files = chip.files;
    input.checkedAt = day;
    input.stateCodes = {{"UTO", "UT"}};
    return pki::authenticatePassively(input, store);
}

std::string zoneOf(const specimen::DocumentInMaking& document)
{
    std::string zone = document.job.texts.at("mrz");
    std::erase(zone, '\n');
    return zone;
}

std::string zoneOf(const PersonalisedChip& chip)
{
    const auto dg1 = lds::parseDg1(chip.files.at(LdsFile::Dg1));
    BOOST_REQUIRE(dg1);
    return std::string(dg1->mrz.reveal());
}

bool ownsItsPublicKey(const PersonalisedChip& chip)
{
    const auto shown = lds::parseDg15(chip.files.at(LdsFile::Dg15));
    BOOST_REQUIRE(shown);
    BOOST_REQUIRE(chip.secrets.activeAuthentication);
    return *shown == specimen::subjectPublicKeyInfo(chip.secrets.activeAuthentication->key);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipMakerTest)

BOOST_DATA_TEST_CASE(AGenuineChipAgreesWithThePageAndIsTrusted,
                     boost::unit_test::data::make({"passport_2015", "passport_pc_2023", "id_card_2016"}), design)
{
    const auto document = issuedDocument(design, 3);
    const auto chip = chipOf(document, ChipState::Genuine);
    BOOST_REQUIRE(chip);
    BOOST_TEST(zoneOf(*chip) == zoneOf(document));
    BOOST_TEST(chip->secrets.can == document.issue.can);
    BOOST_TEST(ownsItsPublicKey(*chip));
    const auto judged = judge(*chip);
    BOOST_TEST((judged.sod.signature.outcome == Outcome::Successful), judged.sod.signature.reason);
    BOOST_TEST((judged.sod.dsSignature.outcome == Outcome::Successful), judged.sod.dsSignature.reason);
    BOOST_TEST((judged.sod.validity.outcome == Outcome::Successful), judged.sod.validity.reason);
    BOOST_TEST((judged.sod.trust.outcome == Outcome::Successful), judged.sod.trust.reason);
    BOOST_TEST((judged.integrity.outcome == Outcome::Successful), judged.integrity.reason);
    BOOST_TEST((judged.issuingState.outcome == Outcome::Successful), judged.issuingState.reason);
}

BOOST_AUTO_TEST_CASE(ACloneHasTheFilesAndNotTheKeys)
{
    const auto document = issuedDocument("passport_2015", 3);
    const auto genuine = chipOf(document, ChipState::Genuine);
    const auto clone = chipOf(document, ChipState::Cloned);
    BOOST_REQUIRE((genuine && clone));
    BOOST_TEST((clone->files == genuine->files));
    BOOST_TEST(clone->secrets.mrzInformation == genuine->secrets.mrzInformation);
    BOOST_TEST(!ownsItsPublicKey(*clone));
    BOOST_REQUIRE_EQUAL(clone->secrets.chipAuthentication.size(), 1U);
    BOOST_TEST((clone->secrets.chipAuthentication[0].key != genuine->secrets.chipAuthentication[0].key));
}

BOOST_AUTO_TEST_CASE(AnAlteredChipHasAnotherFaceThanWasSigned)
{
    const auto document = issuedDocument("passport_2015", 3);
    const auto chip = chipOf(document, ChipState::Altered);
    BOOST_REQUIRE(chip);
    BOOST_TEST((chip->files.at(LdsFile::Dg2) == chipOf(document, ChipState::Genuine)->files.at(LdsFile::Dg2)));
    const auto judged = judge(*chip);
    BOOST_TEST((judged.sod.signature.outcome == Outcome::Successful));
    BOOST_TEST((judged.integrity.outcome == Outcome::Failed));
    BOOST_TEST((judged.dataGroups.at(1) == pki::DataGroupState::Identical));
    BOOST_TEST((judged.dataGroups.at(2) == pki::DataGroupState::NotIdentical));
}

BOOST_AUTO_TEST_CASE(AMismatchingChipIsGenuineAndSomebodyElses)
{
    const auto document = issuedDocument("passport_2015", 3);
    const auto chip = chipOf(document, ChipState::Mismatching);
    BOOST_REQUIRE(chip);
    BOOST_TEST(zoneOf(*chip) != zoneOf(document));
    BOOST_TEST((judge(*chip).sod.trust.outcome == Outcome::Successful));
    BOOST_TEST((judge(*chip).integrity.outcome == Outcome::Successful));
    BOOST_TEST(ownsItsPublicKey(*chip));
    // What the page says opens it, else nobody would see whose it is.
    BOOST_TEST(chip->secrets.mrzInformation == *specimen::mrzInformationOf(zoneOf(document)));
}

BOOST_AUTO_TEST_CASE(AForeignSignerIsNotTrusted)
{
    const auto document = issuedDocument("passport_2015", 3);
    const auto chip = chipOf(document, ChipState::ForeignSigned);
    BOOST_REQUIRE(chip);
    const auto judged = judge(*chip);
    BOOST_TEST((judged.sod.signature.outcome == Outcome::Successful));
    BOOST_TEST((judged.integrity.outcome == Outcome::Successful));
    BOOST_TEST((judged.sod.trust.outcome != Outcome::Successful));
    BOOST_TEST(zoneOf(*chip) == zoneOf(document));
}

BOOST_AUTO_TEST_CASE(NoChipAndADeadOneGiveNothing)
{
    const auto document = issuedDocument("passport_2015", 3);
    BOOST_TEST(!chipOf(document, ChipState::None));
    BOOST_TEST(!chipOf(document, ChipState::Dead));
}

BOOST_AUTO_TEST_CASE(TheSameDocumentGivesTheSameChip)
{
    const auto document = issuedDocument("id_card_2022", 5);
    for (const ChipState state : {ChipState::Genuine, ChipState::Cloned, ChipState::Altered, ChipState::Mismatching,
                                  ChipState::ForeignSigned}) {
        BOOST_TEST((chipOf(document, state) == chipOf(document, state)), specimen::toString(state));
    }
}

BOOST_AUTO_TEST_CASE(EveryDocumentEverIssuedHasAValidSigner)
{
    for (int year = 2015; year <= 2026; ++year) {
        auto document = issuedDocument("passport_2015", 3);
        document.issue.issued = std::chrono::year(year) / 12 / 31;
        const std::chrono::sys_days lastDay = std::chrono::year(year + 10) / 12 / 30;
        const auto judged = judge(*chipOf(document, ChipState::Genuine), std::min(lastDay, inspected));
        BOOST_TEST((judged.sod.validity.outcome == Outcome::Successful), year << ": " << judged.sod.validity.reason);
    }
}

BOOST_AUTO_TEST_CASE(EveryStateHasAWord)
{
    for (const char* word : {"none", "genuine", "cloned", "altered", "mismatching", "foreign", "dead"}) {
        const auto state = specimen::chipStateFromString(word);
        BOOST_REQUIRE(state);
        BOOST_TEST(specimen::toString(*state) == word);
    }
    BOOST_TEST(!specimen::chipStateFromString("Genuine"));
    BOOST_TEST(!specimen::chipStateFromString(""));
}

BOOST_AUTO_TEST_SUITE_END()
