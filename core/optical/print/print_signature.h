#pragma once

#include "core/image/geometry.h"
#include "core/optical/print/compared_page.h"
#include "core/optical/print/patch_spectrum.h"

#include <array>
#include <optional>
#include <vector>

namespace rahdari::optical {

/// Side of the patches, millimetres: 128 pixels of 16 to the millimetre.
inline constexpr double signaturePatchMm = 8.0;

/// The finest printer's screens, cycles/mm.
inline constexpr double finestScreenPerMm = 7.5;

/// How a print looks in frequencies, measured at the capture's own resolution on a number of patches.
struct PrintSignature {
    /// Roughness between printed structures at 2.5 to 3.5 cycles/mm: finer than wear and dirt, and shown by any reader.
    /// Less what the capture shows more sharply than the specimens' did: a scanner's sharpness is no roughness.
    double luminanceDb = 0.0;
    /// The same of colour at 1.5 to 2.5 cycles/mm, which JPEG leaves: printer dots are coloured, paper is not.
    double chromaDb = 0.0;
    /// What stands out of its ring in the mean over the patches, dB, bin by bin: luminance, chroma.
    std::array<cv::Mat, 2> prominence;
    cv::Mat screenBins;  ///< CV_8UC1: the bins a printer's screen may show in
    /// Less those along the page's rows and columns, where its lines of microtext are: for who knows none of them.
    cv::Mat screenBinsOffAxis;
    double finestPerMm =
        0.0;                 ///< cycles/mm up to which they reach: what the capture shows, and no finer than asked for
    image::RectMm roughest;  ///< the patch with the most colour noise
};

/// Patches on ground that is the same on every specimen, spread over the page.
std::vector<image::RectMm> stablePatches(const cv::Mat& stable, double sideMm);

/// Needs the page and the capture of `compared` only.
/// @param finestPerMm  screens are looked for in coarser structure, cycles/mm
/// @param rank  which patch tells the roughness, in [0, 1): 0 the smoothest, one half the median
/// @return none when fewer than four patches can be measured
std::optional<PrintSignature> printSignature(const ComparedPage& compared, const std::vector<image::RectMm>& patches,
                                             double finestPerMm = finestScreenPerMm, double rank = 0.5);

}  // namespace rahdari::optical
