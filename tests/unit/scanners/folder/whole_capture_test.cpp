// What is still being copied is told from what is there, for every kind of picture.
#include "scanners/folder/whole_capture.h"

#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <string>

using namespace rahdari;
using namespace rahdari::scanners;

namespace {

constexpr std::array kinds{".png", ".jpg", ".tif", ".bmp", ".jp2", ".webp"};

bool isWhole(const tests::TemporaryFolder& folder)
{
    const auto inventory = takeInventory(folder.path());
    BOOST_REQUIRE(inventory);
    return hasWholePictures(*inventory);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WholeCaptureTest)

BOOST_DATA_TEST_CASE(APictureIsWholeOnceItsLastPartIsThere, boost::unit_test::data::make(kinds), kind)
{
    const tests::TemporaryFolder folder;
    const tests::Bytes whole = tests::encode(kind, tests::quarters(90, 60));
    folder.write(std::string("ir") + kind, whole);
    BOOST_TEST(isWhole(folder));
    for (const std::size_t missing : {whole.size() - 40, whole.size() / 2, whole.size() / 10}) {
        folder.write(std::string("vi") + kind, tests::withoutEnd(whole, missing));
        BOOST_TEST(!isWhole(folder), missing << " of " << whole.size());
    }
    folder.write(std::string("vi") + kind, {});
    BOOST_TEST(!isWhole(folder));
    folder.write(std::string("vi") + kind, whole);
    BOOST_TEST(isWhole(folder));
}

BOOST_AUTO_TEST_CASE(WhatIsNoPictureIsNotWhole)
{
    const tests::TemporaryFolder folder;
    BOOST_TEST(!isWhole(folder));
    folder.write("vi.png", tests::bytesOf("a letter"));
    BOOST_TEST(!isWhole(folder));
    CaptureInventory gone;
    gone.pictures[image::Light::White] = folder.path() / "not_there.png";
    BOOST_TEST(!hasWholePictures(gone));
}

BOOST_AUTO_TEST_CASE(ADescriptionSaysThatNothingElseIsToCome)
{
    const tests::TemporaryFolder folder;
    const tests::Bytes picture = tests::encode(".jpg", tests::quarters(90, 60));
    folder.write("one.jpg", picture);
    folder.write("capture.toml", tests::bytesOf("[lights]\nvi = \"one.jpg\"\nuv = \"two.jpg\"\n"));
    const auto hasAll = [&] { return hasAllItNames(folder.path(), *takeInventory(folder.path())); };
    BOOST_TEST(!hasAll());
    folder.write("two.jpg", picture);
    BOOST_TEST(hasAll());
    folder.write("ir.jpg", picture);  // one that it does not name
    BOOST_TEST(!hasAll());
    folder.write("capture.toml", tests::bytesOf("dpi = 400\n"));
    BOOST_TEST(!hasAll());
}

BOOST_AUTO_TEST_SUITE_END()
