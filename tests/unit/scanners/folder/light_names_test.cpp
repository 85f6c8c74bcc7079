#include "scanners/folder/capture_inventory.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace rahdari;
using namespace rahdari::tests;
using image::Light;
using scanners::lightOfFileName;

namespace {

struct Named {
    const char* file;
    Light light;
    friend std::ostream& operator<<(std::ostream& out, const Named& named) { return out << named.file; }
};

const std::vector<Named> named{
    {"vi.png", Light::White},
    {"White.PNG", Light::White},
    {"visible.jpg", Light::White},
    {"white-light.png", Light::White},
    {"IR.bmp", Light::Infrared},
    {"infrared.png", Light::Infrared},
    {"ir850.tif", Light::Infrared},
    {"ir900", Light::Infrared},
    {"uv", Light::Ultraviolet},
    {"uv365.png", Light::Ultraviolet},
    {"UVA.png", Light::Ultraviolet},
    {"ultraviolet.png", Light::Ultraviolet},
    {"coaxial.png", Light::Coaxial},
    {"coax.png", Light::Coaxial},
    {"oblique.png", Light::ObliqueLeft},
    {"oblique-right.png", Light::ObliqueRight},
    {"left.png", Light::ObliqueLeft},
    {"transmitted.png", Light::Transmitted},
};

Light lightIn(const scanners::CaptureInventory& inventory, const std::string& file)
{
    for (const auto& [light, path] : inventory.pictures) {
        if (path.filename() == file) {
            return light;
        }
    }
    BOOST_FAIL(file + " was not taken");
    return Light::White;
}

constexpr const char* pngStart = "\x89PNG\r\n\x1a\n and so on, long enough to be sniffed";

}  // namespace

BOOST_AUTO_TEST_SUITE(LightNames)

BOOST_DATA_TEST_CASE(AFileIsNamedByItsLight, named)
{
    const auto light = lightOfFileName(sample.file);
    BOOST_REQUIRE(light);
    BOOST_CHECK(*light == sample.light);
}

BOOST_AUTO_TEST_CASE(OtherNamesAreNoLights)
{
    for (const auto* name : {"portrait.png", "irene.png", "uvw.png", "vi.txt", ".vi.png", "page_vi.png", "back.png"}) {
        BOOST_TEST_CONTEXT(name) { BOOST_CHECK(!lightOfFileName(name)); }
    }
}

BOOST_AUTO_TEST_CASE(TheShortNameIsTakenBeforeAnother)
{
    const TemporaryFolder folder;
    folder.write("coaxial.png", bytesOf("x"));
    folder.write("coax.png", bytesOf("x"));
    const auto inventory = scanners::takeInventory(folder.path());
    BOOST_REQUIRE(inventory);
    BOOST_CHECK(lightIn(*inventory, "coax.png") == Light::Coaxial);
    BOOST_CHECK_EQUAL(inventory->notices.size(), 1U);
}

BOOST_AUTO_TEST_CASE(LightsAreFoundWithinLongerNames)
{
    const TemporaryFolder folder;
    for (const auto* name : {"scan_0017_white.png", "scan_0017_ir850.png", "scan_0017_uv_a.png"}) {
        folder.write(name, bytesOf(pngStart));
    }
    const auto inventory = scanners::takeInventory(folder.path());
    BOOST_REQUIRE(inventory);
    BOOST_CHECK(lightIn(*inventory, "scan_0017_white.png") == Light::White);
    BOOST_CHECK(lightIn(*inventory, "scan_0017_ir850.png") == Light::Infrared);
    BOOST_CHECK(lightIn(*inventory, "scan_0017_uv_a.png") == Light::Ultraviolet);
}

BOOST_AUTO_TEST_CASE(TwoPicturesOfOneLightWithinLongerNamesAreAmbiguous)
{
    const TemporaryFolder folder;
    folder.write("a_white.png", bytesOf(pngStart));
    folder.write("b_white.png", bytesOf(pngStart));
    BOOST_CHECK(!scanners::takeInventory(folder.path()));
}

BOOST_AUTO_TEST_SUITE_END()
