#include "core/base/error_code.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_import.h"
#include "core/pki/trust_index.h"
#include "tests/unit/core/pki/shared_chip_data.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <iostream>

// The published master lists beside the checkout. Without them the test is skipped.

using namespace rahdari;
using namespace rahdari::pki;
using namespace rahdari::tests;
using base::ErrorCode;
using base::toInt;

namespace {

struct RealList {
    std::string file;
    std::string root;
    std::size_t certificates;  ///< counted with `openssl cms -verify -noverify` and `openssl asn1parse`
};

std::ostream& operator<<(std::ostream& out, const RealList& list) { return out << list.file; }

const std::vector<RealList> lists{{"DE_ML_2024-12-19-10-09-11.ml", "DE_ROOT_CA_CSCA07.cer", 551},
                                  {"DE_ML_2026-01-08-12-20-54.ml", "DE_ROOT_CA_CSCA07.cer", 581},
                                  {"NL_ML_2025-07-29.ml", "NL_ROOT_CA.cer", 394}};

/// A day on which each list's signer is valid or has signed within its validity.
constexpr std::chrono::sys_seconds checkedAt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

struct SkipWithoutData {
    SkipWithoutData()
    {
        const std::filesystem::path needed = std::filesystem::path(RAHDARI_SHARED_DATA) / "chip" / "masterlists";
        if (!std::filesystem::exists(needed)) {
            std::cout << "skipped, data missing: " << needed.string() << std::endl;
            std::_Exit(77);
        }
    }
};

base::Result<ImportReport> import(const base::Bytes& file, TrustStore& store)
{
    return importFile(file, "list.ml", ImportContext{store, {}, checkedAt, "operator", {}, {}, {}});
}

MemoryTrustStore storeWithRoot(const RealList& list)
{
    MemoryTrustStore store;
    BOOST_REQUIRE(import(sharedChipFile("roots/" + list.root), store));
    return store;
}

}  // namespace

BOOST_GLOBAL_FIXTURE(SkipWithoutData);

BOOST_AUTO_TEST_SUITE(RealLists)

BOOST_DATA_TEST_CASE(PublishedListsAreImportedWhole, lists, list)
{
    MemoryTrustStore store = storeWithRoot(list);
    const base::Bytes file = sharedChipFile("masterlists/" + list.file);
    const auto report = import(file, store);
    BOOST_REQUIRE_MESSAGE(report, (report ? std::string() : report.error().message));
    BOOST_TEST(report->total == list.certificates);
    BOOST_TEST(report->added + report->alreadyThere == list.certificates);
    BOOST_TEST(report->refused.empty());
}

BOOST_DATA_TEST_CASE(WithoutTheirRootTheyAreRefusedAndSayWhichIsNeeded, lists, list)
{
    MemoryTrustStore store;
    const auto report = import(sharedChipFile("masterlists/" + list.file), store);
    BOOST_REQUIRE(!report);
    BOOST_TEST(report.error().code == toInt(ErrorCode::SignerUntrusted));
    const auto root = parseCertificate(sharedChipFile("roots/" + list.root));
    BOOST_TEST(report.error().advice.find(root->subject.text()) != std::string::npos);
    BOOST_TEST(store.find({})->empty());
}

BOOST_DATA_TEST_CASE(OneBitMoreOrLessAndNothingIsKept, lists, list)
{
    MemoryTrustStore store = storeWithRoot(list);
    const base::Bytes original = sharedChipFile("masterlists/" + list.file);
    for (const std::size_t at : {original.size() / 3, original.size() / 2, original.size() - 40}) {
        base::Bytes altered = original;
        altered[at] ^= 0x04U;
        const auto report = import(altered, store);
        BOOST_TEST(!report);
    }
    BOOST_TEST(store.find({})->size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
