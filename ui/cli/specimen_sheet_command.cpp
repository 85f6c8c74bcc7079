#include "core/base/error_code.h"
#include "core/report/terminal_text.h"
#include "core/specimen/collection/contact_sheet.h"
#include "core/specimen/collection/manifest.h"
#include "core/specimen/collection/specimen_set.h"
#include "core/specimen/collection/whole_files.h"
#include "ui/cli/specimen_commands.h"
#include "ui/cli/specimen_workshop.h"

#include <opencv2/imgcodecs.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using specimen::Workshop;

namespace {

constexpr int usualWidthPx = 1640;

Result<std::string> readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.is_open() || file.bad()) {
        return Error{toInt(ErrorCode::FileMissing), path.string() + " cannot be read",
                     "Name a specimen of a set as SET/s_000001"};
    }
    return text;
}

Result<cv::Mat> sheetOf(const fs::path& setAndName, int widthPx, const Workshop& workshop)
{
    const fs::path set = setAndName.parent_path();
    const std::string name = setAndName.filename().string();
    const auto text = readText(specimen::truthOf(set, name));
    if (!text) {
        return text.error();
    }
    const auto manifest = specimen::parseManifest(*text);
    if (!manifest) {
        return manifest.error();
    }
    const auto pictures = specimen::readPictures(specimen::captureOf(set, name), *manifest);
    if (!pictures) {
        return pictures.error();
    }
    return contactSheet(*manifest, *pictures, widthPx, &workshop.fonts());
}

Result<cv::Mat> sheetOf(specimen::SpecimenOrder order, int widthPx, const Workshop& workshop)
{
    chooseScanner(workshop, order);
    const auto specimen = workshop.make(order);
    return specimen ? Result<cv::Mat>(contactSheet(*specimen, widthPx, &workshop.fonts())) : specimen.error();
}

Result<std::vector<cv::Mat>> sheetsFor(const SpecimenSheetOptions& options, const Workshop& workshop,
                                       const std::stop_token& stop)
{
    const int widthPx = options.widthPx == 0 ? usualWidthPx : options.widthPx;
    std::vector<cv::Mat> sheets;
    const auto add = [&](const auto& what) -> Result<void> {
        if (stop.stop_requested()) {
            return Error{toInt(ErrorCode::Cancelled), "Stopped; nothing was written", ""};
        }
        auto sheet = sheetOf(what, widthPx, workshop);
        if (!sheet) {
            return sheet.error();
        }
        sheets.push_back(std::move(*sheet));
        return {};
    };
    for (const fs::path& specimen : options.specimens) {
        if (auto added = add(specimen); !added) {
            return added.error();
        }
    }
    for (const specimen::SpecimenOrder& order : options.orders) {
        if (auto added = add(order); !added) {
            return added.error();
        }
    }
    return sheets;
}

Result<void> write(const fs::path& path, const cv::Mat& picture)
{
    base::Bytes octets;
    if (!cv::imencode(".png", picture, octets)) {
        return Error{toInt(ErrorCode::FileNotWritten), path.string() + " could not be written",
                     "Put fewer specimens on the sheet"};
    }
    return specimen::writeWholeFile(path, octets);
}

}  // namespace

ExitCode runSpecimenSheet(const SpecimenSheetOptions& options, const std::stop_token& stop)
{
    const auto workshop = openWorkshop(options.source);
    if (!workshop) {
        return endSpecimenWith(workshop.error());
    }
    const auto sheets = sheetsFor(options, **workshop, stop);
    if (!sheets) {
        const bool unreadable = sheets.error().code < toInt(ErrorCode::FileNotWritten) ||
                                (sheets.error().code >= 1200 && sheets.error().code < 1300);
        const ExitCode code = endSpecimenWith(sheets.error());
        return unreadable ? ExitCode::Unreadable : code;
    }
    if (const auto written = write(options.out, specimen::stacked(*sheets)); !written) {
        return endSpecimenWith(written.error());
    }
    std::cout << "Contact sheet: " << report::printable(options.out.string()) << std::endl;
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
