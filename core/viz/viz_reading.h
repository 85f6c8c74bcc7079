#pragma once

#include "core/document/model/date_order.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::viz {

// Content names of fields: "surname", "given_names", "full_name", "document_number", "personal_number", "nationality",
// "birth_date", "issue_date", "expiry_date", "sex", "birth_place", "authority", "can", "entries".

/// One character or word part of a printed field, for what compares print within a field. The numbers are measured at
/// the capture's own resolution; what could not be measured is NaN.
struct Glyph {
    char32_t character = 0;      ///< 0 = not known which
    int place = -1;              ///< of the character in the field's text, blanks left out; -1 = not known
    image::RectMm box;           ///< of its ink, on the page
    double confidence = 0.0;     ///< [0, 1]
    double bottomMm = 0.0;       ///< lower edge of its ink against the field's line, down is positive
    double heightMm = 0.0;       ///< of its ink
    double strokeMm = 0.0;       ///< mean width of its strokes
    double depthWhite = 0.0;     ///< (ground - ink) / ground in white light, of its darkest part
    double depthInfrared = 0.0;  ///< the same in infrared
    double redness = 0.0;        ///< of the ink: (red - green) / grey of the ground
    double blueness = 0.0;       ///< (blue - green) / grey of the ground
    cv::Mat print;               ///< CV_8UC1: its tone as in `LinePicture`, 24 pixels a cap height; may be empty
};

/// What a field was read as in another picture of it.
struct OtherReading {
    std::string text;
    image::Light light = image::Light::White;
    double confidence = 0.0;  ///< [0, 1]
};

/// A printed field as it was read.
struct VizField {
    std::string feature;  ///< of the model
    std::string content;  ///< content name; may be empty
    std::string text;     ///< UTF-8, as read
    image::Light light = image::Light::White;
    image::RectMm box;  ///< of what was read, on the page
    double confidence = 0.0;
    double weakest = 0.0;  ///< least confidence among its characters, [0, 1]
    std::vector<Glyph> glyphs;
    /// Made when `text` is unsure, is not what the zone says, or breaks a rule of the model.
    std::vector<OtherReading> others;
};

/// Evidence: what the visual inspection zone says. Put by the step "viz".
struct VizReading {
    std::vector<VizField> fields;  ///< in the model's order; only those where something was read
    /// How its dates in numbers are to be read.
    document::DateOrder dateOrder = document::DateOrder::Unknown;
    bool readerMissing = false;  ///< Tesseract or its "eng" model is not installed: nothing was read

    const VizField* find(std::string_view content) const;
};

/// Evidence: the faces of the page, cut out. Put by the step "viz". Empty pictures where there are none.
struct FacePictures {
    cv::Mat portrait;  ///< BGR, from the capture at its own scale, upright
    cv::Mat ghost;
    std::optional<image::RectMm> portraitBox;  ///< on the page
    std::optional<image::RectMm> ghostBox;
    image::Light ghostLight = image::Light::White;
};

}  // namespace rahdari::viz
