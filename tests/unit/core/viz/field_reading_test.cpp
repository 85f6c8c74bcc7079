// Fields read from a drawn page: under infrared where they are seen there, freed of static print.
#include "core/viz/field_reading.h"

#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace rahdari;

namespace {

constexpr image::SizeMm size{60, 20};
constexpr double capturePxPerMm = 15.0;

image::PagePlane planeAt(double pxPerMm)
{
    const image::QuadPx corners{cv::Point2d{0, 0},
                                {size.width * pxPerMm, 0},
                                {size.width * pxPerMm, size.height * pxPerMm},
                                {0, size.height * pxPerMm}};
    return *image::PagePlane::fromCorners(corners, size);
}

cv::Mat drawn(const std::string& text, bool overprinted)
{
    cv::Mat page(static_cast<int>(size.height * capturePxPerMm), static_cast<int>(size.width * capturePxPerMm), CV_8UC3,
                 cv::Scalar(205, 210, 208));
    if (overprinted) {
        cv::line(page, {60, 200}, {700, 90}, cv::Scalar(110, 70, 170), 8, cv::LINE_AA);  // crimson, on every page
    }
    cv::putText(page, text, {75, 165}, cv::FONT_HERSHEY_SIMPLEX, 1.3, cv::Scalar(40, 40, 42), 4, cv::LINE_AA);
    return page;
}

struct Page {
    capture::Page captured;
    document::RegisteredPage registered;
    document::DocumentModel model;
};

Page pageOf(const cv::Mat& white, const cv::Mat& reference)
{
    Page page;
    page.captured.images[image::Light::White] = white;
    page.registered.size = size;
    page.registered.onModel = true;
    document::RegisteredLight light;
    light.plane = planeAt(capturePxPerMm);
    page.registered.lights[image::Light::White] = light;
    page.model.size = size;
    cv::Mat mean;
    cv::resize(reference, mean, {}, document::modelPxPerMm / capturePxPerMm, document::modelPxPerMm / capturePxPerMm,
               cv::INTER_AREA);
    page.model.references[image::Light::White] = {mean, cv::Mat::zeros(mean.size(), CV_8UC1)};
    document::Feature field;
    field.name = "birth_date";
    field.content = "birth_date";
    field.kind = document::FeatureKind::Field;
    field.box = {4.5, 8.0, 30.0, 4.0};
    page.model.features.push_back(field);
    return page;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_printed_date_is_read_and_its_glyphs_measured)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    const Page page = pageOf(drawn("28 JUL 1992", true), drawn("", true));
    const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
    const viz::VizReading reading = viz::readFields(source, page.model.features, **reader);
    const viz::VizField* field = reading.find("birth_date");
    BOOST_REQUIRE(field != nullptr);
    BOOST_TEST(field->text == "28 JUL 1992");
    BOOST_TEST(field->confidence > 0.8);
    BOOST_REQUIRE(field->glyphs.size() == 9);
    for (const viz::Glyph& glyph : field->glyphs) {
        BOOST_TEST(std::abs(glyph.bottomMm) < 0.1);
        BOOST_TEST(glyph.depthWhite > 0.6);
        BOOST_TEST(std::isnan(glyph.depthInfrared));
    }
}

BOOST_AUTO_TEST_CASE(an_empty_field_is_not_in_the_reading)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    const Page page = pageOf(drawn("", true), drawn("", true));
    const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
    BOOST_TEST(viz::readFields(source, page.model.features, **reader).fields.empty());
    BOOST_TEST((*reader)->read(cv::Mat{}).text.empty());
}

BOOST_AUTO_TEST_CASE(print_left_of_its_box_is_read_whole)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    Page page = pageOf(drawn("28 JUL 1992", true), drawn("", true));
    page.model.features.front().box = {6.3, 8.0, 28.0, 4.0};  // the 2 begins at 5 mm
    const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
    const viz::VizReading reading = viz::readFields(source, page.model.features, **reader);
    BOOST_REQUIRE(reading.find("birth_date") != nullptr);
    BOOST_TEST(reading.find("birth_date")->text == "28 JUL 1992");
}

BOOST_AUTO_TEST_CASE(a_box_that_runs_into_another_column_is_read_up_to_it)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    cv::Mat white = drawn("28 JUL 1992", true);
    cv::putText(white, "MULT", {690, 165}, cv::FONT_HERSHEY_SIMPLEX, 1.3, cv::Scalar(40, 40, 42), 4, cv::LINE_AA);
    Page page = pageOf(white, drawn("", true));
    page.model.features.front().box = {4.5, 8.0, 54.0, 4.0};
    const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
    const viz::VizReading reading = viz::readFields(source, page.model.features, **reader);
    BOOST_REQUIRE(reading.find("birth_date") != nullptr);
    BOOST_TEST(reading.find("birth_date")->text == "28 JUL 1992");
}

BOOST_AUTO_TEST_CASE(a_barcode_in_the_line_hides_no_field)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    cv::Mat white = drawn("28 JUL 1992", true);
    cv::RNG random(11);
    for (int y = 60; y < 290; y += 8) {
        for (int x = 560; x < 790; x += 8) {
            if (random.uniform(0, 2) == 1) {
                white(cv::Rect(x, y, 8, 8)).setTo(cv::Scalar(30, 30, 30));
            }
        }
    }
    const Page page = pageOf(white, drawn("", true));
    const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
    const viz::VizReading reading = viz::readFields(source, page.model.features, **reader);
    BOOST_REQUIRE(reading.find("birth_date") != nullptr);
    BOOST_TEST(reading.find("birth_date")->text == "28 JUL 1992");
}

BOOST_AUTO_TEST_CASE(a_short_word_in_a_long_field_is_read)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    Page page = pageOf(drawn("IDA", false), drawn("", false));
    page.model.features.front().box = {4.5, 4.0, 54.0, 12.0};
    page.model.features.front().content = "given_names";
    const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
    const viz::VizReading reading = viz::readFields(source, page.model.features, **reader);
    BOOST_REQUIRE(reading.find("given_names") != nullptr);
    BOOST_TEST(reading.find("given_names")->text == "IDA");
}

BOOST_AUTO_TEST_CASE(a_ground_that_stays_under_infrared_is_left_for_white_light)
{
    const auto reader = viz::TextReader::open(1);
    BOOST_REQUIRE(reader);
    const auto readUnder = [&](int groundLevel) {
        Page page = pageOf(drawn("28 JUL 1992", false), drawn("", false));
        cv::Mat infrared;
        cv::cvtColor(drawn("28 JUL 1992", false), infrared, cv::COLOR_BGR2GRAY);
        for (int x = -300; x < infrared.cols; x += 14) {
            cv::line(infrared, {x, infrared.rows}, {x + 300, 0}, cv::Scalar(groundLevel), 3, cv::LINE_AA);
        }
        cv::putText(infrared, "28 JUL 1992", {75, 165}, cv::FONT_HERSHEY_SIMPLEX, 1.3, cv::Scalar(40), 4, cv::LINE_AA);
        page.captured.images[image::Light::Infrared] = infrared;
        page.registered.lights[image::Light::Infrared] = page.registered.lights[image::Light::White];
        const viz::FieldSource source{page.captured, page.registered, page.model, nullptr};
        const viz::VizReading reading = viz::readFields(source, page.model.features, **reader);
        return reading.fields.empty() ? viz::VizField{} : reading.fields.front();
    };
    const viz::VizField calm = readUnder(200);
    BOOST_TEST((calm.light == image::Light::Infrared));
    BOOST_TEST(calm.text == "28 JUL 1992");
    const viz::VizField restless = readUnder(130);
    BOOST_TEST((restless.light == image::Light::White));
    BOOST_TEST(restless.text == "28 JUL 1992");
}
