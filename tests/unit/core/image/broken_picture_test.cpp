#include "core/base/error_code.h"
#include "core/image/picture_file.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgcodecs.hpp>

#include <unistd.h>

using namespace rahdari::image;
using namespace rahdari::tests;
using rahdari::base::ErrorCode;
using rahdari::base::toInt;

namespace {

void checkRefused(const Bytes& file, ErrorCode code, const std::string& word = "")
{
    const auto picture = decodePicture(file);
    BOOST_REQUIRE(!picture);
    BOOST_TEST_INFO(picture.error().message);
    BOOST_CHECK_EQUAL(picture.error().code, toInt(code));
    BOOST_TEST_INFO(picture.error().message);
    BOOST_CHECK(picture.error().message.find(word) != std::string::npos);
    BOOST_CHECK(!picture.error().advice.empty());
}

struct Other {
    std::string start;
    std::string word;
    friend std::ostream& operator<<(std::ostream& out, const Other& other) { return out << other.word; }
};

const std::vector<Other> others{{"GIF89a", "GIF"},
                                {"%PDF-1.7\n", "PDF"},
                                {std::string("\0\0\0\x18"
                                             "ftypheic",
                                             12),
                                 "HEIC"},
                                {std::string("\0\0\0\x18"
                                             "ftypavif",
                                             12),
                                 "AVIF"},
                                {"PK\x03\x04", "ZIP"},
                                {"Name;Number\nBMW;17\n", "text"},
                                {"BM is how this text begins, and so it is none", "text"},
                                {std::string(5000, '\0'), "zeros"},
                                {"\x01\x02\x03\x04\x05", "no known kind"}};

const std::vector<std::string> extensions{".png", ".jpg", ".tif", ".bmp", ".jp2", ".webp"};

}  // namespace

BOOST_AUTO_TEST_SUITE(BrokenPictures)

BOOST_AUTO_TEST_CASE(AnEmptyFileIsNamedSo) { checkRefused({}, ErrorCode::ImageEmpty, "empty"); }

BOOST_DATA_TEST_CASE(WhatIsNoPictureIsNamed, others)
{
    checkRefused(bytesOf(sample.start), ErrorCode::ImageFormatUnknown, sample.word);
}

BOOST_DATA_TEST_CASE(HalfAFileIsNotFilledWithGrey, extensions)
{
    const Bytes file = encode(sample, quarters(160, 120));
    checkRefused(withoutEnd(file, file.size() / 2), ErrorCode::ImageTruncated, "ends early");
}

BOOST_DATA_TEST_CASE(TheLastBytesAreMissed, (std::vector<std::string>{".png", ".jpg", ".tif", ".bmp", ".webp"}))
{
    checkRefused(withoutEnd(encode(sample, quarters(160, 120)), 3), ErrorCode::ImageTruncated, "ends early");
}

BOOST_AUTO_TEST_CASE(TheEndMarkOfAThumbnailDoesNotCount)
{
    Bytes segment = exifSegment(1, 300);
    const Bytes thumbnail = encode(".jpg", quarters(16, 16));
    segment.insert(segment.end(), thumbnail.begin(), thumbnail.end());
    segment[2] = static_cast<std::byte>((segment.size() - 2) >> 8U);
    segment[3] = static_cast<std::byte>((segment.size() - 2) & 0xffU);
    const Bytes file = withInserted(encode(".jpg", quarters(160, 120)), 20, segment);
    BOOST_CHECK(decodePicture(file));
    checkRefused(withoutEnd(file, 2), ErrorCode::ImageTruncated, "ends early");
}

BOOST_AUTO_TEST_CASE(ATransferAsTextIsRecognised)
{
    checkRefused(bytesOf("\x89PNG\n\x1a\n and so on"), ErrorCode::ImageCorrupt, "as if it were text");
}

BOOST_AUTO_TEST_CASE(HugeSizesAreRefusedBeforeMemoryIsTaken)
{
    checkRefused(pngHeader(20'000, 20'000), ErrorCode::ImageTooLarge, "400 megapixels");
    checkRefused(pngHeader(50'000, 10), ErrorCode::ImageTooLarge, "50000 x 10");
    checkRefused(pngHeader(0x7fffffff, 0x7fffffff), ErrorCode::ImageTooLarge);
}

BOOST_AUTO_TEST_CASE(SizesThatAreNoneAreRefused)
{
    checkRefused(pngHeader(0, 100), ErrorCode::ImageCorrupt, "0 x 100");
    checkRefused(pngHeader(0xffffffff, 1), ErrorCode::ImageCorrupt);
}

BOOST_AUTO_TEST_CASE(LimitsCanBeTightened)
{
    const Bytes file = encode(".png", quarters(160, 120));
    BOOST_CHECK(decodePicture(file, {.maxPixels = 160 * 120}));
    BOOST_CHECK_EQUAL(decodePicture(file, {.maxPixels = 160 * 120 - 1}).error().code, toInt(ErrorCode::ImageTooLarge));
    BOOST_CHECK_EQUAL(decodePicture(file, {.maxFileBytes = 50}).error().code, toInt(ErrorCode::ImageTooLarge));
}

BOOST_AUTO_TEST_CASE(AWholeFileWithNoPixelsInsideIsCorrupt)
{
    checkRefused(pngHeader(100, 100), ErrorCode::ImageCorrupt, "PNG");
}

BOOST_DATA_TEST_CASE(OneFlippedByteGivesAPictureOrAnError, extensions)
{
    const Bytes file = encode(sample, quarters(48, 40));
    for (std::size_t at = 0; at < file.size(); at += 3) {
        Bytes flipped = file;
        flipped[at] ^= std::byte{0xff};
        const auto picture = decodePicture(flipped, {.maxPixels = 1'000'000});
        if (picture) {
            BOOST_CHECK_EQUAL(picture->pixels.depth(), CV_8U);
        } else {
            BOOST_CHECK(!picture.error().message.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(MissingFilesAndFoldersAreTold)
{
    const TemporaryFolder folder;
    BOOST_CHECK_EQUAL(readPicture(folder.path() / "none.png").error().code, toInt(ErrorCode::FileMissing));
    const auto asFile = readPicture(folder.path());
    BOOST_CHECK_EQUAL(asFile.error().code, toInt(ErrorCode::FileUnreadable));
    BOOST_CHECK(asFile.error().message.find("folder") != std::string::npos);
    BOOST_CHECK_EQUAL(readPicture("/dev/zero").error().code, toInt(ErrorCode::FileUnreadable));
}

BOOST_AUTO_TEST_CASE(ALinkThatLeadsToItselfCannotBeRead)
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink(folder.path() / "loop", folder.path() / "loop");
    BOOST_CHECK_EQUAL(readPicture(folder.path() / "loop").error().code, toInt(ErrorCode::FileUnreadable));
}

BOOST_AUTO_TEST_CASE(AForbiddenFileCannotBeRead)
{
    if (::geteuid() == 0) {
        BOOST_TEST_MESSAGE("skipped: the superuser may read everything");
        return;
    }
    const TemporaryFolder folder;
    const auto file = folder.write("secret.png", encode(".png", quarters(16, 16)));
    std::filesystem::permissions(file, std::filesystem::perms::none);
    BOOST_CHECK_EQUAL(readPicture(file).error().code, toInt(ErrorCode::FileUnreadable));
}

BOOST_AUTO_TEST_SUITE_END()
