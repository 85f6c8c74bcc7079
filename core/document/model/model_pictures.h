#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/document/model/document_model.h"

#include <map>
#include <string>

namespace rahdari::document {

/// Whether a file of this name is a picture of a model: "vi.jpg", "vi_spread.png", "stable.png", ...
bool isModelPictureName(std::string_view name);

/// A model's pictures by file name: means as JPEG of quality 92; spreads as PNG of half the raster's resolution, where
/// a pixel is the root mean square of four; stable as a PNG of one bit.
/// @return Error 1003 when they are not of the raster's size, or of another kind than a model's
base::Result<std::map<std::string, base::Bytes>> encodePictures(const DocumentModel& model);

/// Puts a picture where its name says. Sizes are read from the header and compared with the model's before anything is
/// decoded.
/// @param model  with its size
/// @return Error 1310, one sentence without the file's name
base::Result<void> addPicture(std::string_view name, base::ByteSpan file, DocumentModel& model);

/// Whether every spread has its mean. @return Error 1310
base::Result<void> checkReferences(const DocumentModel& model);

}  // namespace rahdari::document
