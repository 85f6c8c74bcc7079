#include "core/inspection/catalogue.h"

#include "core/chip/chip_reading.h"
#include "core/inspection/check_call.h"
#include "core/inspection/profile.h"
#include "core/pki/passive_authentication.h"
#include "core/seal/seal_verification.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

using namespace rahdari;
using namespace rahdari::inspection;
using check::Outcome;

namespace {

constexpr std::array<std::string_view, 14> steps{"capture",
                                                 "mrz",
                                                 "mrz_print",
                                                 "page_location",
                                                 "capture_quality",
                                                 "barcodes",
                                                 "chip",
                                                 "passive_authentication",
                                                 "seals",
                                                 "document_model",
                                                 "light_findings",
                                                 "viz",
                                                 "faces",
                                                 "chip_face"};
constexpr std::array<std::string_view, 5> gates{"focus", "glare", "exposure", "resolution", "completeness"};

bool isOneOf(std::string_view name, const auto& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Catalogue)

BOOST_AUTO_TEST_CASE(EntriesAreCompleteAndUnique)
{
    std::set<std::string_view> ids;
    for (const check::CheckEntry& entry : catalogue()) {
        BOOST_TEST_CONTEXT(entry.id)
        {
            BOOST_TEST(ids.insert(entry.id).second);
            BOOST_TEST(entry.id.find('.') != std::string_view::npos);
            BOOST_TEST(entry.id.starts_with("chip.") == (entry.category == check::Category::Electronic));
            BOOST_TEST(entry.id.starts_with("seal.") == (entry.category == check::Category::Seal));
            BOOST_TEST(!entry.clause.empty());
            BOOST_TEST(!entry.title.empty());
            BOOST_TEST(entry.title != entry.id);  // a measure nobody wrote words for
            BOOST_TEST(entry.possible.contains(Outcome::Aborted));
            BOOST_TEST((entry.run != nullptr));
        }
    }
    BOOST_TEST(ids.size() >= 90U);
}

BOOST_AUTO_TEST_CASE(NeedsAndGatesExistAndGatesAreMeasuredInTime)
{
    for (const check::CheckEntry& entry : catalogue()) {
        BOOST_TEST_CONTEXT(entry.id)
        {
            for (const std::string_view need : entry.needs) {
                BOOST_TEST(isOneOf(need, steps), need);
            }
            for (const std::string_view earlier : entry.after) {
                BOOST_TEST(isOneOf(earlier, steps), earlier);
            }
            for (const std::string_view gate : entry.gates) {
                BOOST_TEST(isOneOf(gate, gates), gate);
            }
            if (!entry.gates.empty()) {
                BOOST_TEST(isOneOf("capture_quality", entry.needs));
                BOOST_TEST(entry.possible.contains(Outcome::Undetermined));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(WithoutEvidenceEveryCheckGivesAnAllowedOutcome)
{
    const check::CheckSettings settings{std::chrono::year(2026) / 1 / 1};
    for (const check::CheckEntry& entry : catalogue()) {
        const check::CheckResult result = performCheck(entry, check::Evidence{}, settings);
        BOOST_TEST_CONTEXT(entry.id << ": " << result.reason())
        {
            BOOST_TEST(result.errorCode() != 1511);  // threw, or answered what its table does not allow
            BOOST_TEST((result.outcome() != Outcome::Successful));
        }
    }
}

BOOST_AUTO_TEST_CASE(AChipThatIsNotThereIsNeverHeldAgainstADocument)
{
    const check::CheckSettings settings{std::chrono::year(2026) / 1 / 1};
    check::Evidence evidence;
    evidence.put(chip::ChipReading{});
    evidence.put(pki::PassiveAuthentication{});
    evidence.put(seal::SealVerifications{});
    for (const check::CheckEntry& entry : catalogue()) {
        if (entry.category == check::Category::Electronic || entry.category == check::Category::Seal ||
            entry.id.starts_with("combined.")) {
            const check::CheckResult result = performCheck(entry, evidence, settings);
            BOOST_TEST((result.outcome() == Outcome::NotSupported), entry.id << ": " << result.reason());
        }
    }
}

BOOST_AUTO_TEST_CASE(EveryShippedProfileIsReadAndListsEveryCheck)
{
    const auto directory = std::filesystem::path(RAHDARI_SOURCE_DIR) / "models" / "profiles";
    for (const auto& file : std::filesystem::directory_iterator(directory)) {
        if (file.path().extension() != ".toml") {
            continue;
        }
        const auto profile = loadProfile(file.path(), catalogue());
        BOOST_REQUIRE_MESSAGE(profile, (profile ? "" : profile.error().message));
        for (const check::CheckEntry& entry : catalogue()) {
            BOOST_TEST(profile->lists(entry.id), profile->name << " does not list " << entry.id);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
