#pragma once

#include "core/document/model/document_model.h"

#include <vector>

namespace rahdari::learning {

/// Blocks of the page that are the same on every specimen: print ("print_1", ...) and bare ground ("blank_1", ...),
/// spread over the page, none overlapping another or a personalised feature.
/// @param draft  references, stable, and the personalised features found before
std::vector<document::Feature> proposeGround(const document::DocumentModel& draft);

}  // namespace rahdari::learning
