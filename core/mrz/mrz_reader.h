#pragma once

#include "core/base/result.h"
#include "core/mrz/cell_reader.h"
#include "core/mrz/mrz_locator.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/picture_pyramid.h"
#include "core/mrz/tesseract_reader.h"

#include <opencv2/core/mat.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace rahdari::mrz {

/// What is to be read, and what is known already.
struct ReadRequest {
    image::Light light = image::Light::White;  ///< the picture was taken under
    std::chrono::year_month_day today;         ///< day of inspection, for the centuries of dates
    SearchEffort effort = SearchEffort::Full;
    const LightReading* elsewhere = nullptr;  ///< the zone under another light of the same page, borrowed; may be null
    PageFinder findPage = {};                 ///< of the page's outline in the picture; may be empty
};

/// Reads the machine-readable zone in a picture: locates it, reads every cell with two independent readers, joins
/// them, and lets the fields' alphabets and check digits settle what may be settled.
///
/// The models are loaded by open(). Calls may come from any thread; a model serves one call at a time.
class MrzReader {
public:
    /// @param models  the folder models/ocr
    /// @return the reader, or Error 1110 or 1111 when a model is missing or broken
    static base::Result<MrzReader> open(const std::filesystem::path& models);

    /// @param picture  8-bit, grey or BGR, any orientation
    /// @return the reading, or none when the picture holds no zone or the call was stopped
    std::optional<LightReading> read(const cv::Mat& picture, const ReadRequest& request, std::stop_token stop) const;

private:
    LocatedMrz locate(const PicturePyramid& pyramid, const ReadRequest& request, const std::stop_token& stop) const;

    MrzReader(CellReader cells, TesseractReader tesseract) : cells_(std::move(cells)), tesseract_(std::move(tesseract))
    {
    }

    CellReader cells_;
    TesseractReader tesseract_;
};

}  // namespace rahdari::mrz
