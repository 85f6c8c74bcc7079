#include "ui/cli/trust_actions.h"

#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_audit.h"
#include "core/report/terminal_text.h"
#include "ui/cli/terminal.h"
#include "ui/cli/trust_item_view.h"

#include <algorithm>
#include <iostream>
#include <string_view>
#include <utility>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using pki::AuditFinding;
using pki::AuditState;

namespace {

std::string_view wordOf(AuditState state)
{
    switch (state) {
    case AuditState::Confirmed: return "confirmed";
    case AuditState::Unconfirmed: return "unconfirmed";
    case AuditState::Wrong: return "wrong";
    }
    return "";
}

struct Verification {
    store::StoreExamination examination;
    std::vector<AuditFinding> findings;

    bool isSound() const
    {
        return examination.damaged.empty() && examination.complaints.empty() &&
               std::none_of(findings.begin(), findings.end(),
                            [](const AuditFinding& finding) { return finding.state == AuditState::Wrong; });
    }

    std::size_t count(AuditState state) const
    {
        return static_cast<std::size_t>(std::count_if(
            findings.begin(), findings.end(), [&](const AuditFinding& finding) { return finding.state == state; }));
    }

    std::size_t expired() const
    {
        return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                      [](const AuditFinding& finding) { return finding.expired; }));
    }
};

void writeJson(const Verification& verification)
{
    Json json{{"items", verification.findings.size() + verification.examination.damaged.size()},
              {"confirmed", verification.count(AuditState::Confirmed)},
              {"unconfirmed", verification.count(AuditState::Unconfirmed)},
              {"wrong", verification.count(AuditState::Wrong)},
              {"expired", verification.expired()},
              {"damaged", Json::array()},
              {"complaints", verification.examination.complaints},
              {"findings", Json::array()}};
    for (const base::Bytes& name : verification.examination.damaged) {
        json["damaged"].push_back(base::toHex(name));
    }
    for (const AuditFinding& finding : verification.findings) {
        if (finding.state == AuditState::Confirmed && !finding.expired) {
            continue;
        }
        Json entry = jsonOf(viewOf(finding.item));
        entry["state"] = wordOf(finding.state);
        entry["expired"] = finding.expired;
        if (!finding.reason.empty()) {
            entry["reason"] = finding.reason;
        }
        json["findings"].push_back(std::move(entry));
    }
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void writeText(const Verification& verification)
{
    for (const std::string& complaint : verification.examination.complaints) {
        std::cout << "damaged file: " << report::printable(complaint) << '\n';
    }
    for (const base::Bytes& name : verification.examination.damaged) {
        std::cout << base::toHex(name) << "  damaged: its octets are not those that were imported\n";
    }
    for (const AuditFinding& finding : verification.findings) {
        if (finding.state == AuditState::Confirmed) {
            continue;
        }
        const pki::TrustItemView view = viewOf(finding.item);
        std::cout << view.sha256.substr(0, 12) << "  " << pki::toString(view.kind) << ' '
                  << report::printable(view.subject) << "\n    " << wordOf(finding.state) << ": "
                  << report::printable(finding.reason);
        if (finding.state == AuditState::Unconfirmed && !view.provenances.empty()) {
            std::cout << "; vouched for by " << report::printable(view.provenances.front().voucher);
        }
        std::cout << '\n';
    }
    std::cout << verification.findings.size() + verification.examination.damaged.size()
              << " items: " << verification.count(AuditState::Confirmed) << " confirmed, "
              << verification.count(AuditState::Unconfirmed) << " vouched for only, "
              << verification.count(AuditState::Wrong) << " wrong, " << verification.examination.damaged.size()
              << " damaged; " << verification.expired() << " have expired" << std::endl;
}

}  // namespace

ExitCode verifyTrust(const TrustSetting& setting)
{
    auto examination = setting.store.examine();
    if (!examination) {
        return tellTrustError(examination.error());
    }
    ProgressLine progress;
    const auto show = [&](std::size_t done, std::size_t total) {
        if (done % 16 == 0) {
            progress.show("checking " + std::to_string(done) + " of " + std::to_string(total));
        }
    };
    Verification verification;
    verification.examination = std::move(*examination);
    // With damaged items a look into the store fails: what is sound is judged by what is sound.
    pki::MemoryTrustStore sound;
    if (const auto copied = sound.add(verification.examination.sound); !copied) {
        return tellTrustError(copied.error());
    }
    auto findings = pki::auditTrust(verification.examination.sound, sound, setting.now, show, setting.stop);
    progress.clear();
    if (!findings) {
        return tellTrustError(findings.error());
    }
    verification.findings = std::move(*findings);
    setting.json ? writeJson(verification) : writeText(verification);
    return verification.isSound() ? ExitCode::Successful : ExitCode::Failed;
}

}  // namespace rahdari::ui::cli
