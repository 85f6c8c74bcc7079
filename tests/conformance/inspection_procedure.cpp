#include "tests/conformance/inspection_procedure.h"

#include "core/check/check_entry.h"
#include "core/check/evidence.h"
#include "core/crypto/random.h"
#include "core/inspection/catalogue.h"
#include "core/pki/memory_trust_store.h"
#include "core/specimen/chip_personaliser.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace rahdari::conformance {

namespace {

using check::Outcome;

constexpr std::size_t documentNumberAt = 44;
constexpr std::size_t birthDateAt = 57;
constexpr std::size_t expiryDateAt = 65;

template <typename T>
T valueOf(base::Result<T> result, const std::string& what)
{
    if (!result) {
        throw std::runtime_error(what + ": " + result.error().message);
    }
    return std::move(*result);
}

/// What the terminal reads on a TD3 page.
chip::MrzKey mrzKeyOf(const std::string& mrz)
{
    std::string number = mrz.substr(documentNumberAt, 9);
    number.erase(number.find_last_not_of('<') + 1);
    return {base::Personal(number), base::Personal(mrz.substr(birthDateAt, 6)),
            base::Personal(mrz.substr(expiryDateAt, 6))};
}

chip::AccessKeys accessKeysOf(const Setup& setup)
{
    chip::AccessKeys keys;
    if (setup.withCan) {
        keys.can = base::Personal(setup.profile.can);
    } else {
        keys.mrz = mrzKeyOf(setup.profile.mrz);
    }
    return keys;
}

std::unique_ptr<pki::MemoryTrustStore> storeOf(const Setup& setup)
{
    std::vector<pki::TrustItem> items;
    for (const auto& [kind, octets] : setup.trust) {
        items.push_back({.kind = kind,
                         .der = octets,
                         .sha256 = {},
                         .provenances = {{.source = "the conformance test",
                                          .file = "",
                                          .fileSha256 = {},
                                          .importedAt = setup.authority->settings().date,
                                          .voucher = "the State of Utopia"}}});
    }
    auto store = std::make_unique<pki::MemoryTrustStore>();
    valueOf(store->add(items), "trust store");
    return store;
}

pki::PassiveAuthentication authenticate(const Setup& setup, const chip::ChipReading& reading)
{
    pki::PassiveAuthenticationInput input;
    for (const auto& [file, read] : reading.files) {
        if (!read.error && !read.accessDenied) {
            input.files.emplace(file, read.bytes);
        }
    }
    input.checkedAt = setup.authority->settings().date + std::chrono::hours(12);
    input.rules = setup.rules;
    input.stateCodes = {{"UTO", "UT"}};
    return pki::authenticatePassively(input, *storeOf(setup));
}

/// Every check of the catalogue over the chip.
std::vector<check::CheckResult> judge(const Inspection& inspection, std::chrono::sys_days today)
{
    check::Evidence evidence;
    evidence.put(inspection.reading);
    evidence.put(inspection.authentication);
    std::vector<check::CheckResult> results;
    for (const check::CheckEntry& entry : inspection::catalogue()) {
        if (entry.category == check::Category::Electronic) {
            results.push_back(entry.run(evidence, {std::chrono::year_month_day(today)}));
        }
    }
    return results;
}

using CommandLog = std::shared_ptr<std::vector<scanners::PlainCommand>>;

/// Writes down every command. The chip may outlive the inspection.
scanners::ChipInterference recording(CommandLog log)
{
    return [log = std::move(log)](const scanners::PlainCommand& command, scanners::PlainResponse& /*response*/) {
        log->push_back(command);
    };
}

crypto::RandomSource randomOf(std::string_view whose)
{
    return crypto::seededRandom(base::Bytes(whose.begin(), whose.end()));
}

}  // namespace

const check::CheckResult* Inspection::find(std::string_view id) const
{
    const auto found = std::ranges::find(checks, id, &check::CheckResult::id);
    return found == checks.end() ? nullptr : &*found;
}

int Inspection::count(std::string_view command) const
{
    return static_cast<int>(std::ranges::count_if(commands, [command](const scanners::PlainCommand& seen) {
        return scanners::commandName(seen.ins, seen.p1, seen.p2) == command;
    }));
}

Signal Inspection::signal() const
{
    const bool spoiled = std::ranges::any_of(checks, [](const check::CheckResult& result) {
        return result.outcome() != Outcome::Successful && result.outcome() != Outcome::NotSupported;
    });
    return spoiled ? Signal::Failed : Signal::Successful;
}

base::Result<std::unique_ptr<capture::ChipTransceiver>>
InProcess::insert(std::unique_ptr<capture::ChipTransceiver> chip)
{
    return chip;
}

Inspection inspect(const Setup& setup, Transport& transport)
{
    Inspection inspection;
    const auto log = std::make_shared<std::vector<scanners::PlainCommand>>();
    auto simulated = std::make_unique<scanners::SimulatedChip>(
        valueOf(specimen::personaliseChip(setup.profile, *setup.authority), "personaliser"), setup.chip,
        randomOf("chip"));
    simulated->interfere(recording(log));
    const scanners::SimulatedChip& chip = *simulated;
    const auto reader = valueOf(transport.insert(std::move(simulated)), "reader");
    inspection.reading =
        chip::readChip(*reader, accessKeysOf(setup), setup.reading, randomOf("terminal"), nullptr, std::stop_token());
    inspection.commands = *log;
    inspection.chipAfterwards = chip.secrets();
    inspection.authentication = authenticate(setup, inspection.reading);
    inspection.checks = judge(inspection, setup.authority->settings().date);
    return inspection;
}

}  // namespace rahdari::conformance
