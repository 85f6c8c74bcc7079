#include "core/inspection/steps/print_step.h"

#include "core/capture/page.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/zone_print.h"

#include <array>
#include <optional>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 2> onMrz{"capture", "mrz"};

}  // namespace

std::span<const std::string_view> PrintStep::needs() const { return onMrz; }

base::Result<void> PrintStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const auto page = evidence.find<capture::Page>();
    const auto reading = evidence.find<mrz::MrzReading>();
    mrz::MrzPrint prints;
    const mrz::LightReading* primary = reading ? reading->primary() : nullptr;
    if (page && primary != nullptr) {
        for (const auto& [light, size] : reading->pictures) {
            if (stop.stop_requested()) {
                break;
            }
            // Where a light shows no zone of its own, its print is measured where the other light has it.
            const mrz::LightReading* own = reading->under(light);
            const mrz::LightReading& places = own != nullptr && own->document ? *own : *primary;
            const std::optional<mrz::ZonePrint> print = mrz::measurePrint(page->imageUnder(light), places, *atlas_);
            if (print) {
                prints.byLight.emplace(light, *print);
            }
        }
    }
    evidence.put(std::move(prints));
    return {};
}

}  // namespace rahdari::inspection
