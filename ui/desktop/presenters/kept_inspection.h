#pragma once

#include "core/base/result.h"
#include "core/capture/page.h"
#include "core/casefile/inspection_folder.h"
#include "core/inspection/runner.h"

#include <QString>

#include <memory>

namespace rahdari::ui::desktop {

/// An inspection as it was kept, for the screen to show again. Never null where nothing else is said.
struct KeptInspection {
    std::shared_ptr<const casefile::InspectionRecord> record;
    QString folder;
    std::shared_ptr<const capture::Page> page;  ///< the judged side
    /// The judgement with what else is known of its evidence: page and planes. It has no times. Null: not judged.
    std::shared_ptr<const inspection::Inspection> inspection;
};

/// Decodes a record's pictures: some 0.1 s each. Any thread.
/// @return Error of a picture that cannot be decoded, see image::decodePicture()
base::Result<KeptInspection> keptInspectionOf(const casefile::OpenedRecord& opened);

}  // namespace rahdari::ui::desktop
