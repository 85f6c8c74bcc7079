#include "core/learning/page_alignment.h"

#include "core/base/error_code.h"
#include "core/base/median.h"
#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/document/registration/identification.h"
#include "core/learning/page_grid.h"
#include "core/learning/page_turn.h"
#include "core/learning/parallel_work.h"
#include "core/learning/robust_pictures.h"
#include "core/learning/stability.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <utility>

namespace rahdari::learning {

namespace {

using document::DocumentModel;
using document::modelPxPerMm;
using document::RegisteredPage;

/// What registering one specimen gave: a page, or why not.
struct Attempt {
    std::shared_ptr<const RegisteredPage> page;
    std::string obstacle;
};

class Aligning {
public:
    Aligning(SpecimenReader& reader, std::vector<Specimen>& specimens, unsigned threads, const StageTeller& tell,
             const std::stop_token& stop)
        : reader_(reader), specimens_(specimens), threads_(threads), tell_(tell), stop_(stop)
    {
    }

    base::Result<AlignedSpecimens> run();

private:
    std::optional<DocumentModel> draftOf(const Specimen& typical);
    std::vector<Attempt> registerAll(const DocumentModel& model);
    Attempt registerOne(const Specimen& specimen, const DocumentModel& model);
    DocumentModel middleOf(const DocumentModel& draft, const std::vector<Attempt>& attempts);
    AlignedSpecimens averaged(const DocumentModel& middle, std::vector<Attempt> attempts);
    std::optional<image::PagePlane> gridOf(const DocumentModel& draft, const std::vector<Attempt>& attempts) const;

    SpecimenReader& reader_;
    std::vector<Specimen>& specimens_;
    unsigned threads_;
    const StageTeller& tell_;
    const std::stop_token& stop_;
    std::size_t step_ = 0;
};

base::Error cancelled() { return {base::toInt(base::ErrorCode::Cancelled), "Learning was stopped", ""}; }

std::size_t countFitting(const std::vector<Attempt>& attempts)
{
    return static_cast<std::size_t>(std::count_if(attempts.begin(), attempts.end(),
                                                  [](const Attempt& attempt) { return attempt.page != nullptr; }));
}

Pages pagesOf(const std::vector<Attempt>& attempts)
{
    Pages pages;
    for (const Attempt& attempt : attempts) {
        if (attempt.page) {
            pages.push_back(attempt.page);
        }
    }
    return pages;
}

/// The light in which pages are compared: white, or the first there is.
image::Light lightOf(const DocumentModel& model)
{
    return model.references.empty() ? image::Light::White : model.references.begin()->first;
}

std::vector<SeenPicture> levelledUnder(const Pages& pages, image::Light light)
{
    std::vector<SeenPicture> pictures;
    for (const auto& page : pages) {
        const document::RegisteredLight* seen = page->under(light);
        if (seen != nullptr && !seen->levelled.empty()) {
            pictures.push_back({seen->levelled, seen->seen});
        }
    }
    return pictures;
}

/// Where pages differ under the light they are compared in; none where they show nothing.
std::optional<cv::Mat> personalOf(const Pages& pages, image::Light light,
                                  const std::map<image::Light, document::Reference>& references, unsigned threads)
{
    const auto reference = references.find(light);
    std::vector<SeenPicture> pictures = levelledUnder(pages, light);
    if (reference == references.end() || pictures.empty()) {
        return std::nullopt;
    }
    std::erase_if(pictures, [&](const SeenPicture& picture) {
        return picture.pixels.size() != reference->second.mean.size() ||
               picture.pixels.type() != reference->second.mean.type();
    });
    return variationOf(pictures, reference->second, threads).personal;
}

/// How well a page fits the mean where the model is stable: correlation at half the model's scale.
double fitOf(const RegisteredPage& page, const DocumentModel& model)
{
    const image::Light light = lightOf(model);
    const document::RegisteredLight* seen = page.under(light);
    const document::Reference* reference = model.reference(light);
    if (seen == nullptr || reference == nullptr || seen->levelled.size() != reference->mean.size()) {
        return 0.0;
    }
    const auto prepared = [](const cv::Mat& picture) {
        cv::Mat grey = picture;
        if (grey.channels() == 3) {
            cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
        }
        cv::Mat half;
        cv::resize(grey, half, {}, 0.5, 0.5, cv::INTER_AREA);
        half.convertTo(half, CV_32F);
        cv::Mat ground;
        cv::GaussianBlur(half, ground, {}, 3.0 * modelPxPerMm / 2.0);
        return cv::Mat(half - ground);
    };
    const cv::Mat one = prepared(seen->levelled);
    const cv::Mat other = prepared(reference->mean);
    cv::Mat mask;
    cv::resize(model.stable & seen->seen, mask, one.size(), 0.0, 0.0, cv::INTER_NEAREST);
    const double pixels = std::max(1, cv::countNonZero(mask));
    const cv::Scalar meanOne = cv::mean(one, mask);
    const cv::Scalar meanOther = cv::mean(other, mask);
    cv::Mat maskFloat;
    mask.convertTo(maskFloat, CV_32F, 1.0 / 255.0);
    const cv::Mat a = (one - meanOne[0]).mul(maskFloat);
    const cv::Mat b = (other - meanOther[0]).mul(maskFloat);
    return a.dot(b) / std::max(std::sqrt(a.dot(a) * b.dot(b)), pixels * 1e-3);
}

/// Below this a page is another document, or was captured too badly to learn from.
double leastFit(std::vector<double> fits)
{
    constexpr double ofTheUsual = 0.65;
    return ofTheUsual * base::medianOf(std::move(fits));
}

std::optional<DocumentModel> Aligning::draftOf(const Specimen& typical)
{
    const auto page = reader_.page(typical, stop_);
    const auto location = typical.known->find<document::PageLocation>();
    const auto planes = typical.known->find<check::PagePlanes>();
    if (!page || !location || !planes) {
        return std::nullopt;
    }
    const RegisteredPage own = document::unregisteredPage(**page, *planes, location->sizeMm);
    constexpr double usualSpread = 8.0;  // two grey levels
    DocumentModel draft;
    draft.name = "draft";
    draft.size = own.size;
    for (const auto& [light, seen] : own.lights) {
        draft.references[light] = {seen.raw, cv::Mat(seen.raw.size(), CV_8UC1, cv::Scalar(usualSpread))};
    }
    if (draft.references.empty()) {
        return std::nullopt;
    }
    std::vector<cv::Mat> overviews{typical.overview};
    for (const Specimen& specimen : specimens_) {
        if (&specimen != &typical && likeness(specimen.overview, typical.overview) > 0.0) {
            overviews.push_back(specimen.overview);
        }
    }
    draft.stable = draftStable(overviews, draft.size);
    const cv::Size raster = draft.references.begin()->second.mean.size();
    cv::resize(draft.stable, draft.stable, raster, 0.0, 0.0, cv::INTER_NEAREST);
    return draft;
}

Attempt Aligning::registerOne(const Specimen& specimen, const DocumentModel& model)
{
    const auto planes = specimen.known->find<check::PagePlanes>();
    if (specimen.overview.empty() || !planes) {
        return {nullptr, "No page was found in the picture"};
    }
    const auto page = reader_.page(specimen, stop_);
    if (!page) {
        return {nullptr, page.error().message};
    }
    auto registered = std::make_shared<RegisteredPage>(document::registerPage(**page, *planes, model, stop_));
    if (registered->obstacle) {
        return {nullptr, *registered->obstacle};
    }
    return {std::move(registered), {}};
}

std::vector<Attempt> Aligning::registerAll(const DocumentModel& model)
{
    std::vector<Attempt> attempts(specimens_.size());
    std::atomic<std::size_t> done = 0;
    ++step_;
    forEach(specimens_.size(), threads_, stop_, [&](std::size_t i) {
        attempts[i] = registerOne(specimens_[i], model);
        tell_("aligning", (step_ - 1) * specimens_.size() + ++done,
              std::max<std::size_t>(step_, 2) * specimens_.size());
    });
    return attempts;
}

std::optional<image::PagePlane> Aligning::gridOf(const DocumentModel& draft, const std::vector<Attempt>& attempts) const
{
    std::vector<TwoPlanes> planes;
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const auto located = specimens_[i].known->find<check::PagePlanes>();
        const document::RegisteredLight* seen = attempts[i].page ? attempts[i].page->under(lightOf(draft)) : nullptr;
        const image::PagePlane* own = located ? located->find(lightOf(draft)) : nullptr;
        if (seen != nullptr && seen->plane && own != nullptr) {
            planes.push_back({*own, *seen->plane});
        }
    }
    return middleGrid(planes, draft.size);
}

DocumentModel Aligning::middleOf(const DocumentModel& draft, const std::vector<Attempt>& attempts)
{
    const Pages pages = pagesOf(attempts);
    DocumentModel middle;
    middle.name = draft.name;
    middle.size = draft.size;
    middle.references = referencesOf(pages, PictureKind::Raw, threads_);
    const auto personal =
        personalOf(pages, lightOf(draft), referencesOf(pages, PictureKind::Levelled, threads_), threads_);
    middle.stable = personal ? cv::Mat(~*personal) : draft.stable;
    if (const auto grid = gridOf(draft, attempts)) {
        for (auto& [light, reference] : middle.references) {
            reference.mean = regridded(reference.mean, *grid);
            reference.spread = regridded(reference.spread, *grid);
        }
        middle.stable = regridded(middle.stable, *grid) > 127;
    }
    return middle;
}

AlignedSpecimens Aligning::averaged(const DocumentModel& middle, std::vector<Attempt> attempts)
{
    std::vector<double> fits;
    for (const Attempt& attempt : attempts) {
        if (attempt.page) {
            fits.push_back(fitOf(*attempt.page, middle));
        }
    }
    const double least = fits.empty() ? 0.0 : leastFit(fits);
    AlignedSpecimens aligned;
    Pages pages;
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        Attempt& attempt = attempts[i];
        if (attempt.page && fitOf(*attempt.page, middle) < least) {
            attempt = {nullptr, "What is printed on it is not what the others show"};
        }
        if (!attempt.page) {
            aligned.remarks.push_back({specimens_[i].source, attempt.obstacle, false});
            continue;
        }
        pages.push_back(attempt.page);
        auto evidence = withoutPage(*specimens_[i].known);
        evidence->put(*attempt.page);
        aligned.pages.push_back(std::move(evidence));
        aligned.specimens.push_back(specimens_[i]);
    }
    aligned.draft.name = middle.name;
    aligned.draft.size = middle.size;
    if (pages.empty()) {
        return aligned;
    }
    aligned.draft.references = referencesOf(pages, PictureKind::Levelled, threads_);
    const auto personal = personalOf(pages, lightOf(middle), aligned.draft.references, threads_);
    aligned.draft.stable = personal ? cv::Mat(~*personal) : middle.stable;
    return aligned;
}

base::Result<AlignedSpecimens> Aligning::run()
{
    std::vector<bool> tried(specimens_.size(), false);
    std::optional<DocumentModel> best;
    std::vector<Attempt> bestAttempts;
    constexpr int mostTries = 3;
    for (int attempt = 0; attempt < mostTries && !stop_.stop_requested(); ++attempt) {
        const auto typical = mostTypical(specimens_, tried);
        if (!typical) {
            break;
        }
        tried[*typical] = true;
        const auto draft = draftOf(specimens_[*typical]);
        if (!draft) {
            continue;
        }
        step_ = 0;
        std::vector<Attempt> attempts = registerAll(*draft);
        if (countFitting(attempts) > countFitting(bestAttempts)) {
            best = draft;
            bestAttempts = std::move(attempts);
        }
        if (countFitting(bestAttempts) * 3 >= specimens_.size() * 2) {
            break;
        }
    }
    if (stop_.stop_requested()) {
        return cancelled();
    }
    if (!best) {
        return base::Error{base::toInt(base::ErrorCode::ModelNotLearned), "No page was found on any of the specimens",
                           "Check that the captures show the page whole, on a dark ground"};
    }
    tell_("averaging", 0, 1);
    const DocumentModel middle = middleOf(*best, bestAttempts);
    bestAttempts.clear();
    std::vector<Attempt> attempts = registerAll(middle);
    if (stop_.stop_requested()) {
        return cancelled();
    }
    tell_("averaging", 1, 1);
    return averaged(middle, std::move(attempts));
}

}  // namespace

base::Result<AlignedSpecimens> alignSpecimens(SpecimenReader& reader, std::vector<Specimen> specimens, unsigned threads,
                                              const StageTeller& tell, const std::stop_token& stop)
{
    alignTurns(specimens);
    return Aligning(reader, specimens, threads, tell, stop).run();
}

}  // namespace rahdari::learning
