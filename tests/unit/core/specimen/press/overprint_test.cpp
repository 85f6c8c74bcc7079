// SPECIMEN on every page, in every light, whatever the design says.
#include "core/specimen/design/design_file.h"
#include "core/specimen/press/overprint.h"
#include "tests/unit/core/specimen/press/made_up_job.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;
using rahdari::image::RectMm;

namespace {

/// The parts of a design that decide where the word goes.
SideDesign skeleton(SideDesign side)
{
    std::erase_if(side.elements, [](const Element& element) {
        const auto* label = std::get_if<Label>(&element.body);
        const bool isWord = label != nullptr && label->text.find("SPECIMEN") != std::string::npos;
        return !isWord && !std::holds_alternative<Zone>(element.body) && !std::holds_alternative<Picture>(element.body);
    });
    return side;
}

PrintJob jobFor(const Design& design)
{
    PrintJob job = madeUpJob(1);
    job.design = design;
    for (SideDesign& side : job.design.sides) {
        side = skeleton(side);
        for (Element& element : side.elements) {
            if (auto* picture = std::get_if<Picture>(&element.body)) {
                picture->technique = PictureTechnique::DyeDiffusion;
            }
        }
    }
    const std::size_t length = design.format == DocumentFormat::Td1    ? 30
                               : design.format == DocumentFormat::Td3  ? 44
                               : design.format == DocumentFormat::MrvA ? 44
                                                                       : 36;
    for (const char* key : {"mrz_1", "mrz_2", "mrz_3"}) {
        job.texts[key] = std::string(length, '<');
    }
    return job;
}

bool overlap(const RectMm& one, const RectMm& other)
{
    return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height &&
           other.y < one.y + one.height;
}

/// Whether a layer changes what a light shows by at least a fifth where it covers fully.
void checkShows(const Ink& ink, float strength)
{
    BOOST_CHECK_LE(1 - strength * (1 - *std::ranges::min_element(ink.reflectance)), .8F);
    BOOST_CHECK_LE(1 - strength * (1 - ink.infrared), .8F);
    BOOST_CHECK_GE(strength * *std::ranges::max_element(ink.emission), .2F);
}

void checkPage(const PrintedPage& page, const SideDesign& side, const std::string& id)
{
    const auto layers = layersOf(page, "specimen_overprint");
    BOOST_REQUIRE_EQUAL(layers.size(), 1);
    BOOST_CHECK(layers.front() == &page.stack.layers.back());
    checkShows(layers.front()->ink, layers.front()->strength);
    const PrintedFeature& feature = featureOf(page, "specimen_overprint");
    BOOST_CHECK_EQUAL(feature.kind, "overprint");
    BOOST_CHECK_EQUAL(feature.text, "SPECIMEN");
    BOOST_CHECK_EQUAL(feature.glyphs.size(), 8);
    BOOST_CHECK_GT(cv::countNonZero(layers.front()->coverage > 128), 10'000);
    BOOST_CHECK_MESSAGE(feature.box.width > 30, id << ": the word is only " << feature.box.width << " mm wide");
    for (const PrintedFeature& other : page.features) {
        const Element* element = findElement(side, other.element);
        const auto* picture = element == nullptr ? nullptr : std::get_if<Picture>(&element->body);
        if (other.kind == "zone" || (picture != nullptr && !picture->ghost)) {
            BOOST_CHECK_MESSAGE(!overlap(feature.box, other.box), id << ": the word lies on " << other.element);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Overprints)

BOOST_AUTO_TEST_CASE(ADesignWithoutTheWordGetsItAllTheSame)
{
    const PrintJob job = onlyWith(madeUpJob(3), {});
    const auto page = Press(fonts()).print(job, 0).value();
    BOOST_REQUIRE_EQUAL(page.stack.layers.size(), 1);
    checkPage(page, job.design.sides.front(), "empty page");
    const RectMm& box = page.features.front().box;
    BOOST_CHECK(box.x > 0 && box.y > 0 && box.x + box.width < 105 && box.y + box.height < 74);
}

BOOST_AUTO_TEST_CASE(EveryShippedDesignShowsTheWordInEveryLight)
{
    const auto designs = loadDesigns(std::string(RAHDARI_SOURCE_DIR) + "/models/documents/utopia").value();
    const Press press(fonts());
    for (const Design& design : designs) {
        const PrintJob job = jobFor(design);
        for (std::size_t side = 0; side < design.sides.size(); ++side) {
            const auto page = press.print(job, side);
            const std::string told = page ? "" : page.error().message;
            BOOST_REQUIRE_MESSAGE(page, design.id << ": " << told);
            checkPage(*page, job.design.sides[side], design.id + " " + design.sides[side].side);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
