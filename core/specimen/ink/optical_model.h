#pragma once

#include "core/image/light.h"
#include "core/specimen/ink/layer_stack.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

/// How the light falls for one picture. The defaults are an ideal scanner.
struct Illumination {
    float visibleLeak = .03F;  ///< share of visible light the UV lamp gives off besides
    float turn = 0;            ///< of the page under the light, in radians: shifts the colours of diffractive parts
    float tilt = 0;            ///< small angle between page and glass, in radians: the same
    float ambient = 0;         ///< white light from outside that reaches the page, share of full white
    float showThrough = .06F;  ///< of what lies under the page, in infrared
};

/// What a page sends back to the camera under a light, before lens and sensor: linear, 65535 = a white reference (the
/// glow of the reference under UV). CV_16UC3 in BGR; CV_16UC1 for infrared. Master resolution, the page's size, nothing
/// around it. Runs on all cores; the result does not depend on how many.
///
/// White:   S * prod(1 - c(1 - r));  infrared alike with the ink's infrared factor;
/// UV:      own glow of substrate and inks, each through the layers above it, plus the leak;
/// coaxial: .35 of white, plus gloss, diffraction and retro;  oblique: white with the slope of the relief, and
/// diffraction at another angle (a grating leaves four tenths of the white below it in both);
/// transmitted: exp(-density) * prod(1 - c(1 - t)), holes = 1.
cv::Mat render(const LayerStack& page, image::Light light, const Illumination& illumination);

/// The page's outline at master resolution: CV_8U, 255 inside (rounded corners of cards).
cv::Mat outlineOf(const LayerStack& page);

}  // namespace rahdari::specimen
