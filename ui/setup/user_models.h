#pragma once

#include <filesystem>

namespace rahdari::ui::setup {

/// The folder of the document models this user learned: rahdari/documents below XDG_DATA_HOME, else below
/// ~/.local/share. Need not be there. Empty when there is no home.
std::filesystem::path userDocumentModels();

/// The folder of the agencies whose document models this user takes: rahdari/model_signers beside that one, one
/// certificate a file. Need not be there. Empty when there is no home.
std::filesystem::path userModelSigners();

}  // namespace rahdari::ui::setup
