#pragma once

#include "core/document/model/document_model.h"

#include <string>

namespace rahdari::tests {

/// A small document model with something of everything: 40 x 25 mm, three lights, limits without an end, tables.
document::DocumentModel madeUpModel(const std::string& name = "utopia_card.front");

}  // namespace rahdari::tests
