#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::viz {

/// Numbers of a network's layer, in the order of the file: height, width, in, out for filters.
struct Weights {
    std::vector<int> shape;
    std::vector<float> values;
};

using WeightMap = std::map<std::string, Weights, std::less<>>;

/// Reads weights as TensorFlow.js keeps them: a JSON manifest and one file of numbers one behind the other, of 32-bit
/// floats or of octets with scale and minimum. Any bytes are safe to give.
/// @return Error 1701 naming what is wrong
base::Result<WeightMap> readWeights(std::string_view manifest, base::ByteSpan numbers);

}  // namespace rahdari::viz
