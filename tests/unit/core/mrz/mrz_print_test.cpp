// How a zone is printed: measured, and judged by the checks.
#include "core/mrz/mrz_checks.h"
#include "core/mrz/mrz_reader.h"
#include "core/mrz/print_geometry.h"
#include "core/mrz/zone_print.h"

#include "tests/support/drawn_zone.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <chrono>

using namespace rahdari::mrz;
using rahdari::check::CheckResult;
using rahdari::check::Evidence;
using rahdari::check::Outcome;
using rahdari::image::Light;
using rahdari::tests::draw;
using rahdari::tests::DrawnZone;

namespace {

constexpr std::chrono::year_month_day today{std::chrono::year{2010} / 6 / 1};
constexpr rahdari::check::CheckSettings settings{today};

const MrzReader& reader()
{
    static const auto opened = MrzReader::open(std::string(RAHDARI_SOURCE_DIR) + "/models/ocr");
    return opened.value();
}

const GlyphAtlas& atlas()
{
    static const auto opened = GlyphAtlas::open(std::string(RAHDARI_SOURCE_DIR) + "/models/ocr");
    return opened.value();
}

DrawnZone passport()
{
    DrawnZone zone;
    zone.lines = specimens::td3;
    return zone;
}

/// Everything the checks look at, gathered from drawn pages.
struct Gathered {
    MrzReading reading;
    MrzPrint print;
};

Gathered gather(const std::map<Light, cv::Mat>& pages)
{
    Gathered gathered;
    for (const Light light : {Light::Infrared, Light::White}) {
        if (const auto page = pages.find(light); page != pages.end()) {
            gathered.reading.pictures.emplace(light, page->second.size());
            if (auto found = reader().read(page->second, {.light = light, .today = today}, {})) {
                gathered.reading.byLight.push_back(*std::move(found));
            }
        }
    }
    const LightReading* primary = gathered.reading.primary();
    BOOST_REQUIRE(primary != nullptr);
    for (const auto& [light, page] : pages) {
        if (const auto print = measurePrint(page, *primary, atlas())) {
            gathered.print.byLight.emplace(light, *print);
        }
    }
    return gathered;
}

CheckResult judge(rahdari::check::CheckFunction function, const std::map<Light, cv::Mat>& pages)
{
    Gathered gathered = gather(pages);
    Evidence evidence;
    evidence.put(std::move(gathered.reading));
    evidence.put(std::move(gathered.print));
    return function(evidence, settings);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MrzPrintTest)

BOOST_AUTO_TEST_CASE(AnAtlasBlurredBeforehandIsTheOneBlurredNow)
{
    for (const double sigma : {GlyphAtlas::blurSigmasPx.front(), GlyphAtlas::blurSigmasPx.back(), 1.3}) {
        for (const char character : {'A', '8', '<'}) {
            cv::Mat expected;
            cv::GaussianBlur(atlas().glyph(character), expected, {}, sigma, sigma, cv::BORDER_REPLICATE);
            BOOST_TEST(cv::norm(expected, atlas().blurred(sigma).glyph(character), cv::NORM_INF) == 0.0);
        }
    }
}

BOOST_AUTO_TEST_CASE(TheFontResemblesItself)
{
    const Gathered gathered = gather({{Light::White, draw(passport())}});
    const ZonePrint& print = gathered.print.byLight.at(Light::White);
    for (const auto& line : print.lines) {
        for (const GlyphPrint& glyph : line) {
            BOOST_TEST(glyph.measured);
            BOOST_TEST(glyph.similarity > 0.9);
            BOOST_TEST(glyph.contrast > 0.8);
        }
    }
    BOOST_REQUIRE(print.lineStepMm.size() == 1U);
    BOOST_TEST(std::abs(print.lineStepMm[0] - 6.35) < 0.15);
}

BOOST_AUTO_TEST_CASE(GenuinePrintPasses)
{
    const std::map<Light, cv::Mat> pages{{Light::White, draw(passport())}, {Light::Infrared, draw(passport())}};
    BOOST_TEST((judge(checkOcrB, pages).outcome() == Outcome::Successful));
    BOOST_TEST((judge(checkGeometry, pages).outcome() == Outcome::Successful));
    BOOST_TEST((judge(checkIrReadable, pages).outcome() == Outcome::Successful));
    BOOST_TEST((judge(checkIrAbsorption, pages).outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AShiftedCharacterIsNamed)
{
    DrawnZone zone = passport();
    zone.oddities = {{.line = 1, .column = 15, .alongMm = 0.40}};
    const CheckResult result = judge(checkGeometry, {{Light::White, draw(zone)}});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(*result.margin() < 0.0);
    BOOST_TEST(result.reason().find("line 2 position 16") != std::string::npos);
    BOOST_TEST(result.regions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(ALiftedRunOfCharactersIsNamed)
{
    DrawnZone zone = passport();
    zone.oddities = {{.line = 1, .column = 22, .downMm = -0.45}, {.line = 1, .column = 23, .downMm = -0.45}};
    const CheckResult result = judge(checkGeometry, {{Light::White, draw(zone)}});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.reason().find("line 2 position 23") != std::string::npos);
    BOOST_TEST(result.reason().find("line 2 position 24") != std::string::npos);
    BOOST_TEST(result.regions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(AnAlienCharacterIsNotOcrB)
{
    DrawnZone zone = passport();
    zone.oddities = {{.line = 0, .column = 6, .alien = true}};
    const CheckResult result = judge(checkOcrB, {{Light::White, draw(zone)}});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.reason().find("line 1 position 7") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AZoneThatFadesUnderInfraredFails)
{
    DrawnZone faded = passport();
    faded.ink = 205.0;
    const std::map<Light, cv::Mat> pages{{Light::White, draw(passport())}, {Light::Infrared, draw(faded)}};
    const CheckResult result = judge(checkIrAbsorption, pages);
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(*result.margin() < -0.3);
}

BOOST_AUTO_TEST_CASE(ASecondInkIsNamed)
{
    DrawnZone zone = passport();
    for (int column = 13; column < 19; ++column) {
        zone.oddities.push_back({.line = 1, .column = column, .ink = 190.0});
    }
    const CheckResult result =
        judge(checkIrAbsorption, {{Light::White, draw(passport())}, {Light::Infrared, draw(zone)}});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.reason().find("line 2 position 14") != std::string::npos);
    BOOST_TEST(result.regions().size() == 2U);  // the run of characters, in each of the two pictures
}

BOOST_AUTO_TEST_CASE(AReflectionOverSomeCharactersIsNoSecondInk)
{
    cv::Mat paper = draw(passport());
    cv::Mat veil = cv::Mat::zeros(paper.size(), paper.type());
    const Gathered plain = gather({{Light::White, paper}, {Light::Infrared, paper}});
    const auto& character = plain.reading.primary()->lines.at(1).at(15);
    const double pitchPx = cv::norm(plain.reading.primary()->lines.at(1).at(16).centrePx - character.centrePx);
    cv::circle(veil, character.centrePx, static_cast<int>(2.5 * pitchPx), cv::Scalar::all(190), cv::FILLED);
    cv::GaussianBlur(veil, veil, {}, 0.8 * pitchPx);
    const cv::Mat veiled = paper * 0.8 + veil;
    const CheckResult result = judge(checkIrAbsorption, {{Light::White, paper}, {Light::Infrared, veiled}});
    BOOST_TEST((result.outcome() == Outcome::Successful), result.reason());
}

BOOST_AUTO_TEST_CASE(WhatFadesUnderBothLightsIsNoSecondInk)
{
    const auto zoneWith = [](double ink) {
        DrawnZone zone = passport();
        for (int column = 13; column < 19; ++column) {
            zone.oddities.push_back({.line = 1, .column = column, .ink = ink});
        }
        return draw(zone);
    };
    // A reflection too weak to lighten white paper further.
    const CheckResult veiled =
        judge(checkIrAbsorption, {{Light::White, zoneWith(180.0)}, {Light::Infrared, zoneWith(190.0)}});
    BOOST_TEST((veiled.outcome() == Outcome::Successful), veiled.reason());
    const CheckResult paleInk =
        judge(checkIrAbsorption, {{Light::White, zoneWith(70.0)}, {Light::Infrared, zoneWith(190.0)}});
    BOOST_TEST((paleInk.outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(NoInfraredPictureIsNotSupported)
{
    const std::map<Light, cv::Mat> pages{{Light::White, draw(passport())}};
    BOOST_TEST((judge(checkIrReadable, pages).outcome() == Outcome::NotSupported));
    BOOST_TEST((judge(checkIrAbsorption, pages).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(AnInvisibleZoneUnderInfraredFails)
{
    DrawnZone gone = passport();
    gone.ink = gone.paper;
    const std::map<Light, cv::Mat> pages{{Light::White, draw(passport())}, {Light::Infrared, draw(gone)}};
    BOOST_TEST((judge(checkIrReadable, pages).outcome() == Outcome::Failed));
    BOOST_TEST((judge(checkIrAbsorption, pages).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(DifferentCharactersBetweenLightsFail)
{
    DrawnZone other = passport();
    other.lines[0][10] = 'W';
    const CheckResult result =
        judge(checkIrReadable, {{Light::White, draw(passport())}, {Light::Infrared, draw(other)}});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.reason().find("line 1 position 11") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WithoutAZoneNothingIsSupported)
{
    Evidence evidence;
    evidence.put(MrzReading{});
    evidence.put(MrzPrint{});
    for (const auto function : {checkConsistency, checkOcrB, checkGeometry, checkIrReadable, checkIrAbsorption}) {
        BOOST_TEST((function(evidence, settings).outcome() == Outcome::NotSupported));
    }
}

BOOST_AUTO_TEST_SUITE_END()
