#pragma once

#include "core/check/check_entry.h"
#include "core/check/evidence.h"
#include "core/check/limit.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::optical {

/// One optical check as the catalogue and the learner see it: how it measures, and what is known of its quantities.
/// Measuring is a pure function of the evidence: RegisteredPage, Identification (null model = template-free),
/// capture::Page for the full resolution, mrz::MrzReading, mrz::MrzPrint, viz::VizReading, viz::FaceReading.
struct Measure {
    check::MeasureRule rule;
    std::span<const check::QuantityRule> quantities;
    check::Measured (*measure)(const check::Evidence& evidence) = nullptr;
};

/// Evidence of specimens of one model, as the learner gathers it: RegisteredPage, Identification, what was read of the
/// zone, and Observation; not capture::Page.
using Specimens = std::vector<std::shared_ptr<const check::Evidence>>;

/// What a part of the house takes from one specimen's pictures, to learn its tables from later: pictures are too large
/// to keep.
struct Observation {
    std::map<std::string, document::Table> tables;

    const document::Table* find(std::string_view name) const;
};

/// @param evidence  as for measuring, model and pictures included
using Observe = std::map<std::string, document::Table> (*)(const check::Evidence& evidence);

/// What a part of the house learns beside limits: tables that its measures then find in the model.
/// @param draft  the model so far: features, references, stable
using LearnTables = std::map<std::string, document::Table> (*)(const Specimens& specimens,
                                                               const document::DocumentModel& draft);

/// What one folder of checks offers. Each folder has one such function; core/inspection joins them.
struct Measures {
    std::span<const Measure> measures;
    LearnTables learnTables = nullptr;  ///< may be null
    Observe observe = nullptr;          ///< may be null
};

/// Performs a measure and judges it by the identified model's limits: the body of every optical check.
check::CheckResult judge(const Measure& measure, const check::Evidence& evidence);

}  // namespace rahdari::optical
