// EF.SOD: its signer, its content, and EF.COM beside it.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/specimen/der.h"
#include "core/specimen/signed_data_spec.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::conformance {

using check::Outcome;
using lds::LdsFile;
using specimen::ComSpec;
using specimen::SecurityObjectSpec;
using specimen::SignedDataSpec;

namespace {

constexpr std::string_view md5WithRsa = "1.2.840.113549.1.1.4";
constexpr int absentGroup = 10;
constexpr int noGroup = 19;
constexpr lds::Tag dg2Tag = 0x75;
constexpr lds::Tag dg11Tag = 0x6B;

/// Hashes in an EF.SOD that does not hold prove nothing.
constexpr ExpectedCheck unverified{groupIntegrity, Outcome::Undetermined, "not verified"};

Case refused(std::string id, std::vector<ExpectedCheck> expected, std::function<void(Setup&)> change)
{
    return {.id = std::move(id),
            .setup =
                [change = std::move(change)] {
                    Setup setup = plainSetup();
                    change(setup);
                    return setup;
                },
            .signal = Signal::Failed,
            .checks = std::move(expected),
            .also = {}};
}

Case withCms(std::string id, std::vector<ExpectedCheck> expected, std::function<void(SignedDataSpec&)> edit)
{
    return refused(std::move(id), std::move(expected),
                   [edit = std::move(edit)](Setup& setup) { setup.profile.edits.sod = edit; });
}

Case withObject(std::string id, std::vector<ExpectedCheck> expected, std::function<void(SecurityObjectSpec&)> edit)
{
    return refused(std::move(id), std::move(expected),
                   [edit = std::move(edit)](Setup& setup) { setup.profile.edits.securityObject = edit; });
}

std::vector<Case> signerCases()
{
    return {withCms("LDS_H_36", {{sodSignature, Outcome::Failed, md5WithRsa}, unverified},
                    [](SignedDataSpec& cms) {
                        cms.signers.front().signatureAlgorithm =
                            specimen::derAlgorithm(md5WithRsa, specimen::derNull());
                    }),
            withCms("LDS_H_84", {{sodSignature, Outcome::Failed, "version 3"}, unverified},
                    [](SignedDataSpec& cms) { cms.signers.front().version = 3; }),
            refused("LDS_H_85", {{sodSignature, Outcome::Failed, "version 1"}, unverified}, [](Setup& setup) {
                setup.profile.sod.bySubjectKeyId = true;
                setup.profile.edits.sod = [](SignedDataSpec& cms) { cms.signers.front().version = 1; };
            })};
}

std::vector<Case> hashListCases()
{
    return {withObject(
                "LDS_H_45",
                {{comAgainstSod, Outcome::Failed, "DG10"}, {groupIntegrity, Outcome::Undetermined, "DG10: not read"}},
                [](SecurityObjectSpec& object) {
                    SecurityObjectSpec::Hash further = object.hashes.front();
                    further.number = absentGroup;
                    object.hashes.push_back(further);
                }),
            withObject("LDS_H_46", {{comAgainstSod, Outcome::Failed, "DG2"}, {groupIntegrity, Outcome::Failed, "DG19"}},
                       [](SecurityObjectSpec& object) { object.find(2)->number = noGroup; }),
            withObject("LDS_H_47", {{groupIntegrity, Outcome::Failed, "dataGroupHashValues"}},
                       [](SecurityObjectSpec& object) { object.find(2)->number.reset(); })};
}

/// What EF.COM lists is looked for on the chip.
constexpr ExpectedCheck notThere{fileEncoding, Outcome::Failed, "DG11"};

/// EF.COM and EF.SOD name other data groups.
std::vector<Case> comCases()
{
    return {
        refused("LDS_H_90", {{comAgainstSod, Outcome::Failed, "DG2"}},
                [](Setup& setup) { setup.profile.edits.com = [](ComSpec& com) { std::erase(*com.tags, dg2Tag); }; }),
        refused("LDS_H_91", {{comAgainstSod, Outcome::Failed, "DG11"}, notThere},
                [](Setup& setup) { setup.profile.edits.com = [](ComSpec& com) { com.tags->push_back(dg11Tag); }; }),
        refused("LDS_H_92", {{comAgainstSod, Outcome::Failed, "DG11"}, notThere}, [](Setup& setup) {
            setup.profile.edits.com = [](ComSpec& com) {
                std::erase(*com.tags, dg2Tag);
                com.tags->push_back(dg11Tag);
            };
        })};
}

/// The signature is wrong while every hash is right: nothing may be called genuine before the signature was looked at.
Case signatureFirst()
{
    Case result = withCms("LDS_H_69", {{sodSignature, Outcome::Failed, "was not made with"}, unverified},
                          [](SignedDataSpec& cms) { cms.signers.front().breakSignature = true; });
    result.also = [](const Inspection& inspection) {
        for (const auto& [number, state] : inspection.authentication.dataGroups) {
            BOOST_TEST((state == pki::DataGroupState::Identical), "DG" << number);
        }
    };
    return result;
}

/// EF.CardSecurity, of which EF.SOD holds no hash (ICAO Doc 9303-10), without the digest in its own signature.
Case cardSecurityWithoutDigest()
{
    Case result = refused("LDS_H_93", {{cardSecurity, Outcome::Failed, "no digest of the content"}}, [](Setup& setup) {
        setup = paceSetup();
        setup.profile.cardSecurity = true;
        setup.profile.edits.cardSecurityCms = [](SignedDataSpec& cms) {
            cms.signers.front().removeAttribute(specimen::messageDigestOid);
        };
    });
    return result;
}

}  // namespace

std::vector<Case> securityObjectCases()
{
    std::vector<Case> cases = signerCases();
    for (const auto& more : {hashListCases(), comCases()}) {
        cases.insert(cases.end(), more.begin(), more.end());
    }
    cases.push_back(signatureFirst());
    cases.push_back(cardSecurityWithoutDigest());
    return cases;
}

}  // namespace rahdari::conformance
