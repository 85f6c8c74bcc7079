#include "ui/desktop/app/desk_engine.h"

#include "core/base/error_code.h"
#include "core/casefile/trust_state.h"
#include "core/crypto/random.h"
#include "scanners/folder/chip_files.h"
#include "scanners/folder/folder_scanner.h"
#include "scanners/simulated/chip_folder.h"
#include "scanners/simulated/simulated_counter.h"
#include "ui/setup/chip_source.h"
#include "ui/setup/document_chip.h"
#include "ui/setup/held_page.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/opened_store.h"
#include "ui/setup/other_side.h"

#include <system_error>
#include <utility>

namespace rahdari::ui::desktop {

namespace fs = std::filesystem;
using base::Result;

namespace {

constexpr const char* faultsName = "faults.toml";

fs::path pathOf(const std::string& uri) { return uri.substr(uri.find(':') + 1); }

bool isSimulated(const LaidDocument& document) { return document.uri.starts_with("sim:"); }

/// The folder of the simulated chip that lies beside the pictures.
std::optional<fs::path> simulatedChipOf(const LaidDocument& document)
{
    const auto folder = scanners::chipFolderOf(pathOf(document.uri));
    std::error_code failure;
    const bool simulated = isSimulated(document) && folder && fs::exists(*folder / "chip.toml", failure);
    return simulated ? folder : std::nullopt;
}

/// The script beside the pictures, or beside the chip's files.
std::optional<fs::path> scriptOf(const LaidDocument& document)
{
    const fs::path capture = pathOf(document.uri);
    std::error_code failure;
    for (const fs::path& file : {capture / faultsName, capture / "chip" / faultsName}) {
        if (fs::exists(file, failure)) {
            return file;
        }
    }
    return std::nullopt;
}

Result<std::shared_ptr<scanners::SimulatedCounter>> counterBy(const fs::path& script)
{
    auto faults = scanners::loadFaultScript(script);
    return faults ? Result(std::make_shared<scanners::SimulatedCounter>(std::move(faults).value()))
                  : Result<std::shared_ptr<scanners::SimulatedCounter>>(faults.error());
}

/// A chip that is connected to through the counter's reader.
setup::DocumentChip chipOn(std::shared_ptr<scanners::SimulatedCounter> counter, const fs::path& folder)
{
    const auto make = [folder]() -> Result<std::unique_ptr<scanners::SimulatedChip>> {
        auto loaded = scanners::loadSimulatedChip(folder);
        if (!loaded) {
            return loaded.error();
        }
        return std::make_unique<scanners::SimulatedChip>(std::move(loaded->chip), loaded->settings,
                                                         crypto::systemRandom());
    };
    const auto connect = [counter = std::move(counter), make](const std::stop_token& /*stop*/) {
        return counter->connect(make);
    };
    return setup::ReaderChip{{connect, true}, {}, {}};
}

}  // namespace

DeskEngine::DeskEngine(const DeskOptions& options)
    : reader_(options.reader), models_(options.models), modelSigners_(options.modelSigners), trust_(options.trust),
      profile_(options.profile), faults_(options.faults), today_(options.today)
{
}

Result<void> DeskEngine::load()
{
    const auto models = setup::findModels(models_);
    if (!models) {
        return models.error();
    }
    auto profile = setup::chooseProfile(*models, profile_);
    if (!profile) {
        return profile.error();
    }
    auto loaded = setup::InspectionSetup::load(*models, std::move(profile).value(), trust_, today_,
                                               {.models = models_, .signers = modelSigners_});
    if (!loaded) {
        return loaded.error();
    }
    if (!faults_.empty() && !counter_) {
        auto counter = counterBy(faults_);
        if (!counter) {
            return counter.error();
        }
        counter_ = std::move(counter).value();
    }
    if (auto trust = loadTrustState(); !trust) {
        return trust;
    }
    setup_ = std::move(loaded).value();  // last: where anything failed, what was loaded before stays as a whole
    return {};
}

Result<void> DeskEngine::layOnCounter(const LaidDocument& document)
{
    if (!isSimulated(document)) {
        return {};
    }
    if (faults_.empty() && onCounter_ != document.uri) {
        counter_.reset();
        if (const auto script = scriptOf(document)) {
            auto counter = counterBy(*script);
            if (!counter) {
                return counter.error();
            }
            counter_ = std::move(counter).value();
        }
        onCounter_ = document.uri;
    }
    if (counter_) {
        counter_->lay(document.uri);
    }
    return {};
}

Result<void> DeskEngine::loadTrustState()
{
    if (trust_.empty()) {
        return {};
    }
    const auto store = setup::openStoreForChecking(trust_);
    auto state = store ? casefile::trustStateOf(**store, trust_.string()) : Result<casefile::TrustState>(store.error());
    if (!state) {
        return state.error();
    }
    const std::scoped_lock lock(mutex_);
    trustState_ = *std::move(state);
    return {};
}

casefile::TrustState DeskEngine::trustState() const
{
    const std::scoped_lock lock(mutex_);
    return trustState_;
}

/// The chip on the reader; else the simulated one that lies beside the pictures; else its files there.
Result<setup::DocumentChip> DeskEngine::chipOf(const LaidDocument& document) const
{
    const auto simulated = simulatedChipOf(document);
    if (reader_.empty() && !simulated) {
        return setup::documentChipOf(pathOf(document.uri));
    }
    if (reader_.empty() && counter_) {
        return chipOn(counter_, *simulated);
    }
    auto source = setup::chipSourceOf(reader_.empty() ? "sim:" + simulated->string() : reader_);
    if (!source) {
        return source.error();
    }
    return setup::DocumentChip(setup::ReaderChip{std::move(source).value(), {}, {}});
}

Result<inspection::InspectionRunner> DeskEngine::runnerFor(const LaidDocument& document,
                                                           inspection::InspectionObserver* observer)
{
    if (const auto laid = layOnCounter(document); !laid) {
        return laid.error();
    }
    auto opened = scanners::openFolderScanner(pathOf(document.uri));
    if (!opened) {
        const base::Error& error = opened.error();
        return base::Error{error.code, pathOf(document.uri).string() + ": " + error.message, error.advice};
    }
    std::shared_ptr<capture::ImageScanner> scanner = std::move(opened).value();
    if (counter_ && isSimulated(document)) {
        scanner = counter_->scannerOver(std::move(scanner));
    }
    return runnerOf(document, std::move(scanner), {}, observer);
}

Result<inspection::InspectionRunner> DeskEngine::runnerForTyped(const LaidDocument& document, const TypedPage& typed,
                                                                inspection::InspectionObserver* observer)
{
    return runnerOf(document, setup::scannerOf(typed.page), typed.lines, observer);
}

Result<inspection::InspectionRunner> DeskEngine::runnerOf(const LaidDocument& document,
                                                          std::shared_ptr<capture::ImageScanner> scanner,
                                                          std::vector<std::string> typed,
                                                          inspection::InspectionObserver* observer) const
{
    if (!setup_) {
        return base::Error{toInt(base::ErrorCode::FileMissing), "the models are not loaded", {}};
    }
    auto chip = chipOf(document);
    if (!chip) {
        return chip.error();
    }
    return setup_->runnerFor(std::move(scanner), std::move(chip).value(), observer,
                             setup::otherSideOf(pathOf(document.uri)), std::move(typed));
}

}  // namespace rahdari::ui::desktop
