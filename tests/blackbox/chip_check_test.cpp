#include "tests/blackbox/chip_sample.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <opencv2/imgcodecs.hpp>

// rahdari chip check, and rahdari inspect with a folder chip beside the pictures.

using namespace rahdari::blackbox;
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

json check(const fs::path& path, const std::string& store, int exitCode, const std::vector<std::string>& more = {})
{
    std::vector<std::string> arguments{"chip", "check", path.string(), "--json", "--date", sampleDay};
    if (!store.empty()) {
        arguments.insert(arguments.end(), {"--trust", store});
    }
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ending ending = run(arguments);
    BOOST_TEST(ending.exitCode == exitCode, ending.err);
    return json::parse(ending.out);
}

void alter(const fs::path& file, std::size_t fromEnd)
{
    std::string bytes = readFile(file);
    BOOST_REQUIRE(bytes.size() > fromEnd);
    char& byte = bytes[bytes.size() - fromEnd];
    byte = static_cast<char>(byte ^ 1);
    writeFile(file, bytes);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipCheck)

BOOST_AUTO_TEST_CASE(AGenuineChipOfAKnownStateIsSuccessful)
{
    const ChipSample sample;
    const json judged = check(sample / "chip", sample.makeStore(), 0);
    BOOST_TEST(judged.at("source") == (sample / "chip").string());
    BOOST_TEST(judged.at("judgement") == "successful");
    BOOST_TEST(judged.at("categories").at("electronic") == "successful");
    for (const char* id : {"chip.pa.sod_hash", "chip.pa.sod_signature", "chip.pa.ds_signature", "chip.pa.validity",
                           "chip.pa.ds_revocation", "chip.pa.trust", "chip.pa.com_sod", "chip.pa.dg_integrity",
                           "chip.pa.issuing_state", "document.expiration"}) {
        BOOST_TEST(outcomeOf(judged, id) == "successful", id << ": " << checkOf(judged, id).dump());
    }
    for (const char* id :
         {"chip.access", "chip.bac", "chip.pace", "chip.authenticity", "chip.aa", "combined.mrz_dg1"}) {
        BOOST_TEST(outcomeOf(judged, id) == "not supported", id << ": " << checkOf(judged, id).dump());
    }
    BOOST_TEST(outcomeOf(judged, "mrz.consistency").empty());  // no optical check was run
    BOOST_TEST(judged.at("fields").at("document_number") == "U40217783");
    BOOST_TEST(judged.at("fieldDetails").at("document_number").at("source") == "DG1");
    BOOST_TEST(judged.at("fields").at("issuing_authority") == "PASSPORT OFFICE OF UTOPIA");
    BOOST_TEST(judged.at("chip").at("source") == "dump");
    const json& certificates = judged.at("chip").at("certificates");
    BOOST_REQUIRE(certificates.size() == 2U);
    BOOST_TEST(certificates[0].at("role") == "DS");
    BOOST_TEST(certificates[1].at("role") == "CSCA");
    BOOST_TEST(!certificates[1].at("provenances").empty());
    BOOST_TEST(hasCode(judged.at("notices"), "chip.pre_recorded"));
    BOOST_TEST(judged.contains("deviations"));
    BOOST_TEST(judged.contains("timings"));
}

BOOST_AUTO_TEST_CASE(TheSameFilesGiveTheSameBytes)
{
    const ChipSample sample;
    const std::string store = sample.makeStore();
    json one = check(sample / "chip", store, 0);
    json two = check(sample / "chip", store, 0);
    one.erase("timings");
    two.erase("timings");
    BOOST_TEST(one.dump() == two.dump());
}

BOOST_AUTO_TEST_CASE(AnAlteredDataGroupFailsAndIsNamed)
{
    const ChipSample sample;
    const fs::path chip = sample.copyOfChip("altered");
    alter(chip / "EF_DG2.bin", 100);
    const json judged = check(chip, sample.makeStore(), 1);
    BOOST_TEST(judged.at("judgement") == "failed");
    BOOST_TEST(outcomeOf(judged, "chip.pa.sod_signature") == "successful");
    BOOST_TEST(outcomeOf(judged, "chip.pa.dg_integrity") == "failed");
    const json integrity = checkOf(judged, "chip.pa.dg_integrity");
    for (const json& finding : integrity.at("findings")) {
        BOOST_TEST(finding.at("agrees") == (finding.at("name") != "DG2"), finding.dump());
    }
}

BOOST_AUTO_TEST_CASE(AnAlteredSignatureFails)
{
    const ChipSample sample;
    const fs::path chip = sample.copyOfChip("altered");
    alter(chip / "EF_SOD.bin", 3);
    const json judged = check(chip, sample.makeStore(), 1);
    BOOST_TEST(outcomeOf(judged, "chip.pa.sod_hash") == "successful");
    BOOST_TEST(outcomeOf(judged, "chip.pa.sod_signature") == "failed");
}

BOOST_AUTO_TEST_CASE(ALoneSecurityObjectIsJudgedAsFarAsItGoes)
{
    const ChipSample sample;
    const json judged = check(sample / "chip/EF_SOD.bin", sample.makeStore(), 2);
    BOOST_TEST(judged.at("judgement") == "undetermined");
    for (const char* id : {"chip.pa.sod_hash", "chip.pa.sod_signature", "chip.pa.ds_signature", "chip.pa.trust"}) {
        BOOST_TEST(outcomeOf(judged, id) == "successful", id);
    }
    BOOST_TEST(outcomeOf(judged, "chip.pa.dg_integrity") == "undetermined");
    BOOST_TEST(outcomeOf(judged, "chip.pa.com_sod") == "not supported");
    BOOST_TEST(outcomeOf(judged, "document.expiration") == "undetermined");
}

BOOST_AUTO_TEST_CASE(AnyPartOfTheFilesIsJudged)
{
    const ChipSample sample;
    const std::string store = sample.makeStore();
    for (const char* missing : {"EF_COM.bin", "EF_DG1.bin", "EF_SOD.bin", "EF_DG14.bin"}) {
        const fs::path chip = sample.copyOfChip(std::string("without_") + missing);
        BOOST_REQUIRE(fs::remove(chip / missing));
        const Ending ending = run({"chip", "check", chip.string(), "--json", "--date", sampleDay, "--trust", store});
        const json judged = json::parse(ending.out);
        for (const json& each : judged.at("checks")) {
            BOOST_TEST(each.at("outcome") != "aborted", missing << ": " << each.dump());
        }
        BOOST_TEST(ending.exitCode != 1, missing);
    }
}

BOOST_AUTO_TEST_CASE(WithoutAStoreTheChainIsUndeterminedAndThatIsTold)
{
    const ChipSample sample;
    const json judged = check(sample / "chip", "", 2);
    BOOST_TEST(outcomeOf(judged, "chip.pa.sod_signature") == "successful");
    BOOST_TEST(outcomeOf(judged, "chip.pa.ds_signature") == "undetermined");
    BOOST_TEST(outcomeOf(judged, "chip.pa.trust") == "undetermined");
    BOOST_TEST(hasCode(judged.at("notices"), "trust.no_store"));
}

BOOST_AUTO_TEST_CASE(TheDayOfInspectionDecidesOnValidity)
{
    const ChipSample sample;
    const std::string store = sample.makeStore();
    const Ending ending =
        run({"chip", "check", (sample / "chip").string(), "--json", "--date", "2050-01-01", "--trust", store});
    BOOST_TEST(ending.exitCode == 1);
    const json judged = json::parse(ending.out);
    BOOST_TEST(outcomeOf(judged, "chip.pa.validity") == "failed");
    BOOST_TEST(outcomeOf(judged, "chip.pa.sod_signature") == "successful");
}

BOOST_AUTO_TEST_CASE(AProductionProfileRefusesFilesOfAChip)
{
    const ChipSample sample;
    const json judged = check(sample / "chip", "", 2, {"--profile", "stationary_border_control_production"});
    BOOST_TEST(judged.at("judgement") == "aborted");
    BOOST_TEST(judged.at("fields").empty());
    BOOST_TEST(judged.at("chip").is_null());
}

BOOST_AUTO_TEST_CASE(TextSaysWhatAndWhy)
{
    const ChipSample sample;
    const Ending ending = run({"chip", "check", (sample / "chip").string(), "--date", sampleDay, "--trust",
                               sample.makeStore(), "--width", "100"});
    BOOST_TEST(ending.exitCode == 0);
    for (const char* word : {"successful", "EF.SOD", "DS: ", "CSCA: ", "LINDQVIST", "chip.pa.sod_signature"}) {
        BOOST_TEST(ending.out.find(word) != std::string::npos, word);
    }
    BOOST_TEST(ending.err == "");
}

BOOST_AUTO_TEST_CASE(WhatIsNoChipIsToldAndIsUnreadable)
{
    const ScratchFolder folder;
    writeFile(folder / "text.txt", "Hello");
    for (const std::string& path :
         {(folder / "text.txt").string(), folder.path().string(), (folder / "none").string()}) {
        const Ending ending = run({"chip", "check", path, "--json"});
        BOOST_TEST(ending.exitCode == 3);
        const json told = json::parse(ending.out);
        BOOST_TEST(told.at("error").at("code").get<int>() >= 1000);
        BOOST_TEST(!told.at("error").at("advice").get<std::string>().empty());
        BOOST_TEST(!run({"chip", "check", path}).err.empty());
    }
}

BOOST_AUTO_TEST_CASE(AStoreThatIsMissingIsTold)
{
    const ChipSample sample;
    const Ending ending = run({"chip", "check", (sample / "chip").string(), "--trust", "/nowhere/store.sqlite"});
    BOOST_TEST(ending.exitCode == 70);
    BOOST_TEST(ending.err.find("[error ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WrongUsageIs64)
{
    const std::vector<std::vector<std::string>> wrong{
        {"chip"},
        {"chip", "check"},
        {"chip", "check", "a", "b"},
        {"chip", "check", "a", "--date", "today"},
        {"chip", "read", "--mrz", "L898902C3,740812,120415"},
        {"chip", "read", "--reader", "usb:1", "--can", "123456"},
        {"chip", "read", "--reader", "pcsc:"},
        {"chip", "read", "--reader", "pcsc:", "--can", "12"},
        {"chip", "read", "--reader", "pcsc:", "--mrz", "L898902C3,740812"},
        {"chip", "read", "--reader", "pcsc:", "--mrz", "P<UTO"},
        {"chip", "serve"},
        {"chip", "serve", "a", "--port", "0"},
    };
    for (const auto& arguments : wrong) {
        const Ending ending = run(arguments);
        BOOST_TEST(ending.exitCode == 64, arguments.back());
        BOOST_TEST(!ending.err.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(InspectWithChip)

BOOST_AUTO_TEST_CASE(AFolderChipBesideThePicturesIsPartOfTheDocument)
{
    const ChipSample sample;
    const fs::path capture = sample / "capture";
    fs::copy(rahdari::blackbox::sample("captures/td3_passport"), capture, fs::copy_options::recursive);
    fs::copy(sample / "chip", capture / "chip", fs::copy_options::recursive);
    const Ending ending = run({"inspect", capture.string(), "--json", "--date", sampleDay, "--trust",
                               sample.makeStore(), "--out", (sample / "out").string()});
    const json judged = json::parse(ending.out);
    BOOST_TEST(ending.exitCode == 0, judged.at("judgement"));
    BOOST_TEST(outcomeOf(judged, "combined.mrz_dg1") == "successful", checkOf(judged, "combined.mrz_dg1").dump());
    BOOST_TEST(outcomeOf(judged, "chip.pa.dg_integrity") == "successful");
    BOOST_TEST(outcomeOf(judged, "mrz.consistency") == "successful");
    BOOST_TEST(judged.at("fieldDetails").at("document_number").at("source") == "MRZ");
    BOOST_TEST(judged.at("fields").at("full_name") == "LINDQVIST, MIRA SOLVEIG");
    BOOST_TEST(!cv::imread((sample / "out/capture/portrait.png").string()).empty());
}

BOOST_AUTO_TEST_CASE(AChipOfAnotherDocumentIsNoticed)
{
    const ChipSample sample;
    const fs::path capture = sample / "capture";
    fs::copy(rahdari::blackbox::sample("captures/td3_altered_digit"), capture, fs::copy_options::recursive);
    fs::copy(sample / "chip", capture / "chip", fs::copy_options::recursive);
    const Ending ending = run({"inspect", capture.string(), "--json", "--date", sampleDay});
    BOOST_TEST(ending.exitCode == 1);
    const json judged = json::parse(ending.out);
    BOOST_TEST(outcomeOf(judged, "combined.mrz_dg1") == "failed");
}

BOOST_AUTO_TEST_CASE(APictureWithoutChipIsJudgedAsBefore)
{
    const Ending ending =
        run({"inspect", rahdari::blackbox::sample("pictures/td1_card_photo.jpg"), "--json", "--date", sampleDay});
    BOOST_TEST(ending.exitCode == 0);
    const json judged = json::parse(ending.out);
    BOOST_TEST(judged.at("chip").is_null());
    BOOST_TEST(judged.at("categories").at("electronic") == "not supported");
    BOOST_TEST(judged.at("seals").empty());
    BOOST_TEST(!hasCode(judged.at("notices"), "trust.no_store"));
}

BOOST_AUTO_TEST_CASE(AFolderChipWithoutFilesIsToldAndHarmless)
{
    const ScratchFolder folder;
    fs::copy(rahdari::blackbox::sample("captures/td3_passport"), folder / "capture", fs::copy_options::recursive);
    fs::create_directory(folder / "capture/chip");
    const Ending ending = run({"inspect", (folder / "capture").string(), "--json", "--date", sampleDay});
    BOOST_TEST(ending.exitCode == 0);
    BOOST_TEST(hasCode(json::parse(ending.out).at("notices"), "chip.none"));
}

BOOST_AUTO_TEST_SUITE_END()
