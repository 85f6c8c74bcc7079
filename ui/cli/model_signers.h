#pragma once

#include "core/base/result.h"
#include "core/document/model/model_pack.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// The option --model-signer, the same wherever document models are used.
void addModelSigners(::CLI::App& command, std::vector<std::string>& files);

/// The certificates in such files.
/// @return Error 1000, 1001, or 3100 naming the file that holds none
base::Result<std::vector<document::SignerCertificate>> readModelSigners(const std::vector<std::string>& files);

}  // namespace rahdari::ui::cli
