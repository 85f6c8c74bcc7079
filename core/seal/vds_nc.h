#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::seal {

/// A seal for non-constrained environments taken apart (ICAO Technical Report VDS-NC): JSON. Personal data.
struct VdsNc {
    std::string type;            ///< of the document: "icao.vacc", "icao.test"
    int version = 0;             ///< of the type's structure
    std::string issuingCountry;  ///< as in an MRZ

    /// Every value of the message by its path, in the order of the canonical text: "pid.n", "ve.0.vd.1.lot".
    std::vector<std::pair<std::string, std::string>> values;

    std::string algorithm;     ///< "ES256"
    base::Bytes certificate;   ///< DER, not yet looked at; empty when there is none
    base::Bytes signature;     ///< as it stands there: r || s, sometimes DER; empty when there is none
    base::Bytes signedOctets;  ///< canonical text (RFC 8785) of the member "data"

    std::vector<std::string> faults;  ///< what breaks the structure, a sentence each; empty when it is whole

    bool operator==(const VdsNc&) const = default;
};

/// Whether octets begin as a VDS-NC does, whatever follows.
bool looksLikeVdsNc(base::ByteSpan octets);

/// Takes a seal apart. Missing or malformed members are no error but faults.
/// @return Error 1401 not JSON, too deep, or without the member "data"
base::Result<VdsNc> parseVdsNc(base::ByteSpan octets);

}  // namespace rahdari::seal
