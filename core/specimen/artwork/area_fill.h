#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace rahdari::specimen {

/// Parts of a pixel an outline's points may lie on.
inline constexpr int subPixels = 256;

/// A closed outline in parts of a pixel. Turning the other way round makes a hole in what it lies in.
using Outline = std::vector<cv::Point>;

/// Fills outlines by the area they cover of each pixel, exactly: a line of 2.3 pixels is 2.3 pixels wide wherever it
/// runs. Whole numbers only, so the same everywhere.
///
/// Outlines of one direction may overlap: what any of them covers is covered (the non-zero rule, but for pixels on the
/// edge of two of them, whose shares are added).
class AreaFill {
public:
    explicit AreaFill(cv::Size size) : size_(size) {}

    /// Parts outside the picture are cut off.
    void add(Outline outline);
    bool empty() const { return outlines_.empty(); }

    /// CV_8U, 255 = covered. Runs on all cores; the result does not depend on how many.
    cv::Mat filled() const;

private:
    /// Rows that something touches: first and one past the last.
    struct Rows {
        int top;
        int bottom;
        bool touch(int from, int to) const { return bottom > from && top < to; }
    };

    struct Entry {
        Outline points;
        Rows rows;
        std::vector<Rows> pieces;  ///< the same for every so many edges, to pass over those of other rows
    };

    static Rows rowsOf(const Outline& outline, std::size_t first, std::size_t last);
    static void addEdges(const Entry& entry, int from, int to, std::int32_t* cells, cv::Size size);

    void fillRows(cv::Mat& coverage, int from, int to, std::vector<std::int32_t>& cells) const;

    cv::Size size_;
    std::vector<Entry> outlines_;
};

}  // namespace rahdari::specimen
