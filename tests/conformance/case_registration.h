#pragma once

#include "tests/conformance/conformance_case.h"
#include "tests/conformance/inspection_procedure.h"

#include <string>
#include <vector>

namespace rahdari::conformance {

/// Makes a test case of every case of a unit, each named as in the plan, in a suite of this name. For static objects:
/// the cases themselves are not made before main().
class RegisteredCases {
public:
    /// @param transport  is asked for when a case runs
    RegisteredCases(const std::string& suite, std::vector<Case> (*cases)(), Transport& (*transport)());
};

/// Inspects, and compares with what is expected; disagreement goes to Boost.Test.
void prove(const Case& expected, Transport& transport);

}  // namespace rahdari::conformance
