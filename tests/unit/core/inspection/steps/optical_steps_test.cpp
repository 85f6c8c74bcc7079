// The optical steps on a drawn page, one after the other, as the runner would start them.
#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/document/registration/identification.h"
#include "core/inspection/steps/document_model_step.h"
#include "core/inspection/steps/light_findings_step.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/inspection/steps/page_steps.h"
#include "core/inspection/steps/print_step.h"
#include "core/inspection/steps/summary.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/state_codes.h"
#include "core/mrz/zone_print.h"
#include "core/optical/coaxial/turning_light.h"
#include "core/optical/ultraviolet/uv_findings.h"
#include "core/viz/viz_reading.h"
#include "scanners/folder/folder_scanner.h"

#include "tests/support/drawn_zone.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string_view>
#include <utility>

using namespace rahdari;
using image::Light;

namespace {

const std::filesystem::path models = std::filesystem::path(RAHDARI_SOURCE_DIR) / "models";
constexpr std::chrono::year_month_day today{std::chrono::year{2010} / 6 / 1};

/// The page of Doc 9303-4's example on a dark platen, 8 px/mm, its upper left corner at (60, 40).
cv::Mat pageOnPlaten(double ink)
{
    tests::DrawnZone zone;
    zone.lines = mrz::specimens::td3;
    zone.pxPerMm = 8.0;
    zone.ink = ink;
    const cv::Mat page = tests::draw(zone);
    cv::Mat scan(page.rows + 100, page.cols + 120, CV_8U, cv::Scalar(25));
    page.copyTo(scan(cv::Rect(60, 40, page.cols, page.rows)));
    return scan;
}

bool isTold(const check::Evidence& evidence, std::string_view code)
{
    inspection::Judgement judgement;
    inspection::summarise(evidence, today, judgement);
    return std::any_of(judgement.notices.begin(), judgement.notices.end(),
                       [code](const auto& notice) { return notice.code == code; });
}

void gatherAll(check::Evidence& evidence, const std::map<Light, cv::Mat>& pictures)
{
    capture::Page page;
    page.images = pictures;
    evidence.put(std::move(page));
    const auto reader = std::make_shared<const mrz::MrzReader>(mrz::MrzReader::open(models / "ocr").value());
    const auto states =
        std::make_shared<const mrz::CountryTable>(mrz::CountryTable::load(models / "countries/states.tsv").value());
    const auto atlas = std::make_shared<const mrz::GlyphAtlas>(mrz::GlyphAtlas::open(models / "ocr").value());
    BOOST_REQUIRE(static_cast<bool>(inspection::MrzStep(reader, states, today).gather(evidence, {})));
    BOOST_REQUIRE(static_cast<bool>(inspection::PrintStep(atlas).gather(evidence, {})));
    BOOST_REQUIRE(static_cast<bool>(inspection::PageLocationStep().gather(evidence, {})));
    BOOST_REQUIRE(static_cast<bool>(inspection::CaptureQualityStep().gather(evidence, {})));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(OpticalStepsTest)

BOOST_AUTO_TEST_CASE(APageUnderTwoLightsIsReadMeasuredAndLocated)
{
    check::Evidence evidence;
    gatherAll(evidence, {{Light::White, pageOnPlaten(40.0)}, {Light::Infrared, pageOnPlaten(40.0)}});
    const auto reading = evidence.find<mrz::MrzReading>();
    BOOST_TEST(reading->byLight.size() == 2U);
    BOOST_TEST(reading->primary()->text() == mrz::specimens::td3, boost::test_tools::per_element());
    BOOST_TEST(evidence.find<mrz::MrzPrint>()->byLight.size() == 2U);
    BOOST_TEST(evidence.find<mrz::StateCodes>()->issuer->name == "Utopia");

    const auto location = evidence.find<document::PageLocation>();
    BOOST_TEST(location->found());
    BOOST_TEST(cv::norm(location->cornersPx[0] - cv::Point2d(60, 40)) < 8.0);
    BOOST_TEST(cv::norm(location->cornersPx[2] - cv::Point2d(1060, 744)) < 8.0);
    BOOST_TEST(std::abs(location->resolutionDpi - 8.0 * 25.4) < 3.0);
    BOOST_TEST(evidence.find<check::PagePlanes>()->planes.size() == 2U);
}

BOOST_AUTO_TEST_CASE(AZoneInvisibleUnderInfraredIsReadUnderWhite)
{
    check::Evidence evidence;
    gatherAll(evidence, {{Light::White, pageOnPlaten(40.0)}, {Light::Infrared, pageOnPlaten(225.0)}});
    const auto reading = evidence.find<mrz::MrzReading>();
    BOOST_REQUIRE(reading->primary() != nullptr);
    BOOST_TEST((reading->primary()->light == Light::White));
    BOOST_TEST(reading->hasLight(Light::Infrared));
    BOOST_TEST(evidence.find<mrz::MrzPrint>()->byLight.contains(Light::Infrared));
}

BOOST_AUTO_TEST_CASE(ASideWithoutAZoneHasThatOfTheOtherSide)
{
    const std::filesystem::path samples = std::filesystem::path(RAHDARI_SOURCE_DIR) / "samples/captures/td3_passport";
    const auto reader = std::make_shared<const mrz::MrzReader>(mrz::MrzReader::open(models / "ocr").value());
    const auto states =
        std::make_shared<const mrz::CountryTable>(mrz::CountryTable::load(models / "countries/states.tsv").value());
    const auto zoneBeside = [&](const cv::Mat& picture, const std::filesystem::path& otherSide) {
        check::Evidence evidence;
        capture::Page page;
        page.images = {{Light::White, picture}};
        evidence.put(std::move(page));
        auto scanner = scanners::openFolderScanner(otherSide);
        BOOST_REQUIRE(static_cast<bool>(scanner));
        inspection::MrzStep step(reader, states, today, std::move(scanner).value());
        BOOST_REQUIRE(static_cast<bool>(step.gather(evidence, {})));
        BOOST_TEST(evidence.find<mrz::MrzReading>() != nullptr);
        return std::pair{mrz::zoneOfDocument(evidence), evidence.find<mrz::OtherSideZone>() != nullptr};
    };
    const cv::Mat empty(704, 1000, CV_8U, cv::Scalar(200));
    const auto [other, fromOther] = zoneBeside(empty, samples);
    BOOST_REQUIRE(other.has_value());
    BOOST_TEST(fromOther);
    BOOST_TEST(other->issuingState == "UTO");
    const auto [own, alsoFromOther] = zoneBeside(pageOnPlaten(40.0), samples);
    BOOST_REQUIRE(own.has_value());
    BOOST_TEST(!alsoFromOther);
    BOOST_TEST(own->documentNumber.reveal() == "L898902C3");
}

BOOST_AUTO_TEST_CASE(TheSummaryTellsFieldsAndSpecimen)
{
    check::Evidence evidence;
    gatherAll(evidence, {{Light::White, pageOnPlaten(40.0)}});
    inspection::Judgement judgement;
    inspection::summariseOptical(evidence, judgement);
    BOOST_TEST(judgement.mrz.format == "TD3");
    const auto valueOf = [&](std::string_view name) {
        for (const inspection::Field& field : judgement.fields) {
            if (field.name == name) {
                return field.value;
            }
        }
        return std::string("missing");
    };
    BOOST_TEST(valueOf("document_number") == "L898902C3");
    BOOST_TEST(valueOf("surname") == "ERIKSSON");
    BOOST_TEST(valueOf("given_names") == "ANNA MARIA");
    BOOST_TEST(valueOf("birth_date") == "1974-08-12");
    BOOST_TEST(valueOf("expiry_date") == "2012-04-15");
    BOOST_TEST(isTold(evidence, "document.specimen"));
    BOOST_TEST(!isTold(evidence, "document.not_examined"));
}

BOOST_AUTO_TEST_CASE(APageWithoutAZoneGivesEmptyEvidenceAndNoError)
{
    check::Evidence evidence;
    gatherAll(evidence, {{Light::White, cv::Mat(400, 600, CV_8UC3, cv::Scalar(200, 210, 220))}});
    BOOST_TEST(evidence.find<mrz::MrzReading>()->primary() == nullptr);
    BOOST_TEST(evidence.find<mrz::MrzPrint>()->byLight.empty());
    BOOST_TEST(isTold(evidence, "document.not_examined"), "success there says little");
}

BOOST_AUTO_TEST_CASE(APageOfNoModelHasNoFacesAndNothingIsFoundOutUnderItsLights)
{
    check::Evidence evidence;
    gatherAll(evidence, {{Light::White, pageOnPlaten(40.0)}, {Light::Infrared, pageOnPlaten(40.0)}});
    inspection::DocumentModelStep models(std::shared_ptr<const document::ModelShelf>{});
    BOOST_REQUIRE(static_cast<bool>(models.gather(evidence, {})));
    const auto faces = evidence.find<viz::FacePictures>();
    BOOST_REQUIRE(faces != nullptr);
    BOOST_TEST(faces->portrait.empty());
    BOOST_TEST(!faces->portraitBox.has_value());
    BOOST_TEST(static_cast<bool>(inspection::LightFindingsStep().gather(evidence, {})));
    BOOST_TEST(evidence.find<optical::UvFindings>() == nullptr);
    BOOST_TEST(evidence.find<optical::CoaxialSurplus>() == nullptr);
}

BOOST_AUTO_TEST_CASE(WhatNeitherZoneNorChipSaysIsToldAsPrinted)
{
    const auto printed = [](const char* content, const char* text, double certainty) {
        viz::VizField field;
        field.feature = field.content = content;
        field.text = text;
        field.confidence = field.weakest = certainty;
        return field;
    };
    viz::VizReading reading;
    reading.fields = {printed("surname", "ERIKSEN", .98), printed("issue_date", "16 APR 2007", .98),
                      printed("sex", "F/K", .98),         printed("authority", "PASSPORT OFFICE", .5),
                      printed("can", "123456", .98),      printed("", "OF NO CONTENT", .98)};
    check::Evidence front;
    front.put(std::move(reading));
    inspection::Judgement judgement;
    inspection::summarise(front, today, judgement);
    const auto find = [&](std::string_view name) {
        return std::find_if(judgement.fields.begin(), judgement.fields.end(),
                            [&](const auto& field) { return field.name == name; });
    };
    BOOST_REQUIRE_EQUAL(judgement.fields.size(), 4);
    BOOST_TEST(find("surname")->value == "ERIKSEN");
    BOOST_TEST(find("surname")->source == "VIZ");
    BOOST_TEST(!find("surname")->doubtful);
    BOOST_TEST(find("issue_date")->value == "2007-04-16");
    BOOST_TEST(find("sex")->value == "female");
    BOOST_TEST(find("issuing_authority")->value == "PASSPORT OFFICE");
    BOOST_TEST(find("issuing_authority")->doubtful);
}

BOOST_AUTO_TEST_CASE(PrintDoesNotDisplaceWhatTheZoneSays)
{
    check::Evidence evidence;
    gatherAll(evidence, {{Light::White, pageOnPlaten(0.05)}});
    viz::VizField field;
    field.feature = field.content = "surname";
    field.text = "ERIKSEN";
    viz::VizReading reading;
    reading.fields = {field};
    evidence.put(std::move(reading));
    inspection::Judgement judgement;
    inspection::summarise(evidence, today, judgement);
    BOOST_TEST(std::count_if(judgement.fields.begin(), judgement.fields.end(),
                             [](const auto& one) { return one.name == "surname" && one.value == "ERIKSSON"; }) == 1);
    BOOST_TEST(std::none_of(judgement.fields.begin(), judgement.fields.end(),
                            [](const auto& one) { return one.value == "ERIKSEN"; }));
}

BOOST_AUTO_TEST_CASE(ASideWithoutAZoneAsksForTheOther)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->name = "card_front";
    const auto putFront = [&](check::Evidence& evidence) {
        evidence.put(mrz::MrzReading{});
        evidence.put(document::Identification{model, 1.0, 1.0, {}, {}, "", 0.0});
    };
    check::Evidence alone;
    putFront(alone);
    BOOST_TEST(isTold(alone, "document.one_side"));
    BOOST_TEST(!isTold(alone, "document.not_examined"));
    check::Evidence withItsBack;
    putFront(withItsBack);
    withItsBack.put(mrz::OtherSideZone{});
    BOOST_TEST(!isTold(withItsBack, "document.one_side"));
    check::Evidence page;
    gatherAll(page, {{Light::White, pageOnPlaten(40.0)}});
    page.put(document::Identification{model, 1.0, 1.0, {}, {}, "", 0.0});
    BOOST_TEST(!isTold(page, "document.one_side"));
    check::Evidence unread;
    model->features.push_back({"mrz", document::FeatureKind::Mrz, {5, 70, 115, 12}, {}, "", false});
    putFront(unread);
    BOOST_TEST(!isTold(unread, "document.one_side"));
}

BOOST_AUTO_TEST_SUITE_END()
