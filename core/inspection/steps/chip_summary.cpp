#include "core/inspection/steps/chip_summary.h"

#include "core/chip/chip_reading.h"
#include "core/inspection/steps/certificate_transcripts.h"
#include "core/inspection/steps/chip_dump_step.h"
#include "core/lds/file_examination.h"
#include "core/pki/passive_authentication.h"
#include "core/seal/seal_verification.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace rahdari::inspection {

namespace {

using chip::ChipReading;

std::string_view wordOf(pki::DataGroupState state)
{
    switch (state) {
    case pki::DataGroupState::Identical: return "identical";
    case pki::DataGroupState::NotIdentical: return "not identical";
    case pki::DataGroupState::PresentNotRead: return "present, not read";
    case pki::DataGroupState::NotPresent: return "not present";
    case pki::DataGroupState::NonConformant: return "non conformance";
    case pki::DataGroupState::Aborted: break;
    }
    return "aborted";
}

std::vector<ProtocolTranscript> protocolsOf(const ChipReading& chip)
{
    const std::array<std::pair<std::string_view, const chip::ProtocolRun*>, 6> runs{{
        {"BAC", &chip.bac},
        {"PACE", &chip.pace},
        {"PACE-CAM", &chip.paceCam},
        {"CA", &chip.chipAuthentication},
        {"TA", &chip.terminalAuthentication},
        {"AA", &chip.activeAuthentication},
    }};
    std::vector<ProtocolTranscript> protocols;
    for (const auto& [name, run] : runs) {
        protocols.push_back({.name = std::string(name),
                             .state = std::string(chip::toString(run->state)),
                             .detail = run->detail,
                             .reason = run->reason});
    }
    return protocols;
}

std::vector<ChipFileTranscript> filesOf(const ChipReading& chip)
{
    std::vector<ChipFileTranscript> files;
    for (const auto& [file, reading] : chip.files) {
        const bool failed = reading.error.has_value();
        files.push_back({.name = std::string(lds::factsOf(file).name),
                         .state = reading.accessDenied ? "refused"
                                  : failed             ? "failed"
                                                       : "read",
                         .bytes = static_cast<int>(reading.bytes.size()),
                         .reason = failed ? reading.error->message : std::string()});
    }
    return files;
}

void addAuthentication(const pki::PassiveAuthentication& authentication, ChipTranscript& chip)
{
    for (const auto& [number, state] : authentication.dataGroups) {
        const auto reason = authentication.dataGroupReasons.find(number);
        chip.dataGroups.push_back(
            {.number = number,
             .state = std::string(wordOf(state)),
             .reason = reason == authentication.dataGroupReasons.end() ? std::string() : reason->second});
    }
    chip.certificates = transcriptsOf(authentication.sod.chain, "EF.SOD");
    if (authentication.cardSecurity) {
        auto more = transcriptsOf(authentication.cardSecurity->chain, "EF.CardSecurity");
        std::move(more.begin(), more.end(), std::back_inserter(chip.certificates));
    }
    chip.defects = authentication.defects;
}

void addDeviation(const lds::Deviation& deviation, std::vector<lds::Deviation>& deviations)
{
    const bool known = std::any_of(deviations.begin(), deviations.end(), [&](const lds::Deviation& other) {
        return other.code == deviation.code && other.file == deviation.file;
    });
    if (!known) {
        deviations.push_back(deviation);
    }
}

/// Those of every file that was read; Passive Authentication has told of some of them already.
void addFileDeviations(const ChipReading& chip, std::vector<lds::Deviation>& deviations)
{
    for (const auto& [file, reading] : chip.files) {
        if (reading.bytes.empty()) {
            continue;
        }
        for (const lds::Deviation& deviation : lds::examineFile(file, reading.bytes).deviations) {
            addDeviation(deviation, deviations);
        }
    }
}

ChipTranscript transcriptOf(const ChipReading& chip)
{
    ChipTranscript transcript;
    transcript.source = chip.source == ChipReading::Source::Dump ? "dump" : "chip";
    transcript.reader = chip.reader;
    transcript.preRecorded = chip.preRecorded;
    transcript.accessedByCan = chip.accessedByCan;
    transcript.fellBackToBac = chip.fellBackToBac;
    transcript.apdus = chip.apdus;
    transcript.blockSize = static_cast<int>(chip.blockSize);
    if (chip.ended) {
        transcript.endedBy = chip.ended->code;
        transcript.endedBecause = chip.ended->message;
    }
    transcript.protocols = protocolsOf(chip);
    transcript.files = filesOf(chip);
    return transcript;
}

void noteEnding(const ChipReading& chip, Judgement& judgement)
{
    if (!chip.ended) {
        return;
    }
    const std::string sentence =
        chip.ended->message + (chip.ended->advice.empty() ? std::string() : ": " + chip.ended->advice);
    const bool none = chip.source == ChipReading::Source::None;
    judgement.notices.push_back({none ? "chip.none" : "chip.ended_early", sentence});
}

}  // namespace

void summariseChip(const check::Evidence& evidence, Judgement& judgement)
{
    const auto chip = evidence.find<ChipReading>();
    if (!chip) {
        return;
    }
    noteEnding(*chip, judgement);
    if (const auto notices = evidence.find<ChipDumpNotices>()) {
        for (const std::string& sentence : notices->sentences) {
            judgement.notices.push_back({"chip.notice", sentence});
        }
    }
    if (chip->source == ChipReading::Source::None) {
        return;
    }
    if (chip->fellBackToBac) {
        judgement.notices.push_back(
            {"chip.fell_back_to_bac", "PACE failed and the chip was opened by BAC, as the settings allow"});
    }
    judgement.chip = transcriptOf(*chip);
    if (const auto authentication = evidence.find<pki::PassiveAuthentication>()) {
        addAuthentication(*authentication, *judgement.chip);
        for (const lds::Deviation& deviation : authentication->deviations) {
            addDeviation(deviation, judgement.deviations);
        }
    }
    addFileDeviations(*chip, judgement.deviations);
}

void summariseSeals(const check::Evidence& evidence, Judgement& judgement)
{
    const auto seals = evidence.find<seal::SealVerifications>();
    if (!seals) {
        return;
    }
    for (const seal::SealVerification& seal : seals->seals) {
        const seal::SealContent& content = seal.content;
        SealTranscript transcript;
        transcript.format = std::string(seal::toString(content.format));
        transcript.kind = content.kind;
        transcript.version = content.version;
        transcript.issuingCountry = content.issuingCountry;
        transcript.signer =
            content.signerId.empty() ? std::string() : content.signerId + ' ' + content.certificateReference;
        transcript.issuedOn = content.issuedOn ? isoDay(*content.issuedOn) : std::string();
        transcript.signedOn = content.signedOn ? isoDay(*content.signedOn) : std::string();
        transcript.outcome = std::string(check::toString(seal.outcome()));
        transcript.certificates = transcriptsOf(seal.chain, "seal");
        judgement.seals.push_back(std::move(transcript));
    }
}

}  // namespace rahdari::inspection
