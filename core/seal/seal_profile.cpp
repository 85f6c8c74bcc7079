#include "core/seal/seal_profile.h"

#include <algorithm>
#include <array>

namespace rahdari::seal {

namespace {

using enum FeatureEncoding;

constexpr FeatureRule c40(std::uint8_t tag, std::string_view name, std::size_t characters)
{
    const std::size_t length = (characters + 2) / 3 * 2;
    return {tag, name, C40, true, length, length, characters};
}

constexpr FeatureRule utf8(std::uint8_t tag, std::string_view name, bool required)
{
    return {tag, name, Utf8, required, 1, 90, 0};
}

constexpr std::string_view documentNumber = "document number";
constexpr std::string_view municipality = "municipality code";

constexpr std::array visa{
    FeatureRule{0x01, "mrz", MrzMrvA, false, 48, 48, 72},
    FeatureRule{0x02, "mrz", MrzMrvB, false, 44, 44, 64},
    FeatureRule{0x03, "number of entries", Number, false, 1, 1, 0},
    FeatureRule{0x04, "duration of stay", Duration, true, 3, 3, 0},
    c40(0x05, "passport number", 9),
    FeatureRule{0x06, "visa type", Octets, false, 1, 4, 0},
    FeatureRule{0x07, "additional feature", Octets, false, 0, 254, 0},
};
constexpr std::array travelDocument{FeatureRule{0x02, "mrz", MrzTd2, true, 48, 48, 72}};
constexpr std::array arrivalAttestation{
    FeatureRule{0x02, "mrz", MrzTd2, true, 48, 48, 72},
    c40(0x03, "register of foreigners number", 12),
};
constexpr std::array socialInsuranceCard{
    c40(0x01, "social insurance number", 12),
    utf8(0x02, "surname", true),
    utf8(0x03, "first name", true),
    utf8(0x04, "name at birth", false),
};
constexpr std::array residencePermit{
    FeatureRule{0x02, "mrz", MrzTd2, true, 48, 48, 72},
    c40(0x03, "passport number", 9),
};
constexpr std::array supplementarySheet{
    FeatureRule{0x04, "mrz", MrzTd2, true, 48, 48, 72},
    c40(0x05, "sheet number", 9),
};
constexpr std::array addressSticker{
    c40(0x01, documentNumber, 9),
    FeatureRule{0x02, municipality, C40, true, 6, 6, 8},
    FeatureRule{0x03, "address", C40, true, 6, 18, 0},
};
constexpr std::array residenceSticker{
    c40(0x01, documentNumber, 9),
    FeatureRule{0x02, municipality, C40, true, 6, 6, 8},
    FeatureRule{0x03, "postal code", C40, true, 4, 4, 5},
};
constexpr std::array administrativeDocument{FeatureRule{0x00, "document profile", Octets, true, 16, 16, 0}};

constexpr std::array profiles{
    SealProfile{0x5D, 0x01, "visa", "ICAO Doc 9303-7 9.1", false, visa, true},
    SealProfile{0x5E, 0x03, "emergency travel document", "ICAO Doc 9303-8", false, travelDocument},
    SealProfile{0xFD, 0x02, "arrival attestation document", "BSI TR-03137-1 6", true, arrivalAttestation},
    SealProfile{0xFC, 0x04, "social insurance card", "BSI TR-03137-1 7", true, socialInsuranceCard},
    SealProfile{0xFB, 0x06, "residence permit", "BSI TR-03137-1 8", true, residencePermit},
    SealProfile{0xFA, 0x06, "supplementary sheet of a residence permit", "BSI TR-03137-1 8.3", true,
                supplementarySheet},
    SealProfile{0xF9, 0x08, "address sticker of an identity card", "BSI TR-03137-1 9", true, addressSticker},
    SealProfile{0xF9, 0x0C, "address sticker of a residence permit", "BSI TR-03137-1 9", true, addressSticker},
    SealProfile{0xF8, 0x0A, "residence sticker of a passport", "BSI TR-03137-1 10", true, residenceSticker},
    SealProfile{0x01, 0xC8, "administrative document", "BSI TR-03171", false, administrativeDocument, false, true},
    SealProfile{0x01, 0xC9, "administrative document", "BSI TR-03171", false, administrativeDocument, false, true},
};

constexpr std::array<std::string_view, 3> vaccinationPaths{"uvci", "pid.n", "ve.0.des"};
constexpr std::array<std::string_view, 9> testPaths{"utci",   "pid.n",  "pid.dt", "pid.dn", "sp.spn",
                                                    "sp.ctr", "dat.sc", "tr.tc",  "tr.r"};

constexpr std::array vdsNcProfiles{
    VdsNcProfile{"icao.vacc", "proof of vaccination", vaccinationPaths},
    VdsNcProfile{"icao.test", "proof of testing", testPaths},
};

}  // namespace

const SealProfile* findSealProfile(std::uint8_t featureReference, std::uint8_t typeCategory)
{
    const auto* const found = std::find_if(profiles.begin(), profiles.end(), [&](const SealProfile& profile) {
        return profile.featureReference == featureReference && profile.typeCategory == typeCategory;
    });
    return found == profiles.end() ? nullptr : found;
}

const VdsNcProfile* findVdsNcProfile(std::string_view type, int version)
{
    const auto* const found = std::find_if(vdsNcProfiles.begin(), vdsNcProfiles.end(),
                                           [&](const VdsNcProfile& profile) { return profile.type == type; });
    return found == vdsNcProfiles.end() || version != 1 ? nullptr : found;
}

bool isMrz(FeatureEncoding encoding) { return encoding == MrzTd2 || encoding == MrzMrvA || encoding == MrzMrvB; }

bool maySealBeIn(std::string_view symbology, const SealProfile* profile)
{
    if (symbology == "Data Matrix") {
        return true;
    }
    return (symbology == "QR Code" || symbology == "Aztec") && (profile == nullptr || !profile->dataMatrixOnly);
}

}  // namespace rahdari::seal
