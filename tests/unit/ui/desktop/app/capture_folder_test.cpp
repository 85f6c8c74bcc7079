#include "ui/desktop/app/capture_folder.h"

#include "core/base/error_code.h"

#include <boost/test/unit_test.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace rahdari;
using namespace rahdari::ui::desktop;
namespace fs = std::filesystem;

namespace {

struct Glass {
    QTemporaryDir folder;
    fs::path root = folder.path().toStdString();
    CaptureFolder captures{"sim:" + root.string()};

    void write(const std::string& name, const std::string& bytes = "picture") const
    {
        fs::create_directories((root / name).parent_path());
        std::ofstream(root / name) << bytes;
    }

    std::vector<std::string> look()
    {
        std::vector<std::string> names;
        const auto found = captures.look();
        BOOST_REQUIRE(found);
        for (const fs::path& capture : *found) {
            names.push_back(capture.lexically_relative(root).string());
        }
        return names;
    }
};

using Names = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(CaptureFolders)

BOOST_FIXTURE_TEST_CASE(WhatIsThereAtFirstIsTakenByNameAndOnce, Glass)
{
    write("b/vi.png");
    write("a/vi.png");
    BOOST_TEST(look() == (Names{"a", "b"}), boost::test_tools::per_element());
    BOOST_TEST(look().empty());
}

BOOST_FIXTURE_TEST_CASE(WhatComesLaterIsTakenWhenItNoLongerGrows, Glass)
{
    BOOST_TEST(look().empty());
    write("a/vi.png");
    BOOST_TEST(look().empty());
    write("a/ir.png");
    BOOST_TEST(look().empty());
    write("a/ir.png", "a larger picture");
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"a"}), boost::test_tools::per_element());
    BOOST_TEST(look().empty());
}

BOOST_FIXTURE_TEST_CASE(TheSidesOfACardAreDocumentsOfTheirOwn, Glass)
{
    write("card/front/vi.png");
    write("card/back/vi.png");
    BOOST_TEST(look() == (Names{"card/back", "card/front"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(WhatComesToAFolderWithNothingNewIsTaken, Glass)
{
    write("a/vi.png");
    write("card/front/vi.png");
    BOOST_TEST(look() == (Names{"a", "card/front"}), boost::test_tools::per_element());
    BOOST_TEST(look().empty());
    write("card/back/vi.png");  // the other side, later
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"card/back"}), boost::test_tools::per_element());
    fs::remove_all(root / "card");
    BOOST_TEST(look().empty());
    write("b/vi.png");
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"b"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(WhatIsPassedOverIsNoNews, Glass)
{
    write("a/vi.png");
    write("list.csv");
    write(".hidden/vi.png");
    write("card/front/vi.png");
    write("card/back/vi.png");
    BOOST_TEST(!captures.holdsNothingNew());
    BOOST_TEST(look() == (Names{"a", "card/back", "card/front"}), boost::test_tools::per_element());
    BOOST_TEST(captures.holdsNothingNew());
    write("more.txt");
    BOOST_TEST(captures.holdsNothingNew());
    write("b.md/vi.png");  // a folder is a capture, whatever its name
    BOOST_TEST(!captures.holdsNothingNew());
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"b.md"}), boost::test_tools::per_element());
    BOOST_TEST(captures.holdsNothingNew());
}

BOOST_FIXTURE_TEST_CASE(ADocumentKeepsItsSchemeAndNamesItsPictures, Glass)
{
    write("a/vi.png");
    write("a/ir.png");
    const LaidDocument document = captures.documentOf(root / "a");
    BOOST_TEST(document.uri == "sim:" + (root / "a").string());
    BOOST_TEST(document.name == "a");
    BOOST_TEST(document.pictureFiles.size() == 2U);
    BOOST_TEST(document.pictureFiles.at(image::Light::Infrared) == root / "a" / "ir.png");
}

BOOST_AUTO_TEST_CASE(AFolderThatIsGoneIsAnErrorAndAnEmptyOneIsNone)
{
    const QTemporaryDir folder;
    BOOST_TEST(CaptureFolder("folder:" + folder.path().toStdString()).look().value().empty());
    const auto gone = CaptureFolder("folder:" + folder.filePath("gone").toStdString()).look();
    BOOST_REQUIRE(!gone);
    BOOST_TEST(gone.error().code == toInt(base::ErrorCode::FileMissing));
    BOOST_TEST(gone.error().message.find(folder.filePath("gone").toStdString()) != std::string::npos);
    BOOST_TEST(!gone.error().advice.empty());
}

BOOST_AUTO_TEST_SUITE_END()
