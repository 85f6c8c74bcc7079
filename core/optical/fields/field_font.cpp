#include "core/optical/fields/field_font.h"

#include "core/viz/glyph_proof.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>

namespace rahdari::optical {

namespace {

// Capitals are sixteen pixels high: as much as a reader of 300 dpi shows of print two millimetres high.
constexpr double scaleOfPrint = 2.0 / 3.0;
constexpr int cellWidthPx = 24;
constexpr int cellHeightPx = 20;
constexpr int cellPixels = cellWidthPx * cellHeightPx;
constexpr double surelyRead = 0.85;
constexpr int fewestShowing = 5;

/// The sum of one character's cells.
struct Sum {
    cv::Mat cells = cv::Mat::zeros(cellHeightPx, cellWidthPx, CV_32F);
    int count = 0;
    int specimens = 0;
};

void addSpecimen(const document::Table& observed, std::map<char32_t, Sum>& sums)
{
    std::map<char32_t, int> shown;
    for (int row = 0; row < observed.rows; ++row) {
        const float* const values = observed.values.data() + static_cast<std::ptrdiff_t>(row) * observed.columns;
        const auto character = static_cast<char32_t>(values[0]);
        const cv::Mat cell(cellHeightPx, cellWidthPx, CV_32F, const_cast<float*>(values + 1));
        Sum& sum = sums[character];
        sum.cells += cell;
        ++sum.count;
        sum.specimens += shown[character]++ == 0 ? 1 : 0;
    }
}

}  // namespace

cv::Mat cellOf(const viz::Glyph& glyph)
{
    if (glyph.print.empty()) {
        return {};
    }
    cv::Mat small;
    cv::resize(glyph.print, small, {}, scaleOfPrint, scaleOfPrint, cv::INTER_AREA);
    if (small.empty() || small.cols > cellWidthPx || small.rows > cellHeightPx) {
        return {};
    }
    cv::Mat cell(cellHeightPx, cellWidthPx, CV_8U, cv::Scalar(255));
    small.copyTo(cell(cv::Rect((cell.cols - small.cols) / 2, (cell.rows - small.rows) / 2, small.cols, small.rows)));
    return cell;
}

bool tellsFont(const viz::Glyph& glyph) { return glyph.character != 0 && glyph.confidence >= surelyRead; }

document::Table observedGlyphs(const viz::VizField& field)
{
    document::Table table{0, 1 + cellPixels, {}};
    for (const viz::Glyph& glyph : field.glyphs) {
        const cv::Mat cell = tellsFont(glyph) ? cellOf(glyph) : cv::Mat();
        if (!cell.empty()) {
            table.values.push_back(static_cast<float>(glyph.character));
            table.values.insert(table.values.end(), cell.begin<std::uint8_t>(), cell.end<std::uint8_t>());
            ++table.rows;
        }
    }
    return table;
}

FieldFont learnFont(std::span<const document::Table* const> observed)
{
    std::map<char32_t, Sum> sums;
    for (const document::Table* const table : observed) {
        if (table->columns == 1 + cellPixels) {
            addSpecimen(*table, sums);
        }
    }
    FieldFont font;
    for (const auto& [character, sum] : sums) {
        if (sum.specimens >= fewestShowing) {
            sum.cells.convertTo(font[character], CV_8U, 1.0 / sum.count);
        }
    }
    return font;
}

document::Table tableOf(const FieldFont& font)
{
    document::Table table{static_cast<int>(font.size()), 1 + cellPixels, {}};
    for (const auto& [character, cell] : font) {
        table.values.push_back(static_cast<float>(character));
        table.values.insert(table.values.end(), cell.begin<std::uint8_t>(), cell.end<std::uint8_t>());
    }
    return table;
}

std::optional<FieldFont> fieldFontOf(const document::Table& table)
{
    const auto size = static_cast<std::size_t>(std::max(0, table.rows)) * static_cast<std::size_t>(1 + cellPixels);
    if (table.columns != 1 + cellPixels || table.values.size() != size) {
        return std::nullopt;
    }
    FieldFont font;
    for (int row = 0; row < table.rows; ++row) {
        const float* const values = table.values.data() + static_cast<std::ptrdiff_t>(row) * table.columns;
        if (!(values[0] >= 1.0F && values[0] <= 0x10FFFF)) {
            return std::nullopt;
        }
        const cv::Mat cell(cellHeightPx, cellWidthPx, CV_32F, const_cast<float*>(values + 1));
        cell.convertTo(font[static_cast<char32_t>(values[0])], CV_8U);
    }
    return font;
}

std::vector<double> likenesses(const viz::VizField& field, const FieldFont& font)
{
    std::vector<double> found;
    for (const viz::Glyph& glyph : field.glyphs) {
        const auto known = tellsFont(glyph) ? font.find(glyph.character) : font.end();
        const cv::Mat cell = known != font.end() ? cellOf(glyph) : cv::Mat();
        if (!cell.empty()) {
            found.push_back(viz::likenessOf(cell, known->second));
        }
    }
    return found;
}

}  // namespace rahdari::optical
