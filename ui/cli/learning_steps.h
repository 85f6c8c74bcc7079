#pragma once

#include "core/learning/learner.h"
#include "ui/setup/inspection_setup.h"

namespace rahdari::ui::cli {

/// The steps by which a specimen is read: the same as an inspection's, so that what was learned is what is measured.
/// @param textReader  null: fields are not read
learning::StepsFor learningSteps(const setup::MrzModels& mrz, std::shared_ptr<const mrz::GlyphAtlas> atlas,
                                 std::shared_ptr<const viz::TextReader> textReader, inspection::FaceModel faces,
                                 std::chrono::year_month_day today);

/// Finds faces by the face model; finds none where it is not installed.
learning::FaceFinder faceFinderOf(inspection::FaceModel faces);

}  // namespace rahdari::ui::cli
