#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// The option --model-signer, the same wherever document models are used.
void addModelSigners(::CLI::App& command, std::vector<std::string>& files);

}  // namespace rahdari::ui::cli
