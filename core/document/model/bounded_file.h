#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>

namespace rahdari::document {

/// Larger than any model's file or pack.
inline constexpr std::size_t maxModelFileBytes = 64U * 1024U * 1024U;

/// @return the file's octets, or Error 1000 no such file, 1001 not readable, 1310 too large to be a model's
base::Result<base::Bytes> readBoundedFile(const std::filesystem::path& file, std::size_t maxBytes = maxModelFileBytes);

}  // namespace rahdari::document
