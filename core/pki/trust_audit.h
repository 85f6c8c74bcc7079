#pragma once

#include "core/base/result.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::pki {

/// What looking at an item again says of it.
enum class AuditState : std::uint8_t {
    Confirmed,    ///< its signature holds, by its own key or by an anchor of the store
    Unconfirmed,  ///< nothing in the store can confirm it: its provenance alone vouches for it
    Wrong,        ///< it cannot be read, or its signature does not hold
};

struct AuditFinding {
    TrustItem item;
    AuditState state = AuditState::Unconfirmed;
    bool expired = false;  ///< at the time of the audit; for lists and CRLs: should have been replaced
    std::string reason;    ///< of Unconfirmed and Wrong

    bool operator==(const AuditFinding&) const = default;
};

/// Checks items again by what is in the store now: each signature, each chain, expiry. Removed items are looked at,
/// but vouch for nothing.
/// @param progress  may be empty
/// @return Error 1010 stopped, 3110, 3111
base::Result<std::vector<AuditFinding>> auditTrust(const std::vector<TrustItem>& items, const TrustStore& store,
                                                   std::chrono::sys_seconds now,
                                                   const std::function<void(std::size_t, std::size_t)>& progress,
                                                   const std::stop_token& stop);

}  // namespace rahdari::pki
