// The first two octets say how long the manifest is; what follows it are the numbers. Whatever is taken has as many
// numbers as its shapes say.
#include "core/base/error_code.h"
#include "core/viz/faces/weight_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    if (size < 2) {
        return 0;
    }
    const std::size_t wanted = static_cast<std::size_t>(data[0]) * 256 + data[1];
    const std::size_t length = wanted < size - 2 ? wanted : size - 2;
    const auto weights =
        viz::readWeights({reinterpret_cast<const char*>(data + 2), length}, {data + 2 + length, size - 2 - length});
    if (!weights) {
        return weights.error().code == toInt(base::ErrorCode::FaceModelInvalid) ? 0 : (std::abort(), 1);
    }
    for (const auto& [name, numbers] : *weights) {
        std::size_t count = 1;
        for (const int side : numbers.shape) {
            count *= static_cast<std::size_t>(side);
        }
        if (count != numbers.values.size()) {
            std::abort();
        }
    }
    return 0;
}
