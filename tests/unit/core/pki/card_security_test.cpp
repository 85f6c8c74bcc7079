#include "core/lds/tlv.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/pki_checks.h"
#include "tests/unit/core/pki/made_up_document.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::pki;
using check::CheckResult;
using check::Outcome;
using lds::encodeTlv;
using tests::MadeUpDocument;

namespace {

constexpr const char* securityObjectOid = "0.4.0.127.0.7.3.2.1";

/// PACEInfo with these standardised domain parameters.
base::Bytes paceInfo(std::uint8_t parameters)
{
    const base::Bytes protocol = encodeTlv(0x06, lds::oidValue("0.4.0.127.0.7.2.2.4.2.2"));
    return encodeTlv(0x30, lds::concatenate({protocol, base::Bytes{2, 1, 2}, base::Bytes{2, 1, parameters}}));
}

base::Bytes infos(const std::vector<std::uint8_t>& parameters)
{
    base::Bytes all;
    for (const std::uint8_t parameter : parameters) {
        const base::Bytes info = paceInfo(parameter);
        all.insert(all.end(), info.begin(), info.end());
    }
    return encodeTlv(0x31, all);
}

PassiveAuthentication judge(const base::Bytes& cardAccess, const base::Bytes& signedInfos, bool hasMessageDigest = true)
{
    MadeUpDocument document;
    PassiveAuthenticationInput input = document.input();
    document.sod.content = signedInfos;
    document.sod.contentType = securityObjectOid;
    document.sod.hasMessageDigest = hasMessageDigest;
    input.files[lds::LdsFile::CardSecurity] = document.contentInfo();
    input.files[lds::LdsFile::CardAccess] = cardAccess;
    return authenticatePassively(input, document.store());
}

CheckResult checkOf(PassiveAuthentication result, check::CheckFunction function)
{
    check::Evidence evidence;
    evidence.put(std::move(result));
    return function(evidence, {});
}

struct NamedCheck {
    check::CheckFunction function;
    std::string id;
};

const std::vector<NamedCheck> allChecks{
    {checkSodHash, "chip.pa.sod_hash"},           {checkSodSignature, "chip.pa.sod_signature"},
    {checkDsSignature, "chip.pa.ds_signature"},   {checkCertificateValidity, "chip.pa.validity"},
    {checkRevocation, "chip.pa.ds_revocation"},   {checkTrust, "chip.pa.trust"},
    {checkComAgainstSod, "chip.pa.com_sod"},      {checkDataGroupIntegrity, "chip.pa.dg_integrity"},
    {checkCardSecurity, "chip.pa.card_security"}, {checkIssuingState, "chip.pa.issuing_state"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(card_security)

// TR-03105-5.1 LDS_J_01
BOOST_AUTO_TEST_CASE(may_sign_more_than_card_access_offers)
{
    const PassiveAuthentication result = judge(infos({13}), infos({12, 13}));
    BOOST_REQUIRE(result.cardSecurity.has_value());
    BOOST_TEST((result.cardSecurityAgainstCardAccess.outcome == Outcome::Successful));
    BOOST_TEST((checkOf(result, checkCardSecurity).outcome() == Outcome::Successful),
               checkOf(result, checkCardSecurity).reason());
}

// LDS_J_02, LDS_J_03
BOOST_AUTO_TEST_CASE(may_not_sign_less_or_something_else)
{
    for (const auto& signedInfos : {infos({13}), infos({12, 14})}) {
        const PassiveAuthentication result = judge(infos({12, 13}), signedInfos);
        BOOST_TEST((result.cardSecurityAgainstCardAccess.outcome == Outcome::Failed));
        BOOST_TEST((checkOf(result, checkCardSecurity).outcome() == Outcome::Failed));
    }
}

// LDS_H_93: read as an EF.CardSecurity without the digest of its content.
BOOST_AUTO_TEST_CASE(without_a_signed_digest_fails)
{
    const PassiveAuthentication result = judge(infos({13}), infos({13}), false);
    BOOST_TEST((result.cardSecurity->hash.outcome == Outcome::Failed));
    BOOST_TEST((checkOf(result, checkCardSecurity).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(that_is_no_signed_file_fails)
{
    PassiveAuthenticationInput input = MadeUpDocument().input();
    input.files[lds::LdsFile::CardSecurity] = {0x30, 0x00};
    const PassiveAuthentication result = authenticatePassively(input, MadeUpDocument().store());
    BOOST_TEST((checkOf(result, checkCardSecurity).outcome() == Outcome::Failed));
    BOOST_TEST((result.sod.hash.outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(is_not_supported_where_there_is_none)
{
    BOOST_TEST((checkOf(MadeUpDocument().authenticate(), checkCardSecurity).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(checks)

BOOST_AUTO_TEST_CASE(without_a_chip_nothing_is_supported)
{
    for (const NamedCheck& named : allChecks) {
        const CheckResult missing = named.function(check::Evidence(), {});
        const CheckResult empty = checkOf(PassiveAuthentication(), named.function);
        BOOST_TEST(missing.id() == named.id);
        for (const CheckResult& result : {missing, empty}) {
            BOOST_TEST((result.outcome() == Outcome::NotSupported));
            BOOST_TEST(result.reason() == "no chip was read");
        }
    }
}

BOOST_AUTO_TEST_CASE(hand_on_their_part)
{
    const PassiveAuthentication result = MadeUpDocument().authenticate();
    for (const NamedCheck& named : allChecks) {
        const CheckResult part = checkOf(result, named.function);
        BOOST_TEST(part.id() == named.id);
        const bool open = named.id == "chip.pa.ds_revocation" || named.id == "chip.pa.card_security";
        BOOST_TEST((part.outcome() == Outcome::Successful) != open, named.id << ": " << part.reason());
    }
}

BOOST_AUTO_TEST_CASE(integrity_has_a_finding_for_each_data_group)
{
    MadeUpDocument document;
    document.groups[13].back() = 0x04;
    PassiveAuthenticationInput input = document.input();
    input.files[lds::LdsFile::Dg13].back() = 0x05;
    const CheckResult result = checkOf(authenticatePassively(input, document.store()), checkDataGroupIntegrity);
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_REQUIRE(result.findings().size() == 2U);
    BOOST_TEST(result.findings()[0].name == "DG1");
    BOOST_TEST(result.findings()[0].agrees);
    BOOST_TEST(result.findings()[1].name == "DG13");
    BOOST_TEST(!result.findings()[1].agrees);
}

BOOST_AUTO_TEST_SUITE_END()
