#pragma once

#include "core/document/model/document_model.h"
#include "core/mrz/mrz_document.h"
#include "core/viz/field_proposal.h"
#include "core/viz/text_reader.h"
#include "core/viz/viz_reading.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rahdari::viz {

/// What one specimen says: its fields as read, and its zone where it has one (the side's own, or the chip's DG1).
struct SpecimenTexts {
    VizReading reading;
    std::optional<mrz::MrzDocument> zone;
};

/// Which datum each field says, by feature name; fields of which that is not plain are not in it.
///
/// With zones: by agreement with the zone in most specimens, names under transliteration. Without, and for what no zone
/// holds: dates by their order (birth before issue before expiry), sex by its letters.
std::map<std::string, std::string> nameFields(std::span<const SpecimenTexts> specimens);

/// A regular expression all samples match and that allows no more than it must: for each place the letter all samples
/// share, else [A-Z], [0-9] or [A-Z0-9]. Numbers of several lengths are alternatives.
/// @param samples  as printed; empty and rare odd ones (misread) are left out
/// @return empty when fewer than five are usable, or they have no form in common
std::string numberPatternOf(std::span<const std::string> samples);

/// The periods of validity met, in months, ascending; empty when dates are lacking or they follow no rule (visas).
std::vector<int> validityMonthsOf(std::span<const SpecimenTexts> specimens);

/// Which of day and month comes first, as the dates with a number above 12 show it; unknown with fewer than three.
/// @param specimens  fields with their contents
document::DateOrder dateOrderOf(std::span<const SpecimenTexts> specimens);

/// Fields with their contents and better names ("birth_date" for "field_4"), and the rules their data follow.
struct DescribedFields {
    std::vector<document::Feature> fields;
    document::DataRules rules;  ///< patterns of numbers, months of validity; years of issue are left 0
};

/// Reads the fields of all specimens and names them. Fields that have a content keep it.
/// @param draft      references, and the features to read: its fields
/// @param specimens  with capture::Page, document::RegisteredPage, and mrz::MrzReading where there is a zone
DescribedFields describeFields(const document::DocumentModel& draft, const Specimens& specimens,
                               const TextReader& reader);

}  // namespace rahdari::viz
