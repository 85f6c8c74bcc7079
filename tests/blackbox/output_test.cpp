#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>

// The files of --out.

using namespace rahdari::blackbox;
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> inspectInto(const fs::path& out, const std::vector<std::string>& sources)
{
    std::vector<std::string> arguments{"inspect", "--json", "--date", sampleDay, "--out", out.string()};
    arguments.insert(arguments.end(), sources.begin(), sources.end());
    return arguments;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Output)

BOOST_AUTO_TEST_CASE(HoldsTheJudgementAndAPictureForEachLight)
{
    const ScratchFolder scratch;
    const fs::path out = scratch / "deep/er";
    const Ending ending = run(inspectInto(out, {sample("captures/td3_altered_digit")}));
    BOOST_TEST(ending.exitCode == 1);
    const fs::path results = out / "td3_altered_digit";
    for (const std::string light : {"vi", "ir", "uv"}) {
        const cv::Mat marked = cv::imread((results / ("annotated_" + light + ".png")).string(), cv::IMREAD_UNCHANGED);
        const cv::Mat plain = cv::imread(sample("captures/td3_altered_digit/" + light + ".jpg"));
        BOOST_TEST(!marked.empty());
        BOOST_TEST((marked.size() == plain.size()));
    }
    const auto names = namesIn(results);
    BOOST_TEST(std::any_of(names.begin(), names.end(), [](const auto& n) { return n.starts_with("crop_mrz_"); }));
    BOOST_TEST(namesIn(out).size() == 1);

    // The object on standard output is judgement.json with `source` and `timings`.
    json object = json::parse(ending.out);
    object.erase("source");
    object.erase("timings");
    BOOST_TEST(object.dump(2) + "\n" == readFile(results / "judgement.json"));
}

BOOST_AUTO_TEST_CASE(TheSameEvidenceGivesTheSameBytes)
{
    const ScratchFolder out;
    const std::vector<std::string> sources{sample("captures/td3_passport"), sample("pictures/mrva_visa.jpg")};
    run(inspectInto(out / "one", sources));
    run(inspectInto(out / "two", sources));
    for (const std::string name : {"td3_passport", "mrva_visa"}) {
        BOOST_TEST(namesIn(out.path() / "one" / name) == namesIn(out.path() / "two" / name));
        for (const std::string& file : namesIn(out.path() / "one" / name)) {
            const std::string bytes = readFile(out.path() / "one" / name / file);
            BOOST_TEST(!bytes.empty());
            BOOST_TEST((bytes == readFile(out.path() / "two" / name / file)), file);
        }
    }
}

BOOST_AUTO_TEST_CASE(CapturesOfOneNameDoNotOverwriteEachOther)
{
    const ScratchFolder scratch;
    fs::create_directories(scratch / "a");
    fs::create_directories(scratch / "b");
    fs::copy_file(sample("pictures/td3_expired.jpg"), scratch / "a/scan.jpg");
    fs::copy_file(sample("pictures/td1_card_photo.jpg"), scratch / "b/scan.jpg");
    run(inspectInto(scratch / "out", {(scratch / "a/scan.jpg").string(), (scratch / "b/scan.jpg").string()}));
    BOOST_TEST(json::parse(readFile(scratch / "out/scan/judgement.json")).at("mrz").at("format") == "TD3");
    BOOST_TEST(json::parse(readFile(scratch / "out/scan_2/judgement.json")).at("mrz").at("format") == "TD1");
}

BOOST_AUTO_TEST_CASE(TwoProcessesMayWriteTheSameFolder)
{
    const ScratchFolder out;
    Start start;
    start.arguments = inspectInto(out.path(), {sample("pictures/td1_card_photo.jpg"), sample("pictures/td2_card.png")});
    RunningProgram one(start);
    RunningProgram two(start);
    BOOST_TEST(one.wait().exitCode == 0);
    BOOST_TEST(two.wait().exitCode == 0);
    BOOST_TEST((namesIn(out.path()) == std::vector<std::string>{"td1_card_photo", "td2_card"}));
    for (const std::string& name : namesIn(out.path())) {
        BOOST_TEST(json::parse(readFile(out.path() / name / "judgement.json")).at("judgement") == "successful");
        BOOST_TEST(!cv::imread((out.path() / name / "annotated_vi.png").string()).empty());
    }
}

BOOST_AUTO_TEST_CASE(EarlierResultsAreReplacedAndAnythingElseIsLeftAlone)
{
    const ScratchFolder out;
    fs::create_directories(out / "td1_card_photo");
    writeFile(out / "td1_card_photo/judgement.json", "{}");
    writeFile(out / "td1_card_photo/annotated_trans.png", "of an earlier run");
    fs::create_directories(out / "td3_rotated_180");
    writeFile(out / "td3_rotated_180/keep.txt", "mine");
    const Ending ending =
        run(inspectInto(out.path(), {sample("pictures/td3_rotated_180.jpg"), sample("pictures/td1_card_photo.jpg")}));
    BOOST_TEST(ending.exitCode == 74);
    BOOST_TEST(ending.err.find("[error 1003]") != std::string::npos);
    BOOST_TEST(json::parse(ending.out).size() == 2);
    BOOST_TEST((namesIn(out / "td3_rotated_180") == std::vector<std::string>{"keep.txt"}));
    BOOST_TEST(readFile(out / "td1_card_photo/judgement.json").size() > 100);
    BOOST_TEST(!fs::exists(out / "td1_card_photo/annotated_trans.png"));
    BOOST_TEST(namesIn(out.path()).size() == 2);
}

BOOST_AUTO_TEST_CASE(AFolderThatCannotBeWrittenIsTold)
{
    const ScratchFolder scratch;
    writeFile(scratch / "file", "not a folder");
    for (const std::string& out :
         {(scratch / "file").string(), (scratch / "file/below").string(), std::string("/proc/x")}) {
        const Ending ending = run(inspectInto(out, {sample("pictures/td1_card_photo.jpg")}));
        BOOST_TEST(ending.exitCode == 74);
        BOOST_TEST(ending.err.find("[error 1003]") != std::string::npos);
        BOOST_TEST(json::parse(ending.out).at("judgement") == "successful");
    }
}

BOOST_AUTO_TEST_CASE(AFullDiskBehindStandardOutputIsTold)
{
    Start start;
    start.arguments = {"checks"};
    start.outPath = "/dev/full";
    const Ending ending = RunningProgram(start).wait();
    BOOST_TEST(ending.exitCode == 74);
    BOOST_TEST(!ending.err.empty());
}

BOOST_AUTO_TEST_SUITE_END()
