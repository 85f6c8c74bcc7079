#pragma once

#include "core/inspection/judgement.h"
#include "core/report/json_reading.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace rahdari::report {

// The judgement's part about the document model, written and read back. Reading throws `Refusal`.

nlohmann::ordered_json modelJson(const std::optional<inspection::ModelTranscript>& model);
std::optional<inspection::ModelTranscript> modelOf(const JsonNode& node);

}  // namespace rahdari::report
