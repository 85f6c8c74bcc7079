#pragma once

#include "core/optical/ultraviolet/uv_threads.h"

#include <vector>

namespace rahdari::optical {

// Fibres lie all over a page, the thin rims of a luminous stamp close together: what is said of a page's threads counts
// every part of the page alike, two centimetres wide, however many threads are in it.

/// The value that a share of the page's parts is below. @param values  one for each thread
/// @return 0 without threads
double quantileByPart(const std::vector<Thread>& threads, const std::vector<double>& values, double share);

/// @return 0 without threads
double meanByPart(const std::vector<Thread>& threads, double Thread::*quantity);

}  // namespace rahdari::optical
