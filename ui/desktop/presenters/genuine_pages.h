#pragma once

#include "core/capture/page.h"
#include "core/inspection/runner.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rahdari::ui::desktop {

/// What genuine documents show under one light, laid as the page on screen lies.
struct GenuinePage {
    image::Light light = image::Light::White;
    /// Makes the picture: that light's captured picture covers it from edge to edge, whatever its size. Some 20 ms; any
    /// thread. Empty where it cannot be made.
    std::function<cv::Mat()> make;
};

/// Why there is nothing genuine to compare a page with.
enum class NothingGenuine : std::uint8_t {
    NotJudged,   ///< not yet
    NotKept,     ///< shown as it was kept, without the model
    NoModel,     ///< none is known of this document
    NotOnModel,  ///< the page could not be laid over the model well enough
};

struct GenuinePages {
    std::vector<GenuinePage> pages;     ///< each light once; a light is missing where the model has no picture of it
    std::optional<NothingGenuine> why;  ///< there is no page at all; none where the model has none under any light
};

/// Reads no picture and makes none. Any thread.
/// @param inspection  null: not judged
/// @param kept        the inspection is shown as it was kept
GenuinePages genuinePagesOf(const std::shared_ptr<const inspection::Inspection>& inspection, bool kept);

}  // namespace rahdari::ui::desktop
