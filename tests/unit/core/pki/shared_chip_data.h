#pragma once

#include "core/base/bytes.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace rahdari::tests {

/// Whether the real lists and files are on this machine; cases that need them are skipped otherwise.
boost::test_tools::assertion_result hasSharedChipData(boost::unit_test::test_unit_id);

/// A file below data/chip. Throws where it is missing.
base::Bytes sharedChipFile(const std::string& path);

/// The certificates in the three signed master lists, repetitions included. Their signatures are not looked at.
std::vector<base::Bytes> allListedCertificates();

}  // namespace rahdari::tests
