#pragma once

#include "core/inspection/judgement.h"
#include "core/report/json_reading.h"

#include <optional>
#include <vector>

namespace rahdari::report {

// What a judgement says of chip, certificates and seals, as JSON and back. Part of judgement_json; reading throws
// `Refusal`.

JsonNode::Json deviationsJson(const std::vector<lds::Deviation>& deviations);
JsonNode::Json chipJson(const std::optional<inspection::ChipTranscript>& chip);  ///< null where there is none
JsonNode::Json sealsJson(const std::vector<inspection::SealTranscript>& seals);

std::vector<lds::Deviation> deviationsOf(const JsonNode& node);
std::optional<inspection::ChipTranscript> chipOf(const JsonNode& node);
std::vector<inspection::SealTranscript> sealsOf(const JsonNode& node);

}  // namespace rahdari::report
