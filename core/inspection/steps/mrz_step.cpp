#include "core/inspection/steps/mrz_step.h"

#include "core/base/error_code.h"
#include "core/document/page_location.h"
#include "core/mrz/other_side_zone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 1> onCapture{"capture"};

/// How the page lies in a picture in which no zone was found quickly: a card's side without one is searched all over
/// otherwise, and takes seconds.
std::optional<mrz::SeenPage> seenPageIn(const cv::Mat& picture, const std::stop_token& stop)
{
    const document::PageLocation page = document::locatePage(picture, std::nullopt, stop);
    if (!page.found()) {
        return std::nullopt;
    }
    const auto& corners = page.cornersPx;
    const double longSidePx = std::max(cv::norm(corners[1] - corners[0]), cv::norm(corners[3] - corners[0]));
    return mrz::SeenPage{page.rotationDeg - 90.0 * std::round(page.rotationDeg / 90.0),
                         longSidePx / std::max(picture.cols, picture.rows)};
}

}  // namespace

mrz::StateCodes stateCodesOf(const mrz::MrzReading& reading, const mrz::CountryTable& states)
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

std::span<const std::string_view> MrzStep::needs() const { return onCapture; }

/// Infrared first: stamps and security print vanish there (TR-03135-1 5.5.3, Doc 9303-2 C.8). Where a zone was found
/// under one light, the other is read at the same place; the long search is made once, and under white light, which
/// shows every zone.
mrz::MrzReading MrzStep::readLights(const capture::Page& page, const std::stop_token& stop) const
{
    using enum mrz::SearchEffort;
    const cv::Mat infrared = page.imageUnder(image::Light::Infrared);
    const cv::Mat white = page.imageUnder(image::Light::White);
    const auto read = [&](const cv::Mat& picture, image::Light light, mrz::SearchEffort effort,
                          const std::optional<mrz::LightReading>& elsewhere) {
        const auto findPage = [&] { return seenPageIn(picture, stop); };
        return reader_->read(picture, {light, today_, effort, elsewhere ? &*elsewhere : nullptr, findPage}, stop);
    };
    const auto isSettled = [](const std::optional<mrz::LightReading>& reading) { return reading && reading->document; };
    std::optional<mrz::LightReading> underInfrared =
        read(infrared, image::Light::Infrared, white.empty() ? Full : Quick, std::nullopt);
    std::optional<mrz::LightReading> underWhite = read(white, image::Light::White, Full, underInfrared);
    if (!isSettled(underInfrared) && isSettled(underWhite)) {
        underInfrared = read(infrared, image::Light::Infrared, NearOnly, underWhite);
    }
    mrz::MrzReading reading;
    for (const auto& [light, picture] : page.images) {
        if (light == image::Light::Infrared || light == image::Light::White) {
            reading.pictures.emplace(light, picture.size());
        }
    }
    for (std::optional<mrz::LightReading>* found : {&underInfrared, &underWhite}) {
        if (*found) {
            reading.byLight.push_back(std::move(**found));
        }
    }
    return reading;
}

/// A side that cannot be read says nothing: this one is judged without it.
void MrzStep::readOtherSide(check::Evidence& evidence, const std::stop_token& stop) const
{
    const auto captured = otherSide_->capture({}, stop);
    if (!captured) {
        return;
    }
    const mrz::MrzReading reading = readLights(*captured, stop);
    const mrz::LightReading* const zone = reading.primary();
    if (zone != nullptr && zone->document && zone->state == mrz::ReadingState::Complete) {
        evidence.put(mrz::OtherSideZone{*zone->document});
    }
}

base::Result<void> MrzStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const auto page = evidence.find<capture::Page>();
    if (!page) {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "there is no page to read", ""};
    }
    mrz::MrzReading reading = readLights(*page, stop);
    if (otherSide_ && reading.primary() == nullptr) {
        readOtherSide(evidence, stop);
    }
    if (stop.stop_requested()) {
        return base::Error{base::toInt(base::ErrorCode::Cancelled), "reading was cancelled", ""};
    }
    evidence.put(stateCodesOf(reading, *states_));
    evidence.put(std::move(reading));
    return {};
}

}  // namespace rahdari::inspection
