#pragma once

#include "core/evaluation/evaluation.h"

#include <string>
#include <vector>

namespace rahdari::evaluation {

/// One line a check of a document: name, check, whether it counts, outcome, margin, reason. For finding out why.
std::string checksCsv(const std::vector<Trial>& trials);

/// One line a finding of a check: name, check, finding, what was expected, what was found, whether they agree.
std::string findingsCsv(const std::vector<Trial>& trials);

}  // namespace rahdari::evaluation
