#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"
#include "core/inspection/runner.h"
#include "core/specimen/collection/manifest.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::evaluation {

/// A document whose truth is known: captures/<name> and truth/<name>.json of a set (`rahdari specimen set`).
struct LabelledDocument {
    std::string name;
    specimen::Manifest truth;
    std::vector<std::filesystem::path> sides;  ///< a capture folder for each of truth.sides
};

/// The documents of a set, sorted by name.
/// @return Error 1000 no set there, 1001, 1002 naming the manifest that is wrong
base::Result<std::vector<LabelledDocument>> readLabelledSet(const std::filesystem::path& set);

/// What the inspections of a document's sides say together: failed if a side failed.
/// @param sides  one for each of the truth's sides, in their order
Trial trialOf(const LabelledDocument& document, const std::vector<inspection::Inspection>& sides);

/// Whether a failing check that counts shows a place that overlaps what was altered on a side. A region of a third of
/// the page or more names no place.
bool namesAlteredPlace(const specimen::Manifest& truth, std::size_t side, const inspection::Judgement& judgement);

/// Whether the forgery altered less than a third of the pages it is on, so that its place can be named.
bool isLocal(const specimen::Manifest& truth);

}  // namespace rahdari::evaluation
