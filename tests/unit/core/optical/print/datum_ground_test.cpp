#include "core/optical/print/datum_ground.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <vector>

namespace {

using namespace rahdari;
using namespace rahdari::optical;

constexpr double pitchMm = 2.54;
constexpr image::PointMm zoneStart{6.0, 70.0};
constexpr double lineStepMm = 6.35;
constexpr image::RectMm printed{60.0, 30.0, 15.0, 3.0};

document::Feature expiryField()
{
    document::Feature field;
    field.name = "field_7";
    field.kind = document::FeatureKind::Field;
    field.box = printed;
    field.content = "expiry_date";
    return field;
}

/// A page as large as a passport's, captured at ten pixels per millimetre.
document::RegisteredPage flatPage()
{
    document::RegisteredPage page;
    page.size = {125.0, 88.0};
    document::RegisteredLight light;
    light.plane = image::PagePlane::fromCorners({{{0, 0}, {1250, 0}, {1250, 880}, {0, 880}}}, page.size);
    page.lights.emplace(image::Light::White, light);
    return page;
}

mrz::LightReading readingOf(const std::vector<std::string>& texts)
{
    mrz::LightReading reading;
    reading.format = mrz::MrzFormat::Td3;
    for (std::size_t row = 0; row < texts.size(); ++row) {
        mrz::MrzLine line;
        for (std::size_t column = 0; column < texts[row].size(); ++column) {
            mrz::MrzCharacter character;
            character.value = texts[row][column];
            const double x = 10.0 * (zoneStart.x + pitchMm * static_cast<double>(column));
            const double y = 10.0 * (zoneStart.y + lineStepMm * static_cast<double>(row));
            character.outlinePx = {{x, y}, {x, y + 32.0}, {x + 25.4, y + 32.0}, {x + 25.4, y}};
            line.push_back(character);
        }
        reading.lines.push_back(line);
    }
    return reading;
}

const std::vector<std::string> zoneLines{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                         "L898902C36UTO7408122F2804159ZE184226B<<<<<10"};

/// Windows side by side over the zone's second line, all alike but for those at some columns.
std::vector<GroundWindow> zoneWindows(int fromColumn, int toColumn, const GroundWindow& changed)
{
    std::vector<GroundWindow> windows;
    for (int column = 0; column < 44; ++column) {
        GroundWindow window = column >= fromColumn && column <= toColumn ? changed : GroundWindow{};
        window.box = {zoneStart.x + pitchMm * column, zoneStart.y + lineStepMm, 2.5, 3.2};
        window.hasTexture = true;
        windows.push_back(window);
    }
    return windows;
}

/// The field, with one window of seven changed.
FieldGround fieldGround(const document::Feature& field, const GroundWindow& changed)
{
    FieldGround ground{&field, {}};
    for (int i = 0; i < 7; ++i) {
        GroundWindow window = i == 5 ? changed : GroundWindow{};
        window.box = {printed.x + 2.0 * i, printed.y, 2.5, 3.0};
        window.hasTexture = true;
        ground.windows.push_back(window);
    }
    return ground;
}

DatumGround datumOf(const GroundWindow& inPrint, const GroundWindow& inZone, int fromColumn, int toColumn)
{
    const document::Feature field = expiryField();
    const std::vector<FieldGround> fields{fieldGround(field, inPrint)};
    const auto data = groundOfData(fields, zoneWindows(fromColumn, toColumn, inZone), readingOf(zoneLines), flatPage());
    BOOST_REQUIRE_EQUAL(data.size(), 1U);
    return data.front();
}

GroundWindow scrapedWindow()
{
    GroundWindow window;
    window.lightening = 6.0;
    window.tint = 4.0;
    window.texture = 0.3;
    return window;
}

GroundWindow changedWindow()
{
    GroundWindow window;
    window.lightening = 2.0;
    window.tint = 1.0;
    window.texture = 0.8;
    return window;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(datum_ground)

BOOST_AUTO_TEST_CASE(WhatStandsOutInBothPlacesCountsByTheLesser)
{
    constexpr int expiryColumn = 21;  // Doc 9303-4: positions 22 to 27, check digit 28
    const DatumGround datum = datumOf(scrapedWindow(), changedWindow(), expiryColumn + 1, expiryColumn + 1);
    BOOST_TEST(datum.field == "field_7");
    BOOST_TEST(datum.lightening == 2.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(datum.tint == 1.0, boost::test_tools::tolerance(1e-9));
    BOOST_REQUIRE(datum.textureLoss.has_value());
    BOOST_TEST(*datum.textureLoss == 0.2, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(datum.where.x == printed.x + 10.0, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(TheCheckDigitBelongsToTheDatum)
{
    BOOST_TEST(datumOf(scrapedWindow(), scrapedWindow(), 27, 27).lightening > 5.0);
}

BOOST_AUTO_TEST_CASE(WhatStandsOutBesideTheDatumDoesNotCount)
{
    BOOST_TEST(datumOf(scrapedWindow(), scrapedWindow(), 13, 18).lightening < 0.5);
    BOOST_TEST(datumOf(scrapedWindow(), GroundWindow{}, 0, 0).lightening < 0.5);
    BOOST_TEST(datumOf(GroundWindow{}, scrapedWindow(), 21, 27).lightening < 0.5);
}

BOOST_AUTO_TEST_CASE(AStainIsNoTint)
{
    GroundWindow stained = scrapedWindow();
    stained.lightening = -12.0;
    BOOST_TEST(datumOf(stained, stained, 21, 27).tint < 0.5);
}

BOOST_AUTO_TEST_CASE(FillersAndUnreadZonesSayNothing)
{
    const document::Feature field = expiryField();
    const std::vector<FieldGround> fields{fieldGround(field, scrapedWindow())};
    auto unknown = zoneLines;
    unknown[1].replace(21, 7, "<<<<<<<");
    const auto zone = zoneWindows(21, 27, scrapedWindow());
    BOOST_TEST(groundOfData(fields, zone, readingOf(unknown), flatPage()).empty());
    BOOST_TEST(groundOfData(fields, zone, mrz::LightReading{}, flatPage()).empty());
    BOOST_TEST(groundOfData(fields, zone, readingOf(zoneLines), document::RegisteredPage{}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
