#pragma once

#include "core/base/result.h"
#include "core/chip/chip_reader.h"

#include <filesystem>

namespace rahdari::ui::cli {

/// Reads what a terminal proves its rights with from a folder: card-verifiable certificates (files that begin with the
/// tag 7F21, any names, any order) and one private key in PKCS#8 (DER or unencrypted PEM).
/// @return Error 1000 no such folder, 1001 not readable, 1002 no certificate or no key in it, or several keys
base::Result<chip::TerminalCredentials> loadTerminalCredentials(const std::filesystem::path& folder);

}  // namespace rahdari::ui::cli
