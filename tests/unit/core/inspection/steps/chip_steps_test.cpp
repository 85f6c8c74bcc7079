// The steps around the chip: keys from a zone, a dump, a zone that was typed, Passive Authentication, what is told.
#include "core/chip/chip_reading.h"
#include "core/inspection/steps/chip_dump_step.h"
#include "core/inspection/steps/chip_step.h"
#include "core/inspection/steps/given_zone_step.h"
#include "core/inspection/steps/passive_authentication_step.h"
#include "core/inspection/steps/summary.h"
#include "core/lds/tlv.h"
#include "core/mrz/state_codes.h"
#include "core/pki/memory_trust_store.h"
#include "core/specimen/chip_personaliser.h"

#include "scanners/simulated/fault_script.h"
#include "scanners/simulated/simulated_chip.h"

#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>
#include <string>

using namespace rahdari;
using namespace rahdari::inspection;
using chip::ChipReading;
namespace specimens = mrz::specimens;

namespace {

mrz::MrzReading readingOf(const specimens::Lines& lines)
{
    const auto zone = readingOfText(lines, specimens::today);
    BOOST_REQUIRE(zone);
    mrz::MrzReading reading;
    reading.byLight.push_back(*zone);
    return reading;
}

std::shared_ptr<const mrz::CountryTable> states()
{
    return std::make_shared<const mrz::CountryTable>(
        mrz::CountryTable::parse("UTO\tUT\tspecimen\tUtopia\nD\tDE\tpart of state\tGermany\nXXA\t\tperson status\tX\n")
            .value());
}

base::Bytes dg1Of(const specimens::Lines& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    return lds::encodeTlv(0x61, lds::encodeTlv(0x5F1F, base::Bytes(text.begin(), text.end())));
}

void gather(EvidenceStep& step, check::Evidence& evidence)
{
    const auto gathered = step.gather(evidence, {});
    BOOST_REQUIRE_MESSAGE(gathered, (gathered ? "" : gathered.error().message));
}

ChipStep stepFor(ChipConnector connect)
{
    return ChipStep({std::move(connect), false}, {}, {}, crypto::systemRandom());
}

bool hasNotice(const Judgement& judgement, std::string_view code)
{
    return std::any_of(judgement.notices.begin(), judgement.notices.end(),
                       [&](const Notice& notice) { return notice.code == code; });
}

const Field* fieldOf(const Judgement& judgement, std::string_view name)
{
    const auto found = std::find_if(judgement.fields.begin(), judgement.fields.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == judgement.fields.end() ? nullptr : &*found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AccessKeysOfZones)

// ICAO Doc 9303-11 D.2: what opens the chip of each of the examples.
BOOST_AUTO_TEST_CASE(NumberBirthAndExpiryAsPrinted)
{
    const auto keys = accessKeysOf(readingOf(specimens::td3));
    BOOST_REQUIRE(keys.size() == 1U);
    BOOST_TEST(keys[0].documentNumber.reveal() == "L898902C3");
    BOOST_TEST(keys[0].birthDate.reveal() == "740812");
    BOOST_TEST(keys[0].expiryDate.reveal() == "120415");
}

BOOST_AUTO_TEST_CASE(LongNumbersAreWhole)
{
    BOOST_TEST(accessKeysOf(readingOf(specimens::td1Long)).at(0).documentNumber.reveal() == "D23145890734");
    BOOST_TEST(accessKeysOf(readingOf(specimens::td2Long)).at(0).documentNumber.reveal() == "D23145890734");
}

BOOST_AUTO_TEST_CASE(VisasAndNoZoneGiveNone)
{
    BOOST_TEST(accessKeysOf(readingOf(specimens::mrvA)).empty());
    BOOST_TEST(accessKeysOf(mrz::MrzReading{}).empty());
}

BOOST_AUTO_TEST_CASE(AnotherReadingUnderTheOtherLightIsASecondKey)
{
    mrz::MrzReading reading = readingOf(specimens::td3);
    specimens::Lines misread = specimens::td3;
    misread[1][3] = '9';
    reading.byLight.push_back(*readingOfText(misread, specimens::today));
    reading.byLight.push_back(*readingOfText(specimens::td3, specimens::today));
    const auto keys = accessKeysOf(reading);
    BOOST_REQUIRE(keys.size() == 2U);
    BOOST_TEST(keys[0].documentNumber.reveal() == "L898902C3");  // the better check digits
    BOOST_TEST(keys[1].documentNumber.reveal() == "L899902C3");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ChipSteps)

BOOST_AUTO_TEST_CASE(WithoutAReaderThereIsNoChip)
{
    check::Evidence evidence;
    ChipStep step = stepFor({});
    BOOST_TEST((step.needs()[0] == "mrz"));
    gather(step, evidence);
    BOOST_TEST((evidence.find<ChipReading>()->source == ChipReading::Source::None));
    Judgement judgement;
    summarise(evidence, specimens::today, judgement);
    BOOST_TEST(!judgement.chip);
    BOOST_TEST(judgement.notices.empty());
}

BOOST_AUTO_TEST_CASE(AnEmptyReaderIsToldAndIsNoFailure)
{
    check::Evidence evidence;
    ChipStep step = stepFor([](const std::stop_token&) {
        return base::Result<std::shared_ptr<capture::ChipTransceiver>>(base::Error{2001, "No chip lies there", "Lay"});
    });
    gather(step, evidence);
    BOOST_TEST((evidence.find<ChipReading>()->source == ChipReading::Source::None));
    Judgement judgement;
    summarise(evidence, specimens::today, judgement);
    BOOST_TEST(hasNotice(judgement, "chip.none"));
}

BOOST_AUTO_TEST_CASE(AReaderThatIsGoneAbortsTheProtocolsAndPassiveAuthentication)
{
    check::Evidence evidence;
    ChipStep step = stepFor([](const std::stop_token&) {
        return base::Result<std::shared_ptr<capture::ChipTransceiver>>(base::Error{2102, "The reader is gone", "Plug"});
    });
    gather(step, evidence);
    const auto chip = evidence.find<ChipReading>();
    BOOST_TEST((chip->source == ChipReading::Source::Chip));
    BOOST_TEST((chip->bac.state == chip::ProtocolState::Aborted));
    BOOST_TEST(chip->ended->code == 2102);
    PassiveAuthenticationStep authentication(std::make_shared<const pki::MemoryTrustStore>(), {});
    const auto gathered = authentication.gather(evidence, {});
    BOOST_REQUIRE(!gathered);
    BOOST_TEST(gathered.error().code == 2102);
}

BOOST_AUTO_TEST_CASE(ADumpIsPreRecordedAndNoProtocolWasRun)
{
    check::Evidence evidence;
    ChipDumpStep step({{{lds::LdsFile::Dg1, dg1Of(specimens::td3)}}, "files", {"something was passed over"}});
    BOOST_TEST(step.needs().empty());
    gather(step, evidence);
    const auto chip = evidence.find<ChipReading>();
    BOOST_TEST((chip->source == ChipReading::Source::Dump));
    BOOST_TEST(chip->preRecorded);
    BOOST_TEST((chip->pace.state == chip::ProtocolState::NotPerformed));
    BOOST_TEST((*chip->find(lds::LdsFile::Dg1) == dg1Of(specimens::td3)));
    Judgement judgement;
    summarise(evidence, specimens::today, judgement);
    BOOST_REQUIRE(judgement.chip);
    BOOST_TEST(judgement.chip->source == "dump");
    BOOST_TEST(judgement.chip->files.at(0).name == "DG1");
    BOOST_TEST(judgement.chip->files.at(0).bytes == 93);
    BOOST_TEST(hasNotice(judgement, "chip.notice"));
}

BOOST_AUTO_TEST_CASE(WithoutAChipNothingIsAuthenticated)
{
    check::Evidence evidence;
    evidence.put(ChipReading{});
    PassiveAuthenticationStep step(std::make_shared<const pki::MemoryTrustStore>(), {});
    gather(step, evidence);
    BOOST_TEST(!evidence.find<pki::PassiveAuthentication>()->performed);
}

BOOST_AUTO_TEST_CASE(TheAssignmentTableHasOnlyCodesOfTwoLetters)
{
    const auto table = assignmentTableOf(*states());
    BOOST_TEST(table.size() == 2U);
    BOOST_TEST(table.at("D") == "DE");
    BOOST_TEST(table.at("UTO") == "UT");
}

BOOST_AUTO_TEST_CASE(WhereThePageHasNoZoneTheDataComeFromTheChip)
{
    check::Evidence evidence;
    ChipDumpStep dump({{{lds::LdsFile::Dg1, dg1Of(specimens::td1)}}, "files", {}});
    gather(dump, evidence);
    Judgement judgement;
    summarise(evidence, specimens::today, judgement);
    const Field* number = fieldOf(judgement, "document_number");
    BOOST_REQUIRE(number != nullptr);
    BOOST_TEST(number->value == "D23145890");
    BOOST_TEST(number->source == "DG1");
    BOOST_TEST(number->personal);
    BOOST_TEST(number->line == 0);
    BOOST_TEST(!number->doubtful);
    BOOST_TEST(judgement.mrz.lines.empty());
}

BOOST_AUTO_TEST_CASE(AZoneThatWasTypedIsReadWithoutPlaces)
{
    check::Evidence evidence;
    GivenZoneStep step(specimens::td3, states(), specimens::today);
    BOOST_TEST(step.needs().empty());
    gather(step, evidence);
    BOOST_TEST(evidence.find<mrz::MrzReading>()->primary()->text() == specimens::td3, boost::test_tools::per_element());
    BOOST_TEST(evidence.find<mrz::StateCodes>()->issuer->name == "Utopia");
    Judgement judgement;
    summarise(evidence, specimens::today, judgement);
    const Field* number = fieldOf(judgement, "document_number");
    BOOST_REQUIRE(number != nullptr);
    BOOST_TEST(number->source == "MRZ");
    BOOST_TEST(number->outlinePx.empty());
    BOOST_TEST(judgement.mrz.disagreements.empty());
}

BOOST_AUTO_TEST_CASE(WhatIsNoZoneIsNone)
{
    check::Evidence evidence;
    GivenZoneStep step({"THIS IS NO ZONE"}, states(), specimens::today);
    gather(step, evidence);
    BOOST_TEST(evidence.find<mrz::MrzReading>()->byLight.empty());
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

/// A simulated chip of Utopia that follows a fault script.
ChipSource simulated(const std::string& script = "")
{
    static const specimen::UtopianAuthority authority(
        {.seed = {1}, .date = std::chrono::sys_days(specimens::today), .cscaScheme = {}});
    return {
        [script](const std::stop_token&) -> base::Result<std::shared_ptr<capture::ChipTransceiver>> {
            auto chip = specimen::personaliseChip(specimen::plainProfile(), authority);
            auto faults = scanners::parseFaultScript(script, "test");
            if (!chip || !faults) {
                return chip ? faults.error() : chip.error();
            }
            auto card = std::make_unique<scanners::SimulatedChip>(std::move(*chip), scanners::SimulatedChipSettings{},
                                                                  crypto::systemRandom());
            return std::shared_ptr<capture::ChipTransceiver>(scanners::withFaults(std::move(card), std::move(*faults)));
        },
        true};
}

/// The lines of the simulated chip's document.
specimens::Lines linesOfChip()
{
    const std::string text = specimen::plainProfile().mrz;
    return {text.substr(0, 44), text.substr(44)};
}

std::shared_ptr<const ChipReading> readWith(const mrz::MrzReading& zone, ChipSource source,
                                            std::vector<StepProgress>* progress = nullptr)
{
    check::Evidence evidence;
    evidence.put(zone);
    ChipStep step(std::move(source), {}, {}, crypto::systemRandom());
    if (progress != nullptr) {
        step.tellProgressTo([progress](const StepProgress& latest) { progress->push_back(latest); });
    }
    gather(step, evidence);
    return evidence.find<ChipReading>();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipStepOnASimulatedChip)

BOOST_AUTO_TEST_CASE(TheZoneOpensTheChipAndProgressIsTold)
{
    std::vector<StepProgress> progress;
    const auto chip = readWith(readingOf(linesOfChip()), simulated(), &progress);
    BOOST_TEST(!chip->ended);
    BOOST_TEST((chip->pace.state == chip::ProtocolState::Successful));
    BOOST_TEST(chip->preRecorded);
    BOOST_TEST((chip->find(lds::LdsFile::Dg2) != nullptr));
    BOOST_REQUIRE(!progress.empty());
    BOOST_TEST(progress.back().done > 10'000U);
    BOOST_TEST(progress.back().done == progress.back().total);
    BOOST_TEST(std::is_sorted(progress.begin(), progress.end(),
                              [](const auto& one, const auto& other) { return one.done < other.done; }));
    BOOST_TEST(std::any_of(progress.begin(), progress.end(), [](const auto& each) { return each.what == "DG2"; }));
}

BOOST_AUTO_TEST_CASE(AMisreadNumberUnderOneLightDoesNotKeepTheChipShut)
{
    specimens::Lines misread = linesOfChip();
    misread[1][7] = '4';  // U402177832: the number; its check digit is then wrong
    mrz::MrzReading reading = readingOf(misread);
    reading.byLight.push_back(*readingOfText(linesOfChip(), specimens::today));
    reading.byLight.front().document->checkDigits.clear();  // as if it had been right: the misread one ranks first
    const auto chip = readWith(reading, simulated());
    BOOST_TEST(!chip->ended);
    BOOST_TEST((chip->find(lds::LdsFile::Dg1) != nullptr));
}

BOOST_AUTO_TEST_CASE(AWrongKeyIsSaidToBeWrong)
{
    const auto chip = readWith(readingOf(specimens::td3), simulated());
    BOOST_REQUIRE(chip->ended);
    BOOST_TEST(chip->ended->code == 2200);
    BOOST_TEST(!chip->ended->advice.empty());
}

BOOST_AUTO_TEST_CASE(WhatWasReadBeforeTheChipWasTakenAwayIsJudged)
{
    const std::string script = "[[fault]]\nevent = \"card_removed\"\nafter_apdu = 14\n";
    check::Evidence evidence;
    evidence.put(readingOf(linesOfChip()));
    ChipStep step(simulated(script), {}, {}, crypto::systemRandom());
    gather(step, evidence);
    const auto chip = evidence.find<ChipReading>();
    BOOST_REQUIRE(chip->ended);
    BOOST_TEST(chip->ended->code == 2100);
    BOOST_TEST((chip->find(lds::LdsFile::Sod) != nullptr));
    BOOST_TEST((chip->find(lds::LdsFile::Dg2) == nullptr));
    PassiveAuthenticationStep authentication(std::make_shared<const pki::MemoryTrustStore>(),
                                             {std::chrono::sys_days(specimens::today), {}, {}});
    gather(authentication, evidence);
    const auto judged = evidence.find<pki::PassiveAuthentication>();
    BOOST_TEST(judged->performed);
    BOOST_TEST((judged->sod.signature.outcome == check::Outcome::Successful));
    BOOST_TEST((judged->dataGroups.at(2) == pki::DataGroupState::PresentNotRead));
    Judgement judgement;
    summarise(evidence, specimens::today, judgement);
    BOOST_TEST(hasNotice(judgement, "chip.ended_early"));
    BOOST_TEST(judgement.chip->endedBy.value_or(0) == 2100);
    BOOST_TEST(judgement.chip->certificates.at(0).role == "DS");
}

BOOST_AUTO_TEST_CASE(AStopEndsTheReading)
{
    check::Evidence evidence;
    evidence.put(readingOf(linesOfChip()));
    std::stop_source stop;
    stop.request_stop();
    ChipStep step(simulated(), {}, {}, crypto::systemRandom());
    BOOST_TEST(static_cast<bool>(step.gather(evidence, stop.get_token())));
    BOOST_TEST(evidence.find<ChipReading>()->ended->code == 2003);
}

BOOST_AUTO_TEST_SUITE_END()
