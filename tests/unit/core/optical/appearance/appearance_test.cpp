#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/appearance/cell_grid.h"
#include "core/optical/appearance/cell_norm.h"
#include "core/optical/appearance/fine_alignment.h"
#include "core/optical/appearance/heat_map.h"
#include "core/optical/appearance/measures_of_appearance.h"
#include "core/optical/appearance/page_departure.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <functional>
#include <memory>
#include <string>

using namespace rahdari;
using namespace rahdari::optical;

namespace {

const cv::Size raster(480, 320);  // 60 x 40 mm

// How a scanner shows a page.
struct Scan {
    double shiftX = 0.0;
    double shiftY = 0.0;
    double blur = 0.5;
    double shade = 0.0;  // share the right side is brighter by
    double noise = 1.0;
    std::uint64_t seed = 1;
};

// A ground of two crossing line patterns in two colours.
cv::Mat drawn(const Scan& scan)
{
    cv::Mat picture(raster, CV_32FC3);
    for (int row = 0; row < raster.height; ++row) {
        for (int column = 0; column < raster.width; ++column) {
            const double x = column - scan.shiftX;
            const double y = row - scan.shiftY;
            const double red = 22.0 * std::sin(0.8 * y + 5.0 * std::sin(x / 30.0));
            const double blue = 18.0 * std::sin(0.6 * x + 4.0 * std::sin(y / 40.0));
            picture.at<cv::Vec3f>(row, column) =
                cv::Vec3f(static_cast<float>(205.0 + blue), static_cast<float>(200.0 + 0.5 * (red + blue)),
                          static_cast<float>(195.0 + red));
        }
    }
    return picture;
}

cv::Mat scanned(cv::Mat page, const Scan& scan)
{
    cv::GaussianBlur(page, page, {}, scan.blur);
    cv::RNG chance(scan.seed);
    cv::Mat noise(page.size(), CV_32FC3);
    chance.fill(noise, cv::RNG::NORMAL, 0.0, scan.noise);
    page += noise;
    for (int column = 0; column < page.cols; ++column) {
        page.col(column) *= 1.0 + scan.shade * (static_cast<double>(column) / page.cols - 0.5);
    }
    cv::Mat picture;
    page.convertTo(picture, CV_8UC3);
    return picture;
}

std::shared_ptr<check::Evidence> evidenceOf(const cv::Mat& picture,
                                            const std::shared_ptr<const document::DocumentModel>& model = nullptr)
{
    document::RegisteredPage page;
    page.size = {60.0, 40.0};
    page.onModel = true;
    document::RegisteredLight white;
    white.raw = picture;
    white.levelled = picture;
    white.seen = cv::Mat(picture.size(), CV_8UC1, cv::Scalar(255));
    page.lights.emplace(image::Light::White, white);
    auto evidence = std::make_shared<check::Evidence>();
    evidence->put(page);
    if (model) {
        document::Identification identification;
        identification.model = model;
        evidence->put(identification);
    }
    return evidence;
}

Scan genuineScan(int number)
{
    return {0.3 * std::sin(number),
            0.3 * std::cos(2.0 * number),
            0.5 + 0.02 * (number % 5),
            0.02 * (number % 3),
            1.0,
            static_cast<std::uint64_t>(number) + 1};
}

std::shared_ptr<const document::DocumentModel> learnedModel()
{
    auto model = std::make_shared<document::DocumentModel>();
    model->size = {60.0, 40.0};
    document::Reference reference;
    reference.mean = scanned(drawn({}), {.noise = 0.0});
    reference.spread = cv::Mat(raster, CV_8UC1, cv::Scalar(8));
    model->references[image::Light::White] = reference;
    model->stable = cv::Mat(raster, CV_8UC1, cv::Scalar(255));
    Specimens specimens;
    for (int number = 0; number < 15; ++number) {
        const Scan scan = genuineScan(number);
        specimens.push_back(evidenceOf(scanned(drawn(scan), scan)));
    }
    model->tables = appearanceMeasures().learnTables(specimens, *model);
    return model;
}

const std::shared_ptr<const document::DocumentModel>& knownModel()
{
    static const auto model = learnedModel();
    return model;
}

// A scanner the model was not learned with.
constexpr Scan unseen{0.7, -0.5, 0.8, 0.06, 1.5, 99};

DepartureSummary summaryFor(const std::function<void(cv::Mat&)>& alter)
{
    cv::Mat page = drawn(unseen);
    alter(page);
    const auto found = pageDeparture(*evidenceOf(scanned(page, unseen), knownModel()), image::Light::White);
    BOOST_REQUIRE(found != nullptr);
    return summaryOf(found->departure.lost);
}

const cv::Rect patchPx(160, 120, 64, 48);  // 8 x 6 mm at (20, 15)

void erase(cv::Mat& page) { page(patchPx).setTo(cv::Scalar(205.0, 200.0, 195.0)); }

void stamp(cv::Mat& page)
{
    cv::Mat ink(page.size(), CV_32FC3, cv::Scalar(1.0, 1.0, 1.0));
    cv::circle(ink, {240, 160}, 100, cv::Scalar(0.9, 0.6, 0.6), 6, cv::LINE_AA);
    page = page.mul(ink);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AppearanceOfPages)

BOOST_AUTO_TEST_CASE(APictureIsMovedAsOneThoughInStrips)
{
    constexpr int block = optical::CellGrid::blockPx;
    const cv::Size blocks(9, 12);
    cv::RNG random(5);
    cv::Mat picture(blocks.height * block - 7, blocks.width * block - 3, CV_32F);
    optical::Displacement displacement{cv::Mat(blocks, CV_32F), cv::Mat(blocks, CV_32F)};
    random.fill(picture, cv::RNG::UNIFORM, 0.0, 255.0);
    random.fill(displacement.x, cv::RNG::UNIFORM, -2.0, 2.0);
    random.fill(displacement.y, cv::RNG::UNIFORM, -2.0, 2.0);
    cv::Mat mapX;
    cv::Mat mapY;
    cv::resize(displacement.x, mapX, {}, block, block, cv::INTER_LINEAR);
    cv::resize(displacement.y, mapY, {}, block, block, cv::INTER_LINEAR);
    for (int y = 0; y < mapX.rows; ++y) {
        for (int x = 0; x < mapX.cols; ++x) {
            mapX.at<float>(y, x) += static_cast<float>(x);
            mapY.at<float>(y, x) += static_cast<float>(y);
        }
    }
    const cv::Rect all({}, picture.size());
    cv::Mat expected;
    cv::remap(picture, expected, mapX(all), mapY(all), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    BOOST_TEST(cv::norm(expected, optical::movedBack(picture, displacement), cv::NORM_INF) == 0.0);
}

BOOST_AUTO_TEST_CASE(CellsOverlapAndCoverThePage)
{
    const CellGrid grid(raster);
    BOOST_TEST(grid.cells().width == 29);
    BOOST_TEST(grid.cells().height == 19);
    BOOST_TEST((CellGrid::boxOf(cv::Point(1, 2)) == image::RectMm{2.0, 4.0, 4.0, 4.0}));
    BOOST_TEST((CellGrid::boxOf(cv::Rect(0, 0, 29, 19)) == image::RectMm{0.0, 0.0, 60.0, 40.0}));
    cv::Mat half = cv::Mat::zeros(raster, CV_32F);
    half.colRange(16, 480).setTo(1.0);
    BOOST_TEST(grid.meansOf(half).at<float>(0, 0) == 0.5F);
    BOOST_TEST(grid.meansOf(half).at<float>(5, 7) == 1.0F);
    BOOST_TEST(CellGrid({20, 20}).cells().empty());
}

BOOST_AUTO_TEST_CASE(AlignmentFindsWhatRegistrationLeft)
{
    std::array<cv::Mat, 3> still;
    std::array<cv::Mat, 3> moved;
    cv::split(drawn({}), still.data());
    cv::split(drawn({.shiftX = 0.6, .shiftY = -0.4}), moved.data());
    const auto found = displacementOf(moved[1], still[1], cv::Mat(raster, CV_32F, cv::Scalar(1.0)));
    BOOST_TEST(cv::mean(found.x)[0] == 0.6, boost::test_tools::tolerance(0.15));
    BOOST_TEST(cv::mean(found.y)[0] == -0.4, boost::test_tools::tolerance(0.15));
}

BOOST_AUTO_TEST_CASE(NormsSurviveTheirTable)
{
    const auto* table = knownModel()->table("appearance.vi");
    BOOST_REQUIRE(table != nullptr);
    const auto norm = normOf(*table, CellGrid(raster).cells());
    BOOST_REQUIRE(norm.has_value());
    BOOST_TEST((tableOf(*norm) == *table));
    BOOST_TEST(cv::countNonZero(norm->counted) == 29 * 19);
    BOOST_TEST(!normOf(*table, {28, 19}).has_value());
    BOOST_TEST(!normOf(document::Table{}, {0, 0}).has_value());
}

BOOST_AUTO_TEST_CASE(AScannerNeverSeenIsNoDeparture)
{
    const auto summary = summaryFor([](cv::Mat&) {});
    BOOST_TEST(summary.strength < 2.4);
    BOOST_TEST(summary.areaMm2 <= 8.0);
}

BOOST_AUTO_TEST_CASE(AnErasedPatchIsFoundAndNamed)
{
    const auto genuine = summaryFor([](cv::Mat&) {});
    const auto erased = summaryFor(erase);
    BOOST_TEST(erased.strength > genuine.strength + 0.7);
    BOOST_TEST(erased.areaMm2 >= 24.0);
    const auto& box = *erased.strengthAt;
    BOOST_TEST(box.x < 28.0);
    BOOST_TEST(box.x + box.width > 20.0);
    BOOST_TEST(box.y < 21.0);
    BOOST_TEST(box.y + box.height > 15.0);
}

BOOST_AUTO_TEST_CASE(AStampLeavesThePrintWhereItIs)
{
    const auto stamped = summaryFor(stamp);
    const auto erased = summaryFor(erase);
    BOOST_TEST(stamped.strength < erased.strength - 0.5);
}

BOOST_AUTO_TEST_CASE(TheHeatMapShowsThePlace)
{
    cv::Mat page = drawn(unseen);
    erase(page);
    const cv::Mat map = heatMap(*evidenceOf(scanned(page, unseen), knownModel()), image::Light::White);
    BOOST_REQUIRE((map.size() == raster));
    BOOST_TEST(cv::mean(map(patchPx))[0] > 4.0 * cv::mean(map)[0]);
    BOOST_TEST(heatMap(*evidenceOf(scanned(page, unseen)), image::Light::White).empty());
    BOOST_TEST(heatMap(*evidenceOf(scanned(page, unseen), knownModel()), image::Light::Infrared).empty());
}

BOOST_AUTO_TEST_CASE(TheSmallHeatMapHasAPixelForEachTwoMillimetres)
{
    cv::Mat page = drawn(unseen);
    erase(page);
    const auto evidence = evidenceOf(scanned(page, unseen), knownModel());
    const cv::Mat cells = heatCells(*evidence, image::Light::White);
    BOOST_REQUIRE((cells.size() == cv::Size(30, 20)));  // 60 x 40 mm
    const cv::Rect patch(patchPx.x / 16, patchPx.y / 16, patchPx.width / 16, patchPx.height / 16);
    BOOST_TEST(cv::mean(cells(patch))[0] > 4.0 * cv::mean(cells)[0]);

    auto off = *evidence->find<document::RegisteredPage>();
    off.obstacle = "the page lies elsewhere";
    check::Evidence unregistered;
    unregistered.put(std::move(off));
    unregistered.put(document::Identification(*evidence->find<document::Identification>()));
    BOOST_TEST(heatCells(unregistered, image::Light::White).empty());
    BOOST_TEST(heatMap(unregistered, image::Light::White).empty());
    BOOST_TEST(heatCells(*evidence, image::Light::Infrared).empty());
}

BOOST_AUTO_TEST_CASE(DeparturesOnceAreTheSameAsDeparturesEachTime)
{
    cv::Mat page = drawn(unseen);
    erase(page);
    const cv::Mat picture = scanned(page, unseen);
    const auto alone = evidenceOf(picture, knownModel());
    const auto prepared = evidenceOf(picture, knownModel());
    putPageDepartures(*prepared);
    BOOST_REQUIRE(prepared->find<PageDepartures>() != nullptr);
    BOOST_TEST(prepared->find<PageDepartures>()->size() == 1U);
    BOOST_TEST(pageDeparture(*prepared, image::Light::White) == pageDeparture(*prepared, image::Light::White));
    const Measure& white = appearanceMeasures().measures.front();
    BOOST_CHECK(white.measure(*alone).values == white.measure(*prepared).values);
    BOOST_TEST(cv::norm(heatCells(*alone, image::Light::White), heatCells(*prepared, image::Light::White)) == 0.0);
}

BOOST_AUTO_TEST_CASE(APageOfNoModelHasNoDepartures)
{
    const auto evidence = evidenceOf(scanned(drawn(unseen), unseen));
    putPageDepartures(*evidence);
    BOOST_TEST(evidence->find<PageDepartures>() == nullptr);
}

BOOST_AUTO_TEST_CASE(WhatIsMissingIsNotSupported)
{
    const auto evidence = evidenceOf(scanned(drawn(unseen), unseen));
    for (const Measure& measure : appearanceMeasures().measures) {
        const auto measured = measure.measure(*evidence);
        BOOST_REQUIRE(measured.obstacle.has_value());
        BOOST_TEST((measured.obstacle->outcome == check::Outcome::NotSupported));
    }
    const auto withModel = evidenceOf(scanned(drawn(unseen), unseen), knownModel());
    const auto measured = appearanceMeasures().measures.front().measure(*withModel);
    BOOST_TEST(!measured.obstacle.has_value());
    BOOST_TEST(measured.values.size() == 5U);
}

BOOST_AUTO_TEST_SUITE_END()
