#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/specimen/artwork/font_shelf.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/design/elements.h"
#include "core/specimen/ink/layer_stack.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace rahdari::specimen {

// The drawing of every kind of element, at masterDpi with soft edges. Each gives one plate for each ink it needs, cut
// to its box; the press puts them together, applies twin inks, clips and variation. The same input gives the same
// pixels.

/// What one ink prints of an element.
struct Plate {
    std::string ink;
    cv::Mat coverage;    ///< CV_8U
    cv::Point originPx;  ///< of its upper left pixel on the page
    cv::Mat colour;      ///< as Layer::colour
    cv::Mat grating;     ///< as Layer::grating
};

std::vector<Plate> drawFountain(const image::RectMm& box, const std::string& ink, const Fountain& fountain);
/// Lines keep apart while the sum of |swing * phase| stays below about .7 of the pitch; beyond it they bunch and cross.
std::vector<Plate> drawLineBundle(const image::RectMm& box, const std::string& ink, const LineBundle& bundle);
/// Five bands of lace, wide and narrow ones by turns, each of up to `rings` curves that swing `petals` times (the
/// narrow ones more often); where curves would close up to a solid ring there are fewer. The inks take turns from curve
/// to curve.
std::vector<Plate> drawRosette(const image::RectMm& box, const std::string& ink, const Rosette& rosette);
/// @return Error 6000 no drawing of that name
base::Result<Plate> drawEmblem(const image::RectMm& box, const std::string& ink, const Emblem& emblem);
base::Result<Plate> drawMicrotext(const image::RectMm& box, const std::string& ink, const Microtext& text,
                                  const FontShelf& fonts);
/// Glyphs already on their place on the page, e.g. from FontShelf::set() and moved().
Plate drawGlyphs(const std::vector<GlyphOutline>& glyphs, const std::string& ink);
std::vector<Plate> drawFibres(const image::RectMm& box, const Fibres& fibres, Chance chance);
/// The emblem in glittering cells, a ground of lace and a belt along which the grating turns, in the oval of the box.
base::Result<Plate> drawDiffractiveDevice(const image::RectMm& box, const std::string& ink,
                                          const DiffractiveDevice& device);
base::Result<Plate> drawRetroLaminate(const image::RectMm& box, const std::string& ink, const RetroLaminate& laminate);
/// Thickness (128 = as elsewhere) in `coverage`; no ink. Light tones of the drawing are thin, dark ones thick.
base::Result<Plate> drawWatermark(const image::RectMm& box, const Watermark& watermark);
base::Result<Plate> drawThread(const image::RectMm& box, const std::string& ink, const Thread& thread,
                               const FontShelf& fonts);
/// Holes (255) in `coverage`; conical: slightly smaller from digit to digit; no ink.
Plate drawPerforation(const image::RectMm& box, const Perforation& perforation, const std::string& text);
/// Modules lie on whole pixels, without a quiet zone: leave four modules of paper around the box.
/// @param octets  what the code says; text or binary
/// @return Error 6000 does not fit the symbology, or modules under .12 mm
base::Result<Plate> drawBarcode(const image::RectMm& box, const std::string& ink, const Barcode& barcode,
                                const base::Bytes& octets);
/// A photograph (CV_8UC3 sRGB) put into the box by a technique: colour and coverage for dye diffusion, screen dots for
/// toner and inkjet (one plate an ink: cyan, magenta, yellow, black, named "<ink>_c", "_m", "_y", "_k"; a grey
/// photograph gives one plate of `ink`), grey pulses in rows for laser engraving. Where there is one plate without
/// colour its coverage is the photograph's darkness: for an ink that glows, hand in a negative. A ghost loses the
/// photograph's background.
std::vector<Plate> drawPicture(const image::RectMm& box, const std::string& ink, const Picture& picture,
                               const cv::Mat& photograph, Chance chance);

/// The outline of an emblem as a mask over a box (for `clip`): CV_8U plate.
base::Result<Plate> emblemMask(const image::RectMm& box, const std::string& drawing);
/// Names drawEmblem() knows.
std::vector<std::string> emblemNames();

}  // namespace rahdari::specimen
