#pragma once

#include "core/base/result.h"

#include <string>

namespace rahdari::tests {

/// What went wrong, for the message of a test; empty when nothing did.
template <typename Value>
std::string complaintOf(const base::Result<Value>& result)
{
    return result ? std::string() : result.error().message + ". " + result.error().advice;
}

}  // namespace rahdari::tests
