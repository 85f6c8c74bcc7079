#pragma once

#include "core/learning/page_alignment.h"
#include "core/optical/measure.h"

#include <vector>

namespace rahdari::learning {

/// Every measure there is, folder by folder.
std::vector<optical::Measure> allMeasures();

/// The specimens as the parts of the house learn their tables from: each with its page and the model.
optical::Specimens withModel(const SpecimenEvidence& pages,
                             const std::shared_ptr<const document::DocumentModel>& model);

/// The specimens' pages with what learning tables takes of their pictures.
/// @param model  features, stable, references
SpecimenEvidence observeSpecimens(SpecimenReader& reader, const AlignedSpecimens& aligned,
                                  const std::shared_ptr<const document::DocumentModel>& model, unsigned threads,
                                  const std::stop_token& stop);

/// What every part of the house learns beside limits.
std::map<std::string, document::Table> learnTables(const optical::Specimens& specimens,
                                                   const document::DocumentModel& draft);

/// What was measured of one specimen by a model it had no part in.
struct HeldOut {
    std::size_t fold = 0;
    std::vector<check::Measured> measured;  ///< in the order of `allMeasures`; empty when it could not be done
    std::string obstacle;                   ///< why not
};

/// Splits the specimens into at most five parts, by device where several gave enough of them; for each part a model is
/// made of the others - mean pictures and tables, not the features, which somebody may have written - and the part's
/// specimens are registered and measured by it. A single specimen is measured by its own model: what it gives is never
/// counted.
/// @param model  features, stable, references, tables of all specimens
std::vector<HeldOut> measureHeldOut(SpecimenReader& reader, const AlignedSpecimens& aligned,
                                    const document::DocumentModel& model, unsigned threads, const StageTeller& tell,
                                    const std::stop_token& stop);

}  // namespace rahdari::learning
