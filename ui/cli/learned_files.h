#pragma once

#include "ui/cli/learn_view.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// Where the files of what was learned go, and who signs them.
struct LearnedPlace {
    std::filesystem::path models;
    std::string keyPem;          ///< of the agency: the model becomes a signed pack; empty: a folder
    std::string certificatePem;  ///< likewise
};

/// The picture of what was found on the page, as PNG. Sets the outcome's overlay. Fails with FileNotWritten.
std::optional<base::Error> writeOverlay(LearnOutcome& outcome, const cv::Mat& overlay,
                                        const std::filesystem::path& file);

/// The proposals as an outline to edit, in the working folder. Sets the outcome's outline. Fails with FileNotWritten.
std::optional<base::Error> writeOutline(LearnOutcome& outcome);

/// The model as a folder or as a signed pack. Sets the outcome's place. Fails as saving and signing do.
std::optional<base::Error> writeModel(LearnOutcome& outcome, const LearnedPlace& place);

}  // namespace rahdari::ui::cli
