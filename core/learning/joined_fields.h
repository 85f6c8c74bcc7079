#pragma once

#include "core/document/model/document_model.h"

#include <span>
#include <vector>

namespace rahdari::learning {

// A wide blank parts a line in two: "05" and "JUL/JUIL 2028" are one date, and neither of them says one. Fields that
// touch are read as one, too; where that says something and its parts do not, it is the field.

/// Two neighbours read as one.
struct JoinedField {
    document::Feature whole;
    std::size_t left = 0;  ///< index of its parts among the fields
    std::size_t right = 0;
};

/// @param fields  none has a content
std::vector<JoinedField> joinNeighbours(std::span<const document::Feature> fields);

/// The fields to keep, in reading order.
/// @param described  the fields, and after them the joined ones, in the order of `joined`; named by what they say
std::vector<document::Feature> withoutIdleParts(std::vector<document::Feature> described,
                                                std::span<const JoinedField> joined);

}  // namespace rahdari::learning
