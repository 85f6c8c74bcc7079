#include "core/base/error_code.h"
#include "scanners/folder/folder_scanner.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using base::ErrorCode;
using scanners::listCaptures;

namespace {

std::vector<std::string> namesIn(const std::filesystem::path& path)
{
    const auto captures = listCaptures(path);
    BOOST_REQUIRE(captures);
    std::vector<std::string> names;
    for (const auto& capture : *captures) {
        names.push_back(capture.filename().string());
    }
    return names;
}

void checkNames(const std::vector<std::string>& found, const std::vector<std::string>& expected)
{
    BOOST_CHECK_EQUAL_COLLECTIONS(found.begin(), found.end(), expected.begin(), expected.end());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ListCaptures)

BOOST_AUTO_TEST_CASE(AFileIsOneCapture)
{
    const TemporaryFolder folder;
    const auto file = folder.write("a.png", bytesOf("x"));
    BOOST_CHECK(*listCaptures(file) == std::vector{file});
}

BOOST_AUTO_TEST_CASE(AFolderWithALightOrADescriptionIsOneCapture)
{
    for (const auto* name : {"IR.png", "capture.toml"}) {
        const TemporaryFolder folder;
        folder.write(name, bytesOf("x"));
        folder.write("other.png", bytesOf("x"));
        folder.write("sub/vi.png", bytesOf("x"));
        BOOST_CHECK(*listCaptures(folder.path()) == std::vector{folder.path()});
    }
}

BOOST_AUTO_TEST_CASE(ABatchIsItsPicturesAndFoldersInOrder)
{
    const TemporaryFolder folder;
    for (const auto* name : {"b.png", "a.jpg", "text_in_disguise.png", "no_extension", "d/vi.png", "c/sub/vi.png"}) {
        folder.write(name, bytesOf("x"));
    }
    for (const auto* name : {"truth.tsv", "readme.md", "notes.TXT", "x.json", "y.toml", ".hidden.png", ".git/vi.png"}) {
        folder.write(name, bytesOf("x"));
    }
    checkNames(namesIn(folder.path()), {"a.jpg", "b.png", "c", "d", "no_extension", "text_in_disguise.png"});
}

BOOST_AUTO_TEST_CASE(AFolderWithoutCapturesIsAnError)
{
    const TemporaryFolder folder;
    folder.write("readme.md", bytesOf("x"));
    BOOST_CHECK_EQUAL(listCaptures(folder.path()).error().code, toInt(ErrorCode::NoDocument));
    BOOST_CHECK_EQUAL(listCaptures(folder.path() / "none").error().code, toInt(ErrorCode::FileMissing));
}

BOOST_AUTO_TEST_SUITE_END()
