#pragma once

#include "core/specimen/design/elements.h"
#include "core/specimen/design/table_reader.h"

namespace rahdari::specimen {

/// Reads `kind` and the members of that kind's struct.
void readBody(TableReader& reader, ElementBody& body);

}  // namespace rahdari::specimen
