// Which reasons an officer reads, and in which order.
#include "ui/desktop/presenters/reasons.h"

#include "tests/unit/ui/desktop/presenters/made_up_desk.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::test;
using check::CheckResult;
using check::Outcome;
using inspection::Judgement;
using inspection::Obligation;
using ui::desktop::Reason;
using ui::desktop::reasonsOf;

namespace {

std::vector<std::string> idsOf(const std::vector<Reason>& reasons)
{
    std::vector<std::string> ids;
    for (const Reason& reason : reasons) {
        ids.push_back(reason.checkId);
    }
    return ids;
}

Judgement with(std::vector<inspection::JudgedCheck> checks)
{
    Judgement judgement;
    judgement.checks = std::move(checks);
    return judgement;
}

using Ids = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(Reasons)

BOOST_AUTO_TEST_CASE(AGoodDocumentHasNone)
{
    BOOST_TEST(reasonsOf(with({judged(CheckResult::successful("mrz.consistency", "fine")),
                               judged(CheckResult::notSupported("chip.access", "no chip"))}))
                   .empty());
}

BOOST_AUTO_TEST_CASE(FailedMandatoryComesBeforeOptionalAndUndetermined)
{
    const Ids ids = idsOf(reasonsOf(with({
        judged(CheckResult::undetermined("document.quality", "blurred"), Obligation::Mandatory),
        judged(CheckResult::failed("optical.patch_edges", "an edge"), Obligation::Optional),
        judged(CheckResult::failed("document.expiration", "expired"), Obligation::Mandatory),
    })));
    BOOST_TEST(ids == (Ids{"document.expiration", "optical.patch_edges", "document.quality"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(WhatDoesNotCountIsNoReason)
{
    BOOST_TEST(
        reasonsOf(with({judged(CheckResult::failed("mrz.geometry", "out of line"), Obligation::Evaluatory)})).empty());
}

BOOST_AUTO_TEST_CASE(PageAgainstChipLeadsAmongItsLike)
{
    const Ids ids = idsOf(reasonsOf(with({
        judged(CheckResult::failed("optical.ir_ab_mr", "absorbs nothing")),
        judged(CheckResult::failed("combined.mrz_dg1", "page and chip differ")),
    })));
    BOOST_TEST(ids == (Ids{"combined.mrz_dg1", "optical.ir_ab_mr"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(OneCauseIsToldOnce)
{
    const std::string unknown = "no certificate of the issuer is kept";
    const Ids ids = idsOf(reasonsOf(with({
        judged(CheckResult::undetermined("chip.pa.ds_signature", unknown)),
        judged(CheckResult::undetermined("chip.pa.ds_revocation", "no revocation list of the issuer is kept")),
        judged(CheckResult::undetermined("chip.pa.trust", "trust is not known: " + unknown)),
        judged(CheckResult::undetermined("mrz.consistency", "a character is doubtful")),
    })));
    BOOST_TEST(ids == (Ids{"mrz.consistency", "chip.pa.ds_signature"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ThreeAtMost)
{
    Judgement judgement;
    for (const char* id : {"optical.uv_br_fu", "optical.ir_ab_mr", "optical.ovd", "optical.screen"}) {
        judgement.checks.push_back(judged(CheckResult::failed(id, std::string("because of ") + id)));
    }
    BOOST_TEST(reasonsOf(judgement).size() == 3U);
    BOOST_TEST(ui::desktop::openChecks(judgement) == 4);
}

BOOST_AUTO_TEST_CASE(TheFirstRegionIsWhereItIsSeen)
{
    const check::Region region{image::Light::Infrared, {{1, 2}, {5, 2}, {5, 4}, {1, 4}}, std::nullopt, "page"};
    const auto reasons =
        reasonsOf(with({judged(CheckResult::failed("optical.ir_ab_mr", "absorbs nothing").withRegion(region))}));
    BOOST_REQUIRE(reasons.at(0).places.size() == 1U);
    BOOST_TEST((reasons[0].places[0].light == image::Light::Infrared));
    BOOST_TEST((reasons[0].places[0].outlinePx == region.outlinePx));
    BOOST_TEST(!reasons[0].sentence.isEmpty());
}

BOOST_AUTO_TEST_CASE(ADatumWithoutRegionIsShownWhereTheZoneHasIt)
{
    Judgement judgement = with({judged(CheckResult::failed("combined.mrz_dg1", "page and chip differ")
                                           .withFinding({"date of birth", "740812", "640812", false})
                                           .withFinding({"sex", "F", "F", true}))});
    inspection::Field birth = field("birth_date", "1964-08-12");
    birth.light = image::Light::Infrared;
    birth.outlinePx = {{10, 10}, {20, 10}, {20, 14}, {10, 14}};
    inspection::Field sex = field("sex", "female");
    sex.outlinePx = {{30, 10}, {32, 10}, {32, 14}, {30, 14}};
    judgement.fields = {birth, sex};
    const auto reasons = reasonsOf(judgement);
    BOOST_REQUIRE(reasons.at(0).places.size() == 1U);
    BOOST_TEST((reasons[0].places[0].outlinePx == birth.outlinePx));
}

BOOST_AUTO_TEST_SUITE_END()
