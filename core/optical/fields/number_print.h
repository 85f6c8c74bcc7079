#pragma once

#include "core/document/model/document_model.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rahdari::optical {

// A page often says its number twice: once in the zone, and again perforated, burnt in or in luminescent ink, where no
// reader of print can read it. How each character looks there is learned from genuine specimens, whose number the zone
// tells; later the zone's number is compared with what stands there, cell by cell.

/// How strokes stand out under a light.
struct StrokeView {
    image::Light light = image::Light::White;
    bool bright = false;  ///< they glow; else they are darker than the ground

    bool operator==(const StrokeView&) const = default;
};

/// How far around its place a number is looked for.
inline constexpr int numberRoomPx = 12;

/// What is narrower than a millimetre and a half and stands out from the ground, in relative brightness. CV_32FC1 of
/// the box and `numberRoomPx` around it, nothing where that leaves the picture.
/// @param picture  in the model's raster, 8-bit
cv::Mat strokesAround(const cv::Mat& picture, bool bright, const cv::Rect& box);

/// The row of a box's strokes, with the room around it, in which a number stands.
/// @param heightPx  0 = the whole box
cv::Mat rowOf(const cv::Mat& strokes, int topPx, int heightPx);

/// A number's characters at a place of the page, in cells of one width.
struct NumberPrint {
    StrokeView view;
    int length = 0;                      ///< characters
    double leftPx = 0.0;                 ///< of the first cell, from the left of the box
    double pitchPx = 0.0;                ///< from cell to cell
    int topPx = 0;                       ///< of the row it stands in, from the top of the box
    int heightPx = 0;                    ///< of that row; 0 = the whole box
    std::map<char, cv::Mat> characters;  ///< CV_32FC1, one size; those that specimens showed

    cv::Size cellSize() const;
    /// What a number should look like: as large as the box.
    cv::Mat drawn(const std::string& number, cv::Size box) const;
};

/// Where a number stands against the place it is drawn for.
struct NumberShift {
    double xPx = 0.0;
    double yPx = 0.0;
    double likeness = 0.0;  ///< [-1, 1]
};

/// @param strokes  as strokesAround() gives them
NumberShift findNumber(const cv::Mat& strokes, const cv::Mat& drawn);

/// One cell of a number that was found.
cv::Mat cellOf(const cv::Mat& strokes, const NumberPrint& print, const NumberShift& shift, int position);

document::Table tableOf(const NumberPrint& print);
std::optional<NumberPrint> numberPrintOf(const document::Table& table);

/// The character of a number that least looks like what the zone says.
struct DoubtfulCharacter {
    /// How much better another character explains the cell: -1 = the zone's does wholly, 1 = the other wholly.
    double contradiction = -1.0;
    int position = 0;
    image::RectMm where;  ///< of the cell, relative to the box
};

/// None where the number has another length or no character of it is known.
std::optional<DoubtfulCharacter> mostDoubtful(const NumberPrint& print, const cv::Mat& strokes, cv::Size box,
                                              const std::string& number);

/// What one specimen shows, and its number.
struct NumberSpecimen {
    cv::Mat strokes;
    std::string number;
};

/// Finds pitch and characters. None where what stands there does not follow from the number.
std::optional<NumberPrint> learnNumberPrint(StrokeView view, std::span<const NumberSpecimen> specimens, cv::Size box,
                                            double& likeness);

}  // namespace rahdari::optical
