#include "core/specimen/press/press.h"
#include "tests/unit/core/specimen/press/made_up_job.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

#include <functional>
#include <thread>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;
using rahdari::image::RectMm;

namespace {

/// The number of OpenCV's threads, put back afterwards.
struct Threads {
    int before = cv::getNumThreads();
    explicit Threads(int count) { cv::setNumThreads(count); }
    ~Threads() { cv::setNumThreads(before); }
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;
};

PrintedPage printed(const PrintJob& job) { return Press(fonts()).print(job, 0).value(); }

void checkNear(const RectMm& told, const RectMm& measured, const std::string& what)
{
    constexpr double within = .07;  // two pixels
    BOOST_CHECK_MESSAGE(std::abs(told.x - measured.x) < within && std::abs(told.y - measured.y) < within &&
                            std::abs(told.x + told.width - measured.x - measured.width) < within &&
                            std::abs(told.y + told.height - measured.y - measured.height) < within,
                        what << ": told " << told.x << ' ' << told.y << ' ' << told.width << ' ' << told.height
                             << ", measured " << measured.x << ' ' << measured.y << ' ' << measured.width << ' '
                             << measured.height);
}

double meanOf(const Layer& layer, const RectMm& box)
{
    const cv::Rect px(static_cast<int>(toMasterPx(box.x)) - layer.originPx.x,
                      static_cast<int>(toMasterPx(box.y)) - layer.originPx.y, static_cast<int>(toMasterPx(box.width)),
                      static_cast<int>(toMasterPx(box.height)));
    const cv::Rect part = px & cv::Rect(cv::Point(), layer.coverage.size());
    return part.empty() ? 0 : cv::mean(layer.coverage(part))[0];
}

struct Refusal {
    std::string what;
    std::function<void(PrintJob&)> spoil;
    std::string told;
    friend std::ostream& operator<<(std::ostream& out, const Refusal& refusal) { return out << refusal.what; }
};

const std::vector<Refusal> refusals{
    {"no portrait", [](PrintJob& job) { job.portrait = cv::Mat(); },
     "\"portrait\" cannot be printed: there is no portrait"},
    {"grey portrait", [](PrintJob& job) { job.portrait = cv::Mat::zeros(9, 9, CV_8U); }, "no portrait"},
    {"no text", [](PrintJob& job) { job.texts.erase("surname"); }, "\"name\" cannot be printed: the document has no"},
    {"too long", [](PrintJob& job) { job.texts["surname"] = std::string(39, 'W'); }, "does not fit"},
    {"no ink", [](PrintJob& job) { job.design.inks.erase("rose"); }, "there is no ink \"rose\""},
    {"no paper", [](PrintJob& job) { job.design.materials.clear(); }, "no material \"paper\""},
    {"no seal", [](PrintJob& job) { std::get<Barcode>(job.design.sides[0].elements.back().body).content = "seal"; },
     "there is no digital seal"},
    {"no drawing", [](PrintJob& job) { job.design.sides[0].elements[1].clip = "unicorn"; }, "unicorn"},
    {"no font", [](PrintJob& job) { std::get<Label>(job.design.sides[0].elements[4].body).font = "runes"; }, "runes"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(Presses)

BOOST_AUTO_TEST_CASE(EveryElementIsPrintedAndTold)
{
    const PrintJob job = madeUpJob(11);
    const PrintedPage page = printed(job);
    for (const Element& element : job.design.sides.front().elements) {
        const PrintedFeature& feature = featureOf(page, element.name);
        BOOST_CHECK_EQUAL(feature.kind, kindOf(element.body));
        BOOST_CHECK_MESSAGE(feature.box.width > 0 && feature.box.height > 0, element.name);
    }
    BOOST_CHECK_EQUAL(page.stack.side, "front");
    BOOST_CHECK(page.stack.sizePx() == cv::Size(3307, 2331));
    BOOST_CHECK(!page.stack.thickness.empty() && cv::countNonZero(page.stack.thickness != 128) > 1000);
    BOOST_CHECK(cv::countNonZero(page.stack.holes) > 1000);
    BOOST_CHECK_EQUAL(featureOf(page, "name").text, "LINDQVIST");
    BOOST_CHECK_EQUAL(featureOf(page, "name").glyphs.size(), 9);
    BOOST_CHECK_EQUAL(featureOf(page, "name").glyphs[4].text, "Q");
}

BOOST_AUTO_TEST_CASE(BoxesLieWhereTheInkIs)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const PrintedPage page = printed(madeUpJob(seed));
        for (const char* name : {"heading", "typed", "name", "rosette", "waves", "code", "specimen_overprint"}) {
            RectMm ink;
            for (const Layer* layer : layersOf(page, name)) {
                ink = ink.width > 0 ? united(ink, inkedMm(*layer)) : inkedMm(*layer);
            }
            checkNear(featureOf(page, name).box, ink, name);
        }
        RectMm zone;
        for (const PrintedFeature& feature : page.features) {
            if (feature.element == "mrz") {
                zone = zone.width > 0 ? united(zone, feature.box) : feature.box;
            }
        }
        checkNear(zone, inkedMm(*layersOf(page, "mrz").front()), "mrz");
    }
}

BOOST_AUTO_TEST_CASE(GlyphsLieWhereTheirInkIs)
{
    const PrintedPage page = printed(onlyWith(madeUpJob(5), {"name"}));
    const Layer& layer = *layersOf(page, "name").front();
    double inside = 0;
    for (const PrintedGlyph& glyph : featureOf(page, "name").glyphs) {
        const RectMm& box = glyph.box;
        const double area = toMasterPx(box.width) * toMasterPx(box.height);
        inside += meanOf(layer, {box.x - .03, box.y - .03, box.width + .06, box.height + .06}) * area;
        BOOST_CHECK_GT(meanOf(layer, box), 50);
    }
    BOOST_CHECK_GT(inside, .9 * cv::sum(layer.coverage)[0]);
}

BOOST_AUTO_TEST_CASE(AnEmptyFieldIsNoFeature)
{
    PrintJob job = onlyWith(madeUpJob(5), {"name"});
    job.texts["surname"] = "";
    const PrintedPage page = printed(job);
    BOOST_REQUIRE_EQUAL(page.features.size(), 1);
    BOOST_CHECK_EQUAL(page.features.front().element, "specimen_overprint");
}

BOOST_AUTO_TEST_CASE(TheSameJobGivesTheSameBytes)
{
    const PrintJob job = madeUpJob(42);
    const Press press(fonts());
    const PrintedPage uncached = press.print(job, 0).value();
    const PrintedPage cached = press.print(job, 0).value();
    BOOST_CHECK(sameBytes(uncached, cached));
    BOOST_CHECK(!sameBytes(uncached, press.print(madeUpJob(43), 0).value()));
    const Threads one(1);
    BOOST_CHECK(sameBytes(uncached, printed(job)));
}

BOOST_AUTO_TEST_CASE(ManyThreadsMayUseOnePress)
{
    const Press press(fonts(), std::size_t{4} << 20U);
    const PrintedPage expected = press.print(madeUpJob(1), 0).value();
    std::array<bool, 4> same{};
    {
        std::vector<std::jthread> threads;
        for (bool& answer : same) {
            threads.emplace_back([&] { answer = sameBytes(expected, press.print(madeUpJob(1), 0).value()); });
        }
    }
    BOOST_CHECK(std::ranges::all_of(same, std::identity()));
}

BOOST_AUTO_TEST_CASE(DrawingIntoAPageLeavesThePlatesAlone)
{
    for (const bool variation : {true, false}) {
        const Press press(fonts());
        PrintJob job = madeUpJob(42);
        job.pressVariation = variation;
        const PrintedPage first = press.print(job, 0).value();
        PrintedPage spoilt = press.print(job, 0).value();
        for (Layer& layer : spoilt.stack.layers) {
            layer.coverage.setTo(255);
        }
        BOOST_CHECK(sameBytes(first, press.print(job, 0).value()));
    }
}

BOOST_AUTO_TEST_CASE(AChangedElementIsDrawnAnew)
{
    const Press press(fonts());
    PrintJob job = onlyWith(madeUpJob(1), {"waves"});
    const double before = cv::sum(layersOf(press.print(job, 0).value(), "waves").front()->coverage)[0];
    std::get<LineBundle>(job.design.sides.front().elements.front().body).lineMm = .24;
    const double after = cv::sum(layersOf(press.print(job, 0).value(), "waves").front()->coverage)[0];
    BOOST_CHECK_CLOSE(after / before, 2, 8);
}

BOOST_AUTO_TEST_CASE(TwinsShareTheirElement)
{
    PrintJob job = onlyWith(madeUpJob(1), {"waves"});
    job.pressVariation = false;
    const PrintedPage page = printed(job);
    const auto layers = layersOf(page, "waves");
    const auto ofInk = [&layers](const char* name) {
        return **std::ranges::find_if(layers, [name](const Layer* layer) { return layer->ink.name == name; });
    };
    const Layer main = ofInk("teal");
    const Layer twin = ofInk("teal_dark");
    const RectMm box{60, 2, 20, 40};
    BOOST_CHECK_EQUAL(meanOf(main, {60.1, 3, 19.8, 38}), 0);
    BOOST_CHECK_GT(meanOf(twin, {60.1, 3, 19.8, 38}), 10);
    const RectMm ink = inkedMm(twin);
    BOOST_CHECK_GE(ink.x, box.x - .04);
    BOOST_CHECK_LE(ink.x + ink.width, box.x + box.width + .04);
    BOOST_CHECK_CLOSE(meanOf(main, {20, 3, 19.8, 38}), meanOf(twin, {60, 3, 19.8, 38}), 5);
}

BOOST_AUTO_TEST_CASE(TwinsDifferInInfraredOnlyOnEveryPage)
{
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const PrintedPage page = printed(onlyWith(madeUpJob(seed), {"waves"}));
        const auto layers = layersOf(page, "waves");
        const auto isTwin = [](const Layer* layer) { return layer->ink.name == "teal_dark"; };
        const auto isMain = [](const Layer* layer) { return layer->ink.name == "teal"; };
        const Layer& twin = **std::ranges::find_if(layers, isTwin);
        const Layer& main = **std::ranges::find_if(layers, isMain);
        BOOST_CHECK(twin.ink.reflectance == main.ink.reflectance);
        BOOST_CHECK_EQUAL(twin.strength, main.strength);
        BOOST_CHECK_GT(main.ink.infrared - twin.ink.infrared, .7F);
    }
}

BOOST_AUTO_TEST_CASE(AClippedElementStaysInItsDrawing)
{
    PrintJob job = onlyWith(madeUpJob(1), {"rosette"});
    job.pressVariation = false;
    const double whole = cv::sum(layersOf(printed(job), "rosette").front()->coverage)[0];
    job.design.sides.front().elements.front().clip = "crest";
    const double clipped = cv::sum(layersOf(printed(job), "rosette").front()->coverage)[0];
    BOOST_CHECK_LT(clipped, .9 * whole);
    BOOST_CHECK_GT(clipped, .1 * whole);
}

BOOST_AUTO_TEST_CASE(LinesRunOnOverThePortrait)
{
    const PrintedPage page = printed(madeUpJob(1));
    const auto lines = layersOf(page, "portrait.lines");
    BOOST_REQUIRE(!lines.empty());
    const auto number = [&page](const Layer* layer) { return layer - page.stack.layers.data(); };
    BOOST_CHECK_EQUAL(number(lines.front()), number(layersOf(page, "portrait").back()) + 1);
    BOOST_CHECK(lines.front()->ink == layersOf(page, "waves").front()->ink);
    BOOST_CHECK_LT(lines.front()->strength, .5F * layersOf(page, "waves").front()->strength);
}

BOOST_AUTO_TEST_CASE(AGhostIsMadeFromItsOwnPicture)
{
    PrintJob job = onlyWith(madeUpJob(1), {"portrait"});
    std::get<Picture>(job.design.sides.front().elements.front().body).ghost = true;
    const PrintedPage fromPortrait = printed(job);
    job.ghost = cv::Mat(531, 413, CV_8UC3, cv::Scalar(20, 20, 20));
    job.ghost(cv::Rect(0, 0, 413, 200)).setTo(cv::Scalar(200, 200, 200));
    BOOST_CHECK(!sameBytes(fromPortrait, printed(job)));
}

BOOST_DATA_TEST_CASE(WhatCannotBePrintedIsTold, refusals, refusal)
{
    PrintJob job = madeUpJob(1);
    refusal.spoil(job);
    const auto page = Press(fonts()).print(job, 0);
    BOOST_REQUIRE(!page);
    BOOST_CHECK_EQUAL(page.error().code, 6000);
    BOOST_CHECK_MESSAGE(page.error().message.find(refusal.told) != std::string::npos, page.error().message);
}

BOOST_AUTO_TEST_CASE(ThereIsNoThirdSide) { BOOST_CHECK(!Press(fonts()).print(madeUpJob(1), 1)); }

BOOST_AUTO_TEST_SUITE_END()
