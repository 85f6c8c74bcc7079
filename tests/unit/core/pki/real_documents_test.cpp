#include "core/pki/memory_trust_store.h"
#include "core/pki/passive_authentication.h"
#include "tests/unit/core/pki/shared_chip_data.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::pki;
using check::Outcome;

namespace {

const MemoryTrustStore& listedCscas()
{
    static const MemoryTrustStore store = [] {
        MemoryTrustStore filling;
        for (const base::Bytes& der : tests::allListedCertificates()) {
            BOOST_REQUIRE(filling.add({{TrustKind::Csca, der, {}, {}}}));
        }
        return filling;
    }();
    return store;
}

PassiveAuthentication judge(const std::string& file, std::chrono::year_month_day day)
{
    PassiveAuthenticationInput input;
    input.files[lds::LdsFile::Sod] = tests::sharedChipFile("sod/" + file);
    input.checkedAt = std::chrono::sys_days(day);
    return authenticatePassively(input, listedCscas());
}

constexpr std::chrono::year_month_day day2026{std::chrono::year(2026), std::chrono::month(6), std::chrono::day(1)};

}  // namespace

BOOST_AUTO_TEST_SUITE(real_sods, *boost::unit_test::precondition(tests::hasSharedChipData))

BOOST_DATA_TEST_CASE(genuine_ones_verify_and_chain,
                     boost::unit_test::data::make({"DE_14672d8d.bin", "FR_d9d0bb71.bin", "RU_f89509f1.bin",
                                                   "US_02ca3a69.bin", "AU_8a8e8421.bin", "gb_471e24c5.bin"}),
                     file)
{
    const PassiveAuthentication result = judge(file, day2026);
    BOOST_TEST((result.sod.hash.outcome == Outcome::Successful), result.sod.hash.reason);
    BOOST_TEST((result.sod.signature.outcome == Outcome::Successful), result.sod.signature.reason);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Successful), result.sod.dsSignature.reason);
    BOOST_TEST((result.sod.trust.outcome == Outcome::Successful), result.sod.trust.reason);
    BOOST_TEST(result.sod.chain.size() == 2U);
    // The British one of 2011 is from a document that expired; it was valid in its days.
    const bool expired = std::string(file) == "gb_471e24c5.bin";
    BOOST_TEST((result.sod.validity.outcome == (expired ? Outcome::Failed : Outcome::Successful)));
    // No data group was read with them.
    BOOST_TEST((result.integrity.outcome == Outcome::Undetermined), result.integrity.reason);
}

BOOST_AUTO_TEST_CASE(an_expired_one_was_valid_in_its_days)
{
    using namespace std::chrono;
    const PassiveAuthentication result = judge("gb_471e24c5.bin", year(2015) / 6 / 1);
    BOOST_TEST((result.sod.validity.outcome == Outcome::Successful), result.sod.validity.reason);
}

BOOST_DATA_TEST_CASE(with_an_altered_signature_fail_there,
                     boost::unit_test::data::make({"DE_1bacdf2e.bin", "GB_12277a62.bin"}), file)
{
    const PassiveAuthentication result = judge(file, day2026);
    BOOST_TEST((result.sod.hash.outcome == Outcome::Successful), result.sod.hash.reason);
    BOOST_TEST((result.sod.signature.outcome == Outcome::Failed), result.sod.signature.reason);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Successful), result.sod.dsSignature.reason);
}

BOOST_AUTO_TEST_CASE(with_altered_content_fails_there)
{
    const PassiveAuthentication result = judge("GB_3fb0edfc.bin", day2026);
    BOOST_TEST((result.sod.hash.outcome == Outcome::Failed), result.sod.hash.reason);
    BOOST_TEST((result.sod.signature.outcome == Outcome::Successful), result.sod.signature.reason);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Successful), result.sod.dsSignature.reason);
}

BOOST_AUTO_TEST_CASE(of_the_specimen_of_2008_leaves_open_what_nobody_signed)
{
    PassiveAuthenticationInput input;
    const std::pair<lds::LdsFile, const char*> files[] = {
        {lds::LdsFile::Com, "EF_COM"},       {lds::LdsFile::Sod, "EF_SOD"},       {lds::LdsFile::Dg1, "Datagroup1"},
        {lds::LdsFile::Dg2, "Datagroup2"},   {lds::LdsFile::Dg3, "Datagroup3"},   {lds::LdsFile::Dg4, "Datagroup4"},
        {lds::LdsFile::Dg14, "Datagroup14"}, {lds::LdsFile::Dg15, "Datagroup15"},
    };
    for (const auto& [file, name] : files) {
        input.files[file] = tests::sharedChipFile("chips/bsi2008/" + std::string(name) + ".bin");
    }
    input.checkedAt = std::chrono::sys_days(std::chrono::year(2008) / 6 / 1);
    const PassiveAuthentication result = authenticatePassively(input, listedCscas());
    BOOST_TEST((result.sod.hash.outcome == Outcome::Successful), result.sod.hash.reason);
    BOOST_TEST((result.sod.signature.outcome == Outcome::Successful), result.sod.signature.reason);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Undetermined), result.sod.dsSignature.reason);
    BOOST_TEST((result.dataGroups.at(1) == DataGroupState::Identical), result.dataGroupReasons.at(1));
    BOOST_TEST((result.dataGroups.at(14) == DataGroupState::Identical), result.dataGroupReasons.at(14));
    BOOST_TEST((result.dataGroups.at(4) == DataGroupState::NotPresent), result.dataGroupReasons.at(4));
    BOOST_TEST((result.dataGroups.at(15) == DataGroupState::NotPresent), result.dataGroupReasons.at(15));
    BOOST_TEST((result.integrity.outcome == Outcome::Undetermined), result.integrity.reason);
    BOOST_TEST((result.comAgainstSod.outcome == Outcome::Successful), result.comAgainstSod.reason);
}

BOOST_AUTO_TEST_SUITE_END()
