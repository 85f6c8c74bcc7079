// mrz_bench MODELS CAPTURE_FOLDER [ROUNDS]: how long the machine-readable zone of one page takes, stage by stage, under
// infrared and white light alone, and for both as an inspection reads them: white at the place infrared has the zone.
// Medians of wall time and, in brackets, of the time all processors spent on it. Loading models and pictures is not in.

#include "core/capture/page.h"
#include "core/image/picture_file.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/mrz/mrz_locator.h"
#include "core/mrz/mrz_reader.h"
#include "core/mrz/picture_pyramid.h"
#include "core/mrz/tesseract_reader.h"
#include "core/mrz/zone_fit.h"
#include "scanners/folder/folder_scanner.h"
#include "tests/bench/times.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace rahdari;

namespace {

using namespace std::chrono_literals;
constexpr auto today = 2026y / std::chrono::November / 21;

/// The readers of a model folder, each alone and joined.
struct Readers {
    mrz::CellReader cells;
    mrz::TesseractReader tesseract;
    std::shared_ptr<const mrz::MrzReader> joined;
};

std::optional<Readers> openReaders(const std::filesystem::path& models)
{
    auto cells = mrz::CellReader::open(models / "ocr" / "mrz_cells.onnx");
    auto tesseract = mrz::TesseractReader::open(models / "ocr" / "ocrb_mrz.traineddata");
    auto joined = mrz::MrzReader::open(models / "ocr");
    if (!cells || !tesseract || !joined) {
        return std::nullopt;
    }
    return Readers{std::move(cells).value(), std::move(tesseract).value(),
                   std::make_shared<mrz::MrzReader>(std::move(joined).value())};
}

void print(const char* what, const bench::Times& times)
{
    std::printf("  %-22s %7.1f ms (%.1f)\n", what, times.wallMs, times.processorMs);
}

/// The strips Tesseract reads, cut as MrzReader cuts them.
std::vector<cv::Mat> stripsOf(const mrz::PicturePyramid& pyramid, const mrz::FittedZone& zone)
{
    using Reader = mrz::TesseractReader;
    constexpr double marginColumns = 0.9;
    std::vector<cv::Mat> strips;
    for (const mrz::FittedLine& line : zone.lines) {
        const double columns = static_cast<double>(line.cells.size() - 1) + 2.0 * marginColumns;
        strips.push_back(cutStrip(pyramid, line.curve,
                                  {-marginColumns, static_cast<int>(columns * Reader::stripPitchPx), Reader::stripRows,
                                   Reader::stripPitchPx}));
    }
    return strips;
}

mrz::FittedZone measureStages(const Readers& readers, const cv::Mat& picture, mrz::SearchEffort effort, int rounds)
{
    mrz::LocatedMrz located;
    mrz::FittedZone zone;
    print("locate", bench::medianOf(rounds, [&] {
              located = locateMrz(mrz::PicturePyramid(picture), readers.cells, effort, {}, {});
          }));
    if (!located.found()) {
        std::printf("  no zone found\n");
        return zone;
    }
    const mrz::PicturePyramid pyramid(picture);
    print("fit and read cells", bench::medianOf(rounds, [&] { zone = fitZone(pyramid, readers.cells, located); }));
    print("tesseract", bench::medianOf(rounds, [&] {
              for (const cv::Mat& strip : stripsOf(pyramid, zone)) {
                  readers.tesseract.read(strip);
              }
          }));
    print("in all", bench::medianOf(rounds, [&] {
              readers.joined->read(picture, {image::Light::White, today, effort, nullptr}, {});
          }));
    return zone;
}

void measureLight(const Readers& readers, const cv::Mat& picture, const char* name, mrz::SearchEffort effort,
                  int rounds)
{
    if (picture.empty()) {
        return;
    }
    std::printf("%s, %d x %d\n", name, picture.cols, picture.rows);
    measureStages(readers, picture, effort, rounds);
}

/// White light when infrared was read: what the second light adds.
void measureSecondLight(const Readers& readers, const capture::Page& page, int rounds)
{
    const cv::Mat white = page.imageUnder(image::Light::White);
    const auto infrared = readers.joined->read(page.imageUnder(image::Light::Infrared),
                                               {image::Light::Infrared, today, mrz::SearchEffort::Quick, nullptr}, {});
    if (!infrared || !infrared->document) {
        return;
    }
    std::printf("both lights, as an inspection does\n");
    print("white after infrared", bench::medianOf(rounds, [&] {
              readers.joined->read(white, {image::Light::White, today, mrz::SearchEffort::Full, &*infrared}, {});
          }));
}

void measureBothLights(const Readers& readers, const capture::Page& page, int rounds)
{
    measureSecondLight(readers, page, rounds);
    const auto states = std::make_shared<mrz::CountryTable>();
    inspection::MrzStep step(readers.joined, states, today);
    print("in all", bench::medianOf(rounds, [&] {
              check::Evidence evidence;
              evidence.put(page);
              if (!step.gather(evidence, {})) {
                  std::cerr << "reading failed\n";
              }
          }));
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::cerr << "usage: mrz_bench MODELS CAPTURE_FOLDER [ROUNDS]\n";
        return EXIT_FAILURE;
    }
    const int rounds = count > 3 ? std::max(1, std::atoi(arguments[3])) : 11;
    const auto readers = openReaders(arguments[1]);
    auto scanner = scanners::openFolderScanner(arguments[2]);
    if (!readers || !scanner) {
        std::cerr << "no models or no capture\n";
        return EXIT_FAILURE;
    }
    const auto page = scanner.value()->capture({}, {});
    if (!page) {
        std::cerr << page.error().message << '\n';
        return EXIT_FAILURE;
    }
    using enum mrz::SearchEffort;
    measureLight(*readers, page->imageUnder(image::Light::Infrared), "infrared", Quick, rounds);
    measureLight(*readers, page->imageUnder(image::Light::White), "white", Full, rounds);
    measureBothLights(*readers, *page, rounds);
    return EXIT_SUCCESS;
}
