#pragma once

#include "core/base/result.h"
#include "core/image/byte_view.h"
#include "core/image/picture_header.h"

namespace rahdari::image {

/// The format of a picture file by its first bytes; its name is not asked.
/// @return the format, or Error 1200 the file is empty, 1201 it ends inside a known signature, 1202 it is something
///         else, which the message names as far as it can be told ("looks like text")
base::Result<PictureFormat> sniffFormat(const ByteView& file);

}  // namespace rahdari::image
