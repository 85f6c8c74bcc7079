#pragma once

#include "core/learning/page_alignment.h"

namespace rahdari::learning {

/// Reads the fields of all specimens, gives them the names of what they say and their contents, and sets the rules
/// their data follow; fields and rules somebody wrote stay as they are.
/// @param model  features, references; its fields and rules are changed
void readFieldTexts(SpecimenReader& reader, const AlignedSpecimens& aligned, const viz::TextReader& textReader,
                    unsigned threads, const std::stop_token& stop, document::DocumentModel& model);

}  // namespace rahdari::learning
