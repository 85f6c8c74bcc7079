#include "core/learning/cross_fitting.h"

#include "core/document/model/model_file.h"
#include "core/document/page_location.h"
#include "core/document/registration/identification.h"
#include "core/inspection/measure_list.h"
#include "core/learning/parallel_work.h"
#include "core/learning/robust_pictures.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace rahdari::learning {

namespace {

using document::DocumentModel;

constexpr std::size_t mostFolds = 5;
constexpr std::ptrdiff_t fewestOfDevice = 4;

/// What a specimen was captured with: its device, told apart by the resolution where devices have no names.
std::string deviceOf(const Specimen& specimen)
{
    const auto location = specimen.known->find<document::PageLocation>();
    constexpr double step = 25.0;
    const double dpi = location ? location->resolutionDpi : 0.0;
    return specimen.device + '/' + std::to_string(std::lround(dpi / step));
}

/// The fold of each specimen. Where several devices gave enough specimens each, a fold is a device: what is left out is
/// then measured by a model that never saw its device, as travellers' documents will be. Else specimens are dealt out.
std::vector<std::size_t> foldsOf(const std::vector<Specimen>& specimens)
{
    std::vector<std::string> devices;
    for (const Specimen& specimen : specimens) {
        devices.push_back(deviceOf(specimen));
    }
    const std::set<std::string> names(devices.begin(), devices.end());
    const bool byDevice = names.size() > 1 && names.size() <= mostFolds &&
                          std::all_of(names.begin(), names.end(), [&](const std::string& name) {
                              return std::count(devices.begin(), devices.end(), name) >= fewestOfDevice;
                          });
    std::vector<std::size_t> folds;
    for (std::size_t i = 0; i < specimens.size(); ++i) {
        folds.push_back(byDevice ? static_cast<std::size_t>(std::distance(names.begin(), names.find(devices[i])))
                                 : i % std::min(mostFolds, specimens.size()));
    }
    return folds;
}

/// Specimens of all folds but one, in order.
SpecimenEvidence without(std::size_t fold, const SpecimenEvidence& pages, const std::vector<std::size_t>& folds)
{
    SpecimenEvidence others;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (folds[i] != fold) {
            others.push_back(pages[i]);
        }
    }
    return others;
}

std::shared_ptr<const DocumentModel> modelWithout(std::size_t fold, const AlignedSpecimens& aligned,
                                                  const DocumentModel& model, const std::vector<std::size_t>& folds)
{
    if (folds.size() < 2) {
        return std::make_shared<const DocumentModel>(model);
    }
    const SpecimenEvidence others = without(fold, aligned.pages, folds);
    Pages pages;
    for (const auto& other : others) {
        pages.push_back(other->find<document::RegisteredPage>());
    }
    auto part = std::make_shared<DocumentModel>(model);
    part->references = referencesOf(pages, PictureKind::Levelled, 1);
    part->limits = {};
    part->tables.clear();
    part->tables = learnTables(withModel(others, part), *part);
    // Measured as it will be measured later: by pictures that went through the files of a model.
    const auto stored = document::asStored(*part);
    return stored ? std::make_shared<const DocumentModel>(*stored) : part;
}

HeldOut measureBy(SpecimenReader& reader, const Specimen& specimen, std::shared_ptr<const DocumentModel> model,
                  const std::stop_token& stop)
{
    HeldOut result;
    const auto evidence = reader.evidenceBy(specimen, std::move(model), stop);
    if (!evidence) {
        result.obstacle = evidence.error().message;
        return result;
    }
    const auto page = (*evidence)->find<document::RegisteredPage>();
    if (!page || page->obstacle) {
        result.obstacle = page ? *page->obstacle : "It was not registered";
        return result;
    }
    for (const optical::Measure& measure : allMeasures()) {
        result.measured.push_back(measure.measure(**evidence));
    }
    return result;
}

}  // namespace

std::vector<optical::Measure> allMeasures()
{
    std::vector<optical::Measure> measures;
    for (const optical::Measures& part : inspection::measureList()) {
        measures.insert(measures.end(), part.measures.begin(), part.measures.end());
    }
    return measures;
}

optical::Specimens withModel(const SpecimenEvidence& pages, const std::shared_ptr<const DocumentModel>& model)
{
    optical::Specimens specimens;
    for (const auto& known : pages) {
        auto evidence = withoutPage(*known);
        document::Identification identification;
        identification.model = model;
        identification.score = 1.0;
        identification.lead = 1.0;
        evidence->put(std::move(identification));
        specimens.push_back(std::move(evidence));
    }
    return specimens;
}

SpecimenEvidence observeSpecimens(SpecimenReader& reader, const AlignedSpecimens& aligned,
                                  const std::shared_ptr<const DocumentModel>& model, unsigned threads,
                                  const std::stop_token& stop)
{
    const optical::Specimens specimens = withModel(aligned.pages, model);
    SpecimenEvidence observed = aligned.pages;
    forEach(specimens.size(), threads, stop, [&](std::size_t i) {
        const auto page = reader.page(aligned.specimens[i], stop);
        if (!page) {
            return;  // its tables are learned from the others
        }
        auto pictured = withoutPage(*specimens[i]);
        pictured->put(capture::Page(**page));
        reader.readFields(aligned.specimens[i], model, *pictured, stop);
        optical::Observation observation;
        for (const optical::Measures& part : inspection::measureList()) {
            if (part.observe != nullptr) {
                observation.tables.merge(part.observe(*pictured));
            }
        }
        auto kept = withoutPage(*aligned.pages[i]);
        kept->put(std::move(observation));
        observed[i] = std::move(kept);
    });
    return observed;
}

std::map<std::string, document::Table> learnTables(const optical::Specimens& specimens, const DocumentModel& draft)
{
    std::map<std::string, document::Table> tables;
    for (const optical::Measures& part : inspection::measureList()) {
        if (part.learnTables != nullptr) {
            tables.merge(part.learnTables(specimens, draft));
        }
    }
    return tables;
}

std::vector<HeldOut> measureHeldOut(SpecimenReader& reader, const AlignedSpecimens& aligned, const DocumentModel& model,
                                    unsigned threads, const StageTeller& tell, const std::stop_token& stop)
{
    const std::vector<std::size_t> folds = foldsOf(aligned.specimens);
    const std::size_t count = folds.empty() ? 0 : *std::max_element(folds.begin(), folds.end()) + 1;
    std::vector<std::shared_ptr<const DocumentModel>> models(count);
    forEach(count, threads, stop, [&](std::size_t fold) { models[fold] = modelWithout(fold, aligned, model, folds); });
    std::vector<HeldOut> heldOut(aligned.specimens.size());
    std::atomic<std::size_t> done = 0;
    forEach(heldOut.size(), threads, stop, [&](std::size_t i) {
        heldOut[i] = measureBy(reader, aligned.specimens[i], models[folds[i]], stop);
        heldOut[i].fold = folds[i];
        tell("measuring", ++done, heldOut.size());
    });
    return heldOut;
}

}  // namespace rahdari::learning
