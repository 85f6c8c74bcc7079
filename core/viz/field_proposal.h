#pragma once

#include "core/check/evidence.h"
#include "core/document/model/document_model.h"

#include <memory>
#include <vector>

namespace rahdari::viz {

/// Genuine specimens of one model, each with document::RegisteredPage on the draft's grid.
using Specimens = std::vector<std::shared_ptr<const check::Evidence>>;

/// Finds the fields of a model nobody has described: places where the specimens differ, their ink lies in lines as
/// high as print, and neither the zone nor a portrait is. Two columns in one line are two fields.
///
/// Features of the kind Field named "field_1", "field_2", ... in reading order, no content; boxes hold the text of
/// every specimen and a little paper.
/// @param draft  size, references, stable, and the features found before: those of the kinds Mrz, Portrait, Ghost,
///               Code and Personal are left out
std::vector<document::Feature> proposeFields(const document::DocumentModel& draft, const Specimens& specimens);

}  // namespace rahdari::viz
