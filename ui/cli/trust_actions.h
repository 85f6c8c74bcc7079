#pragma once

#include "core/base/error.h"
#include "core/store/sqlite_trust_store.h"
#include "ui/cli/exit_code.h"
#include "ui/cli/trust_options.h"

#include <chrono>
#include <stop_token>

namespace rahdari::ui::cli {

/// With what each action works.
struct TrustSetting {
    store::SqliteTrustStore& store;
    bool json = false;
    std::chrono::sys_seconds now;
    std::stop_token stop;
};

ExitCode importTrust(const TrustImportOptions& options, const TrustSetting& setting);
ExitCode listTrust(const TrustListOptions& options, const TrustSetting& setting);
ExitCode showTrust(const TrustShowOptions& options, const TrustSetting& setting);
ExitCode removeTrust(const TrustRemoveOptions& options, const TrustSetting& setting);
ExitCode verifyTrust(const TrustSetting& setting);

/// Says on standard error what went wrong with the store, and how the program ends for it.
ExitCode tellTrustError(const base::Error& error);

}  // namespace rahdari::ui::cli
