#include "scanners/folder/folder_scanner.h"
#include "tests/unit/core/image/picture_samples.h"
#include "tests/unit/scanners/image_scanner_contract.h"

using namespace rahdari;
using namespace rahdari::tests;

namespace {

ScannerSubject open(std::shared_ptr<TemporaryFolder> folder, const std::filesystem::path& path)
{
    auto scanner = scanners::openFolderScanner(path);
    BOOST_REQUIRE(scanner);
    return {std::move(folder), std::move(*scanner)};
}

ScannerSubject captureFolder()
{
    auto folder = std::make_shared<TemporaryFolder>();
    folder->write("vi.png", encode(".png", quarters(160, 120)));
    folder->write("IR.tif", encode(".tif", cv::Mat(120, 160, CV_16UC1, cv::Scalar(30'000))));
    folder->write("uv", encode(".jpg", quarters(160, 120)));
    folder->write("capture.toml", bytesOf("dpi = 400\n"));
    const auto path = folder->path();
    return open(std::move(folder), path);
}

ScannerSubject singleFile()
{
    auto folder = std::make_shared<TemporaryFolder>();
    const auto file = folder->write("page.jpg", encode(".bmp", quarters(160, 120)));
    return open(std::move(folder), file);
}

}  // namespace

RAHDARI_IMAGE_SCANNER_CONTRACT(CaptureFolder, captureFolder)
RAHDARI_IMAGE_SCANNER_CONTRACT(SingleFile, singleFile)
