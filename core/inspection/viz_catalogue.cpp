#include "core/inspection/catalogue_parts.h"

#include "core/combined/document_dates.h"
#include "core/combined/viz_mrz.h"

#include <array>
#include <string_view>

namespace rahdari::inspection {

using check::Category;
using check::CheckEntry;
using enum check::Outcome;

namespace {

constexpr std::array<std::string_view, 4> onFields{"capture", "mrz", "document_model", "viz"};
constexpr std::array<std::string_view, 5> onFieldsAndChip{"capture", "mrz", "document_model", "viz", "chip"};

// Undetermined stands for print or zone that is hard to read: never evidence against a document.
constexpr std::array entries{
    CheckEntry{.id = "combined.viz_mrz",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.7.5",
               .title = "Printed fields and MRZ",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onFields,
               .gates = {},
               .run = combined::checkVizAgainstMrz},
    CheckEntry{.id = "combined.viz_dg1",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.7",
               .title = "Printed fields and DG1 of the chip",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onFieldsAndChip,
               .gates = {},
               .run = combined::checkVizAgainstDg1},
    CheckEntry{.id = "combined.document_dates",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.8",
               .title = "Dates of the document",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onFields,
               .gates = {},
               .run = combined::checkDocumentDates},
    CheckEntry{.id = "combined.document_number",
               .category = Category::Combined,
               .clause = "TR-03135-1 5.8",
               .title = "Form of the document's number",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onFields,
               .gates = {},
               .run = combined::checkDocumentNumber},
};

}  // namespace

std::span<const CheckEntry> vizChecks() { return entries; }

}  // namespace rahdari::inspection
