#pragma once

#include "core/capture/page.h"
#include "core/casefile/inspection_record.h"
#include "core/inspection/runner.h"

#include <cstddef>
#include <vector>

namespace rahdari::casefile {

/// The pictures of a page. One that was read from a file is kept as that file; others become PNG, which takes about
/// 0.1-0.3 s each at 500 dpi. Places are not set. Any thread.
std::vector<RecordedPicture> picturesOf(const capture::Page& page);

/// Puts what an inspection found into a record: judgement, crops of what failed or stayed undetermined (at most
/// `maxCropsPerCheck` a check), heat maps, faces, places of the page. Pictures are taken from the evidence where the
/// record has none yet.
void putInspection(InspectionRecord& record, const inspection::Inspection& inspection, const Moment& judged);

inline constexpr int maxCropsPerCheck = 4;
inline constexpr std::size_t maxCrops = 120;

}  // namespace rahdari::casefile
