#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::seal {

enum class SealFormat : std::uint8_t {
    Unknown,    ///< too broken to tell
    Binary,     ///< visible digital seal, ICAO Doc 9303-13
    JsonVdsNc,  ///< VDS-NC, for non-constrained environments
};

/// "unknown", "VDS", "VDS-NC".
std::string_view toString(SealFormat format);

/// One thing a seal says. Personal data.
struct SealFeature {
    std::string name;  ///< "mrz", "passport number"; for a tag that is not known "feature 7A"
    int tag = -1;      ///< of a binary seal; -1 in VDS-NC
    std::string text;  ///< for people; hexadecimal where it is no text
    base::Bytes raw;   ///< as it stands in the seal; empty in VDS-NC

    bool operator==(const SealFeature&) const = default;
};

/// The MRZ inside a seal.
struct SealMrz {
    std::vector<std::string> lines;  ///< with fillers, each as wide as its format wants
    int lastLineLength = 0;          ///< characters of the last line that stand in the seal; the rest is filled up

    bool operator==(const SealMrz&) const = default;
};

/// What a seal of either format says. Personal data.
struct SealContent {
    SealFormat format = SealFormat::Unknown;
    std::string kind;            ///< "residence permit", "visa", "icao.vacc"; empty when it is not known
    int version = 0;             ///< of the format
    std::string issuingCountry;  ///< as in an MRZ, without fillers
    std::string signerId;        ///< binary seals: country and identifier of the signer
    std::string certificateReference;
    std::optional<std::chrono::year_month_day> issuedOn;
    std::optional<std::chrono::year_month_day> signedOn;
    int featureReference = -1;  ///< binary seals
    int typeCategory = -1;
    std::vector<SealFeature> features;
    std::optional<SealMrz> mrz;
    std::vector<std::string> remarks;  ///< what the standard does not foresee and does no harm

    bool operator==(const SealContent&) const = default;
};

}  // namespace rahdari::seal
