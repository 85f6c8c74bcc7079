#include "core/seal/seal_checks.h"

#include "core/seal/seal_verification.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using check::Outcome;

namespace {

constexpr std::array<check::CheckFunction, 15> checks{
    seal::checkSealPresence,        seal::checkSealTechnology,       seal::checkSealConversion,
    seal::checkSealStructure,       seal::checkSealSemantics,        seal::checkSealMrzCheckDigits,
    seal::checkSealSignerSignature, seal::checkSealSignerValidity,   seal::checkSealAuthorityValidity,
    seal::checkSealSignerTrust,     seal::checkSealSignature,        seal::checkSealDigest,
    seal::checkSealMrzSignerIssuer, seal::checkSealMrzSignerSubject, seal::checkSealSubjectIssuer,
};

seal::SealVerification goodSeal() { return SealWorld().verify(makeSeal(SealDraft(), sealSignerKey())); }

}  // namespace

BOOST_AUTO_TEST_SUITE(SealChecksTest)

BOOST_AUTO_TEST_CASE(EachCheckTellsItsOwnPart)
{
    // Every part gets an outcome and a sentence of its own, so that none can stand for another.
    seal::SealVerification made = goodSeal();
    const std::array outcomes{Outcome::Successful, Outcome::Failed, Outcome::Undetermined, Outcome::NotSupported,
                              Outcome::Aborted};
    std::size_t count = 0;
    for (const seal::SealResultPart& part : seal::sealResultParts()) {
        made.results.*part.part = {outcomes[count % outcomes.size()], "reason " + std::to_string(count)};
        ++count;
    }
    made.outlinePx = {{0, 0}, {9, 0}, {9, 9}, {0, 9}};
    check::Evidence evidence;
    evidence.put(seal::SealVerifications{{made}});
    for (std::size_t number = 0; number < checks.size(); ++number) {
        const check::CheckResult result = checks[number](evidence, {});
        BOOST_TEST(result.id() == seal::sealResultParts()[number].id);
        BOOST_TEST((result.outcome() == outcomes[number % outcomes.size()]), result.id());
        BOOST_TEST(result.reason().find("reason " + std::to_string(number)) != std::string::npos);
        BOOST_TEST(result.regions().size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(WithoutASealNothingIsSupported)
{
    check::Evidence nothingGathered;
    check::Evidence noneFound;
    noneFound.put(seal::SealVerifications{});
    for (const check::CheckFunction check : checks) {
        for (const check::Evidence* evidence : {&nothingGathered, &noneFound}) {
            const check::CheckResult result = check(*evidence, {});
            BOOST_TEST((result.outcome() == Outcome::NotSupported));
            BOOST_TEST(result.reason() == "there is no digital seal on the page");
        }
    }
}

BOOST_AUTO_TEST_CASE(OfSeveralSealsTheWorstSpeaks)
{
    const auto bad = SealWorld().verify(makeSeal(SealDraft(), strangersKey()));
    check::Evidence evidence;
    evidence.put(seal::SealVerifications{{goodSeal(), bad, goodSeal()}});
    BOOST_TEST((seal::checkSealSignature(evidence, {}).outcome() == Outcome::Failed));
    BOOST_TEST((seal::checkSealStructure(evidence, {}).outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_SUITE_END()
