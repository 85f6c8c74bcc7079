#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace rahdari::seal {

/// How a feature of a binary seal is encoded.
enum class FeatureEncoding : std::uint8_t {
    C40,
    MrzTd2,   ///< both lines of 36, C40 with blanks for fillers
    MrzMrvA,  ///< a line of 44 and the first 28 characters of the second one
    MrzMrvB,  ///< a line of 36 and the first 28 characters of the second one
    Utf8,
    Number,    ///< one octet
    Duration,  ///< one octet each of days, months, years
    Octets,
};

/// What a profile says of one feature.
struct FeatureRule {
    std::uint8_t tag = 0;
    std::string_view name;
    FeatureEncoding encoding = FeatureEncoding::Octets;
    bool required = true;
    std::size_t leastLength = 0;  ///< in octets
    std::size_t greatestLength = 0;
    std::size_t characters = 0;  ///< of C40: how many there must be; 0 = any
};

/// A kind of document with its features.
struct SealProfile {
    std::uint8_t featureReference = 0;
    std::uint8_t typeCategory = 0;
    std::string_view kind;        ///< "residence permit"
    std::string_view clause;      ///< where it is defined
    bool dataMatrixOnly = false;  ///< else any matrix code: Data Matrix, QR Code, Aztec
    std::span<const FeatureRule> features;
    bool oneMrzOf = false;     ///< several MRZ formats are defined, and exactly one must be there
    bool hasSubtypes = false;  ///< further features are defined elsewhere, for each of its sorts
};

/// The profile of a header's reference and category, or null.
const SealProfile* findSealProfile(std::uint8_t featureReference, std::uint8_t typeCategory);

/// What the message of a VDS-NC of a type must hold.
struct VdsNcProfile {
    std::string_view type;  ///< "icao.vacc"
    std::string_view kind;  ///< for people
    std::span<const std::string_view> requiredPaths;
};

/// The profile of a VDS-NC's type in its first version, or null.
const VdsNcProfile* findVdsNcProfile(std::string_view type, int version);

bool isMrz(FeatureEncoding encoding);

/// Whether a code of this symbology may carry the seal. @param profile  null: a kind that is not known, or VDS-NC
bool maySealBeIn(std::string_view symbology, const SealProfile* profile);

}  // namespace rahdari::seal
