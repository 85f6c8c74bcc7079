#include "tests/ui/model_of_sample.h"

#include "core/document/model/model_file.h"
#include "core/document/registration/identification.h"
#include "core/optical/appearance/measures_of_appearance.h"
#include "scanners/folder/folder_scanner.h"
#include "ui/setup/inspection_setup.h"
#include "ui/setup/model_folder.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <memory>
#include <utility>

namespace rahdari::test {

namespace fs = std::filesystem;
using document::DocumentModel;
using document::RegisteredPage;

namespace {

/// What is gathered of the sample without any model.
base::Result<std::shared_ptr<const check::Evidence>> evidenceOf(const fs::path& sample, const fs::path& nowhere)
{
    const fs::path source(RAHDARI_SOURCE_DIR);
    auto profile = ui::setup::chooseProfile(source / "models", "stationary_border_control");
    if (!profile) {
        return profile.error();
    }
    const auto setup = ui::setup::InspectionSetup::load(source / "models", std::move(profile).value(), {},
                                                        std::chrono::year(2026) / std::chrono::November / 22,
                                                        {.models = nowhere, .signers = {}});
    auto scanner = scanners::openFolderScanner(source / "samples" / sample);
    if (!setup || !scanner) {
        return setup ? scanner.error() : setup.error();
    }
    return setup->runnerFor(std::move(scanner).value(), {}, nullptr).run().evidence;
}

std::shared_ptr<DocumentModel> draftOf(const fs::path& sample, const RegisteredPage& page)
{
    constexpr int spread = 8;  // quarters of a grey level
    auto draft = std::make_shared<DocumentModel>();
    draft->name = "model_of_" + sample.filename().string();
    draft->id = {"UTO", "P", 1, 2015, ""};
    draft->title = "Passport of Utopia, 2015";
    draft->side = "data page";
    draft->size = page.size;
    draft->provenance = {"Rahdari tests", "2026-11-22", "Rahdari", 4, {"drawn"}, true};
    for (const auto& [light, seen] : page.lights) {
        draft->references[light] = {seen.raw, cv::Mat(seen.raw.size(), CV_8UC1, cv::Scalar(spread))};
        draft->stable = cv::Mat(seen.raw.size(), CV_8UC1, cv::Scalar(255));
    }
    return draft;
}

/// The same page as scanners of different noise would show it.
optical::Specimens specimensOf(const RegisteredPage& page, const std::shared_ptr<const DocumentModel>& draft)
{
    optical::Specimens specimens;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        RegisteredPage specimen = page;
        specimen.onModel = true;
        specimen.obstacle.reset();
        for (auto& [light, seen] : specimen.lights) {
            cv::Mat noise(seen.raw.size(), CV_MAKETYPE(CV_16S, seen.raw.channels()));
            cv::RNG(seed).fill(noise, cv::RNG::NORMAL, 0.0, 2.0);
            cv::Mat noisy;
            cv::add(seen.raw, noise, noisy, {}, seen.raw.type());
            seen.raw = noisy;
            seen.levelled = noisy;
        }
        auto evidence = std::make_shared<check::Evidence>();
        evidence->put(std::move(specimen));
        document::Identification identification;
        identification.model = draft;
        evidence->put(std::move(identification));
        specimens.push_back(std::move(evidence));
    }
    return specimens;
}

}  // namespace

std::string writeModelOfSample(const fs::path& sample, const fs::path& models,
                               const std::vector<document::Feature>& features)
{
    const auto evidence = evidenceOf(sample, models);
    if (!evidence) {
        return evidence.error().message;
    }
    const auto page = (*evidence)->find<RegisteredPage>();
    if (!page || page->lights.empty()) {
        return "no page was found in " + sample.string();
    }
    const auto draft = draftOf(sample, *page);
    draft->features = features;
    draft->tables = optical::appearanceMeasures().learnTables(specimensOf(*page, draft), *draft);
    draft->tables.merge(document::identificationTables(*draft));
    const auto saved = document::saveModel(*draft, models / draft->name);
    return saved ? std::string() : saved.error().message;
}

}  // namespace rahdari::test
