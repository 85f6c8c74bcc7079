#pragma once

#include "core/base/result.h"
#include "core/capture/image_scanner.h"
#include "core/inspection/profile.h"
#include "core/inspection/runner.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/mrz/country_codes.h"
#include "core/mrz/glyph_atlas.h"
#include "core/mrz/mrz_reader.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace rahdari::ui::cli {

/// What reading MRZs needs, loaded once a process and shared.
struct MrzModels {
    std::shared_ptr<const mrz::MrzReader> reader;
    std::shared_ptr<const mrz::CountryTable> states;

    /// @param models  the folder models
    /// @return the models, or Error 1000, 1001, 1002, 1110, 1111
    static base::Result<MrzModels> load(const std::filesystem::path& models);
};

/// The composition of an inspection: which steps gather evidence, with which models, for which checks and profile.
class InspectionSetup {
public:
    /// @param models   the folder models
    /// @param profile  says which checks count
    /// @param today    day of inspection
    /// @return the setup, or the first error of a model
    static base::Result<InspectionSetup> load(const std::filesystem::path& models, inspection::Profile profile,
                                              std::chrono::year_month_day today);

    /// A runner for the documents of one scanner.
    /// @param observer  borrowed; may be null; outlives the runner
    inspection::InspectionRunner runnerFor(std::shared_ptr<capture::ImageScanner> scanner,
                                           inspection::InspectionObserver* observer) const;

private:
    MrzModels mrz_;
    std::shared_ptr<const mrz::GlyphAtlas> atlas_;
    inspection::Profile profile_;
    std::chrono::year_month_day today_;
};

}  // namespace rahdari::ui::cli
