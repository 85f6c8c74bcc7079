#pragma once

#include "core/specimen/design/design_file.h"
#include "core/specimen/design/table_reader.h"

#include <map>
#include <string>

namespace rahdari::specimen {

/// A design as it was read, and where its elements stand in the file, for messages. Not yet held to the rules.
struct WrittenDesign {
    Design design;
    std::map<std::string, int> lines;  ///< by "side/name"; those of the base are not in it
};

/// "side/name"
std::string placeOf(std::string_view side, std::string_view name);

/// Reads the tables of a design's file over its base.
WrittenDesign readDesign(const toml::table& table, const InkCabinet& cabinet, const std::vector<Design>& bases,
                         TableReader::ErrorSlot& error);

}  // namespace rahdari::specimen
