#pragma once

#include "core/base/result.h"
#include "core/document/model/document_model.h"
#include "core/learning/learner.h"
#include "ui/cli/learn_options.h"
#include "ui/cli/learned_files.h"

#include <map>
#include <memory>
#include <string>

namespace rahdari::ui::cli {

/// What learning needs beside the specimens.
struct LearnTools {
    learning::StepsFor steps;
    std::shared_ptr<const viz::TextReader> textReader;
    learning::FaceFinder faceFinder;
    learning::CountsOf counts;
    std::map<std::string, document::DocumentModel> outlines;  ///< by model name
    LearnedPlace place;
};

/// Opens what the options ask for: the models pages are read with, outlines, the agency's key, the place to write to.
/// Without Tesseract's languages fields stay unnamed.
base::Result<LearnTools> openLearnTools(const LearnOptions& options);

}  // namespace rahdari::ui::cli
