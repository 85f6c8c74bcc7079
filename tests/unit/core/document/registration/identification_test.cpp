#include "core/document/registration/identification.h"

#include "core/document/model/model_file.h"
#include "core/document/registration/page_signature.h"
#include "tests/unit/core/document/registration/drawn_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <vector>

using namespace rahdari;
using document::identifyPage;
using test::captureOf;
using test::drawDocument;
using test::DrawnCapture;
using test::DrawnDesign;
using test::modelOf;
using test::Placement;
namespace fs = std::filesystem;

namespace {

const std::vector<DrawnDesign> designs{{11, {85.6, 54.0}, false},
                                       {11, {85.6, 54.0}, true},
                                       {12, {85.6, 54.0}, false},
                                       {13, {85.6, 54.0}, false},
                                       {14, {105.0, 74.0}, false}};

std::string nameOf(const DrawnDesign& design)
{
    return "design_" + std::to_string(design.seed) + (design.sister ? "_b" : "_a");
}

/// A shelf of all designs, made once.
const document::ModelShelf& shelf()
{
    static const auto made = [] {
        const fs::path folder =
            fs::temp_directory_path() / ("rahdari_identification_test_" + std::to_string(std::rand()));
        for (const DrawnDesign& design : designs) {
            BOOST_REQUIRE(document::saveModel(modelOf(design, nameOf(design)), folder / nameOf(design)));
        }
        auto opened = document::ModelShelf::open({folder}, {});
        for (const document::ShelfEntry& entry : opened->entries()) {
            BOOST_REQUIRE(opened->load(entry.name));
        }
        fs::remove_all(folder);
        return opened;
    }();
    return *made;
}

document::IdentifiedPage identifiedByZone(const DrawnCapture& capture, image::SizeMm size)
{
    return identifyPage(capture.page, capture.planesOffBy(0.8, size), capture.zone(size), {}, shelf());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(identification)

BOOST_DATA_TEST_CASE(knowsEveryDesign, boost::unit_test::data::xrange(designs.size()), i)
{
    const DrawnDesign& design = designs[i];
    Placement placement;
    placement.gain = 0.9;
    placement.seed = i + 20;
    const DrawnCapture capture = captureOf(drawDocument(design, 7), design.size, placement);
    const auto found = identifiedByZone(capture, design.size);
    BOOST_REQUIRE_MESSAGE(found.identification.model, found.identification.reason);
    BOOST_TEST(found.identification.model->name == nameOf(design));
    BOOST_TEST(found.identification.candidates.front().score > 0.5);
    BOOST_TEST(found.identification.lead > 0.0);
    BOOST_TEST(found.page.onModel);
    BOOST_TEST(!found.page.obstacle);
}

BOOST_DATA_TEST_CASE(knowsItAtAnyTurn, boost::unit_test::data::xrange(4), first)
{
    const DrawnDesign& design = designs[2];
    const DrawnCapture capture = captureOf(drawDocument(design, 8), design.size, {.turnDeg = 90.0 * first + 1.0});
    const auto found = identifyPage(capture.page, {}, capture.outline(design.size, first), {}, shelf());
    BOOST_REQUIRE_MESSAGE(found.identification.model, found.identification.reason);
    BOOST_TEST(found.identification.model->name == nameOf(design));
    const cv::Point2d off =
        document::toPx(*found.page.under(image::Light::White), {5.0, 5.0}) - capture.truth({5.0, 5.0});
    BOOST_TEST(cv::norm(off) < 1.0);
}

BOOST_AUTO_TEST_CASE(aDocumentOfNoModelIsUnknown)
{
    for (const std::uint64_t seed : {31U, 32U, 33U}) {
        const DrawnDesign other{seed, {85.6, 54.0}, false};
        const auto found = identifiedByZone(captureOf(drawDocument(other, 7), other.size, {}), other.size);
        BOOST_TEST(!found.identification.model);
        BOOST_TEST(!found.identification.reason.empty());
        BOOST_TEST(!found.page.onModel);
        BOOST_TEST(!found.page.lights.empty());
    }
}

BOOST_AUTO_TEST_CASE(aGreyCopyIsStillOfItsModel)
{
    const DrawnDesign& design = designs[3];
    cv::Mat ink = drawDocument(design, 7);
    cv::cvtColor(ink, ink, cv::COLOR_BGR2GRAY);
    cv::cvtColor(ink, ink, cv::COLOR_GRAY2BGR);
    const auto found = identifiedByZone(captureOf(ink, design.size, {}), design.size);
    BOOST_REQUIRE(found.identification.model);
    BOOST_TEST(found.identification.model->name == nameOf(design));
}

BOOST_AUTO_TEST_CASE(wrongHintsExcludeNothing)
{
    const DrawnDesign& design = designs[2];
    const DrawnCapture capture = captureOf(drawDocument(design, 7), design.size, {});
    const auto found =
        identifyPage(capture.page, capture.planes(), capture.zone(design.size), {"XXX", "V", 1999}, shelf());
    BOOST_REQUIRE(found.identification.model);
    BOOST_TEST(found.identification.model->name == nameOf(design));
}

BOOST_AUTO_TEST_CASE(nothingToGoByIsUnknown)
{
    const auto empty = document::ModelShelf::open({}, {});
    const DrawnCapture capture = captureOf(drawDocument(designs[0], 7), designs[0].size, {});
    BOOST_TEST(
        !identifyPage(capture.page, capture.planes(), capture.zone(designs[0].size), {}, *empty).identification.model);
    BOOST_TEST(!identifyPage({}, {}, {}, {}, shelf()).identification.model);
}

BOOST_AUTO_TEST_CASE(signatureSurvivesItsTable)
{
    const auto model = modelOf(designs[0], "one");
    const auto tables = document::identificationTables(model);
    const auto found = tables.find(document::signatureTable);
    BOOST_REQUIRE(found != tables.end());
    const auto back = document::signatureOf(found->second);
    BOOST_REQUIRE(back);
    BOOST_TEST(cv::norm(back->colours, document::signatureOf(model)->colours, cv::NORM_INF) == 0.0);
    BOOST_TEST(cv::norm(back->weight, document::signatureOf(model)->weight, cv::NORM_INF) == 0.0);
}

BOOST_AUTO_TEST_CASE(tablesThatAreNoSignatureAreRefused)
{
    BOOST_TEST(!document::signatureOf(document::Table{}));
    BOOST_TEST(!document::signatureOf(document::Table{2, 8, std::vector<float>(15)}));
    BOOST_TEST(!document::signatureOf(document::Table{2, 7, std::vector<float>(14)}));
    BOOST_TEST(!document::signatureOf(document::Table{-1, -4, std::vector<float>(4)}));
    BOOST_TEST(
        !document::signatureOf(document::Table{1, 4, {1.0F, std::numeric_limits<float>::quiet_NaN(), 1.0F, 1.0F}}));
    BOOST_TEST(document::identificationTables({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
