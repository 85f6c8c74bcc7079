#pragma once

#include "core/mrz/mrz_parser.h"
#include "tests/unit/core/mrz/specimen_lines.h"

namespace rahdari::test {

/// The specimen of Doc 9303-4 appendix B.
inline mrz::MrzDocument specimenZone()
{
    return mrz::parseMrz(mrz::specimens::td3, std::chrono::year(2026) / 6 / 1).value();
}

}  // namespace rahdari::test
