#pragma once

#include "core/check/check_result.h"
#include "core/check/outcome.h"
#include "core/chip/chip_reader.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/trust_store.h"
#include "core/specimen/chip_profile.h"
#include "core/specimen/personalised_chip.h"
#include "core/specimen/utopian_authority.h"
#include "scanners/simulated/chip_interference.h"
#include "scanners/simulated/simulated_chip.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::conformance {

/// What the inspection system has to signal (BSI TR-03105-5.1, "MRTD inspection procedure ..."). Two values only:
/// whatever is not successful has failed, also what BSI TR-03135-1 calls *undetermined*.
enum class Signal : std::uint8_t { Successful, Failed };

/// A document, the chip's behaviour, and the post that inspects it.
struct Setup {
    const specimen::UtopianAuthority* authority = nullptr;
    specimen::ChipProfile profile;
    scanners::SimulatedChipSettings chip;

    bool withCan = false;  ///< the post knows the CAN, not the MRZ
    chip::ReadSettings reading;
    pki::PassiveAuthenticationRules rules;
    std::vector<std::pair<pki::TrustKind, base::Bytes>> trust;  ///< what the post's trust store holds
};

/// Everything an inspection left behind.
struct Inspection {
    chip::ChipReading reading;
    pki::PassiveAuthentication authentication;
    std::vector<check::CheckResult> checks;        ///< every electronic one
    std::vector<scanners::PlainCommand> commands;  ///< as the chip saw them, secure messaging taken off
    specimen::ChipSecrets chipAfterwards;

    const check::CheckResult* find(std::string_view id) const;

    /// How often the chip was given this command, see scanners::commandName().
    int count(std::string_view command) const;

    Signal signal() const;
};

/// How one check must come out, and a part of the sentence that says why. Checks that are not named must be
/// *successful* or *not supported*: a case must not pass for another reason than its own.
struct ExpectedCheck {
    std::string_view id;
    check::Outcome outcome = check::Outcome::Successful;
    std::string_view reason;  ///< may be empty
};

/// One case of the plan.
struct Case {
    std::string id;  ///< "ISO7816_E_01"
    std::function<Setup()> setup;
    Signal signal = Signal::Successful;
    std::vector<ExpectedCheck> checks;
    std::function<void(const Inspection&)> also;  ///< what else the case is about; may be empty
    bool thenOrdinary = false;  ///< an ordinary document is inspected well afterwards: the system is still in order
};

}  // namespace rahdari::conformance
