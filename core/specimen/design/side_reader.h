#pragma once

#include "core/specimen/design/design_reader.h"

namespace rahdari::specimen {

/// Reads `without` and the tables [[side]] over the sides that the base has.
/// @param later  the file has a base: elements may take the place of others
void readSides(TableReader& file, TableReader::ErrorSlot& error, WrittenDesign& written, bool later);

}  // namespace rahdari::specimen
