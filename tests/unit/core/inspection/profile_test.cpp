#include "core/inspection/profile.h"

#include "core/inspection/catalogue.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <fstream>
#include <set>

#include <unistd.h>

using namespace rahdari;
using namespace rahdari::inspection;

namespace {

check::CheckEntry named(std::string_view id)
{
    check::CheckEntry entry;
    entry.id = id;
    return entry;
}

/// Some checks.
const std::array known{named("document.detection"), named("document.quality"),  named("document.specimen"),
                       named("mrz.consistency"),    named("mrz.ir_readable"),   named("mrz.ocr_b"),
                       named("mrz.geometry"),       named("mrz.country_codes"), named("optical.ir_ab_mr"),
                       named("document.expiration")};

constexpr std::string_view head = "name = \"a\"\nversion = \"1.0\"\ntitle = \"A\"\nscenario = \"s\"\n";

std::string withChecks(std::string_view checks)
{
    return std::string(head) + "refuse_pre_recorded = false\n[checks]\n" + std::string(checks);
}

std::filesystem::path shipped(const std::string& name)
{
    return std::filesystem::path(RAHDARI_SOURCE_DIR) / "models" / "profiles" / (name + ".toml");
}

Profile loaded(const std::string& name)
{
    const auto profile = loadProfile(shipped(name), catalogue());
    BOOST_REQUIRE_MESSAGE(profile, (profile ? "" : profile.error().message + "; " + profile.error().advice));
    return *profile;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Profiles)

BOOST_AUTO_TEST_CASE(ReadsEveryMember)
{
    const auto profile =
        readProfile("name = \"desk_2\"\nversion = \"1.2\"\ntitle = \"Desk\"\nscenario = \"stationary\"\n"
                    "refuse_pre_recorded = true\n[checks]\n\"mrz.consistency\" = \"mandatory\"\n"
                    "mrz.ocr_b = \"off\"\n\"mrz.geometry\" = \"evaluatory\"\n\"document.quality\" = \"optional\"\n",
                    known);
    BOOST_REQUIRE(profile);
    BOOST_TEST(profile->name == "desk_2");
    BOOST_TEST(profile->version == "1.2");
    BOOST_TEST(profile->title == "Desk");
    BOOST_TEST(profile->scenario == "stationary");
    BOOST_TEST(profile->refusePreRecorded);
    BOOST_TEST((profile->obligationOf("mrz.consistency") == Obligation::Mandatory));
    BOOST_TEST((profile->obligationOf("mrz.ocr_b") == Obligation::Off));
    BOOST_TEST((profile->obligationOf("mrz.geometry") == Obligation::Evaluatory));
    BOOST_TEST((profile->obligationOf("document.quality") == Obligation::Optional));
}

BOOST_AUTO_TEST_CASE(WhatIsNotListedIsEvaluatory)
{
    const auto profile = readProfile(withChecks(""), known);
    BOOST_REQUIRE(profile);
    BOOST_TEST(!profile->lists("mrz.consistency"));
    BOOST_TEST((profile->obligationOf("mrz.consistency") == Obligation::Evaluatory));
}

BOOST_AUTO_TEST_CASE(UnsignedModelsAreTakenUnlessRefused)
{
    BOOST_TEST(!readProfile(withChecks(""), known)->refuseUnsignedModels);
    BOOST_TEST(!readProfile(withChecks("").insert(0, "refuse_unsigned_models = false\n"), known)->refuseUnsignedModels);
    BOOST_TEST(readProfile(withChecks("").insert(0, "refuse_unsigned_models = true\n"), known)->refuseUnsignedModels);
    BOOST_TEST(!readProfile(withChecks("").insert(0, "refuse_unsigned_models = 1\n"), known));
}

BOOST_AUTO_TEST_CASE(AnUnknownCheckIsNamedWithItsNeighbours)
{
    const auto profile = readProfile(withChecks("\"mrz.consistancy\" = \"mandatory\"\n"), known);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().code == 1501);
    BOOST_TEST(profile.error().message == "Line 7: There is no check \"mrz.consistancy\"");
    BOOST_TEST(profile.error().advice.starts_with("Near it: mrz.consistency"));
}

BOOST_AUTO_TEST_CASE(AnUnknownCheckWithoutNeighboursIsNamedToo)
{
    const auto profile = readProfile(withChecks("\"zzz\" = \"mandatory\"\n"), known);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().code == 1501);
    BOOST_TEST(profile.error().advice == "See the list of checks");
}

BOOST_DATA_TEST_CASE(IsRefusedWithTheLine, boost::unit_test::data::make({
                                               std::string("\"mrz.ocr_b\" = \"must\"\n"),
                                               std::string("\"mrz.ocr_b\" = 1\n"),
                                               std::string("\"mrz.ocr_b\" = [\"mandatory\"]\n"),
                                               std::string("\"mrz.ocr_b\" = \"off\"  off\n"),
                                           }))
{
    const auto profile = readProfile(withChecks(sample), known);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().code == 1500);
    BOOST_TEST(profile.error().message.starts_with("Line 7: "));
}

BOOST_DATA_TEST_CASE(IsRefused, boost::unit_test::data::make({
                                    std::string(""),
                                    std::string("\xff\xfe"),
                                    std::string(head),
                                    std::string(head) + "refuse_pre_recorded = false\n",
                                    std::string(head) + "refuse_pre_recorded = \"no\"\n[checks]\n",
                                    std::string(head) + "[checks]\n",
                                    // a mistyped lock must not stay open
                                    withChecks("").insert(0, "refuse_prerecorded = true\n"),
                                    withChecks("\"mrz.ocr_b\" = \"off\"\nmrz.ocr_b = \"off\"\n"),
                                    withChecks("").replace(8, 1, "A"),  // name = "A"
                                    std::string(70'000, '#'),
                                }))
{
    const auto profile = readProfile(sample, known);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().code == 1500);
}

BOOST_AUTO_TEST_CASE(LettersBeyondAsciiInKeysAreRefusedWithTheLine)
{
    const auto profile = readProfile(withChecks("d\u00e9tection = 1\n"), known);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().code == 1500);
    BOOST_TEST(profile.error().message ==
               "The profile cannot be read, line 7: a letter beyond ASCII stands where it may not");
}

BOOST_AUTO_TEST_CASE(KeysOfThousandsOfPartsAreRefusedWithTheLine)
{
    std::string key = "\"mrz.ocr_b\" = \"off\"\n";
    for (int i = 0; i < 20'000; ++i) {
        key += "a.";
    }
    const auto profile = readProfile(withChecks(key + "b = \"off\"\n"), known);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().message == "The profile cannot be read, line 8: there are too many dots in it");
}

BOOST_AUTO_TEST_CASE(AFileThatIsNotThereIsSaidToBeMissing)
{
    BOOST_TEST(loadProfile(shipped("no_such_profile"), known).error().code == 1000);
}

BOOST_AUTO_TEST_CASE(AProfileUnderAnotherNameIsRefused)
{
    const auto directory =
        std::filesystem::temp_directory_path() / ("rahdari_profile_test_" + std::to_string(::getpid()));
    std::filesystem::create_directories(directory);
    const auto file = directory / "borrowed.toml";
    std::ofstream(file) << withChecks("");
    const auto profile = loadProfile(file, known);
    std::filesystem::remove_all(directory);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(profile.error().code == 1500);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ShippedProfiles)

const std::array names{"stationary_border_control", "stationary_border_control_production", "self_service", "mobile",
                       "training"};

BOOST_DATA_TEST_CASE(ListEveryCheckOfToday, boost::unit_test::data::make(names))
{
    const Profile profile = loaded(sample);
    for (const check::CheckEntry& entry : catalogue()) {
        BOOST_TEST(profile.lists(entry.id), entry.id);
    }
}

BOOST_DATA_TEST_CASE(DemandDetectionAndExpiryEverywhere, boost::unit_test::data::make(names))
{
    // TR-03135-2 v2.5: 5.5.2 and 5.7.1 are mandatory in these scenarios.
    const Profile profile = loaded(sample);
    BOOST_TEST((profile.obligationOf("document.detection") == Obligation::Mandatory));
    BOOST_TEST((profile.obligationOf("document.expiration") == Obligation::Mandatory));
    BOOST_TEST((profile.obligationOf("document.specimen") == Obligation::Evaluatory));
}

BOOST_DATA_TEST_CASE(CountTheSumsOfTheChipAndNotTheirParts, boost::unit_test::data::make(names))
{
    const Profile profile = loaded(sample);
    for (const char* id : {"chip.pa.sod_hash", "chip.pa.sod_signature", "chip.pa.dg_integrity", "combined.mrz_dg1"}) {
        BOOST_TEST((profile.obligationOf(id) == Obligation::Mandatory), id);
    }
    for (const char* id : {"chip.bac", "chip.pace", "chip.aa", "chip.ca", "chip.pace_cam"}) {
        BOOST_TEST((profile.obligationOf(id) == Obligation::Evaluatory), id);
    }
}

BOOST_AUTO_TEST_CASE(TheProductionTwinDiffersOnlyInRefusing)
{
    const Profile evaluation = loaded("stationary_border_control");
    const Profile production = loaded("stationary_border_control_production");
    BOOST_TEST((evaluation.obligations == production.obligations));
    BOOST_TEST(!evaluation.refusePreRecorded);
    BOOST_TEST(production.refusePreRecorded);
}

BOOST_DATA_TEST_CASE(WhoRefusesFilesRefusesModelsNobodySigned, boost::unit_test::data::make(names))
{
    const Profile profile = loaded(sample);
    BOOST_TEST(profile.refuseUnsignedModels == profile.refusePreRecorded);
}

BOOST_AUTO_TEST_CASE(OnlyEvaluationAndTrainingTakePreRecordedInput)
{
    std::set<std::string> taking;
    for (const auto& file : std::filesystem::directory_iterator(shipped("training").parent_path())) {
        if (file.path().extension() == ".toml" && !loaded(file.path().stem().string()).refusePreRecorded) {
            taking.insert(file.path().stem().string());
        }
    }
    BOOST_TEST((taking == std::set<std::string>{"page_authenticity", "stationary_border_control", "training"}));
}

BOOST_AUTO_TEST_SUITE_END()
