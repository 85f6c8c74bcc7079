#pragma once

#include "core/base/result.h"
#include "core/capture/image_scanner.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace rahdari::scanners {

/// Opens one capture made of files: a picture file (taken as white light), or a capture folder.
///
/// A capture folder holds one picture per light, named by the light's short name (`vi.png`, `IR.jpg`, `uv`; any
/// case, any or no extension, format by content) and may hold a `capture.toml` (capture_description.h) that names
/// them otherwise. Other names of lights are understood (white, infrared, uv365, ..., see capture_inventory.h), also
/// within longer names where no file is plainly named by its light (page_0017_uv.png). A folder without such names and
/// with exactly one picture is that picture under white light.
///
/// The pages are marked as pre-recorded unless capture.toml says otherwise (ICAO Doc 9303-2 C.1). A light that
/// cannot be read is left out with a notice, as long as white or infrared could be read.
/// @return the scanner, or Error 1000 nothing there, 1001 not readable, 1002 capture.toml is invalid or the folder
///         is ambiguous. An empty folder opens; capturing from it gives Error 2001.
base::Result<std::unique_ptr<capture::ImageScanner>> openFolderScanner(const std::filesystem::path& path);

/// The single captures under a path, sorted by name; each can be given to openFolderScanner().
///
/// A file is one capture. A folder that holds a picture named by a light, a capture.toml, or a folder `chip` with the
/// files of the document's chip (chip_files.h), is one capture. Any other folder is a batch: each file in it and each
/// folder directly in it is a capture, except for hidden ones and for files with a name that says they are no picture
/// (.txt .tsv .csv .md .json .toml ...). Files are not opened: what only pretends to be a picture gives its error when
/// it is captured.
/// @return at least one path, or Error 1000 nothing there, 1001 not readable, 2001 the folder has no capture
base::Result<std::vector<std::filesystem::path>> listCaptures(const std::filesystem::path& path);

}  // namespace rahdari::scanners
