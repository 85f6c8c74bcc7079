#include "ui/cli/mrz_command.h"

#include "core/check/evidence.h"
#include "core/inspection/steps/capture_step.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/report/terminal_text.h"
#include "scanners/folder/folder_scanner.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/zone_reading.h"
#include "ui/setup/inspection_setup.h"
#include "ui/setup/model_folder.h"

#include <opencv2/core/utility.hpp>

#include <ctime>
#include <iostream>
#include <utility>

namespace rahdari::ui::cli {

namespace {

/// Processor time of all threads of this process: what reading costs, whoever else uses the machine.
double processMs()
{
    std::timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Captures the page and reads its zone by the same steps as an inspection, so that both read alike.
base::Result<std::optional<mrz::LightReading>> readZone(const CaptureSource& source, const setup::MrzModels& models,
                                                        const MrzOptions& options, const std::stop_token& stop)
{
    if (source.error) {
        return *source.error;
    }
    auto scanner = scanners::openFolderScanner(source.path);
    if (!scanner) {
        return scanner.error();
    }
    check::Evidence evidence;
    inspection::CaptureStep capture(std::move(scanner).value(), {});
    if (const auto captured = capture.gather(evidence, stop); !captured) {
        return captured.error();
    }
    inspection::MrzStep mrz(models.reader, models.states, options.today);
    if (const auto read = mrz.gather(evidence, stop); !read) {
        return read.error();
    }
    const auto reading = evidence.find<mrz::MrzReading>();
    const mrz::LightReading* primary = reading ? reading->primary() : nullptr;
    return primary == nullptr ? std::nullopt : std::optional(*primary);
}

ZoneReading timedReading(const CaptureSource& source, const setup::MrzModels& models, const MrzOptions& options,
                         const std::stop_token& stop)
{
    ZoneReading reading;
    reading.file = source.path;
    const double start = processMs();
    auto zone = readZone(source, models, options, stop);
    reading.cpuMs = processMs() - start;
    if (zone) {
        reading.zone = std::move(zone).value();
    } else {
        reading.error = zone.error();
    }
    return reading;
}

ExitCode exitCodeOf(const ZoneReading& reading)
{
    if (reading.error) {
        return ExitCode::Unreadable;
    }
    if (!reading.isRead()) {
        return ExitCode::Undetermined;
    }
    return wrongDigits(*reading.zone).empty() ? ExitCode::Successful : ExitCode::Failed;
}

void tell(const ZoneReading& reading, bool json)
{
    if (json) {
        writeJsonLine(std::cout, reading);
    } else if (reading.error) {
        std::cerr << "rahdari: " << report::printable(reading.file.string()) << ": " << toSentence(*reading.error)
                  << std::endl;
    } else {
        writeText(std::cout, reading);
    }
}

}  // namespace

ExitCode runMrz(const MrzOptions& options, const std::stop_token& stop)
{
    const auto folder = setup::findModels(options.models);
    const auto models = folder ? setup::MrzModels::load(*folder) : base::Result<setup::MrzModels>(folder.error());
    if (!models) {
        std::cerr << "rahdari: " << toSentence(models.error()) << std::endl;
        return ExitCode::Setup;
    }
    // Many pictures one after the other: what counts is the work for each, and OpenCV's helping threads add to it.
    cv::setNumThreads(1);
    ExitCode exitCode = ExitCode::Successful;
    for (const CaptureSource& source : listSources(options.files).captures) {
        const ZoneReading reading = timedReading(source, *models, options, stop);
        if (stop.stop_requested()) {
            return graver(exitCode, ExitCode::Stopped);
        }
        tell(reading, options.json);
        exitCode = graver(exitCode, exitCodeOf(reading));
    }
    return exitCode;
}

}  // namespace rahdari::ui::cli
