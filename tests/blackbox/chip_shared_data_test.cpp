#include "tests/blackbox/chip_sample.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <iostream>

// Security objects of issued documents and the master lists beside the checkout: the genuine ones verify and chain to
// the lists, the altered ones fail where they were altered. Without the data the test is skipped.

using namespace rahdari::blackbox;
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const fs::path data = fs::path(RAHDARI_SHARED_DATA) / "chip";

void skipWithoutData()
{
    for (const char* needed : {"sod", "masterlists", "roots", "chips/bsi2008"}) {
        if (!fs::exists(data / needed)) {
            std::cout << "skipped, data missing: " << (data / needed).string() << std::endl;
            std::_Exit(77);
        }
    }
}

/// A store with both roots and the three lists.
std::string importedLists(const ScratchFolder& folder)
{
    const std::string store = (folder / "store.sqlite").string();
    std::vector<std::string> arguments{"trust", "import", "--store", store};
    for (const char* where : {"roots", "masterlists"}) {
        for (const auto& entry : fs::directory_iterator(data / where)) {
            arguments.push_back(entry.path().string());
        }
    }
    const Ending ending = run(arguments);
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    return store;
}

/// What must come of a security object. The day lies in the validity of its document signer.
struct Expected {
    const char* file;
    const char* day;
    const char* hash;
    const char* signature;
};

constexpr std::array<Expected, 9> expected{{
    {"AU_8a8e8421", "2024-06-01", "successful", "successful"},
    {"DE_14672d8d", "2024-06-01", "successful", "successful"},
    {"FR_d9d0bb71", "2024-06-01", "successful", "successful"},
    {"RU_f89509f1", "2024-06-01", "successful", "successful"},
    {"US_02ca3a69", "2024-06-01", "successful", "successful"},
    {"gb_471e24c5", "2022-06-01", "successful", "successful"},
    {"DE_1bacdf2e", "2024-06-01", "successful", "failed"},
    {"GB_12277a62", "2024-06-01", "successful", "failed"},
    {"GB_3fb0edfc", "2024-06-01", "failed", "successful"},
}};

}  // namespace

BOOST_AUTO_TEST_CASE(SecurityObjectsOfIssuedDocuments)
{
    skipWithoutData();
    const ScratchFolder folder;
    const std::string store = importedLists(folder);
    for (const Expected& each : expected) {
        const std::string file = (data / "sod" / (std::string(each.file) + ".bin")).string();
        const Ending ending = run({"chip", "check", file, "--json", "--trust", store, "--date", each.day});
        const json judged = json::parse(ending.out);
        BOOST_TEST_CONTEXT(each.file)
        {
            BOOST_TEST(outcomeOf(judged, "chip.pa.sod_hash") == each.hash);
            BOOST_TEST(outcomeOf(judged, "chip.pa.sod_signature") == each.signature);
            BOOST_TEST(outcomeOf(judged, "chip.pa.ds_signature") == "successful");
            BOOST_TEST(outcomeOf(judged, "chip.pa.validity") == "successful");
            BOOST_TEST(outcomeOf(judged, "chip.pa.trust") == "successful");
            const bool genuine = std::string(each.hash) == "successful" && std::string(each.signature) == "successful";
            BOOST_TEST(ending.exitCode == (genuine ? 2 : 1));  // without data groups and CRL it stays open
            BOOST_TEST(judged.at("chip").at("certificates").size() == 2U);
        }
    }
}

BOOST_AUTO_TEST_CASE(DeviationsOfTheFieldAreTold)
{
    skipWithoutData();
    const std::vector<std::pair<std::string, std::string>> known{{"DE_14672d8d", "ds.explicit_ec_parameters"},
                                                                 {"US_02ca3a69", "sod.bare_key_oid"},
                                                                 {"RU_f89509f1", "ds.sha1"},
                                                                 {"gb_471e24c5", "ds.lower_case_country"}};
    for (const auto& [file, code] : known) {
        const Ending ending = run({"chip", "check", (data / "sod" / (file + ".bin")).string(), "--json"});
        BOOST_TEST(hasCode(json::parse(ending.out).at("deviations"), code), file << ' ' << code);
    }
}

BOOST_AUTO_TEST_CASE(AWholeSpecimenChipIsReadFromItsFiles)
{
    skipWithoutData();
    const Ending ending = run({"chip", "check", (data / "chips/bsi2008").string(), "--json", "--date", "2009-01-01"});
    const json judged = json::parse(ending.out);
    BOOST_TEST(outcomeOf(judged, "chip.pa.sod_signature") == "successful");
    BOOST_TEST(outcomeOf(judged, "chip.pa.com_sod") == "successful");
    BOOST_TEST(outcomeOf(judged, "chip.pa.issuing_state") == "successful");
    BOOST_TEST(judged.at("fields").at("issuing_state") == "D");
    BOOST_TEST(judged.at("chip").at("files").size() == 8U);
    const json integrity = checkOf(judged, "chip.pa.dg_integrity");
    BOOST_TEST(integrity.at("outcome") == "undetermined");  // DG4 and DG15 are not in its security object
    for (const json& finding : integrity.at("findings")) {
        const bool unprotected = finding.at("name") == "DG4" || finding.at("name") == "DG15";
        BOOST_TEST(finding.at("agrees") == !unprotected, finding.dump());
    }
}
