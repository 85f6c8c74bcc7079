#include "core/inspection/steps/mrz_step.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/mrz/state_codes.h"

#include <array>
#include <optional>
#include <string>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 1> onCapture{"capture"};

/// Infrared first: stamps and security print vanish there (TR-03135-1 5.5.3, Doc 9303-2 C.8).
constexpr std::array readingLights{image::Light::Infrared, image::Light::White};

mrz::StateCodes codesOf(const mrz::MrzReading& reading, const mrz::CountryTable& states)
{
    mrz::StateCodes codes;
    const mrz::LightReading* zone = reading.primary();
    if (zone == nullptr || !zone->document) {
        return codes;
    }
    const auto lookUp = [&](const std::string& code) -> std::optional<mrz::CountryEntry> {
        const mrz::CountryEntry* entry = states.find(code);
        return entry == nullptr ? std::nullopt : std::optional(*entry);
    };
    codes.issuer = lookUp(zone->document->issuingState);
    codes.nationality = lookUp(zone->document->nationality);
    return codes;
}

}  // namespace

std::span<const std::string_view> MrzStep::needs() const { return onCapture; }

base::Result<void> MrzStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const auto page = evidence.find<capture::Page>();
    if (!page) {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "there is no page to read", ""};
    }
    mrz::MrzReading reading;
    for (const image::Light light : readingLights) {
        const cv::Mat picture = page->imageUnder(light);
        if (picture.empty()) {
            continue;
        }
        reading.lightsSearched.push_back(light);
        if (std::optional<mrz::LightReading> found = reader_->read(picture, light, today_, stop)) {
            reading.byLight.push_back(*std::move(found));
        }
        if (stop.stop_requested()) {
            return base::Error{base::toInt(base::ErrorCode::Cancelled), "reading was cancelled", ""};
        }
    }
    evidence.put(codesOf(reading, *states_));
    evidence.put(std::move(reading));
    return {};
}

}  // namespace rahdari::inspection
