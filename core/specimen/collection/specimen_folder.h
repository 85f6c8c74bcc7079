#pragma once

#include "core/base/result.h"
#include "core/specimen/collection/workshop.h"

#include <filesystem>
#include <functional>
#include <string>

namespace rahdari::specimen {

/// Puts more into a side's folder before it is in place.
using CaptureAddition = std::function<base::Result<void>(const std::filesystem::path& sideFolder, const Specimen&)>;

/// Writes a capture folder: one picture a light ("vi.jpg"), capture.toml, and "chip/" with the chip's files. A document
/// of two sides gets a folder a side ("front", "back"), the chip in the one with the MRZ. Nothing in it tells genuine
/// from forged. Written beside and renamed, so that a folder is there wholly or not at all.
/// @param withChip  called for the folder that holds the chip's files, where there are any
/// @return Error 1003 with the path; a folder that is there already is one
base::Result<void> writeCapture(const std::filesystem::path& folder, const Specimen& specimen,
                                const CaptureAddition& withChip = {});

/// The manifest: core/specimen/schema/manifest_1.schema.json. Ends with a line end.
std::string manifestJson(const Specimen& specimen);

/// The folder of a side below a capture folder: "" where the document has one side.
std::string sideFolder(const std::string& side, std::size_t sides);

}  // namespace rahdari::specimen
