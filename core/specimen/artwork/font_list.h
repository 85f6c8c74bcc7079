#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace rahdari::specimen {

/// What fonts.toml says.
struct FontList {
    std::map<std::string, std::string> files;     ///< name -> file below a font root
    std::map<std::string, std::string> packages;  ///< first folder of a file -> Debian package
};

/// @return Error 1002 naming the line and what may stand there
base::Result<FontList> parseFontList(std::string_view toml);

/// The package that brings a file, or "".
std::string packageOf(const FontList& list, const std::string& file);

}  // namespace rahdari::specimen
