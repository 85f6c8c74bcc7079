#include "ui/cli/trust_command.h"

#include "core/base/error_code.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/trust_actions.h"

#include <iostream>

namespace rahdari::ui::cli {

namespace {

struct Act {
    const TrustSetting& setting;

    ExitCode operator()(const TrustImportOptions& options) const { return importTrust(options, setting); }
    ExitCode operator()(const TrustListOptions& options) const { return listTrust(options, setting); }
    ExitCode operator()(const TrustShowOptions& options) const { return showTrust(options, setting); }
    ExitCode operator()(const TrustRemoveOptions& options) const { return removeTrust(options, setting); }
    ExitCode operator()(const TrustVerifyOptions&) const { return verifyTrust(setting); }
};

store::OpenMode modeOf(const TrustOptions& options)
{
    if (std::holds_alternative<TrustImportOptions>(options.action)) {
        return store::OpenMode::Create;
    }
    return std::holds_alternative<TrustRemoveOptions>(options.action) ? store::OpenMode::Write : store::OpenMode::Read;
}

}  // namespace

ExitCode tellTrustError(const base::Error& error)
{
    std::cerr << "rahdari: " << toSentence(error) << std::endl;
    if (error.code == base::toInt(base::ErrorCode::Cancelled)) {
        return ExitCode::Stopped;
    }
    return error.code == base::toInt(base::ErrorCode::FileNotWritten) ? ExitCode::NotWritten : ExitCode::Setup;
}

ExitCode runTrust(const TrustOptions& options, std::chrono::sys_seconds now, const std::stop_token& stop)
{
    const auto store = store::openTrustStore(options.store, modeOf(options));
    if (!store) {
        return tellTrustError(store.error());
    }
    const TrustSetting setting{**store, options.json, now, stop};
    return std::visit(Act{setting}, options.action);
}

}  // namespace rahdari::ui::cli
