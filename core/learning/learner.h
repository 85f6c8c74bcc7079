#pragma once

#include "core/base/result.h"
#include "core/capture/image_scanner.h"
#include "core/check/limit.h"
#include "core/document/model/document_model.h"
#include "core/inspection/evidence_step.h"
#include "core/learning/detected_faces.h"
#include "core/viz/text_reader.h"

#include <opencv2/core/mat.hpp>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::learning {

/// Whether a check counts under the profile the model is learned for; says which specimens would be refused.
using CountsOf = std::function<bool(std::string_view checkId)>;

/// What a model is to be learned from.
struct LearnWish {
    std::string name;
    std::optional<document::ModelId> id;             ///< default: from the zone, with the first free number
    std::optional<document::DocumentModel> outline;  ///< features and rules somebody wrote; else they are proposed
    document::Provenance provenance;                 ///< agency, day and program; the rest is filled in
    std::vector<std::shared_ptr<capture::ImageScanner>> specimens;  ///< each gives one genuine page
    /// The other sides of the same cards, same order, for their zones; null where there is none. May be shorter.
    std::vector<std::shared_ptr<capture::ImageScanner>> otherSides;
    std::vector<std::string> sources;                   ///< names of them for the report, same order
    std::shared_ptr<const viz::TextReader> textReader;  ///< reads fields to name them; null: they stay unnamed
    FaceFinder faceFinder;                              ///< empty: portraits are found by how specimens differ
    CountsOf counts;                                    ///< empty: every check counts
    bool proposeOnly = false;  ///< stop when features are proposed: no limits, no tables, an empty report of checks
    unsigned threads = 0;      ///< specimens worked on at once; 0 = what the machine has, at most 4
};

struct LearnProgress {
    std::string_view stage;  ///< "reading", "aligning", "averaging", "proposing", "measuring"
    std::size_t done = 0;
    std::size_t total = 0;
};

/// A specimen that was not used, or only with a reservation.
struct LearnRemark {
    std::string source;
    std::string text;
    bool used = false;
};

/// What was learned of one check.
struct LearnedCheck {
    std::string check;
    int samples = 0;
    int quantities = 0;
    double widestSpread = 0.0;          ///< largest spread among its quantities as a share of its limit's width
    double expectedFalseRejects = 0.0;  ///< share of genuine documents, upper 95 % bound
    int heldOutRejects = 0;             ///< specimens it would have refused when they were left out of learning
    bool evaluatory = false;            ///< too few samples to count
    int widened = 0;                    ///< limits made wider because a specimen left out had fallen outside
};

struct LearnReport {
    std::vector<LearnRemark> remarks;
    std::vector<LearnedCheck> checks;
    double expectedFalseRejects = 0.0;  ///< share of whole documents, upper 95 % bound
    int heldOutRejects = 0;             ///< specimens that at least one check that counts would have refused
    int specimensUsed = 0;
};

struct Learned {
    document::DocumentModel model;
    LearnReport report;
    cv::Mat overlay;  ///< BGR: the mean under white light with every feature outlined and named
};

/// What reading a page takes, beside the page. Builds the evidence steps for one specimen ("capture", "mrz",
/// "page_location", "capture_quality", "mrz_print"; and, with a model, "document_model", "light_findings", "viz",
/// "faces").
using StepsFor = std::function<std::vector<std::unique_ptr<inspection::EvidenceStep>>(
    std::shared_ptr<capture::ImageScanner> scanner, std::shared_ptr<capture::ImageScanner> otherSide,
    std::shared_ptr<const document::DocumentModel> model)>;

/// Learns a model from genuine specimens: reads and registers them, averages, proposes features, measures every
/// specimen by a model it had no part in (cross-fitting), and sets limits. The same specimens give the same model.
/// Captures are read again when they are needed rather than kept: 30 pages of four lights at 400 dpi took 2.4 GB.
/// @param observer  is called by one thread at a time, not always the same one; may be empty
/// @return Error 1330 too few specimens that agree (naming what was wrong with each), 1010 stopped
base::Result<Learned> learn(const LearnWish& wish, const StepsFor& stepsFor,
                            const std::function<void(const LearnProgress&)>& observer, const std::stop_token& stop);

/// Limits of one quantity from what genuine specimens showed (checks.md 3).
/// @param values  one a specimen, at least one
check::Limit limitOf(const check::QuantityRule& rule, std::string_view feature, std::span<const double> values);

/// Features of a page nobody has described, from what the specimens agree and differ in. The zone, the faces and the
/// fields were found before; see feature_proposal.cpp for how the rest is.
/// @param draft  size, references, stable
std::vector<document::Feature> proposeFeatures(const document::DocumentModel& draft,
                                               const std::vector<std::shared_ptr<const check::Evidence>>& specimens,
                                               const FaceFinder& faceFinder = {});

}  // namespace rahdari::learning
