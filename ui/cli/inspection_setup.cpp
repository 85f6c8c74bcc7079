#include "ui/cli/inspection_setup.h"

#include "core/inspection/catalogue.h"
#include "core/inspection/steps/barcode_step.h"
#include "core/inspection/steps/capture_step.h"
#include "core/inspection/steps/page_steps.h"
#include "core/inspection/steps/print_step.h"
#include "core/inspection/steps/summary.h"

#include <utility>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Result;

Result<MrzModels> MrzModels::load(const fs::path& models)
{
    auto reader = mrz::MrzReader::open(models / "ocr");
    if (!reader) {
        return reader.error();
    }
    auto states = mrz::CountryTable::load(models / "countries" / "states.tsv");
    if (!states) {
        return states.error();
    }
    return MrzModels{std::make_shared<const mrz::MrzReader>(std::move(reader).value()),
                     std::make_shared<const mrz::CountryTable>(std::move(states).value())};
}

Result<InspectionSetup> InspectionSetup::load(const fs::path& models, inspection::Profile profile,
                                              std::chrono::year_month_day today)
{
    auto mrz = MrzModels::load(models);
    if (!mrz) {
        return mrz.error();
    }
    auto atlas = mrz::GlyphAtlas::open(models / "ocr");
    if (!atlas) {
        return atlas.error();
    }
    InspectionSetup setup;
    setup.mrz_ = std::move(mrz).value();
    setup.atlas_ = std::make_shared<const mrz::GlyphAtlas>(std::move(atlas).value());
    setup.profile_ = std::move(profile);
    setup.today_ = today;
    return setup;
}

inspection::InspectionRunner InspectionSetup::runnerFor(std::shared_ptr<capture::ImageScanner> scanner,
                                                        inspection::InspectionObserver* observer) const
{
    inspection::InspectionPlan plan;
    plan.steps.push_back(std::make_unique<inspection::CaptureStep>(std::move(scanner), capture::CaptureRequest{}));
    plan.steps.push_back(std::make_unique<inspection::MrzStep>(mrz_.reader, mrz_.states, today_));
    plan.steps.push_back(std::make_unique<inspection::PrintStep>(atlas_));
    plan.steps.push_back(std::make_unique<inspection::BarcodeStep>());
    plan.steps.push_back(std::make_unique<inspection::PageLocationStep>());
    plan.steps.push_back(std::make_unique<inspection::CaptureQualityStep>());
    plan.checks = inspection::catalogue();
    plan.profile = profile_;
    plan.settings.today = today_;
    plan.summarise = inspection::summariseOptical;
    plan.observer = observer;
    return inspection::InspectionRunner(std::move(plan));
}

}  // namespace rahdari::ui::cli
