#include "ui/cli/trust_actions.h"

#include "core/base/error_code.h"
#include "core/pki/trust_import.h"
#include "core/report/terminal_text.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/terminal.h"
#include "ui/cli/trust_item_view.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using base::ErrorCode;
using base::toInt;
using pki::ImportReport;

namespace {

/// No list that states publish is near as large.
constexpr std::uintmax_t largestFile = 1'000'000'000;

struct TrustFile {
    std::string path;
    bool root = false;
    std::optional<pki::TrustKind> kind;
    base::Result<base::Bytes> octets;
};

base::Result<base::Bytes> readFile(const std::string& path)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        return base::Error{toInt(ErrorCode::FileMissing), "there is no such file", ""};
    }
    std::ifstream file(path, std::ios::binary);
    if (std::filesystem::is_directory(path, problem) || !file) {
        return base::Error{toInt(ErrorCode::FileUnreadable), "the file cannot be read", "name a file, not a folder"};
    }
    if (std::filesystem::file_size(path, problem) > largestFile && !problem) {
        return base::Error{toInt(ErrorCode::FileInvalid), "the file is larger than any trust list", ""};
    }
    return base::Bytes(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

/// Roots first, then the files in the order in which they vouch for each other.
std::vector<TrustFile> filesInOrder(const TrustImportOptions& options)
{
    std::vector<TrustFile> files;
    for (const std::string& root : options.roots) {
        files.push_back({root, true, pki::TrustKind::Csca, readFile(root)});
    }
    std::vector<pki::ImportSource> sources;
    std::vector<std::optional<base::Error>> problems;
    for (const std::string& file : options.files) {
        auto octets = readFile(file);
        problems.push_back(octets ? std::nullopt : std::optional(octets.error()));
        sources.push_back({file, octets ? std::move(*octets) : base::Bytes()});
    }
    for (const std::size_t place : pki::importOrder(sources)) {
        base::Result<base::Bytes> octets(std::move(sources[place].octets));
        if (problems[place]) {
            octets = *problems[place];
        }
        files.push_back({sources[place].name, false, pki::trustKindFromString(options.kind), std::move(octets)});
    }
    return files;
}

std::string voucherOf(const TrustImportOptions& options)
{
    if (!options.voucher.empty()) {
        return options.voucher;
    }
    const char* login = std::getenv("USER");
    return login == nullptr || *login == '\0' ? std::string("operator") : "operator " + std::string(login);
}

base::Result<ImportReport> importOne(const TrustFile& file, const std::string& voucher, const TrustSetting& setting,
                                     ProgressLine& progress)
{
    if (!file.octets) {
        return file.octets.error();
    }
    const std::string name = std::filesystem::path(file.path).filename().string();
    pki::ImportContext context{setting.store, {}, setting.now, voucher, file.kind, {}, setting.stop};
    context.progress = [&](std::size_t done, std::size_t total) {
        if (done % 32 == 0) {
            progress.show("importing " + name + ": " + std::to_string(total == 0 ? 0 : done * 100 / total) + " %");
        }
    };
    return pki::importFile(*file.octets, name, context);
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
    const std::string voucher = voucherOf(options);
    Json list = Json::array();
    ExitCode code = ExitCode::Successful;
    ProgressLine progress;
    for (const TrustFile& file : filesInOrder(options)) {
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
