#pragma once

#include "core/base/bytes.h"
#include "core/crypto/digest.h"
#include "core/lds/lds_file.h"
#include "core/specimen/test_key.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::specimen {

struct ChipAuthenticationKey {
    std::string protocol = {};  ///< dotted; the session's cipher follows from it
    std::optional<base::Bytes> keyId = {};
    TestKey key = {};

    bool operator==(const ChipAuthenticationKey&) const = default;
};

struct ActiveAuthenticationKey {
    TestKey key = {};
    crypto::DigestAlgorithm digest = crypto::DigestAlgorithm::Sha256;
    bool derSignature = false;  ///< EC: DER instead of r || s, as some cards do
    bool shortTrailer = true;   ///< RSA with SHA-1: trailer BC; otherwise 33CC
    bool breakSignature = false;

    bool operator==(const ActiveAuthenticationKey&) const = default;
};

/// What a chip knows and never gives away. Keys of the fictitious state only.
struct ChipSecrets {
    std::string mrzInformation = {};  ///< "L898902C<369080619406236": number, birth, expiry, each with its check digit
    std::string can = {};             ///< empty: none
    std::string documentNumber = {};  ///< with check digit: identifies the chip in Terminal Authentication after BAC
    std::vector<ChipAuthenticationKey> chipAuthentication = {};
    std::optional<TestKey> camKey = {};  ///< PACE with Chip Authentication Mapping; its group is that of PACE
    std::optional<ActiveAuthenticationKey> activeAuthentication = {};
    std::vector<base::Bytes> trustPoints = {};  ///< CVCA certificates (7F21), at most two, the newest first
    std::chrono::sys_days today = {};           ///< the chip's idea of the date; moves with what it is shown

    bool operator==(const ChipSecrets&) const = default;
};

/// How a chip lets itself be opened.
struct ChipAccess {
    bool bac = true;   ///< understood
    bool pace = true;  ///< understood; which variants, EF.CardAccess says

    /// Neither: a chip without access control.
    bool isOpen() const { return !bac && !pace; }

    bool operator==(const ChipAccess&) const = default;
};

/// A complete chip: the files it shows and what it knows beside them.
struct PersonalisedChip {
    std::map<lds::LdsFile, base::Bytes> files = {};
    ChipSecrets secrets = {};
    ChipAccess access = {};
    base::Bytes dsCertificate = {};  ///< DER; also when EF.SOD does not hold it

    bool operator==(const PersonalisedChip&) const = default;
};

}  // namespace rahdari::specimen
