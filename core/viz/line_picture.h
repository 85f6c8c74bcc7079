#pragma once

#include "core/capture/page.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <vector>

namespace rahdari::viz {

/// Scale at which fields are cut from the capture: near that of a 400-dpi scanner.
inline constexpr double linePxPerMm = 15.0;

/// A piece of personalised ink on the line: a letter, or what of it hangs together.
struct InkPiece {
    cv::Rect boundsPx;
    int areaPx = 0;
};

/// A field under one light, freed of what is printed on every specimen.
struct LinePicture {
    image::Light light = image::Light::White;
    image::RectMm box;  ///< what it shows of the page
    double pxPerMm = linePxPerMm;
    cv::Mat captured;  ///< as captured: CV_8UC3 or CV_8UC1
    /// CV_8UC1: 255 = ground, less = ink. Static print is divided out by the reference, coloured print suppressed by
    /// taking the brightest channel: what is left is the personaliser's dark ink, and stamps of dark ink.
    cv::Mat tone;
    double depth = 0.0;  ///< of the darkest ink: 0 = none, 1 = black on white

    image::RectMm toPage(const cv::Rect& px) const;
};

/// @param model  null: nothing is divided out
/// @return none where the light was not captured or does not show the box
std::optional<LinePicture> cutLine(const capture::Page& page, const document::RegisteredPage& registered,
                                   const document::DocumentModel* model, image::Light light, const image::RectMm& box);

/// Where the ink of a line lies: pieces of the main line of text from left to right, specks and other lines left out.
struct LineInk {
    cv::Rect boundsPx;  ///< of all pieces
    double capHeightPx = 0.0;
    std::vector<InkPiece> pieces;
    cv::Mat mask;         ///< CV_8UC1, 255 = ink of the pieces
    double unrest = 0.0;  ///< of the ground between the pieces: the spread of its tone as a share of the ink's depth
};

/// @return none when there is no ink, or none that lies like a line
std::optional<LineInk> findInk(const LinePicture& line);

/// Leaves out what is parted from the rest: what comes behind a gap no words have between them (another column) or,
/// right of `rightPx`, behind more than two blanks; and what little lies left of `leftPx` before a blank.
void endAtGaps(LineInk& ink, double leftPx, double rightPx);

/// The strip Tesseract reads: the line's bounds with a margin, at the height it likes.
struct Strip {
    cv::Mat pixels;
    double pxPerLinePx = 1.0;  ///< strip pixels a pixel of the line picture
    cv::Point2d originPx;      ///< of the strip, in the line picture
};

/// How a strip is made. A reader of lines loses a letter at an end, or takes one for another, by chance of scale and
/// margin: made in another form, the same line is another picture.
struct StripForm {
    double capHeightPx = 30.0;
    double marginCaps = 0.15;  ///< all round, in cap heights
    bool softened = false;
};
Strip stripOf(const LinePicture& line, const LineInk& ink, const StripForm& form = {});

}  // namespace rahdari::viz
