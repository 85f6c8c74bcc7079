#pragma once

#include "core/base/error.h"
#include "core/document/model/document_model.h"
#include "core/learning/learner.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What came of one side.
struct LearnOutcome {
    std::string name;
    std::size_t given = 0;          ///< captures
    document::DocumentModel model;  ///< not when there is an error
    learning::LearnReport report;   ///< remarks also when there is an error
    std::filesystem::path place;    ///< of the model; empty when only proposals were written
    std::filesystem::path outline;  ///< empty when none was written
    std::filesystem::path overlay;  ///< likewise
    std::optional<base::Error> error;
};

/// For people: what was used, what was found, what was learned, and what to do next.
void writeLearnText(std::ostream& out, const LearnOutcome& outcome);

/// As `rahdari learn --help` says.
void writeLearnJson(std::ostream& out, const std::vector<LearnOutcome>& outcomes);

}  // namespace rahdari::ui::cli
