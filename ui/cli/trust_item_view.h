#pragma once

#include "core/pki/trust_item_view.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>

namespace rahdari::ui::cli {

/// "2026-03-01"
std::string dayText(std::chrono::sys_seconds time);

/// "2026-03-01T12:00:00Z"
std::string timeText(std::chrono::sys_seconds time);

nlohmann::ordered_json jsonOf(const pki::TrustItemView& view);

}  // namespace rahdari::ui::cli
