#pragma once

#include <filesystem>

namespace rahdari::ui::setup {

/// The folder of the document models this user learned: rahdari/documents below XDG_DATA_HOME, else below
/// ~/.local/share. Need not be there. Empty when there is no home.
std::filesystem::path userDocumentModels();

}  // namespace rahdari::ui::setup
