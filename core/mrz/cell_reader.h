#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace rahdari::mrz {

/// The characters of an MRZ in the order of the cell network's classes (models/ocr/CONTRACT.md).
inline constexpr std::string_view mrzAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

/// What the cell network sees along a strip: for every fourth pixel how likely each character's middle is there.
class CellMap {
public:
    static constexpr int classCount = 38;
    static constexpr int betweenClass = 37;

    /// @param probabilities  classCount x columns, float, each column summing to 1
    explicit CellMap(cv::Mat probabilities) : probabilities_(std::move(probabilities)) {}

    int columns() const { return probabilities_.cols; }

    /// Strip x, in pixels, that a column looks at.
    static double stripXOf(double column) { return 1.5 + 4.0 * column; }
    static double columnOf(double stripX) { return (stripX - 1.5) / 4.0; }

    /// How likely some character's middle is at a column.
    float presence(int column) const { return 1.0F - probabilities_.at<float>(betweenClass, column); }

    float probability(int characterClass, int column) const { return probabilities_.at<float>(characterClass, column); }

private:
    cv::Mat probabilities_;
};

/// The character network of models/ocr: our own reader for cells of a locked pitch.
///
/// Calls may come from any thread; one strip batch is computed at a time.
class CellReader {
public:
    static constexpr int stripRows = 32;
    static constexpr double stripPitchPx = 20.0;

    /// @return the reader, or Error 1110 when the model is not there, 1111 when it is not one
    static base::Result<CellReader> open(const std::filesystem::path& model);

    CellReader(CellReader&&) noexcept;
    CellReader& operator=(CellReader&&) noexcept;
    ~CellReader();

    /// @param strips  8-bit grey, 32 rows, all of the same width, a multiple of 4
    std::vector<CellMap> read(std::span<const cv::Mat> strips) const;

private:
    struct Network;
    explicit CellReader(std::unique_ptr<Network> network);

    std::unique_ptr<Network> network_;
};

}  // namespace rahdari::mrz
