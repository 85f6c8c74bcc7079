#pragma once

#include "core/pki/trust_store.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// An item of the trust store as people see it. Parts that an item does not have are empty.
struct TrustItemView {
    std::string sha256;  ///< hexadecimal
    TrustKind kind = TrustKind::Csca;
    std::string country;
    std::string subject;  ///< of a revocation list: its issuer; of card-verifiable certificates: the holder
    std::string name;     ///< what tells it from others in few words: the common name and its number
    std::string issuer;
    std::string serial;
    std::string subjectKeyId;
    std::string authorityKeyId;
    std::string algorithm;
    std::optional<std::chrono::sys_seconds> notBefore;
    std::optional<std::chrono::sys_seconds> notAfter;  ///< of lists: when the next one is due
    std::optional<std::size_t> entries;                ///< of lists: how many certificates or signers they name
    std::string content;                               ///< what it holds or is for, in a few English words
    bool removed = false;
    std::vector<Provenance> provenances;

    bool operator==(const TrustItemView&) const = default;
};

/// Reads the item. What cannot be read is left empty.
TrustItemView viewOf(const TrustItem& item);

}  // namespace rahdari::pki
