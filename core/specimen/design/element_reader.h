#pragma once

#include "core/specimen/design/elements.h"
#include "core/specimen/design/table_reader.h"

namespace rahdari::specimen {

/// An element and where it goes.
struct WrittenElement {
    Element element;
    std::string after;  ///< name of the element of the base that it follows; empty: at the end
    int line = 0;
};

/// Reads a table [[side.element]]. Every number is held to what can be drawn in bounded time: lines at least .2 mm
/// apart, at most a few hundred curves.
WrittenElement readElement(const toml::table& table, TableReader::ErrorSlot& error);

}  // namespace rahdari::specimen
