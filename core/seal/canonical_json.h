#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace rahdari::seal {

/// The canonical text of a JSON value (RFC 8785, JCS): no blanks, members sorted by UTF-16 code units, numbers as
/// ECMAScript writes them.
/// @param value  strings must be UTF-8; its depth is the depth of the recursion
std::string canonicalJson(const nlohmann::json& value);

}  // namespace rahdari::seal
