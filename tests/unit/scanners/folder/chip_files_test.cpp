// The files of a chip on disk.
#include "scanners/folder/chip_files.h"
#include "scanners/folder/folder_scanner.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>

using namespace rahdari;
using namespace rahdari::tests;
using lds::LdsFile;

namespace {

const std::string com = "\x60\x02\x5c\x00";
const std::string sod = "\x77\x02\x30\x00";

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipFilesOnDisk)

BOOST_AUTO_TEST_CASE(NamesOfEveryDumpAreKnown)
{
    const TemporaryFolder folder;
    folder.write("EF_COM.bin", bytesOf(com));
    folder.write("EF.SOD", bytesOf(sod));
    folder.write("Datagroup1.bin", bytesOf("a"));
    folder.write("dg14.BIN", bytesOf("b"));
    folder.write("EF_CardAccess.bin", bytesOf("c"));
    folder.write("chip.toml", bytesOf("x"));
    folder.write(".hidden", bytesOf("x"));
    const auto chip = scanners::readChipFolder(folder.path());
    BOOST_REQUIRE(chip);
    BOOST_TEST(chip->files.size() == 5U);
    BOOST_TEST(chip->files.contains(LdsFile::Sod));
    BOOST_TEST((chip->files.at(LdsFile::Dg1) == base::Bytes{'a'}));
    BOOST_TEST(chip->files.contains(LdsFile::CardAccess));
    BOOST_TEST(chip->notices.empty());
}

BOOST_AUTO_TEST_CASE(UnknownFilesAndRepeatedOnesAreTold)
{
    const TemporaryFolder folder;
    folder.write("DG1.bin", bytesOf("first"));
    folder.write("EF_DG1.bin", bytesOf("second"));
    folder.write("passport_of_someone.bin", bytesOf("x"));
    const auto chip = scanners::readChipFolder(folder.path());
    BOOST_REQUIRE(chip);
    BOOST_TEST(chip->files.at(LdsFile::Dg1).size() == 5U);
    BOOST_TEST(chip->notices.size() == 2U);
    for (const std::string& notice : chip->notices) {
        BOOST_TEST(notice.find("someone") == std::string::npos);  // a file's name may be that of a person
    }
}

BOOST_AUTO_TEST_CASE(AnEmptyFileIsThereAndEmpty)
{
    const TemporaryFolder folder;
    folder.write("EF_SOD.bin", bytesOf(""));
    const auto chip = scanners::readChipFolder(folder.path());
    BOOST_REQUIRE(chip);
    BOOST_TEST(chip->files.at(LdsFile::Sod).empty());
}

BOOST_AUTO_TEST_CASE(AFolderWithoutFilesOfAChipIsAnError)
{
    const TemporaryFolder folder;
    BOOST_TEST(scanners::readChipFolder(folder.path()).error().code == 1002);
    folder.write("vi.png", bytesOf("x"));
    BOOST_TEST(scanners::readChipFolder(folder.path()).error().code == 1002);
    BOOST_TEST(scanners::readChipFolder(folder.path() / "none").error().code == 1000);
}

BOOST_AUTO_TEST_CASE(AFileThatIsTooLongIsAnError)
{
    const TemporaryFolder folder;
    folder.write("EF_DG2.bin", bytesOf(std::string(scanners::maxChipFileBytes + 1, 'x')));
    BOOST_TEST(scanners::readChipFolder(folder.path()).error().code == 1002);
}

BOOST_AUTO_TEST_CASE(ALoneFileIsKnownByItsTag)
{
    const TemporaryFolder folder;
    const auto byTag = scanners::readChipFile(folder.write("whatever", bytesOf(sod)));
    BOOST_REQUIRE(byTag);
    BOOST_TEST(byTag->files.contains(LdsFile::Sod));
    BOOST_TEST(byTag->notices.empty());
    const auto bare = scanners::readChipFile(folder.write("bare", bytesOf(std::string("\x30\x00", 2))));
    BOOST_REQUIRE(bare);
    BOOST_TEST((bare->files.at(LdsFile::Sod) == base::Bytes{0x77, 0x02, 0x30, 0x00}));
    BOOST_TEST(bare->notices.size() == 1U);
    const auto byName =
        scanners::readChipFile(folder.write("EF_CardSecurity.bin", bytesOf(std::string("\x30\x00", 2))));
    BOOST_REQUIRE(byName);
    BOOST_TEST(byName->files.contains(LdsFile::CardSecurity));
    BOOST_TEST(scanners::readChipFile(folder.write("text", bytesOf("Hello"))).error().code == 1002);
    BOOST_TEST(scanners::readChipFile(folder.path()).error().code == 1001);
    BOOST_TEST(scanners::readChipFile(folder.path() / "none").error().code == 1000);
}

BOOST_AUTO_TEST_CASE(AFolderWithAChipIsOneCapture)
{
    const TemporaryFolder folder;
    folder.write("scan.png", encode(".png", quarters(64, 48)));
    BOOST_TEST(!scanners::chipFolderOf(folder.path()));
    std::filesystem::create_directory(folder.path() / "chip");
    BOOST_TEST((scanners::chipFolderOf(folder.path()) == folder.path() / "chip"));
    const auto captures = scanners::listCaptures(folder.path());
    BOOST_REQUIRE(captures);
    BOOST_REQUIRE(captures->size() == 1U);
    BOOST_TEST((captures->front() == folder.path()));
    const auto scanner = scanners::openFolderScanner(folder.path());
    BOOST_REQUIRE(scanner);
    const auto page = (*scanner)->capture({}, {});
    BOOST_REQUIRE(page);
    BOOST_TEST(page->images.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
