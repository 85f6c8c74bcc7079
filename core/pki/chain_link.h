#pragma once

#include "core/base/bytes.h"
#include "core/pki/certificate.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <string>
#include <vector>

namespace rahdari::pki {

/// One certificate of the chain, as the officer's screen and the report show it.
struct ChainLink {
    std::string role;  ///< "DS", "CSCA"
    std::string subject;
    std::string issuer;
    std::string serialHex;
    std::string country;  ///< as written in it
    std::string algorithm;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    base::Bytes sha256;
    std::vector<Provenance> provenances;  ///< empty for a DS certificate that came with EF.SOD

    bool operator==(const ChainLink&) const = default;
};

ChainLink linkOf(std::string role, const Certificate& certificate, std::vector<Provenance> provenances);

/// "2026-03-01": the day a moment lies in, UTC.
std::string isoDate(std::chrono::sys_seconds moment);

}  // namespace rahdari::pki
