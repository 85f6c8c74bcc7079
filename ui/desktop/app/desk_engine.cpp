#include "ui/desktop/app/desk_engine.h"

#include "core/base/error_code.h"
#include "core/casefile/trust_state.h"
#include "scanners/folder/chip_files.h"
#include "scanners/folder/folder_scanner.h"
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

fs::path pathOf(const std::string& uri) { return uri.substr(uri.find(':') + 1); }

}  // namespace

DeskEngine::DeskEngine(const DeskOptions& options)
    : reader_(options.reader), models_(options.models), modelSigners_(options.modelSigners), trust_(options.trust),
      profile_(options.profile), today_(options.today)
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
    setup_ = std::move(loaded).value();
    return loadTrustState();
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
    const fs::path capture = pathOf(document.uri);
    const auto folder = scanners::chipFolderOf(capture);
    std::error_code failure;
    const bool simulated = document.uri.starts_with("sim:") && folder && fs::exists(*folder / "chip.toml", failure);
    if (reader_.empty() && !simulated) {
        return setup::documentChipOf(capture);
    }
    auto source = setup::chipSourceOf(reader_.empty() ? "sim:" + folder->string() : reader_);
    if (!source) {
        return source.error();
    }
    return setup::DocumentChip(setup::ReaderChip{std::move(source).value(), {}, {}});
}

Result<inspection::InspectionRunner> DeskEngine::runnerFor(const LaidDocument& document,
                                                           inspection::InspectionObserver* observer)
{
    auto scanner = scanners::openFolderScanner(pathOf(document.uri));
    if (!scanner) {
        return scanner.error();
    }
    return runnerOf(document, std::move(scanner).value(), {}, observer);
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
