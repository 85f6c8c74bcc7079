#pragma once

#include "core/base/result.h"
#include "core/specimen/forgery/forgery.h"
#include "core/specimen/personalised_chip.h"
#include "core/specimen/scan/scan.h"
#include "core/specimen/utopian_authority.h"
#include "core/specimen/wear/wear.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// One specimen as it is ordered. Two equal orders give the same bytes.
struct SpecimenOrder {
    std::string design;  ///< id
    std::uint64_t seed = 1;
    std::chrono::year_month_day today{};  ///< of the capture: no document is issued later
    std::optional<Holder> holder;         ///< default: invented by the seed
    std::string family;                   ///< empty: genuine; "F06", "D02"
    int difficulty = 0;                   ///< 1-5 for forgeries
    std::optional<ChipState> chip;        ///< default: genuine where the design has a chip, or as the family says
    std::string scanner;                  ///< profile name
    std::uint64_t device = 1;             ///< which device of that make
    std::vector<image::Light> lights;     ///< empty: all the scanner has
};

/// Whom a seed's document is for where the order names nobody.
Holder inventedHolder(std::uint64_t seed);

/// A specimen, made: what a counter would have seen, and the truth about it.
struct Specimen {
    SpecimenOrder order;
    Design design;                                      ///< as printed
    DocumentTexts texts;                                ///< as printed
    std::vector<Scan> sides;                            ///< one a side, in the design's order
    std::vector<std::vector<PrintedFeature>> features;  ///< a list a side
    std::vector<image::SizeMm> sizes;                   ///< of the pages, a side each
    ChipState chipState = ChipState::None;
    std::optional<PersonalisedChip> chip;
    ForgeryTruth truth;
    std::string familyTitle;  ///< empty: genuine
    std::string familyKind;
    bool knownIssuerDefect = false;  ///< decoys
    ScannerProfile scanner;
    std::string portraitLicence;
};

/// Everything that is needed to make specimens: designs, inks, fonts, scanner profiles, portraits, Utopia's keys.
/// Thread-safe once open.
class Workshop {
public:
    /// @param models     the folder models/documents/utopia
    /// @param portraits  a folder of composite faces; empty: the generator that ships
    static base::Result<std::unique_ptr<const Workshop>> open(const std::filesystem::path& models,
                                                              const std::filesystem::path& portraits);
    ~Workshop();
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    const std::vector<Design>& designs() const;
    const std::vector<ScannerProfile>& scanners() const;
    const FontShelf& fonts() const;
    /// Utopia's authorities: whose certificates judge every chip and seal that is made here.
    const UtopianAuthority& authority() const;
    /// SHA-256 in hexadecimal over every file of the models: two workshops of the same make the same specimens.
    const std::string& fingerprint() const;

    /// @return Error 6001 unknown design, scanner or family, 6002 a family that cannot be on this design
    base::Result<Specimen> make(const SpecimenOrder& order) const;

private:
    struct Parts;
    explicit Workshop(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace rahdari::specimen
