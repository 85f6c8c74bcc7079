// Characters of a field against each other: what stands out, and what must not.
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/fields/glyph_statistics.h"
#include "core/optical/fields/measures_of_fields.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <memory>

using namespace rahdari;

namespace {

viz::VizField date(std::string feature, double y)
{
    viz::VizField field;
    field.feature = field.content = std::move(feature);
    field.text = "28 JUL 1992";
    field.confidence = field.weakest = 0.97;
    field.box = {10, y, 18, 2};
    const std::u32string characters = U"28JUL1992";
    for (std::size_t i = 0; i < characters.size(); ++i) {
        viz::Glyph glyph;
        glyph.character = characters[i];
        glyph.box = {10.0 + 2.0 * static_cast<double>(i), y, 1.6, 2.0};
        glyph.heightMm = 2.0 + 0.01 * static_cast<double>(i % 2);
        glyph.strokeMm = 0.3;
        glyph.depthWhite = 0.8;
        glyph.depthInfrared = 0.78 + 0.01 * static_cast<double>(i % 3);
        field.glyphs.push_back(glyph);
    }
    return field;
}

struct Page {
    check::Evidence evidence;

    explicit Page(std::vector<viz::VizField> fields)
    {
        auto model = std::make_shared<document::DocumentModel>();
        for (const viz::VizField& field : fields) {
            model->features.push_back(
                {field.feature, document::FeatureKind::Field, {9, field.box.y - 1, 20, 4}, {}, field.content, false});
        }
        viz::VizReading reading;
        reading.fields = std::move(fields);
        evidence.put(std::move(reading));
        evidence.put(document::RegisteredPage{});
        evidence.put(document::Identification{model, 1.0, 1.0, {}, {}, "", 0.0});
    }

    double value(std::size_t measure, std::string_view quantity) const
    {
        const check::Measured measured = optical::fieldMeasures().measures[measure].measure(evidence);
        for (const check::Measurement& one : measured.values) {
            if (one.quantity == quantity) {
                return one.value;
            }
        }
        return -1.0;
    }
};

}  // namespace

BOOST_AUTO_TEST_CASE(like_characters_show_no_outlier)
{
    const Page page({date("birth_date", 10), date("expiry_date", 20)});
    BOOST_TEST(page.value(0, "bottom_outlier_mm") < 0.001);
    BOOST_TEST(page.value(1, "infrared_outlier") < 0.03);
    BOOST_TEST(std::abs(page.value(0, "height_mm") - 2.0) < 0.02);
}

BOOST_AUTO_TEST_CASE(two_neighbours_in_another_ink_stand_out_and_are_named)
{
    viz::VizField altered = date("birth_date", 10);
    altered.glyphs[7].depthInfrared = 0.4;
    altered.glyphs[8].depthInfrared = 0.4;
    const Page page({altered, date("expiry_date", 20)});
    BOOST_TEST(page.value(1, "infrared_outlier") > 0.4);
    const check::Measured measured = optical::fieldMeasures().measures[1].measure(page.evidence);
    for (const check::Measurement& one : measured.values) {
        if (one.quantity == "infrared_outlier") {
            BOOST_REQUIRE(one.where);
            BOOST_TEST(std::abs(one.where->x - 24.0) < 0.01);
            BOOST_TEST(std::abs(one.where->width - 3.6) < 0.01);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_field_whose_altered_character_is_not_read_under_the_other_light_is_compared)
{
    viz::VizField altered = date("birth_date", 10);
    altered.light = image::Light::White;
    altered.glyphs[8].depthInfrared = 0.4;
    for (int i = 0; i < 3; ++i) {
        altered.others.push_back({altered.text, image::Light::White, 0.99});
    }
    for (int i = 0; i < 4; ++i) {
        altered.others.push_back({"28 JUL 199>", image::Light::Infrared, 0.99});
    }
    BOOST_TEST(Page({altered}).value(1, "infrared_outlier") > 0.3);
    altered.others.front().text = "28 JUL 1997";
    BOOST_TEST(Page({altered}).value(1, "infrared_outlier") < 0);  // nothing was settled, nothing is compared
}

BOOST_AUTO_TEST_CASE(a_character_off_the_line_stands_out)
{
    viz::VizField altered = date("birth_date", 10);
    altered.glyphs[6].bottomMm = 0.15;
    const Page page({altered});
    BOOST_TEST(std::abs(page.value(0, "bottom_outlier_mm") - 0.15) < 0.001);
}

BOOST_AUTO_TEST_CASE(a_speck_below_a_character_does_not_move_it_off_the_line)
{
    viz::VizField specked = date("birth_date", 10);
    specked.glyphs[6].bottomMm = 0.2;
    specked.glyphs[6].heightMm = 2.2;
    BOOST_TEST(Page({specked}).value(0, "bottom_outlier_mm") < 0.001);
}

BOOST_AUTO_TEST_CASE(letters_that_reach_below_the_line_do_not_count)
{
    viz::VizField field = date("birth_date", 10);
    field.glyphs[2].bottomMm = 0.3;  // the J of July
    BOOST_TEST(Page({field}).value(0, "bottom_outlier_mm") < 0.001);
}

BOOST_AUTO_TEST_CASE(fields_badly_read_are_not_compared)
{
    viz::VizField field = date("birth_date", 10);
    field.confidence = 0.5;
    const Page page({field});
    const check::Measured measured = optical::fieldMeasures().measures[0].measure(page.evidence);
    BOOST_REQUIRE(measured.obstacle);
    BOOST_TEST((measured.obstacle->outcome == check::Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(without_a_model_there_is_nothing_to_measure)
{
    const check::Evidence empty;
    for (const optical::Measure& measure : optical::fieldMeasures().measures) {
        const check::Measured measured = measure.measure(empty);
        BOOST_REQUIRE(measured.obstacle);
        BOOST_TEST((measured.obstacle->outcome == check::Outcome::NotSupported));
    }
}
