#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// Power of a patch's fine structure over spatial frequency, relative to the patch's mean light: 10 log10, dB.
/// Row v, column u: frequency (u - side/2, v) / (side / pxPerMm) cycles/mm; one half plane, the other mirrors it.
struct PatchSpectrum {
    cv::Mat luminance;  ///< CV_32FC1, side/2 x side
    cv::Mat chroma;     ///< both opponent channels together
};

/// @param patch  CV_8UC3, square, side even
PatchSpectrum spectrumOf(const cv::Mat& patch);

/// Which bins count: a ring of frequencies, without those along the capture's own rows and columns, where JPEG blocks
/// and streaks of line sensors are.
struct SpectrumBand {
    double fromPerMm = 0.0;
    double toPerMm = 0.0;
    double pxPerMm = 0.0;      ///< of the patch
    double turnRadians = 0.0;  ///< of the page in the capture
};

/// CV_8UC1, side/2 x side.
cv::Mat binsOf(const SpectrumBand& band, int side);

/// The bins' median, dB.
double floorOf(const cv::Mat& spectrum, const cv::Mat& bins);

/// How far each bin stands out of its neighbourhood's level at the same frequency, dB: structure of one frequency and
/// direction, whatever the optics do to the ring.
cv::Mat prominenceOf(const cv::Mat& spectrum);

}  // namespace rahdari::optical
