#pragma once

#include "core/specimen/design/elements.h"
#include "core/specimen/ink/ink.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// Sizes and zones of Doc 9303: parts 4 to 7.
enum class DocumentFormat : std::uint8_t { Td1, Td2, Td3, MrvA, MrvB };

/// One side of a document.
struct SideDesign {
    std::string side;       ///< "data page", "front" or "back"
    std::string substrate;  ///< a material's name
    std::vector<Element> elements;
};

/// How numbers and dates of a series run; what a check may hold against a document.
struct NumberRules {
    std::string pattern;      ///< 'A' = any letter, '9' = any digit, else itself: "U99999999"
    std::uint64_t first = 0;  ///< the digits read as one number lie in [first, last] for this series
    std::uint64_t last = 99'999'999;
    int validityYears = 10;
    int firstIssueYear = 2015;  ///< the series is issued in these years, both included
    int lastIssueYear = 2026;
};

/// A document of Utopia as data: models/documents/utopia/<id>.toml.
struct Design {
    std::string id;       ///< "passport_2015": unique, names the file
    std::string title;    ///< "Passport, paper data page, series A"
    std::string family;   ///< the designs of one document share it; series differ: "passport"
    std::string series;   ///< "A", "B"
    std::string modelId;  ///< (C,T,N,Y,P) of TR-03135: "UTO,P,1,2015,AO-01001"
    DocumentFormat format = DocumentFormat::Td3;
    std::string documentCode;  ///< first two characters of the MRZ: "P<", "I<", "V<", "AR"
    image::SizeMm size;
    double cornerRadiusMm = 0;
    bool card = false;     ///< glossy plastic rather than paper
    bool sticker = false;  ///< a visa: put on a page of another document
    bool chip = false;
    std::string nativeScript;  ///< empty or "urdu"
    NumberRules numbers;
    std::vector<SideDesign> sides;    ///< in the order in which they are captured
    std::map<std::string, Ink> inks;  ///< every ink its elements name: inks.toml and the design's own
    std::map<std::string, Material> materials;
    std::string note;  ///< for trainers: what to look at
};

/// The side that carries the MRZ: index into `sides`, or the first.
std::size_t zoneSideOf(const Design& design);
/// Of Doc 9303 parts 4 to 7.
image::SizeMm standardSize(DocumentFormat format);
/// The element of a side by name, or null.
const Element* findElement(const SideDesign& side, std::string_view name);

}  // namespace rahdari::specimen
