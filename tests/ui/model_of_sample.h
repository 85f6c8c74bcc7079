#pragma once

#include "core/document/model/feature.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::test {

/// Writes a document model into a folder of models, of which one sample is the genuine document: its page as
/// captured is the reference under each of its lights. It has no limits, so nothing is judged by it; pages of the same
/// design are found to be of it and compared with it.
/// @param sample  below samples/
/// @return why it could not be made; empty: it was
std::string writeModelOfSample(const std::filesystem::path& sample, const std::filesystem::path& models,
                               const std::vector<document::Feature>& features = {});

}  // namespace rahdari::test
