// The description beside a capture. It may be refused; what is accepted keeps its ranges and names files of the same
// folder only.
#include "scanners/folder/capture_description.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto description = rahdari::scanners::parseCaptureDescription(text);
    if (!description) {
        require(description.error().message.starts_with("capture.toml, "));
        return 0;
    }
    require(!description->dpi || (*description->dpi >= 10.0 && *description->dpi <= 10'000.0));
    for (const auto& [light, name] : description->files) {
        require(!name.empty() && name != ".." && name.find('/') == std::string::npos);
    }
    return 0;
}
