#pragma once

#include "core/check/check_entry.h"

#include <span>

namespace rahdari::inspection {

// The catalogue in parts, by what the checks look at. Needs and gates have static storage.

std::span<const check::CheckEntry> pageChecks();      ///< document, zone and print under the lights
std::span<const check::CheckEntry> opticalChecks();   ///< measured under the lights, against a document model
std::span<const check::CheckEntry> vizChecks();       ///< printed fields and what they must agree with
std::span<const check::CheckEntry> chipChecks();      ///< protocols, files and Passive Authentication
std::span<const check::CheckEntry> sealChecks();      ///< visible digital seals
std::span<const check::CheckEntry> combinedChecks();  ///< several pieces of evidence side by side

}  // namespace rahdari::inspection
