#include "ui/setup/inspection_setup.h"

#include "core/inspection/catalogue.h"
#include "core/inspection/steps/barcode_step.h"
#include "core/inspection/steps/capture_step.h"
#include "core/inspection/steps/document_model_step.h"
#include "core/inspection/steps/given_zone_step.h"
#include "core/inspection/steps/light_findings_step.h"
#include "core/inspection/steps/page_steps.h"
#include "core/inspection/steps/passive_authentication_step.h"
#include "core/inspection/steps/print_step.h"
#include "core/inspection/steps/seal_step.h"
#include "core/inspection/steps/summary.h"
#include "core/inspection/steps/viz_step.h"
#include "ui/setup/opened_store.h"
#include "ui/setup/typed_zone.h"

#include <algorithm>
#include <future>
#include <thread>
#include <utility>
#include <vector>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;
using base::Result;
using check::CheckEntry;

namespace {

Result<std::shared_ptr<const mrz::CountryTable>> loadStates(const fs::path& models)
{
    auto states = mrz::CountryTable::load(models / "countries" / "states.tsv");
    if (!states) {
        return states.error();
    }
    return std::make_shared<const mrz::CountryTable>(std::move(states).value());
}

std::unique_ptr<inspection::EvidenceStep> chipStep(DocumentChip chip, std::chrono::year_month_day today)
{
    if (auto* dump = std::get_if<inspection::ChipDump>(&chip)) {
        return std::make_unique<inspection::ChipDumpStep>(std::move(*dump));
    }
    ReaderChip onReader =
        std::holds_alternative<ReaderChip>(chip) ? std::get<ReaderChip>(std::move(chip)) : ReaderChip{};
    onReader.settings.today = today;
    return std::make_unique<inspection::ChipStep>(std::move(onReader.source), std::move(onReader.keys),
                                                  std::move(onReader.settings), crypto::systemRandom());
}

bool needsNoPicture(const CheckEntry& entry)
{
    return entry.category == check::Category::Electronic || entry.id == "document.expiration" ||
           entry.id == "combined.mrz_dg1";
}

/// The checks of a chip alone; lives as long as the program, as the runner wants it.
const std::vector<CheckEntry>& chipCatalogue()
{
    static const std::vector<CheckEntry> entries = [] {
        std::vector<CheckEntry> chosen;
        for (const CheckEntry& entry : inspection::catalogue()) {
            if (needsNoPicture(entry)) {
                chosen.push_back(entry);
            }
        }
        return chosen;
    }();
    return entries;
}

/// What the profile demands of the checks of a chip alone: the others are not missing, they are not asked for.
inspection::Profile restrictedToChip(inspection::Profile profile)
{
    std::erase_if(profile.obligations, [](const auto& listed) {
        const auto& entries = chipCatalogue();
        return std::none_of(entries.begin(), entries.end(),
                            [&](const CheckEntry& entry) { return entry.id == listed.first; });
    });
    return profile;
}

}  // namespace

Result<MrzModels> MrzModels::load(const fs::path& models)
{
    auto reader = mrz::MrzReader::open(models / "ocr");
    if (!reader) {
        return reader.error();
    }
    auto states = loadStates(models);
    if (!states) {
        return states.error();
    }
    return MrzModels{std::make_shared<const mrz::MrzReader>(std::move(reader).value()), std::move(states).value()};
}

Result<ChipJudging> ChipJudging::load(std::shared_ptr<const mrz::CountryTable> states, const fs::path& trust,
                                      std::chrono::year_month_day today)
{
    auto store = openStoreForChecking(trust);
    if (!store) {
        return store.error();
    }
    return ChipJudging{std::move(store).value(), std::move(states), !trust.empty(), today};
}

void ChipJudging::addSteps(DocumentChip chip, inspection::InspectionPlan& plan) const
{
    plan.steps.push_back(chipStep(std::move(chip), today));
    plan.steps.push_back(std::make_unique<inspection::PassiveAuthenticationStep>(
        store, inspection::PassiveAuthenticationStep::Settings{.checkedAt = timeOfChecking(today),
                                                               .rules = {},
                                                               .stateCodes = inspection::assignmentTableOf(*states)}));
}

inspection::Summarise ChipJudging::summarise() const
{
    return [named = storeNamed, day = today](const check::Evidence& evidence, inspection::Judgement& judgement) {
        inspection::summarise(evidence, day, judgement);
        if (!named && (judgement.chip || !judgement.seals.empty())) {
            judgement.notices.push_back({"trust.no_store", "No trust store was named (--trust), so it cannot be told "
                                                           "who vouches for the signatures"});
        }
    };
}

Result<InspectionSetup> InspectionSetup::load(const fs::path& models, inspection::Profile profile,
                                              const fs::path& trust, std::chrono::year_month_day today,
                                              DocumentModelSource documents, Inspects inspects)
{
    constexpr int enginesForMany = 2;
    auto textReader =
        std::async(std::launch::async, viz::TextReader::open, inspects == Inspects::One ? 1 : enginesForMany);
    auto mrz = MrzModels::load(models);
    if (!mrz) {
        return mrz.error();
    }
    auto atlas = mrz::GlyphAtlas::open(models / "ocr");
    if (!atlas) {
        return atlas.error();
    }
    auto judging = ChipJudging::load(mrz->states, trust, today);
    if (!judging) {
        return judging.error();
    }
    documents.takesUnsigned = documents.takesUnsigned && !profile.refuseUnsignedModels;
    documents.day = today;
    auto shelf = openDocumentModels(documents);
    if (!shelf) {
        return shelf.error();
    }
    InspectionSetup setup;
    setup.shelf_ = std::move(shelf).value();
    if (auto reader = textReader.get()) {  // without it fields are not read, and their checks say so
        setup.textReader_ = std::move(reader).value();
    }
    setup.faces_ = inspection::loadedWhenAsked(models / "vision" / "faces");
    setup.mrz_ = std::move(mrz).value();
    setup.atlas_ = std::make_shared<const mrz::GlyphAtlas>(std::move(atlas).value());
    setup.profile_ = std::move(profile);
    setup.judging_ = std::move(judging).value();
    return setup;
}

std::unique_ptr<inspection::EvidenceStep> InspectionSetup::zoneStep(std::shared_ptr<capture::ImageScanner> otherSide,
                                                                    std::vector<std::string> typed) const
{
    auto reading =
        std::make_unique<inspection::MrzStep>(mrz_.reader, mrz_.states, judging_.today, std::move(otherSide));
    if (typed.empty()) {
        return reading;
    }
    return std::make_unique<TypedZoneStep>(std::move(reading), std::move(typed), mrz_.states, judging_.today);
}

inspection::InspectionRunner InspectionSetup::runnerFor(std::shared_ptr<capture::ImageScanner> scanner,
                                                        DocumentChip chip, inspection::InspectionObserver* observer,
                                                        std::shared_ptr<capture::ImageScanner> otherSide,
                                                        std::vector<std::string> typed) const
{
    const std::chrono::year_month_day today = judging_.today;
    inspection::InspectionPlan plan;
    plan.options.stepDeadline *= patience_;
    plan.options.checkDeadline *= patience_;
    // Where several could start, they do in this order: first what the others wait for.
    plan.steps.push_back(std::make_unique<inspection::CaptureStep>(std::move(scanner), capture::CaptureRequest{}));
    plan.steps.push_back(zoneStep(std::move(otherSide), std::move(typed)));
    if (std::holds_alternative<ReaderChip>(chip)) {
        // A chip is waited for most of the time: its place is one more than those for work.
        plan.options.threads = std::max<std::size_t>(std::thread::hardware_concurrency(), 2) + 1;
    }
    judging_.addSteps(std::move(chip), plan);
    plan.steps.push_back(std::make_unique<inspection::PageLocationStep>());
    plan.steps.push_back(std::make_unique<inspection::DocumentModelStep>(shelf_));
    plan.steps.push_back(std::make_unique<inspection::LightFindingsStep>());
    plan.steps.push_back(std::make_unique<inspection::VizStep>(textReader_));
    plan.steps.push_back(std::make_unique<inspection::FacesStep>(faces_));
    plan.steps.push_back(std::make_unique<inspection::ChipFaceStep>(faces_));
    plan.steps.push_back(std::make_unique<inspection::PrintStep>(atlas_));
    plan.steps.push_back(std::make_unique<inspection::CaptureQualityStep>());
    plan.steps.push_back(std::make_unique<inspection::BarcodeStep>());
    plan.steps.push_back(std::make_unique<inspection::SealStep>(
        judging_.store,
        seal::SealVerificationSettings{timeOfChecking(today), inspection::assignmentTableOf(*judging_.states)}));
    plan.checks = inspection::catalogue();
    plan.profile = profile_;
    plan.settings.today = today;
    plan.summarise = tellingTyped(judging_.summarise());
    plan.observer = observer;
    return inspection::InspectionRunner(std::move(plan));
}

Result<ChipInspectionSetup> ChipInspectionSetup::load(const fs::path& models, const inspection::Profile& profile,
                                                      const fs::path& trust, std::chrono::year_month_day today)
{
    auto states = loadStates(models);
    if (!states) {
        return states.error();
    }
    auto judging = ChipJudging::load(std::move(states).value(), trust, today);
    if (!judging) {
        return judging.error();
    }
    ChipInspectionSetup setup;
    setup.profile_ = restrictedToChip(profile);
    setup.judging_ = std::move(judging).value();
    return setup;
}

inspection::InspectionRunner ChipInspectionSetup::runnerFor(DocumentChip chip, std::vector<std::string> zone,
                                                            inspection::InspectionObserver* observer) const
{
    inspection::InspectionPlan plan;
    plan.steps.push_back(std::make_unique<inspection::GivenZoneStep>(std::move(zone), judging_.states, judging_.today));
    judging_.addSteps(std::move(chip), plan);
    plan.checks = chipCatalogue();
    plan.profile = profile_;
    plan.settings.today = judging_.today;
    plan.summarise = judging_.summarise();
    plan.observer = observer;
    return inspection::InspectionRunner(std::move(plan));
}

}  // namespace rahdari::ui::setup
