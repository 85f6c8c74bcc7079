#include "core/base/error_code.h"
#include "core/report/terminal_text.h"
#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/holder_file.h"
#include "core/specimen/collection/whole_files.h"
#include "ui/cli/specimen_commands.h"
#include "ui/cli/specimen_workshop.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using specimen::Specimen;

namespace {

Result<std::string> readHolderFile(const fs::path& path)
{
    constexpr std::uintmax_t most = 65'536;
    std::error_code failure;
    const auto size = fs::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    if (failure || size > most || !file) {
        return Error{toInt(ErrorCode::FileUnreadable), path.string() + " cannot be read",
                     "Check that it is a holder's .toml file; see rahdari specimen make --help"};
    }
    return std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// What the file leaves open is as the seed would have it.
Result<void> readHolder(const fs::path& path, specimen::SpecimenOrder& order)
{
    if (path.empty()) {
        return {};
    }
    const auto text = readHolderFile(path);
    if (!text) {
        return text.error();
    }
    auto holder = specimen::parseHolder(*text, specimen::inventedHolder(order.seed));
    if (!holder) {
        return holder.error();
    }
    order.holder = std::move(*holder);
    return {};
}

fs::path manifestPath(const SpecimenMakeOptions& options)
{
    if (!options.manifest.empty()) {
        return options.manifest;
    }
    fs::path folder = options.out;
    if (!folder.has_filename()) {  // "scans/0017/"
        folder = folder.parent_path();
    }
    return folder += ".truth.json";
}

Result<void> checkIsFree(const fs::path& path)
{
    std::error_code failure;
    if (!fs::exists(path, failure)) {
        return {};
    }
    return Error{toInt(ErrorCode::FileNotWritten), path.string() + " is there already", "Choose another name"};
}

Result<void> writeAll(const SpecimenMakeOptions& options, const specimen::Workshop& workshop, const Specimen& specimen)
{
    if (auto written = specimen::writeCapture(options.out, specimen, addSimulatedChip); !written) {
        return written;
    }
    auto written = specimen::writeWholeFile(manifestPath(options), specimen::manifestJson(specimen));
    return written && !options.trust.empty() ? writeTrustMaterial(options.trust, workshop, specimen.order.today)
                                             : written;
}

void tell(const SpecimenMakeOptions& options, const Specimen& specimen)
{
    if (options.json) {
        const nlohmann::ordered_json json = {{"capture", options.out.string()},
                                             {"manifest", manifestPath(options).string()},
                                             {"design", specimen.design.id},
                                             {"seed", specimen.order.seed},
                                             {"scanner", specimen.scanner.name},
                                             {"device", specimen.order.device},
                                             {"family", specimen.truth.family},
                                             {"forged", specimen.truth.forged},
                                             {"chip", specimen::toString(specimen.chipState)}};
        std::cout << json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << std::endl;
        return;
    }
    std::cout << "Capture:  " << report::printable(options.out.string())
              << "\nManifest: " << report::printable(manifestPath(options).string()) << '\n';
    if (!options.trust.empty()) {
        std::cout << "Trust:    " << report::printable(options.trust.string()) << '\n';
    }
    if (!specimen.truth.explanation.empty()) {
        std::cout << '\n' << report::printable(specimen.truth.explanation) << '\n';
    }
    std::cout << std::flush;
}

}  // namespace

ExitCode runSpecimenMake(const SpecimenMakeOptions& options)
{
    if (const auto free = checkIsFree(manifestPath(options)); !free) {
        return endSpecimenWith(free.error());
    }
    const auto workshop = openWorkshop(options.source);
    if (!workshop) {
        return endSpecimenWith(workshop.error());
    }
    specimen::SpecimenOrder order = options.order;
    chooseScanner(**workshop, order);
    if (const auto read = readHolder(options.holder, order); !read) {
        return endSpecimenWith(read.error());
    }
    const auto specimen = (*workshop)->make(order);
    if (!specimen) {
        return endSpecimenWith(specimen.error());
    }
    if (const auto written = writeAll(options, **workshop, *specimen); !written) {
        return endSpecimenWith(written.error());
    }
    tell(options, *specimen);
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
