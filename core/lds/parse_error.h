#pragma once

#include "core/base/error.h"
#include "core/lds/tlv.h"

#include <string>

namespace rahdari::lds {

/// Error 3000: octets that are no data object.
base::Error tlvInvalid(const std::string& what);

/// Error 3001: a data object, but of another tag.
base::Error tagUnexpected(Tag expected, Tag found);

/// Error 3010: data objects, but not the ones this file is made of.
base::Error fileInvalid(const std::string& what);

/// "7F61".
std::string tagText(Tag tag);

}  // namespace rahdari::lds
