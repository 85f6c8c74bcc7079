#pragma once

#include "core/lds/tlv.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::lds {

/// The elementary files of an eMRTD (ICAO Doc 9303-10 3 and 4).
enum class LdsFile : std::uint8_t {
    Dg1,
    Dg2,
    Dg3,
    Dg4,
    Dg5,
    Dg6,
    Dg7,
    Dg8,
    Dg9,
    Dg10,
    Dg11,
    Dg12,
    Dg13,
    Dg14,
    Dg15,
    Dg16,
    Com,
    Sod,
    CardAccess,    ///< in the master file, readable before access control
    CardSecurity,  ///< in the master file, after PACE
    Cvca,          ///< names of the trust points for Terminal Authentication
    AtrInfo,       ///< EF.ATR/INFO, in the master file: how long APDUs may be
    Dir,           ///< EF.DIR, in the master file
};

/// What is known of a file before it is read.
struct LdsFileFacts {
    LdsFile file = LdsFile::Com;
    std::string_view name;      ///< "EF.COM", "DG1"
    std::string_view fileStem;  ///< in a dump on disk: "EF_COM", "EF_DG1", "EF_CardAccess"
    std::uint16_t fileId = 0;
    std::uint8_t shortFileId = 0;
    Tag tag = 0;        ///< outermost; 0 where the file is no single data object (EF.CVCA, EF.DIR)
    int dataGroup = 0;  ///< 1-16, else 0
    bool inMasterFile = false;
};

inline constexpr std::size_t ldsFileCount = 23;

/// Every file, in the order of the enumeration.
const std::array<LdsFileFacts, ldsFileCount>& ldsFiles();

const LdsFileFacts& factsOf(LdsFile file);

/// @param number  1-16; any other gives none
std::optional<LdsFile> dataGroupFile(int number);

/// The file of an outermost tag as EF.COM lists them, or none.
std::optional<LdsFile> fileOfTag(Tag tag);

/// The file of a name in a dump, case does not matter: "EF_DG1.bin", "ef_dg1", "EF.DG1", "DG1.bin", "Datagroup1.bin",
/// "EF_COM.bin", "SOD.bin". None for other names.
std::optional<LdsFile> fileOfName(std::string_view name);

}  // namespace rahdari::lds
