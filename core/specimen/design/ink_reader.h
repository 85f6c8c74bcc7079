#pragma once

#include "core/specimen/design/table_reader.h"
#include "core/specimen/ink/ink.h"

#include <map>
#include <string>

namespace rahdari::specimen {

/// The tables [ink.*] of a file. One of a name that is there already takes its place.
void readInks(TableReader& file, TableReader::ErrorSlot& error, std::map<std::string, Ink>& inks);

/// The tables [material.*] of a file, alike.
void readMaterials(TableReader& file, TableReader::ErrorSlot& error, std::map<std::string, Material>& materials);

}  // namespace rahdari::specimen
