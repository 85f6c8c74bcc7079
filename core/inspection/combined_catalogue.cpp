#include "core/inspection/catalogue_parts.h"

#include "core/combined/combined_checks.h"

#include <array>
#include <string_view>

namespace rahdari::inspection {

using check::Category;
using check::CheckEntry;
using enum check::Outcome;

namespace {

constexpr std::array<std::string_view, 2> onZones{"mrz", "chip"};
// A chip may be judged alone; where there is a page, its print is asked too.
constexpr std::array<std::string_view, 2> afterPrint{"document_model", "viz"};
constexpr std::array<std::string_view, 2> onFaces{"document_model", "chip_face"};
constexpr std::array<std::string_view, 2> onSeals{"mrz", "seals"};

// Where `possible` has Undetermined though the check's table in TR-03135-1 has not, it is for a zone that is hard to
// read.
constexpr std::array entries{
    CheckEntry{.id = "document.expiration",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.7.1",
               .title = "Document not expired",
               .possible = {Successful, Failed, Undetermined, Aborted},
               .needs = onZones,
               .after = afterPrint,
               .gates = {},
               .run = combined::checkExpiration},
    CheckEntry{.id = "combined.mrz_dg1",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.7.2",
               .title = "MRZ of the page and of the chip",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onZones,
               .gates = {},
               .run = combined::checkMrzAgainstDg1},
    CheckEntry{.id = "combined.mrz_seal",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.7.7",
               .title = "MRZ of the page and of the digital seal",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onSeals,
               .gates = {},
               .run = combined::checkMrzAgainstSeal},
    CheckEntry{.id = "combined.portrait_chip",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.7.6",
               .title = "Portrait on the page and face on the chip",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onFaces,
               .gates = {},
               .run = combined::checkPortraitAgainstChip},
};

}  // namespace

std::span<const CheckEntry> combinedChecks() { return entries; }

}  // namespace rahdari::inspection
