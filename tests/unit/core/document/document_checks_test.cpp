#include "core/document/document_checks.h"

#include "core/base/error_code.h"
#include "core/check/capture_gates.h"
#include "core/document/page_location.h"

#include <boost/test/unit_test.hpp>

using namespace std::chrono_literals;
using rahdari::check::CaptureGates;
using rahdari::check::CheckResult;
using rahdari::check::CheckSettings;
using rahdari::check::Evidence;
using rahdari::check::Outcome;
using rahdari::document::checkDetection;
using rahdari::document::checkQuality;
using rahdari::document::PageLocation;

namespace {

const CheckSettings settings{2026y / std::chrono::March / 1};

PageLocation completePage()
{
    PageLocation page;
    page.cornersPx = {{{10.0, 10.0}, {1010.0, 10.0}, {1010.0, 714.0}, {10.0, 714.0}}};
    page.cornerInPicture = {true, true, true, true};
    page.sideSeen = {true, true, true, false};
    page.sizeMm = {125.0, 88.0};
    page.plane = rahdari::image::PagePlane::fromCorners(page.cornersPx, page.sizeMm);
    page.resolutionDpi = 203.2;
    page.method = PageLocation::Method::MrzAndEdges;
    page.confidence = 0.8;
    return page;
}

CheckResult detection(PageLocation page)
{
    Evidence evidence;
    evidence.put(std::move(page));
    return checkDetection(evidence, settings);
}

CheckResult quality(CaptureGates gates)
{
    Evidence evidence;
    evidence.put(std::move(gates));
    evidence.put(completePage());
    return checkQuality(evidence, settings);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_checks)

BOOST_AUTO_TEST_CASE(DetectionSucceedsForACompletePage)
{
    const CheckResult result = detection(completePage());
    BOOST_TEST(result.id() == "document.detection");
    BOOST_TEST((result.outcome() == Outcome::Successful));
    BOOST_TEST(result.margin().value() == 0.8);
    BOOST_TEST_REQUIRE(result.regions().size() == 1U);
    BOOST_TEST(result.regions().front().outlinePx.size() == 4U);
    BOOST_TEST(result.regions().front().boundsMm->width == 125.0);
    BOOST_TEST(result.reason().find("3 sides") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(DetectionFailsWithoutAPage)
{
    const CheckResult result = detection({});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.margin().value() == -1.0);
    BOOST_TEST(result.regions().empty());
}

BOOST_AUTO_TEST_CASE(DetectionFailsForAPageCutOff)
{
    PageLocation page = completePage();
    page.overhangMm = {4.0, 7.0, 0.0, 0.0};
    page.cornerInPicture = {true, false, false, true};
    const CheckResult result = detection(page);
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.margin().value() == -0.5);
    BOOST_TEST(result.reason().find("7.0 mm") != std::string::npos);
    BOOST_TEST(result.reason().find("right") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(DetectionToleratesTheSpine)
{
    PageLocation page = completePage();
    page.overhangMm = {4.0, 0.0, 0.0, 0.0};
    page.cornerInPicture = {false, false, true, true};
    BOOST_TEST((detection(page).outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(QualitySucceedsWhenEveryGatePassed)
{
    const CheckResult result = quality({{{"focus", true, 0.15, 0.3, "sharp"}, {"glare", true, 0.0, 0.02, "none"}}});
    BOOST_TEST(result.id() == "document.quality");
    BOOST_TEST((result.outcome() == Outcome::Successful));
    BOOST_TEST(result.findings().size() == 2U);
    BOOST_TEST(result.margin().value() == 0.5);
    BOOST_TEST(result.regions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(QualityIsUndeterminedOtherwiseAndSaysWhy)
{
    const CheckResult result = quality({{{"focus", false, 0.6, 0.3, "blurred"},
                                         {"glare", true, 0.0, 0.02, "none"},
                                         {"resolution", false, 75.0, 150.0, "too coarse"}}});
    BOOST_TEST((result.outcome() == Outcome::Undetermined));
    BOOST_TEST(result.reason() == "blurred; too coarse");
    BOOST_TEST(result.margin().value() == -0.5);
    BOOST_TEST(!result.findings()[0].agrees);
    BOOST_TEST(result.findings()[1].agrees);
}

BOOST_AUTO_TEST_CASE(WithoutEvidenceTheyAbort)
{
    const Evidence nothing;
    for (const CheckResult& result : {checkDetection(nothing, settings), checkQuality(nothing, settings)}) {
        BOOST_TEST((result.outcome() == Outcome::Aborted));
        BOOST_TEST(result.errorCode() == toInt(rahdari::base::ErrorCode::EvidenceMissing));
    }
    BOOST_TEST((quality({}).outcome() == Outcome::Aborted));
}

BOOST_AUTO_TEST_SUITE_END()
