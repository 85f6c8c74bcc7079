#include "core/inspection/known_defects.h"

#include "core/document/model/document_model.h"
#include "core/document/registration/identification.h"
#include "core/mrz/mrz_reading.h"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>

using namespace rahdari;
using check::CheckResult;
using check::Outcome;

namespace {

/// A page of a model with a defect, with the number its zone states.
void fill(check::Evidence& evidence, const document::KnownDefect& defect, const std::string& number)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->knownDefects = {defect};
    document::Identification identification;
    identification.model = model;
    evidence.put(identification);
    mrz::LightReading reading;
    reading.document.emplace();
    reading.document->documentNumber = base::Personal(number);
    evidence.put(mrz::MrzReading{{reading}, {}});
}

CheckResult failed()
{
    return CheckResult::fromMargin("optical.uv_lu_is", -0.5, "the bird shines in the wrong colour")
        .withFinding({"bird", "green", "blue", false});
}

Outcome outcomeOf(const document::KnownDefect& defect, const std::string& number, const CheckResult& result = failed())
{
    check::Evidence evidence;
    fill(evidence, defect, number);
    return inspection::excused(result, evidence).outcome();
}

const std::string batch = "a batch had the wrong ink";

}  // namespace

BOOST_AUTO_TEST_SUITE(KnownDefects)

BOOST_AUTO_TEST_CASE(WhatTheIssuerIsKnownForIsNotCountedAndNotForgotten)
{
    check::Evidence evidence;
    fill(evidence, {"optical.uv_lu_is", batch, "", ""}, "U1");
    const CheckResult result = inspection::excused(failed(), evidence);
    BOOST_TEST((result.outcome() == Outcome::Undetermined));
    BOOST_TEST(result.reason().find(batch) != std::string::npos);
    BOOST_TEST(result.margin().value() == -0.5);
    BOOST_TEST(result.findings().size() == 1U);
}

BOOST_AUTO_TEST_CASE(OnlyThatCheckAndOnlyWhenItFailed)
{
    BOOST_TEST((outcomeOf({"optical.ir_id", batch, "", ""}, "U1") == Outcome::Failed));
    const auto well = CheckResult::successful("optical.uv_lu_is", "it shines");
    BOOST_TEST((outcomeOf({"optical.uv_lu_is", batch, "", ""}, "U1", well) == Outcome::Successful));
    BOOST_TEST((inspection::excused(failed(), check::Evidence()).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(ADefectOfSomeNumbersExcusesThoseOnly)
{
    const document::KnownDefect defect{"optical.uv_lu_is", batch, "U31300000", "U31309999"};
    BOOST_TEST((outcomeOf(defect, "U31302069") == Outcome::Undetermined));
    BOOST_TEST((outcomeOf(defect, "U31309999") == Outcome::Undetermined));
    BOOST_TEST((outcomeOf(defect, "U31310000") == Outcome::Failed));
    BOOST_TEST((outcomeOf(defect, "U313") == Outcome::Failed));
    BOOST_TEST((outcomeOf(defect, "") == Outcome::Failed));
}

BOOST_AUTO_TEST_SUITE_END()
