#include "core/inspection/spectral_groups.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using check::Outcome;
using inspection::Obligation;

namespace {

inspection::JudgedCheck judged(const char* id, Outcome outcome, Obligation obligation = Obligation::Mandatory)
{
    check::CheckResult result = outcome == Outcome::Failed       ? check::CheckResult::failed(id, "it differs")
                                : outcome == Outcome::Successful ? check::CheckResult::successful(id, "as it should be")
                                                                 : check::CheckResult::undetermined(id, "not seen");
    return {std::move(result), obligation, check::Category::Optical, "", ""};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpectralGroups)

BOOST_AUTO_TEST_CASE(DullnessIsAGroupOfItsOwn)
{
    const std::vector checks{judged("optical.uv_br_fu", Outcome::Successful),
                             judged("optical.uv_br_ph", Outcome::Failed),
                             judged("optical.ir_ab_mr", Outcome::Successful)};
    const auto groups = inspection::spectralGroups(checks);
    BOOST_TEST((groups.at("GRP_UV_DULLNESS") == Outcome::Failed));
    BOOST_TEST((groups.at("GRP_SSV_CHECK") == Outcome::Successful));
    BOOST_TEST(groups.size() == 2);
}

BOOST_AUTO_TEST_CASE(WhatDoesNotCountStandsApart)
{
    const std::vector checks{judged("optical.uv_br_fu", Outcome::Failed, Obligation::Evaluatory),
                             judged("optical.ir_ab_mr", Outcome::Undetermined)};
    const auto groups = inspection::spectralGroups(checks);
    BOOST_TEST((groups.at("GRP_EVAL_CHECK") == Outcome::Failed));
    BOOST_TEST((groups.at("GRP_SSV_CHECK") == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(OtherChecksBelongToNone)
{
    const std::vector checks{judged("mrz.consistency", Outcome::Failed), judged("chip.aa", Outcome::Successful)};
    BOOST_TEST(inspection::spectralGroups(checks).empty());
}

BOOST_AUTO_TEST_SUITE_END()
