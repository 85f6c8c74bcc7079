#pragma once

#include "core/document/model/document_model.h"
#include "core/optical/measure.h"

#include <vector>

namespace rahdari::optical {

/// What shows in coaxial light otherwise than in diffuse light, on every specimen that has both: colours that come and
/// go (Ovd: diffractive devices and inks that change colour), and one pattern without colour of its own all over the
/// page (Retro). Names are "ovd_1", "retro_1", ... Nothing without coaxial light on at least five specimens.
/// @param draft  size, references, stable
std::vector<document::Feature> proposeCoaxialFeatures(const document::DocumentModel& draft, const Specimens& specimens);

/// What light from behind shows and white light does not: soft shapes (Watermark) and rows of holes (Perforation).
/// Nothing without transmitted light on at least five specimens.
std::vector<document::Feature> proposeTransmittedFeatures(const document::DocumentModel& draft,
                                                          const Specimens& specimens);

}  // namespace rahdari::optical
