#pragma once

#include "scanners/folder/capture_inventory.h"

namespace rahdari::scanners {

/// Whether the capture has a picture, and each of its pictures is in its file from the first byte to the last: one that
/// is still being copied is not. Reads the files and decodes none; some milliseconds.
bool hasWholePictures(const CaptureInventory& capture);

/// Whether capture.toml names the pictures, and they are there and whole, so that no other one has to be waited for. A
/// capture with a chip's files beside them is never known to be complete: nothing says how many these are.
/// @param folder  of the capture
bool hasAllItNames(const std::filesystem::path& folder, const CaptureInventory& capture);

}  // namespace rahdari::scanners
