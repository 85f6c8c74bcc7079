#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::seal {

/// The header of a visible digital seal (ICAO Doc 9303-13, 2.3).
struct SealHeader {
    int version = 0;                   ///< 3 or 4: one more than the octet that stands for it
    std::string issuingCountry;        ///< one to three letters as in an MRZ, fillers taken off: "D", "UTO"
    std::string signerId;              ///< country and identifier of the signer, four characters: "DETS"
    std::string certificateReference;  ///< hexadecimal number of the signer's certificate: "32"
    std::optional<std::chrono::year_month_day> issuedOn;  ///< none where the octets are no day of the calendar
    std::optional<std::chrono::year_month_day> signedOn;
    std::uint8_t featureReference = 0;  ///< which table of features applies
    std::uint8_t typeCategory = 0;      ///< kind of document; odd ones are ICAO's

    bool operator==(const SealHeader&) const = default;
};

/// One feature of the message zone as it stands there.
struct SealField {
    std::uint8_t tag = 0;
    base::Bytes value;

    bool operator==(const SealField&) const = default;
};

/// A visible digital seal taken apart (ICAO Doc 9303-13, BSI TR-03137-1). Personal data.
struct VisibleDigitalSeal {
    SealHeader header;
    std::vector<SealField> fields;     ///< in their order, unknown ones too
    base::Bytes signature;             ///< r || s; empty when there is none
    base::Bytes signedOctets;          ///< header and message zone
    std::vector<std::string> faults;   ///< what breaks the structure, a sentence each; empty when it is whole
    std::vector<std::string> remarks;  ///< what the standard does not foresee and does no harm

    bool operator==(const VisibleDigitalSeal&) const = default;
};

/// Whether octets begin as a visible digital seal does, whatever follows.
bool looksLikeVisibleDigitalSeal(base::ByteSpan octets);

/// Takes a seal apart. A broken message or signature zone is no error: what could be read is given, with the faults.
/// @return Error 1401 not a seal, or its header is broken; 1402 a version that is not known
base::Result<VisibleDigitalSeal> parseVisibleDigitalSeal(base::ByteSpan octets);

}  // namespace rahdari::seal
