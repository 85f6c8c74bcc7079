#pragma once

#include "core/learning/face_areas.h"
#include "core/learning/specimen_reader.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace rahdari::learning {

/// Specimens of one document in one grid.
struct AlignedSpecimens {
    document::DocumentModel draft;     ///< size, references, stable; nothing else
    std::vector<Specimen> specimens;   ///< those that fit
    SpecimenEvidence pages;            ///< of each: what is known of it, and document::RegisteredPage; no pictures
    std::vector<LearnRemark> remarks;  ///< those that do not, and why
};

/// Tells how many specimens of the current stage are done.
using StageTeller = std::function<void(std::string_view stage, std::size_t done, std::size_t total)>;

/// Brings specimens into one grid and averages them: first all on the most typical, whose levels and place are as good
/// as chance; then on the mean of that, whose levels and place are the middle of all.
/// @return Error 1330 when hardly any fit together, 1010
base::Result<AlignedSpecimens> alignSpecimens(SpecimenReader& reader, std::vector<Specimen> specimens, unsigned threads,
                                              const StageTeller& tell, const std::stop_token& stop);

}  // namespace rahdari::learning
