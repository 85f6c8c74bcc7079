#include "tests/blackbox/chip_sample.h"
#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

// `rahdari specimen`: what is made can be inspected, says nothing of its truth, and is the same on every machine.

using namespace rahdari::blackbox;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const std::string day = "2026-06-01";

std::vector<std::string> withDay(std::vector<std::string> arguments)
{
    arguments.insert(arguments.end(), {"--today", day});
    return arguments;
}

Ending specimen(const std::vector<std::string>& arguments)
{
    std::vector<std::string> all{"specimen"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run(all);
}

/// Every file below a folder with its bytes.
std::map<std::string, std::string> bytesBelow(const fs::path& folder)
{
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            all[entry.path().lexically_relative(folder).string()] = readFile(entry.path());
        }
    }
    return all;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A passport with everything, made once.
struct MadePassport {
    ScratchFolder folder;
    Ending ending = specimen(withDay({"make", "passport_2015", "--out", folder / "scan", "--seed", "17", "--scanner",
                                      "desk_a", "--lights", "vi,ir,uv", "--write-trust", folder / "trust"}));
    Json manifest() const { return Json::parse(readFile(folder / "scan.truth.json")); }

    /// A trust store of what was written beside.
    std::string store() const
    {
        const fs::path trust = folder / "trust";
        const std::string store = folder / "store.sqlite";
        if (!fs::exists(store)) {
            BOOST_TEST(run({"trust", "import", "--store", store, "--root", trust / "csca.cer", trust / "master_list.ml",
                            trust / "crl.crl"})
                           .exitCode == 0);
            BOOST_TEST(run({"trust", "import", "--store", store, "--kind", "seal-signer", trust / "seal_signer.cer"})
                           .exitCode == 0);
        }
        return store;
    }
};

const MadePassport& passport()
{
    static const MadePassport made;
    BOOST_REQUIRE_MESSAGE(made.ending.exitCode == 0, made.ending.err);
    return made;
}

std::string linesOf(const Json& texts)
{
    std::string lines;
    for (const char* key : {"mrz_1", "mrz_2", "mrz_3"}) {
        const std::string line = texts.value(key, "");
        lines += lines.empty() || line.empty() ? line : "|" + line;
    }
    return lines;
}

std::string linesOf(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines) {
        all += (all.empty() ? "" : "|") + line;
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpecimenCliTest)

BOOST_AUTO_TEST_CASE(DesignsScannersAndFamiliesAreListed)
{
    const Ending ending = specimen({"designs", "--json"});
    BOOST_REQUIRE_EQUAL(ending.exitCode, 0);
    const Json all = Json::parse(ending.out);
    std::set<std::string> documents;
    std::map<std::string, std::set<std::string>> series;
    for (const Json& design : all.at("designs")) {
        documents.insert(design.at("family"));
        series[design.at("family")].insert(design.at("series"));
        BOOST_TEST(!design.at("sides").empty());
    }
    BOOST_TEST(documents.size() >= 6U);
    for (const auto& [document, ofIt] : series) {
        BOOST_TEST(ofIt.size() >= 2U, document);
    }
    BOOST_TEST(all.at("scanners").size() >= 4U);
    std::set<std::string> families;
    for (const Json& family : all.at("families")) {
        families.insert(family.at("id"));
    }
    for (int number = 1; number <= 24; ++number) {
        BOOST_TEST(families.contains((number < 10 ? "F0" : "F") + std::to_string(number)), number);
    }
    const Ending text = specimen({"designs"});
    BOOST_TEST(text.exitCode == 0);
    for (const std::string& id : families) {
        BOOST_TEST(contains(text.out, "  " + id + "  "), id);
    }
}

BOOST_AUTO_TEST_CASE(ASpecimenIsACaptureAndItsTruthLiesElsewhere)
{
    const auto files = bytesBelow(passport().folder / "scan");
    for (const char* name : {"vi.jpg", "ir.jpg", "uv.jpg", "capture.toml", "chip/EF_SOD.bin", "chip/chip.toml"}) {
        BOOST_TEST(files.contains(name), name);
    }
    BOOST_TEST(!files.contains("coax.jpg"));
    const Json manifest = passport().manifest();
    BOOST_TEST(manifest.at("specimen") == true);
    BOOST_TEST(manifest.at("truth").at("forged") == false);
    BOOST_TEST(contains(passport().ending.out, "scan.truth.json"));
    for (const auto& [name, bytes] : files) {
        BOOST_TEST(!contains(bytes, "forg"), name);
    }
}

BOOST_AUTO_TEST_CASE(TheSpineReadsItAndTrustsItsChip)
{
    const Ending ending = run({"inspect", passport().folder / "scan", "--json", "--date", day, "--trust",
                               passport().store(), "--profile", "training"});
    BOOST_REQUIRE_MESSAGE(!ending.out.empty(), ending.err);
    const Json judgement = Json::parse(ending.out);
    BOOST_TEST(linesOf(judgement.at("mrz").at("lines").get<std::vector<std::string>>()) ==
               linesOf(passport().manifest().at("texts")));
    for (const char* check :
         {"chip.pa.sod_signature", "chip.pa.trust", "chip.pa.dg_integrity", "chip.pa.validity", "combined.mrz_dg1"}) {
        BOOST_TEST(outcomeOf(judgement, check) == "successful", check << ": " << checkOf(judgement, check).dump());
    }
}

BOOST_AUTO_TEST_CASE(TheSimulatedChipOpensWithThePagesZone)
{
    const auto texts = passport().manifest().at("texts");
    const std::string zone = texts.at("mrz_1").get<std::string>() + "/" + texts.at("mrz_2").get<std::string>();
    const std::string chip = "sim:" + (passport().folder / "scan/chip").string();
    const Ending read =
        run({"chip", "read", "--reader", chip, "--mrz", zone, "--json", "--date", day, "--trust", passport().store()});
    BOOST_REQUIRE_MESSAGE(!read.out.empty(), read.err);
    const Json judgement = Json::parse(read.out);
    BOOST_TEST(outcomeOf(judgement, "chip.aa") == "successful");
    BOOST_TEST(outcomeOf(judgement, "chip.ca") == "successful");
}

BOOST_AUTO_TEST_CASE(ACloneFailsWhereItsKeysAreAsked)
{
    const ScratchFolder scratch;
    const Ending made = specimen(withDay({"make", "passport_2015", "--out", scratch / "scan", "--seed", "17",
                                          "--scanner", "flatbed", "--lights", "vi", "--chip", "cloned"}));
    BOOST_REQUIRE_MESSAGE(made.exitCode == 0, made.err);
    const Json texts = Json::parse(readFile(scratch / "scan.truth.json")).at("texts");
    const std::string zone = texts.at("mrz_1").get<std::string>() + "/" + texts.at("mrz_2").get<std::string>();
    const Ending read = run({"chip", "read", "--reader", "sim:" + (scratch / "scan/chip").string(), "--mrz", zone,
                             "--json", "--date", day, "--trust", passport().store()});
    BOOST_REQUIRE_MESSAGE(!read.out.empty(), read.err);
    const Json judgement = Json::parse(read.out);
    BOOST_TEST(outcomeOf(judgement, "chip.pa.sod_signature") == "successful");
    BOOST_TEST(outcomeOf(judgement, "chip.aa") == "failed");
}

BOOST_AUTO_TEST_CASE(TheSealOfAVisaIsReadFromItsPictureAndTrusted)
{
    const ScratchFolder scratch;
    const Ending made = specimen(withDay(
        {"make", "visa_2022", "--out", scratch / "scan", "--seed", "3", "--scanner", "desk_a", "--lights", "vi,ir"}));
    BOOST_REQUIRE_MESSAGE(made.exitCode == 0, made.err);
    const Ending ending = run(
        {"inspect", scratch / "scan", "--json", "--date", day, "--trust", passport().store(), "--profile", "training"});
    BOOST_REQUIRE_MESSAGE(!ending.out.empty(), ending.err);
    const Json judgement = Json::parse(ending.out);
    for (const char* check : {"seal.presence", "seal.structure", "seal.signature", "seal.signer_trust",
                              "seal.signer_validity", "combined.mrz_seal"}) {
        BOOST_TEST(outcomeOf(judgement, check) == "successful", check << ": " << checkOf(judgement, check).dump());
    }
}

BOOST_AUTO_TEST_CASE(TheSameSeedGivesTheSameBytesOnEveryProcessor)
{
    const ScratchFolder scratch;
    Start start;
    start.arguments = withDay({"specimen", "make", "passport_2015", "--out", scratch / "scan", "--seed", "17",
                               "--scanner", "desk_a", "--lights", "vi,ir,uv"});
    start.environment = {"OPENCV_CPU_DISABLE=AVX512_SKX,AVX2,FMA3,AVX,SSE4_2,SSE4_1,SSSE3", "OPENCV_FOR_THREADS_NUM=1",
                         "GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2_Usable,-AVX_Fast_Unaligned_Load,-AVX2,-AVX,-FMA,-FMA4,"
                         "-ERMS,-SSE4_2,-SSE4_1,-SSSE3"};
    const Ending ending = RunningProgram(start).wait();
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    const auto here = bytesBelow(scratch / "scan");
    const auto there = bytesBelow(passport().folder / "scan");
    BOOST_TEST(here.size() == there.size());
    for (const auto& [name, bytes] : here) {
        BOOST_TEST((there.contains(name) && there.at(name) == bytes), name);
    }
    BOOST_TEST((readFile(scratch / "scan.truth.json") == readFile(passport().folder / "scan.truth.json")));
}

BOOST_AUTO_TEST_CASE(AForgerySharesTheDocumentAndExplainsItself)
{
    const ScratchFolder scratch;
    const Ending ending =
        specimen(withDay({"forge", "passport_2015", "F10", "--difficulty", "2", "--out", scratch / "scan", "--manifest",
                          scratch / "truth.json", "--seed", "17", "--scanner", "desk_a", "--lights", "vi", "--json"}));
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    const Json said = Json::parse(ending.out);
    BOOST_TEST(said.at("family") == "F10");
    BOOST_TEST(said.at("forged") == true);
    const Json manifest = Json::parse(readFile(scratch / "truth.json"));
    const Json& truth = manifest.at("truth");
    BOOST_TEST(truth.at("difficulty") == 2);
    BOOST_TEST(!truth.at("alterations").empty());
    BOOST_TEST(!truth.at("mustReact").empty());
    BOOST_TEST(truth.at("explanation").get<std::string>().size() > 40U);
    const Json genuine = passport().manifest();
    BOOST_TEST(manifest.at("texts").at("surname") == genuine.at("texts").at("surname"));
    BOOST_TEST(manifest.at("sides")[0].at("pictures")[0].at("corners") ==
               genuine.at("sides")[0].at("pictures")[0].at("corners"));
    BOOST_TEST(!fs::exists(scratch / "scan.truth.json"));
}

BOOST_AUTO_TEST_CASE(AHolderMayBeNamed)
{
    const ScratchFolder scratch;
    writeFile(scratch / "holder.toml", "surname = \"LINDQVIST\"\ngiven_names = \"MIRA\"\nbirth_date = 1988-03-14\n");
    const Ending ending = specimen(withDay({"make", "passport_2015", "--out", scratch / "scan", "--holder",
                                            scratch / "holder.toml", "--scanner", "flatbed", "--lights", "vi"}));
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    const Json texts = Json::parse(readFile(scratch / "scan.truth.json")).at("texts");
    BOOST_TEST(contains(texts.at("mrz_1"), "LINDQVIST<<MIRA<<"));
    BOOST_TEST(contains(texts.at("mrz_2"), "880314"));
    writeFile(scratch / "holder.toml", "surname = 7\n");
    const Ending wrong =
        specimen({"make", "passport_2015", "--out", scratch / "b", "--holder", scratch / "holder.toml"});
    BOOST_TEST(wrong.exitCode == 70);
    BOOST_TEST(contains(wrong.err, "line 1"));
}

BOOST_AUTO_TEST_CASE(WhatIsWrongIsSaidWithWhatToDo)
{
    const ScratchFolder scratch;
    const std::string out = scratch / "scan";
    const std::vector<std::tuple<std::vector<std::string>, int, std::string>> cases{
        {{"make", "passport_1900", "--out", out}, 64, "passport_2015"},
        {{"make", "passport_2015", "--out", out, "--scanner", "fax"}, 64, "desk_a"},
        {{"forge", "passport_2015", "F77", "--out", out}, 64, "F01"},
        {{"forge", "visa_2017", "F13", "--out", out}, 64, "F01"},
        {{"forge", "passport_2015", "F10", "--difficulty", "6", "--out", out}, 64, "--difficulty"},
        {{"make", "visa_2017", "--out", out, "--chip", "genuine"}, 64, "chip"},
        {{"make", "visa_2017", "--out", out, "--chip", "fine"}, 64, "genuine"},
        {{"make", "visa_2017", "--out", out, "--lights", "vi,xx"}, 64, "coax"},
        {{"make", "visa_2017", "--out", out, "--scanner", "flatbed", "--lights", "trans"}, 64, "uv"},
        {{"make", "visa_2017"}, 64, "--out"},
        {{"make", "visa_2017", "--out", out, "--models", scratch / "nowhere"}, 70, "--models"},
        {{"make", "visa_2017", "--out", out, "--portraits", scratch / "nowhere"}, 70, "nowhere"},
        {{"set", out, "--designs", "passport_1900"}, 64, "passport_2015"},
        {{"set", out, "--genuine", "-1"}, 64, "--genuine"},
        {{"sheet", scratch / "sheet.png"}, 64, "--design"},
        {{"sheet", scratch / "sheet.png", scratch / "set/s_000001"}, 3, "s_000001"},
        {{}, 64, "--help"},
    };
    for (const auto& [arguments, code, advice] : cases) {
        const Ending ending = specimen(arguments);
        std::string shown;
        for (const std::string& argument : arguments) {
            shown += argument + " ";
        }
        BOOST_TEST(ending.exitCode == code, shown << ": " << ending.exitCode);
        BOOST_TEST(contains(ending.err, advice), shown << ": " << ending.err);
    }
    BOOST_TEST(fs::is_empty(scratch.path()));
}

BOOST_AUTO_TEST_CASE(NothingIsOverwritten)
{
    const std::string scan = passport().folder / "scan";
    const auto before = bytesBelow(scan);
    const Ending again = specimen({"make", "visa_2017", "--out", scan, "--scanner", "flatbed", "--lights", "vi"});
    BOOST_TEST(again.exitCode == 74);
    const Ending elsewhere = specimen({"make", "visa_2017", "--out", scan, "--manifest", passport().folder / "m.json",
                                       "--scanner", "flatbed", "--lights", "vi"});
    BOOST_TEST(elsewhere.exitCode == 74);
    BOOST_TEST((bytesBelow(scan) == before));
    BOOST_TEST(!fs::exists(passport().folder / "m.json"));
}

BOOST_AUTO_TEST_CASE(HelpSaysEverything)
{
    for (const char* command : {"make", "forge", "set", "sheet", "designs"}) {
        const Ending help = specimen({command, "--help"});
        BOOST_TEST(help.exitCode == 0);
        BOOST_TEST(contains(help.out, "Exit codes:"), command);
        BOOST_TEST(contains(help.out, "rahdari specimen " + std::string(command)), command);
    }
}

BOOST_AUTO_TEST_SUITE_END()
