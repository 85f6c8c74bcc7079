#pragma once

#include "core/pki/trust_store.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// An item of the trust store as people see it. Parts that an item does not have are empty.
struct TrustItemView {
    std::string sha256;  ///< hexadecimal
    std::string kind;
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
    std::string content;                               ///< of lists: what they hold, in a few words
    bool removed = false;
    std::vector<pki::Provenance> provenances;
};

/// Reads the item. What cannot be read is left empty.
TrustItemView viewOf(const pki::TrustItem& item);

/// "2026-03-01"
std::string dayText(std::chrono::sys_seconds time);

/// "2026-03-01T12:00:00Z"
std::string timeText(std::chrono::sys_seconds time);

nlohmann::ordered_json jsonOf(const TrustItemView& view);

}  // namespace rahdari::ui::cli
