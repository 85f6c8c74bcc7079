#include "core/chip/chip_checks.h"

#include "core/base/error_code.h"
#include "core/chip/active_authentication.h"
#include "core/chip/chip_error.h"
#include "core/chip/chip_reading.h"
#include "core/lds/file_examination.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace rahdari::chip {

using base::Bytes;
using check::CheckResult;
using check::Evidence;
using check::Finding;
using check::Outcome;
using lds::LdsFile;
using Reading = std::shared_ptr<const ChipReading>;

namespace {

constexpr std::string_view onlyWithSod = "; this counts only together with a verified EF.SOD";

Reading readingOf(const Evidence& evidence)
{
    auto reading = evidence.find<ChipReading>();
    return reading != nullptr && reading->source != ChipReading::Source::None ? reading : nullptr;
}

bool isDump(const ChipReading& reading) { return reading.source == ChipReading::Source::Dump; }

CheckResult noChip(std::string id) { return CheckResult::notSupported(std::move(id), "no chip was read"); }

CheckResult fromDump(std::string id)
{
    return CheckResult::notSupported(std::move(id), "a dump proves nothing about the chip");
}

/// A sentence begins with a capital; what protocols say of themselves does not always.
std::string reasonOf(const ProtocolRun& run, std::string_view otherwise)
{
    return run.reason.empty() ? std::string(otherwise) : run.reason;
}

base::Error causeOf(const ProtocolRun& run)
{
    return run.error.value_or(base::Error{toInt(base::ErrorCode::Unexpected), reasonOf(run, "it was broken off"), ""});
}

/// BAC and PACE cannot be undetermined: what could not be run for want of a key was broken off by us (Tables of
/// TR-03135-1 5.6.3.1).
CheckResult accessResult(const std::string& id, const ProtocolRun& run)
{
    switch (run.state) {
    case ProtocolState::Successful: return CheckResult::successful(id, "opened the chip: " + run.detail);
    case ProtocolState::Failed: return CheckResult::failed(id, reasonOf(run, "the protocol failed"));
    case ProtocolState::MissingInformation:
    case ProtocolState::Aborted: return CheckResult::aborted(id, causeOf(run));
    case ProtocolState::NotOffered:
    case ProtocolState::NotPerformed: break;
    }
    return CheckResult::notSupported(id, reasonOf(run, "it was not needed to open the chip"));
}

/// The other protocols.
/// @param proves  what a success means
CheckResult protocolResult(const std::string& id, const ProtocolRun& run, const std::string& proves)
{
    switch (run.state) {
    case ProtocolState::Successful: return CheckResult::successful(id, proves);
    case ProtocolState::Failed: return CheckResult::failed(id, reasonOf(run, "the protocol failed"));
    case ProtocolState::MissingInformation:
        return CheckResult::undetermined(id, reasonOf(run, "information for the protocol is missing"));
    case ProtocolState::Aborted: return CheckResult::aborted(id, causeOf(run));
    case ProtocolState::NotOffered:
    case ProtocolState::NotPerformed: break;
    }
    return CheckResult::notSupported(id, reasonOf(run, "the document does not offer it"));
}

/// One check about one protocol.
template <typename Judge>
CheckResult judgeChip(const Evidence& evidence, std::string id, Judge judge)
{
    const Reading reading = readingOf(evidence);
    if (reading == nullptr) {
        return noChip(std::move(id));
    }
    return isDump(*reading) ? fromDump(std::move(id)) : judge(*reading, id);
}

/// Active Authentication is judged anew from what was exchanged.
ProtocolRun activeAuthenticationOf(const ChipReading& reading)
{
    const Bytes* dg15 = reading.find(LdsFile::Dg15);
    if (!reading.activeAuthenticationExchange || dg15 == nullptr) {
        return reading.activeAuthentication;
    }
    return judgeActiveAuthentication(*reading.activeAuthenticationExchange, *dg15, reading.find(LdsFile::Dg14));
}

CheckResult activeAuthenticationResult(const ChipReading& reading, const std::string& id)
{
    const ProtocolRun run = activeAuthenticationOf(reading);
    return protocolResult(id, run,
                          "the chip has the private key of DG15 (" + run.detail + ")" + std::string(onlyWithSod));
}

CheckResult chipAuthenticationResult(const ChipReading& reading, const std::string& id)
{
    const ProtocolRun& run = reading.chipAuthentication;
    return protocolResult(id, run,
                          "the chip has the private key of DG14 (" + run.detail + ")" + std::string(onlyWithSod));
}

CheckResult paceCamResult(const ChipReading& reading, const std::string& id)
{
    const ProtocolRun& run = reading.paceCam;
    return protocolResult(id, run,
                          "the chip has the private key of EF.CardSecurity (" + run.detail +
                              "); this counts only together with a verified EF.CardSecurity");
}

/// Successful where one protocol opened the chip, whatever became of the other (TR-03135-1 5.6.3.1).
CheckResult accessOfBoth(const ChipReading& reading, const std::string& id)
{
    const CheckResult bac = accessResult(id, reading.bac);
    const CheckResult pace = accessResult(id, reading.pace);
    if (reading.fellBackToBac && bac.outcome() == Outcome::Successful) {
        return CheckResult::successful(id, "BAC opened the chip after PACE had failed: " + pace.reason());
    }
    for (const Outcome outcome : {Outcome::Successful, Outcome::Failed, Outcome::Aborted}) {
        for (const CheckResult* result : {&pace, &bac}) {
            if (result->outcome() == outcome) {
                return *result;
            }
        }
    }
    return CheckResult::notSupported(id, "the chip can be read without access control");
}

/// Table 5.23: one success is enough; else the worst of the three speaks.
CheckResult authenticity(const std::string& id, const std::array<CheckResult, 3>& parts)
{
    for (const Outcome outcome :
         {Outcome::Successful, Outcome::Failed, Outcome::Aborted, Outcome::Undetermined, Outcome::NotSupported}) {
        const auto found =
            std::ranges::find_if(parts, [&](const CheckResult& part) { return part.outcome() == outcome; });
        if (found == parts.end()) {
            continue;
        }
        switch (outcome) {
        case Outcome::Successful: return CheckResult::successful(id, found->reason());
        case Outcome::Failed: return CheckResult::failed(id, found->reason());
        case Outcome::Aborted: return CheckResult::aborted(id, {found->errorCode(), found->reason(), ""});
        case Outcome::Undetermined: return CheckResult::undetermined(id, found->reason());
        case Outcome::NotSupported: break;
        }
    }
    return CheckResult::notSupported(id, "the document offers no protocol by which its chip could prove to be no copy");
}

CheckResult authenticityResult(const ChipReading& reading, const std::string& id)
{
    const std::array<std::string, 3> names{"Active Authentication", "Chip Authentication", "PACE-CAM"};
    const std::array<CheckResult, 3> parts{activeAuthenticationResult(reading, id),
                                           chipAuthenticationResult(reading, id), paceCamResult(reading, id)};
    CheckResult result = authenticity(id, parts);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Outcome outcome = parts.at(i).outcome();
        result.withFinding({names.at(i), "successful", std::string(check::toString(outcome)),
                            outcome == Outcome::Successful || outcome == Outcome::NotSupported});
    }
    return result;
}

/// What one file contributes to `chip.lds`.
struct FileVerdict {
    Finding finding;
    std::optional<std::string> failure;
    std::optional<base::Error> abortion;
};

std::string deviationsOf(const lds::FileExamination& examination)
{
    std::string text;
    for (const lds::Deviation& deviation : examination.deviations) {
        text += (text.empty() ? "" : "; ") + deviation.text;
    }
    return text.empty() ? "conforms" : text;
}

FileVerdict verdictOfBytes(LdsFile file, const Bytes& bytes)
{
    const std::string name(lds::factsOf(file).name);
    const lds::FileExamination examination = lds::examineFile(file, bytes);
    if (!examination.nonConformance) {
        return {{name, "conforms", deviationsOf(examination), true}, {}, {}};
    }
    const std::string& what = examination.nonConformance->message;
    return {{name, "conforms", what, false}, name + " is not encoded as it has to be: " + what, {}};
}

/// EF.COM may be left out; any other file that was listed has to be there.
FileVerdict verdictOfError(LdsFile file, const FileReading& reading)
{
    const std::string name(lds::factsOf(file).name);
    const base::Error error =
        reading.error.value_or(base::Error{toInt(base::ErrorCode::ChipFileMissing), name + " is empty", ""});
    if (isMachinery(error)) {
        return {{name, "conforms", "not read: " + error.message, false}, {}, error};
    }
    const bool mayLack =
        reading.accessDenied || (file == LdsFile::Com && error.code == toInt(base::ErrorCode::ChipFileMissing));
    if (mayLack) {
        return {{name, "conforms", reading.accessDenied ? "access denied" : "the chip has no such file", true}, {}, {}};
    }
    return {{name, "conforms", "not read: " + error.message, false}, name + " could not be read: " + error.message, {}};
}

CheckResult filesResult(const ChipReading& reading, const std::string& id)
{
    std::vector<Finding> findings;
    std::optional<std::string> failure;
    std::optional<base::Error> abortion;
    if (reading.ended && isMachinery(*reading.ended)) {
        abortion = reading.ended;
    }
    for (const auto& [file, read] : reading.files) {
        FileVerdict verdict = read.bytes.empty() ? verdictOfError(file, read) : verdictOfBytes(file, read.bytes);
        findings.push_back(std::move(verdict.finding));
        failure = failure ? failure : verdict.failure;
        abortion = abortion ? abortion : verdict.abortion;
    }
    const bool anyRead =
        std::ranges::any_of(reading.files, [](const auto& entry) { return !entry.second.bytes.empty(); });
    CheckResult result = failure    ? CheckResult::failed(id, *failure)
                         : abortion ? CheckResult::aborted(id, *abortion)
                         : reading.ended
                             ? CheckResult::undetermined(id, "the reading ended early: " + reading.ended->message)
                         : anyRead ? CheckResult::successful(id, "every file that was read is encoded as it has to be")
                                   : CheckResult::undetermined(id, "no file was read");
    for (Finding& finding : findings) {
        result.withFinding(std::move(finding));
    }
    return result;
}

}  // namespace

CheckResult checkBac(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.bac",
                     [](const ChipReading& reading, const std::string& id) { return accessResult(id, reading.bac); });
}

CheckResult checkPace(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.pace",
                     [](const ChipReading& reading, const std::string& id) { return accessResult(id, reading.pace); });
}

CheckResult checkAccess(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.access", accessOfBoth);
}

CheckResult checkTerminalAuthentication(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.ta", [](const ChipReading& reading, const std::string& id) {
        const ProtocolRun& run = reading.terminalAuthentication;
        return protocolResult(id, run, "the chip gave this terminal its rights (" + run.detail + ")");
    });
}

CheckResult checkActiveAuthentication(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.aa", activeAuthenticationResult);
}

CheckResult checkChipAuthentication(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.ca", chipAuthenticationResult);
}

CheckResult checkPaceCam(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.pace_cam", paceCamResult);
}

CheckResult checkChipAuthenticity(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return judgeChip(evidence, "chip.authenticity", authenticityResult);
}

CheckResult checkFiles(const Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const Reading reading = readingOf(evidence);
    return reading == nullptr ? noChip("chip.lds") : filesResult(*reading, "chip.lds");
}

}  // namespace rahdari::chip
