#pragma once

#include "core/base/bytes.h"

#include <string>

namespace rahdari::lds {

/// "image/jpeg", "image/jp2" (a file), "image/j2c" (a bare JPEG 2000 codestream), "image/png", "image/x-wsq", or empty,
/// by how the octets begin.
std::string mimeTypeOf(base::ByteSpan picture);

}  // namespace rahdari::lds
