#include "core/inspection/catalogue_parts.h"

#include "core/document/document_checks.h"
#include "core/mrz/mrz_checks.h"
#include "core/optical/model_check.h"

#include <array>
#include <string_view>

namespace rahdari::inspection {

using check::Category;
using check::CheckEntry;
using enum check::Outcome;

namespace {

// What a check looks at must be named here: only the named steps are sure to have finished when it runs. A check with
// gates needs "capture_quality", which measures them.
constexpr std::array<std::string_view, 2> onPage{"capture", "page_location"};
constexpr std::array<std::string_view, 3> onQuality{"capture", "page_location", "capture_quality"};
constexpr std::array<std::string_view, 1> onModelStep{"document_model"};
constexpr std::array<std::string_view, 2> onMrz{"capture", "mrz"};
constexpr std::array<std::string_view, 5> onMrzPrint{"capture", "mrz", "mrz_print", "page_location", "capture_quality"};

constexpr std::array<std::string_view, 4> pictureGates{"focus", "glare", "exposure", "resolution"};
constexpr std::array<std::string_view, 1> scaleGates{"resolution"};  // the other gates are measured under white light

// Where `possible` has Undetermined though the check's table in TR-03135-1 has not, it is for a gate that did not
// pass or a zone that is hard to read: a poor picture is never evidence against a document.
constexpr std::array entries{
    CheckEntry{.id = "document.detection",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.2",
               .title = "Document found and captured",
               .possible = {Successful, Failed, Aborted},
               .needs = onPage,
               .gates = {},
               .run = document::checkDetection},
    CheckEntry{.id = "document.quality",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.2",
               .title = "Quality of the pictures",
               .possible = {Successful, Undetermined, Aborted},
               .needs = onQuality,
               .gates = {},
               .run = document::checkQuality},
    CheckEntry{.id = "document.model",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.3",
               .title = "Document model identified",
               .possible = {Successful, Undetermined, NotSupported, Aborted},
               .needs = onModelStep,
               .gates = {},
               .run = optical::checkModel},
    CheckEntry{.id = "document.specimen",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.8.1",
               .title = "Not a specimen",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrz,
               .gates = {},
               .run = mrz::checkSpecimen},
    CheckEntry{.id = "mrz.consistency",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.4.1.1",
               .title = "MRZ check digits",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrz,
               .gates = {},
               .run = mrz::checkConsistency},
    CheckEntry{.id = "mrz.ir_readable",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.4.1.2",
               .title = "MRZ readable under infrared light",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrz,
               .gates = {},
               .run = mrz::checkIrReadable},
    CheckEntry{.id = "mrz.ocr_b",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.4.1.3",
               .title = "MRZ printed in OCR-B",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrzPrint,
               .gates = pictureGates,
               .run = mrz::checkOcrB},
    CheckEntry{.id = "mrz.geometry",
               .category = Category::Optical,
               .clause = "ICAO Doc 9303-3 4",
               .title = "Position and size of the MRZ",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrzPrint,
               .gates = pictureGates,
               .run = mrz::checkGeometry},
    CheckEntry{.id = "mrz.country_codes",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.8.1",
               .title = "Country codes of the MRZ",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrz,
               .gates = {},
               .run = mrz::checkCountryCodes},
    CheckEntry{.id = "optical.ir_ab_mr",
               .category = Category::Optical,
               .clause = "TR-03135-1 5.5.4.2",
               .title = "MRZ absorbs infrared light",
               .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
               .needs = onMrzPrint,
               .gates = scaleGates,
               .run = mrz::checkIrAbsorption},
};

}  // namespace

std::span<const CheckEntry> pageChecks() { return entries; }

}  // namespace rahdari::inspection
