#include "ui/cli/trust_actions.h"

#include "core/base/error_code.h"
#include "core/pki/trust_import.h"
#include "core/report/terminal_text.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/terminal.h"
#include "ui/cli/trust_item_view.h"
#include "ui/setup/trust_files.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>
#include <utility>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using base::ErrorCode;
using base::toInt;
using pki::ImportReport;

namespace {

setup::TrustFileWish wishOf(const TrustImportOptions& options)
{
    return {options.files, options.roots, pki::trustKindFromString(options.kind)};
}

base::Result<ImportReport> importOne(const setup::TrustFile& file, const std::string& voucher,
                                     const TrustSetting& setting, ProgressLine& progress)
{
    const std::string name = std::filesystem::path(file.path).filename().string();
    pki::ImportContext context{setting.store, {}, setting.now, voucher, {}, {}, setting.stop};
    context.progress = [&](std::size_t done, std::size_t total) {
        if (done % 32 == 0) {
            progress.show("importing " + name + ": " + std::to_string(total == 0 ? 0 : done * 100 / total) + " %");
        }
    };
    return setup::importTrustFile(file, std::move(context));
}

Json reportJson(const std::string& path, const ImportReport& report)
{
    Json json{{"file", path}, {"format", pki::toString(report.format)}};
    if (!report.signer.empty()) {
        json["signer"] = report.signer;
    }
    if (report.signedAt) {
        json["signedAt"] = timeText(*report.signedAt);
    }
    json["total"] = report.total;
    json["added"] = report.added;
    json["alreadyThere"] = report.alreadyThere;
    json["refused"] = Json::array();
    for (const pki::Refusal& refusal : report.refused) {
        json["refused"].push_back({{"what", refusal.what},
                                   {"code", refusal.reason.code},
                                   {"message", refusal.reason.message},
                                   {"advice", refusal.reason.advice}});
    }
    json["remarks"] = report.remarks;
    return json;
}

Json errorJson(const std::string& path, const base::Error& error)
{
    return {{"file", path}, {"error", {{"code", error.code}, {"message", error.message}, {"advice", error.advice}}}};
}

void writeReport(const std::string& path, const ImportReport& report)
{
    std::cout << report::printable(path) << ": " << pki::toString(report.format) << ", " << report.total << " in it, "
              << report.added << " new, " << report.alreadyThere << " known";
    if (!report.refused.empty()) {
        std::cout << ", " << report.refused.size() << " refused";
    }
    std::cout << '\n';
    if (!report.signer.empty()) {
        std::cout << "  signed by " << report::printable(report.signer)
                  << (report.signedAt ? " on " + dayText(*report.signedAt) : std::string()) << '\n';
    }
    for (const std::string& remark : report.remarks) {
        std::cout << "  note: " << report::printable(remark) << '\n';
    }
    for (const pki::Refusal& refusal : report.refused) {
        std::cout << "  refused: " << report::printable(refusal.what) << ": " << toSentence(refusal.reason) << '\n';
    }
    std::cout << std::flush;
}

/// A file of which nothing was kept.
ExitCode exitCodeOf(const base::Error& error)
{
    switch (static_cast<ErrorCode>(error.code)) {
    case ErrorCode::Cancelled: return ExitCode::Stopped;
    case ErrorCode::SignatureWrong:
    case ErrorCode::SignerUntrusted:
    case ErrorCode::ListUnsigned: return ExitCode::Failed;
    case ErrorCode::FileNotWritten: return ExitCode::NotWritten;
    case ErrorCode::TrustStoreBusy:
    case ErrorCode::TrustStoreInvalid: return ExitCode::Setup;
    default: return ExitCode::Unreadable;
    }
}

/// Nothing that follows could be kept either.
bool endsRun(ExitCode code)
{
    return code == ExitCode::Stopped || code == ExitCode::NotWritten || code == ExitCode::Setup;
}

}  // namespace

ExitCode importTrust(const TrustImportOptions& options, const TrustSetting& setting)
{
    const std::string voucher = options.voucher.empty() ? setup::operatorOfLogin() : options.voucher;
    Json list = Json::array();
    ExitCode code = ExitCode::Successful;
    ProgressLine progress;
    for (const setup::TrustFile& file : setup::readTrustFiles(wishOf(options))) {
        const auto report = importOne(file, voucher, setting, progress);
        progress.clear();
        if (report) {
            setting.json ? list.push_back(reportJson(file.path, *report)) : writeReport(file.path, *report);
            code = report->refused.empty() ? code : graver(code, ExitCode::Undetermined);
            continue;
        }
        list.push_back(errorJson(file.path, report.error()));
        std::cerr << "rahdari: " << report::printable(file.path) << ": " << toSentence(report.error()) << std::endl;
        code = graver(code, exitCodeOf(report.error()));
        if (endsRun(exitCodeOf(report.error()))) {
            break;
        }
    }
    if (setting.json) {
        std::cout << list.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
    }
    return code;
}

}  // namespace rahdari::ui::cli
