#pragma once

#include "core/evaluation/evaluation.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace rahdari::evaluation {

/// What an evaluation says, for people: error rates with their intervals, the worst family, who caught what.
std::string evaluationText(const Evaluation& evaluation);

/// The same for programs; ends with a line end.
std::string evaluationJson(const Evaluation& evaluation);

/// One line a trial: name, design, scanner, family, difficulty, outcome, worst margin, checks that failed,
/// milliseconds.
std::string trialsCsv(const std::vector<Trial>& trials);

/// "threshold,apcer,bpcer", a line a point.
std::string detCsv(const Evaluation& evaluation);

/// The DET curve on normal-deviate axes from 0.1 % to 60 %. BGR.
cv::Mat detPlot(const Evaluation& evaluation);

}  // namespace rahdari::evaluation
