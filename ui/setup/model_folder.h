#pragma once

#include "core/base/result.h"
#include "core/inspection/profile.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::ui::setup {

/// The models that are there when none are asked for: the environment's RAHDARI_MODELS; else the folder that lies
/// beside the program, ../share/rahdari/models, which a build tree has as a link. It need not be there.
std::filesystem::path defaultModels();

/// The samples that come with the program: beside its models' usual place, ../share/rahdari/samples, which a build tree
/// has as a link. It need not be there.
std::filesystem::path samplesFolder();

/// Whether a folder has all that comes with the program (ocr, profiles, ...), and not document models alone.
bool isWholeModelFolder(const std::filesystem::path& folder);

/// The folder with the models: as asked for, when it is a whole one; else defaultModels(). A folder that holds document
/// models alone may be asked for: it adds to what is there (documentModelFolders()) and takes nothing's place.
/// @param asked  empty = not asked for
/// @return the folder, or Error 1000 naming where it was looked for
base::Result<std::filesystem::path> findModels(const std::filesystem::path& asked);

/// The profiles that come with the models, sorted by name.
/// @return the files, or Error 1000 when there are none
base::Result<std::vector<std::filesystem::path>> listProfiles(const std::filesystem::path& models);

/// A profile by its name, or by its file: what holds a slash or ends in ".toml" is a file.
/// @return the profile, or Error 1000 naming those there are, 1001, 1500, 1501
base::Result<inspection::Profile> chooseProfile(const std::filesystem::path& models, const std::string& nameOrFile);

}  // namespace rahdari::ui::setup
