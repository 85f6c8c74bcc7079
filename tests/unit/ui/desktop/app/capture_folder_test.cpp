#include "ui/desktop/app/capture_folder.h"

#include "core/base/error_code.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/unit_test.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace rahdari;
using namespace rahdari::ui::desktop;
namespace fs = std::filesystem;

namespace {

const tests::Bytes& wholePicture()
{
    static const tests::Bytes bytes = tests::encode(".jpg", tests::quarters(60, 40));
    return bytes;
}

/// What of a picture is on the disk while it is copied.
tests::Bytes halfPicture() { return tests::withoutEnd(wholePicture(), wholePicture().size() / 2); }

tests::Bytes otherPicture() { return tests::encode(".png", tests::quarters(30, 20)); }

struct Glass {
    QTemporaryDir folder;
    fs::path root = folder.path().toStdString();
    CaptureFolder captures{"sim:" + root.string()};

    void write(const std::string& name, const tests::Bytes& bytes = wholePicture()) const
    {
        fs::create_directories((root / name).parent_path());
        std::ofstream(root / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }

    /// How many looks it takes until something is given; the limit where nothing is.
    int looksUntilGiven(int limit)
    {
        int looks = 1;
        while (looks < limit && look().empty()) {
            ++looks;
        }
        return looks;
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
    write("a/ir.png", otherPicture());
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
    BOOST_TEST(look().size() == 1U);
    const auto taken = captures.take(root / "a");
    BOOST_REQUIRE(taken.has_value());
    const LaidDocument& document = *taken;
    BOOST_TEST(document.uri == "sim:" + (root / "a").string());
    BOOST_TEST(document.name == "a");
}

BOOST_FIXTURE_TEST_CASE(WhatIsHalfCopiedAtTheStartIsTakenOnceItIsWhole, Glass)
{
    write("a/vi.jpg");
    write("a/ir.jpg", halfPicture());
    write("b/vi.jpg");
    BOOST_TEST(look() == (Names{"a", "b"}), boost::test_tools::per_element());
    BOOST_TEST(!captures.take(root / "a").has_value());
    BOOST_TEST(captures.take(root / "b").has_value());
    BOOST_TEST(look().empty());
    write("a/ir.jpg");
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"a"}), boost::test_tools::per_element());
    const auto taken = captures.take(root / "a");
    BOOST_REQUIRE(taken.has_value());
    BOOST_TEST(look().empty());
    BOOST_TEST(captures.holdsNothingNew());
}

BOOST_FIXTURE_TEST_CASE(ACopyThatStandsStillForAWhileIsNotTakenForWhole, Glass)
{
    BOOST_TEST(look().empty());
    write("a/vi.jpg", halfPicture());
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST(look().empty());
    }
    write("a/vi.jpg");
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"a"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(APictureThatStaysBrokenIsGivenForItsErrorToBeTold, Glass)
{
    write("a/vi.jpg", halfPicture());
    BOOST_TEST(look().size() == 1U);
    BOOST_TEST(!captures.take(root / "a").has_value());
    const int looks = looksUntilGiven(40);
    BOOST_TEST(looks > 10);  // a second and more
    BOOST_TEST(looks < 40);
    BOOST_TEST(captures.take(root / "a").has_value());
}

BOOST_FIXTURE_TEST_CASE(AFolderThatComesLateMayStillBeFilled, Glass)
{
    fs::remove(root);
    BOOST_TEST(!captures.look());
    write("a/vi.jpg");  // and another picture follows
    BOOST_TEST(look().empty());
    write("a/ir.jpg");
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"a"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(WhatNamesItsPicturesIsTakenAsSoonAsTheyAreThere, Glass)
{
    BOOST_TEST(look().empty());
    write("a/capture.toml", tests::bytesOf("[lights]\nvi = \"one.jpg\"\nir = \"two.jpg\"\n"));
    write("a/one.jpg");
    BOOST_TEST(look().empty());
    write("a/two.jpg", halfPicture());
    BOOST_TEST(look().empty());
    write("a/two.jpg");
    BOOST_TEST(look() == (Names{"a"}), boost::test_tools::per_element());
    write("b/capture.toml", tests::bytesOf("[lights]\nvi = \"one.jpg\"\n"));
    write("b/one.jpg");
    write("b/chip/EF_COM.bin", tests::bytesOf("more of the chip may come"));
    BOOST_TEST(look().empty());
    BOOST_TEST(look() == (Names{"b"}), boost::test_tools::per_element());
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
