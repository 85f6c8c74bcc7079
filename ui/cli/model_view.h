#pragma once

#include "core/base/error.h"
#include "core/document/model/document_model.h"
#include "core/document/model/model_pack.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// A document model, and where it is from.
struct ModelView {
    const document::DocumentModel& model;
    std::filesystem::path place;
    std::optional<document::PackSignature> signature;
};

/// In two or three lines.
std::string briefText(const ModelView& view);

/// All of it: features, limits, rules, known defects, where it is from.
std::string wholeText(const ModelView& view);

nlohmann::ordered_json briefJson(const ModelView& view);
nlohmann::ordered_json wholeJson(const ModelView& view);
nlohmann::ordered_json jsonOf(const base::Error& error);

}  // namespace rahdari::ui::cli
