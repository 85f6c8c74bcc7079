#include "core/document/registration/glare.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rahdari::document {

namespace {

constexpr int cellPx = 8;  ///< 1 mm
constexpr double burnt = 250.0;
constexpr double notBurnt = 238.0;
constexpr double burntShare = 0.5;  ///< of a cell, for the heart of a reflection
constexpr int fewestBurntCells = 2;
constexpr double veil = 1.12;  ///< times the page's own exposure
constexpr int veilCells = 5;   ///< how far the veil goes on, too thin to be told from lamps
constexpr double gamma = 2.2;

/// Mean linear light of cells, CV_32FC1.
cv::Mat cellsOf(const cv::Mat& picture)
{
    cv::Mat small;
    cv::resize(picture, small, {picture.cols / cellPx, picture.rows / cellPx}, 0, 0, cv::INTER_AREA);
    if (small.channels() == 3) {
        cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    }
    small.convertTo(small, CV_32F, 1.0 / 255.0);
    cv::pow(small, gamma, small);
    return small;
}

/// Cells that are burnt out although the model is not.
cv::Mat burntCells(const cv::Mat& raw, const cv::Mat& expected)
{
    cv::Mat white;
    cv::Mat mayBeWhite;
    cv::inRange(raw, cv::Scalar::all(burnt), cv::Scalar::all(255.0), white);
    cv::inRange(expected, cv::Scalar::all(notBurnt), cv::Scalar::all(255.0), mayBeWhite);
    white &= ~mayBeWhite;
    cv::resize(white, white, {raw.cols / cellPx, raw.rows / cellPx}, 0, 0, cv::INTER_AREA);
    return white > burntShare * 255.0;
}

/// How much lighter the page is than the model, cell by cell.
cv::Mat exposureOf(const cv::Mat& raw, const cv::Mat& expected)
{
    constexpr double darkest = 0.01;
    return cellsOf(raw) / cv::max(cellsOf(expected), darkest);
}

double middleOf(const cv::Mat& values, const cv::Mat& mask)
{
    std::vector<float> chosen;
    for (int y = 0; y < values.rows; ++y) {
        for (int x = 0; x < values.cols; ++x) {
            if (mask.at<uchar>(y, x) != 0) {
                chosen.push_back(values.at<float>(y, x));
            }
        }
    }
    if (chosen.empty()) {
        return 1.0;
    }
    const auto middle = chosen.begin() + static_cast<std::ptrdiff_t>(chosen.size() / 2);
    std::nth_element(chosen.begin(), middle, chosen.end());
    return static_cast<double>(*middle);
}

/// The connected parts of `wide` that hold enough of `hearts`.
cv::Mat partsWith(const cv::Mat& wide, const cv::Mat& hearts)
{
    cv::Mat labels;
    const int count = cv::connectedComponents(wide, labels, 8, CV_32S);
    std::vector<int> held(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            held[static_cast<std::size_t>(labels.at<int>(y, x))] += hearts.at<uchar>(y, x) != 0 ? 1 : 0;
        }
    }
    cv::Mat parts = cv::Mat::zeros(wide.size(), CV_8UC1);
    for (int label = 1; label < count; ++label) {
        if (held[static_cast<std::size_t>(label)] >= fewestBurntCells) {
            parts.setTo(255, labels == label);
        }
    }
    return parts;
}

}  // namespace

cv::Mat glareOn(const cv::Mat& raw, const cv::Mat& seen, const cv::Mat& expected)
{
    if (raw.empty() || raw.size() != expected.size() || raw.type() != expected.type() || seen.size() != raw.size() ||
        raw.cols < cellPx || raw.rows < cellPx) {
        return {};
    }
    const cv::Mat hearts = burntCells(raw, expected);
    if (cv::countNonZero(hearts) < fewestBurntCells) {
        return {};
    }
    cv::Mat shown;
    cv::resize(seen, shown, hearts.size(), 0, 0, cv::INTER_AREA);
    shown = shown == 255;
    const cv::Mat exposure = exposureOf(raw, expected);
    const cv::Mat bright = (exposure > veil * middleOf(exposure, shown)) & shown;
    cv::Mat joined;
    cv::dilate(bright, joined, {});
    cv::Mat glare = partsWith(joined, hearts & bright);
    if (cv::countNonZero(glare) == 0) {
        return {};
    }
    cv::dilate(glare, glare, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * veilCells + 1, 2 * veilCells + 1}));
    cv::resize(glare, glare, raw.size(), 0, 0, cv::INTER_NEAREST);
    return glare;
}

}  // namespace rahdari::document
