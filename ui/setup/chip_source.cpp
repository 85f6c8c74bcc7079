#include "ui/setup/chip_source.h"

#include "core/base/error_code.h"
#include "core/crypto/random.h"
#include "scanners/pcsc/pcsc_readers.h"
#include "scanners/simulated/chip_folder.h"
#include "scanners/simulated/simulated_chip.h"

#include <memory>
#include <utility>

namespace rahdari::ui::setup {

using base::Result;

namespace {

constexpr std::string_view pcscScheme = "pcsc:";
constexpr std::string_view simulatedScheme = "sim:";

using Chip = std::shared_ptr<capture::ChipTransceiver>;

Result<Chip> connectToReader(const std::string& uri)
{
    auto readers = scanners::openPcscReaders();
    if (!readers) {
        return readers.error();
    }
    auto chip = (*readers)->connect(uri);
    return chip ? Result<Chip>(Chip(std::move(chip).value())) : Result<Chip>(chip.error());
}

Result<Chip> connectToSimulation(const std::string& folder)
{
    auto loaded = scanners::loadSimulatedChip(folder);
    if (!loaded) {
        return loaded.error();
    }
    return Chip(
        std::make_shared<scanners::SimulatedChip>(std::move(loaded->chip), loaded->settings, crypto::systemRandom()));
}

}  // namespace

std::string complainOfReader(const std::string& uri)
{
    const bool simulated = uri.starts_with(simulatedScheme) && uri.size() > simulatedScheme.size();
    return uri.starts_with(pcscScheme) || simulated ? std::string()
                                                    : "\"" + uri + "\" is none of pcsc:, pcsc:NAME and sim:FOLDER";
}

Result<inspection::ChipSource> chipSourceOf(const std::string& uri)
{
    if (const std::string complaint = complainOfReader(uri); !complaint.empty()) {
        return base::Error{toInt(base::ErrorCode::ReaderGone), complaint,
                           "`rahdari chip readers` lists those there are"};
    }
    if (uri.starts_with(simulatedScheme)) {
        return inspection::ChipSource{[folder = uri.substr(simulatedScheme.size())](const std::stop_token& /*stop*/) {
                                          return connectToSimulation(folder);
                                      },
                                      true};
    }
    return inspection::ChipSource{[uri](const std::stop_token& /*stop*/) { return connectToReader(uri); }, false};
}

}  // namespace rahdari::ui::setup
