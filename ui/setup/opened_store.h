#pragma once

#include "core/base/result.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace rahdari::ui::setup {

/// The trust store that `--trust` names, for looking only.
/// @param path  empty = none was named: an empty store, with which no chain can be judged
/// @return Error 1000, 1001, 3110, 3111
base::Result<std::shared_ptr<const pki::TrustStore>> openStoreForChecking(const std::filesystem::path& path);

/// The moment at which certificates must be valid: noon UTC of the day of inspection.
std::chrono::sys_seconds timeOfChecking(std::chrono::year_month_day today);

}  // namespace rahdari::ui::setup
