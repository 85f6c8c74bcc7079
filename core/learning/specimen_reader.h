#pragma once

#include "core/base/result.h"
#include "core/capture/page.h"
#include "core/check/evidence.h"
#include "core/learning/learner.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::learning {

/// One genuine page to learn from, as far as it was read: everything but its pictures.
struct Specimen {
    std::size_t index = 0;  ///< in the wish
    std::string source;
    std::string device;
    std::string side;
    bool preRecorded = false;
    std::set<image::Light> lights;
    std::shared_ptr<check::Evidence> known;  ///< zone, place of the page, quality, print of the zone; no capture::Page
    cv::Mat overview;                        ///< the page in its own grid, grey, `overviewPxPerMm`; for comparing
};

inline constexpr double overviewPxPerMm = 2.0;

/// What was found out about a page without its pictures, in a new piece of evidence that takes more.
std::shared_ptr<check::Evidence> withoutPage(const check::Evidence& evidence);

/// Puts into `to` what `from` has of these kinds and `to` has not.
void copyMissing(const check::Evidence& from, check::Evidence& to);

/// Reads specimens, and reads their pictures again later on. Pictures are kept while they take less than a limit.
/// Several threads may read different specimens at the same time.
class SpecimenReader {
public:
    SpecimenReader(const LearnWish& wish, const StepsFor& stepsFor) : wish_(wish), stepsFor_(stepsFor) {}

    /// The first reading: every step that needs no model. @return Error of the first step that failed
    base::Result<Specimen> read(std::size_t index, const std::stop_token& stop);

    /// The pictures once more. @return as ImageScanner::capture
    base::Result<std::shared_ptr<const capture::Page>> page(const Specimen& specimen, const std::stop_token& stop);

    /// Everything known of a specimen, and what the steps that need a model find by this one, pictures included.
    base::Result<std::shared_ptr<check::Evidence>> evidenceBy(const Specimen& specimen,
                                                              std::shared_ptr<const document::DocumentModel> model,
                                                              const std::stop_token& stop);

    /// What a page's fields say by a model: puts viz::VizReading into the evidence. Nothing where they cannot be read.
    /// @param evidence  of that specimen, with its page and model
    void readFields(const Specimen& specimen, std::shared_ptr<const document::DocumentModel> model,
                    check::Evidence& evidence, const std::stop_token& stop);

private:
    std::shared_ptr<capture::ImageScanner> otherSideOf(std::size_t index) const;
    void keep(std::size_t index, const std::shared_ptr<const capture::Page>& page);

    const LearnWish& wish_;
    const StepsFor& stepsFor_;
    std::mutex mutex_;
    std::map<std::size_t, std::shared_ptr<const capture::Page>> kept_;
    std::size_t keptBytes_ = 0;
};

}  // namespace rahdari::learning
