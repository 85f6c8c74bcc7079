#include "core/base/error_code.h"
#include "core/specimen/collection/manifest.h"
#include "core/specimen/collection/set_record.h"
#include "core/specimen/collection/specimen_set.h"
#include "tests/unit/core/specimen/collection/complaint.h"
#include "tests/unit/core/specimen/collection/scratch_folder.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using base::ErrorCode;
using specimen::PlannedSpecimen;
using specimen::SetProgress;
using specimen::SetWish;
namespace fs = std::filesystem;

namespace {

const specimen::Workshop& workshop()
{
    static const auto open = specimen::Workshop::open(utopianModels(), {});
    BOOST_REQUIRE_MESSAGE(open, complaintOf(open));
    return **open;
}

/// Four specimens that are soon made.
SetWish smallWish()
{
    SetWish wish;
    wish.designs = {"id_card_2016"};
    wish.scanners = {"flatbed"};
    wish.families = {"F10", "F14"};
    wish.genuinePerDesign = 2;
    wish.difficulties = {1};
    wish.seed = 77;
    wish.today = 2026y / 6 / 1;
    wish.lights = {image::Light::White};
    return wish;
}

std::vector<PlannedSpecimen> planOf(const SetWish& wish)
{
    const auto plan = planSet(wish, workshop());
    BOOST_REQUIRE_MESSAGE(plan, complaintOf(plan));
    return *plan;
}

int codeOf(const SetWish& wish)
{
    const auto plan = planSet(wish, workshop());
    return plan ? 0 : plan.error().code;
}

base::Result<SetProgress> make(const fs::path& folder, const SetWish& wish)
{
    return makeSet(folder, wish, workshop(), {}, {});
}

/// The set made in one go: what every other way must come to.
const std::map<std::string, std::string>& uninterrupted()
{
    static const std::map<std::string, std::string> bytes = [] {
        const ScratchFolder scratch;
        const auto made = make(scratch / "set", smallWish());
        BOOST_REQUIRE_MESSAGE(made, complaintOf(made));
        return bytesBelow(scratch / "set");
    }();
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpecimenSetTest)

BOOST_AUTO_TEST_CASE(ThePlanHoldsWhatWasWishedFor)
{
    SetWish wish;
    wish.designs = {"passport_2015", "id_card_2016", "visa_2017"};
    wish.genuinePerDesign = 7;
    wish.perFamilyAndDifficulty = 2;
    wish.difficulties = {1, 4};
    wish.decoysPerDesign = 1;
    wish.today = 2026y / 6 / 1;
    std::map<std::string, std::size_t> counts;
    std::map<std::pair<std::string, int>, std::size_t> forged;
    for (const PlannedSpecimen& one : planOf(wish)) {
        const auto* family = specimen::findFamily(one.order.family);
        BOOST_REQUIRE((one.order.family.empty() || family != nullptr));
        if (one.order.family.empty()) {
            ++counts[one.order.design];
        } else if (family->forged) {
            ++forged[{one.order.family, one.order.difficulty}];
        } else {
            ++counts["decoys"];
        }
    }
    for (const std::string& design : wish.designs) {
        BOOST_TEST(counts[design] == 7U);
    }
    for (const auto& family : specimen::families()) {
        if (family.forged) {
            BOOST_TEST((forged[{family.id, 1}] == 2U), family.id);
            BOOST_TEST((forged[{family.id, 4}] == 2U), family.id);
        }
    }
    BOOST_TEST(counts["decoys"] >= 3U);
}

BOOST_AUTO_TEST_CASE(ThePlanDependsOnTheSeedOnly)
{
    SetWish wish = smallWish();
    const auto same = [](const PlannedSpecimen& one, const PlannedSpecimen& other) {
        return one.name == other.name && one.order.seed == other.order.seed && one.order.family == other.order.family &&
               one.order.device == other.order.device;
    };
    BOOST_TEST(std::ranges::equal(planOf(wish), planOf(wish), same));
    SetWish other = wish;
    other.seed = 78;
    BOOST_TEST(!std::ranges::equal(planOf(wish), planOf(other), same));
}

BOOST_AUTO_TEST_CASE(NamesTellNothing)
{
    SetWish wish;
    wish.genuinePerDesign = 20;
    wish.today = 2026y / 6 / 1;
    const auto plan = planOf(wish);
    std::size_t changes = 0;
    std::set<std::uint64_t> seeds;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        BOOST_TEST(plan[i].name.size() == 8U);
        BOOST_TEST(std::stoul(plan[i].name.substr(2)) == i + 1);
        seeds.insert(plan[i].order.seed);
        changes += i > 0 && plan[i].order.family.empty() != plan[i - 1].order.family.empty() ? 1 : 0;
    }
    BOOST_TEST(seeds.size() == plan.size());
    // In a random order two neighbours differ about half the time; sorted, once.
    BOOST_TEST(changes > plan.size() / 4);
}

BOOST_AUTO_TEST_CASE(ScannersAreDealtAlikeAndHeldOutOnesLeftAlone)
{
    SetWish wish;
    wish.genuinePerDesign = 12;
    wish.devicesPerScanner = 2;
    wish.today = 2026y / 6 / 1;
    std::map<std::string, std::array<double, 2>> counts;
    std::array<double, 2> all{};
    for (const PlannedSpecimen& one : planOf(wish)) {
        const std::size_t forged = one.order.family.empty() ? 0 : 1;
        counts[one.order.scanner + std::to_string(one.order.device)][forged] += 1;
        all[forged] += 1;
    }
    for (const auto& scanner : workshop().scanners()) {
        for (const char* device : {"1", "2"}) {
            const auto share = counts[scanner.name + device];
            BOOST_TEST((share[0] > 0) == !scanner.heldOut);
            BOOST_TEST(share[0] / all[0] == share[1] / all[1], boost::test_tools::tolerance(.15));
        }
    }
}

BOOST_AUTO_TEST_CASE(WhatIsNotThereIsNamed)
{
    SetWish wish = smallWish();
    wish.designs = {"passport_1900"};
    BOOST_TEST(codeOf(wish) == toInt(ErrorCode::SpecimenUnknown));
    const auto plan = planSet(wish, workshop());
    BOOST_TEST(plan.error().message.find("passport_1900") != std::string::npos);
    BOOST_TEST(plan.error().advice.find("passport_2015") != std::string::npos);
    wish = smallWish();
    wish.families = {"F99"};
    BOOST_TEST(codeOf(wish) == toInt(ErrorCode::SpecimenUnknown));
    wish = smallWish();
    wish.scanners = {"fax"};
    BOOST_TEST(codeOf(wish) == toInt(ErrorCode::SpecimenUnknown));
    wish = smallWish();
    wish.lights = {image::Light::Transmitted};
    BOOST_TEST(codeOf(wish) == toInt(ErrorCode::SpecimenImpossible));
    wish = smallWish();
    wish.genuinePerDesign = 0;
    wish.perFamilyAndDifficulty = 0;
    BOOST_TEST(codeOf(wish) == toInt(ErrorCode::SpecimenImpossible));
}

BOOST_AUTO_TEST_CASE(TheRecordKeepsTheWish)
{
    SetWish wish = smallWish();
    wish.lights = {image::Light::White, image::Light::Transmitted};
    wish.difficulties = {2, 5};
    const auto record = specimen::parseSetRecord(writeSetRecord(wish, "print", planOf(smallWish())));
    BOOST_REQUIRE(record);
    BOOST_TEST((record->wish == wish));
    BOOST_TEST(record->hash.size() == 64U);
    BOOST_TEST(record->hash != specimen::parseSetRecord(writeSetRecord(wish, "other models", {}))->hash);
}

BOOST_AUTO_TEST_CASE(CapturesAndTruthLieApart)
{
    std::set<std::string> tops;
    std::map<std::string, std::set<std::string>> filesOfACapture;
    for (const auto& [name, bytes] : uninterrupted()) {
        const fs::path path(name);
        tops.insert(path.begin()->string());
        if (*path.begin() == "captures" && path.parent_path().filename() != "chip") {  // some forgeries have no chip
            const std::string capture = std::next(path.begin())->string();
            filesOfACapture[capture].insert(path.lexically_relative(fs::path("captures") / capture).string());
        }
    }
    BOOST_TEST((tops == std::set<std::string>{"captures", "set.json", "truth"}));
    BOOST_TEST(filesOfACapture.size() == 4U);
    for (const auto& [capture, files] : filesOfACapture) {
        const std::set<std::string> wanted{"back/capture.toml", "back/vi.jpg", "front/capture.toml", "front/vi.jpg"};
        BOOST_TEST((files == wanted), capture);
    }
}

BOOST_AUTO_TEST_CASE(EveryCaptureHasItsTruth)
{
    for (const PlannedSpecimen& planned : planOf(smallWish())) {
        const auto manifest = specimen::parseManifest(uninterrupted().at("truth/" + planned.name + ".json"));
        BOOST_REQUIRE_MESSAGE(manifest, complaintOf(manifest));
        BOOST_TEST(manifest->family == planned.order.family);
        BOOST_TEST(manifest->forged == !planned.order.family.empty());
        BOOST_TEST(manifest->seed == planned.order.seed);
        BOOST_TEST(manifest->alterations.empty() == planned.order.family.empty());
    }
}

BOOST_AUTO_TEST_CASE(AStoppedSetGoesOnAndEndsTheSame)
{
    const ScratchFolder scratch;
    std::stop_source stop;
    const auto stopped = makeSet(
        scratch / "set", smallWish(), workshop(), [&stop](const SetProgress&) { stop.request_stop(); },
        stop.get_token());
    BOOST_REQUIRE(!stopped);
    BOOST_TEST(stopped.error().code == toInt(ErrorCode::Cancelled));
    // What a kill leaves behind beside that.
    fs::create_directories(scratch / "set/captures/.draft_s_000001/front");
    const auto done = make(scratch / "set", smallWish());
    BOOST_REQUIRE_MESSAGE(done, complaintOf(done));
    BOOST_TEST(done->skipped > 0U);
    BOOST_TEST(done->done == done->total);
    BOOST_TEST((bytesBelow(scratch / "set") == uninterrupted()));
    BOOST_TEST(namesIn(scratch / "set/captures").size() == 4U);
}

BOOST_AUTO_TEST_CASE(WhatWasRemovedIsMadeAgain)
{
    const ScratchFolder scratch;
    BOOST_REQUIRE(make(scratch / "set", smallWish()));
    fs::remove_all(specimen::captureOf(scratch / "set", "s_000001"));
    fs::remove(specimen::truthOf(scratch / "set", "s_000003"));
    const auto done = make(scratch / "set", smallWish());
    BOOST_REQUIRE(done);
    BOOST_TEST(done->skipped == 2U);
    BOOST_TEST((bytesBelow(scratch / "set") == uninterrupted()));
}

BOOST_AUTO_TEST_CASE(AnotherWishIsRefused)
{
    const ScratchFolder scratch;
    const fs::path folder = scratch / "set";
    fs::create_directory(folder);
    std::stop_source stop;
    stop.request_stop();
    BOOST_TEST(makeSet(folder, smallWish(), workshop(), {}, stop.get_token()).error().code ==
               toInt(ErrorCode::Cancelled));
    const auto begun = specimen::readSetWish(folder);
    BOOST_REQUIRE((begun && *begun));
    BOOST_TEST((**begun == smallWish()));
    SetWish other = smallWish();
    other.genuinePerDesign = 3;
    const auto refused = make(folder, other);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == toInt(ErrorCode::SpecimenSetOther));
    BOOST_TEST(namesIn(folder / "captures").empty());
}

BOOST_AUTO_TEST_CASE(AFolderWithOtherThingsIsLeftAlone)
{
    const ScratchFolder scratch;
    fs::create_directory(scratch / "letters");
    const auto refused = make(scratch.path(), smallWish());
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == toInt(ErrorCode::SpecimenSetOther));
    BOOST_TEST((namesIn(scratch.path()) == std::vector<std::string>{"letters"}));
}

BOOST_AUTO_TEST_CASE(ACaptureThatCannotBeWrittenEndsTheRunWhole)
{
    const ScratchFolder scratch;
    const fs::path folder = scratch / "set";
    const auto failed =
        makeSet(folder, smallWish(), workshop(), {}, {}, [](const fs::path&, const specimen::Specimen&) {
            return base::Result<void>(base::Error{toInt(ErrorCode::FileNotWritten), "The disk is full", ""});
        });
    BOOST_REQUIRE(!failed);
    BOOST_TEST(failed.error().code == toInt(ErrorCode::FileNotWritten));
    BOOST_TEST(failed.error().message.find("s_0000") == 0U);
    const auto captures = namesIn(folder / "captures");
    const auto truth = namesIn(folder / "truth");
    BOOST_TEST(captures.size() == truth.size());
    for (const std::string& name : captures) {  // of documents without a chip, nothing was refused
        BOOST_TEST(name.front() != '.');
    }
    BOOST_REQUIRE(make(folder, smallWish()));
    BOOST_TEST((bytesBelow(folder) == uninterrupted()));
}

BOOST_AUTO_TEST_SUITE_END()
