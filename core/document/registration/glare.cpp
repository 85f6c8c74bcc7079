#include "core/document/registration/glare.h"

#include "core/base/median.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

constexpr int cellPx = 8;  ///< 1 mm
constexpr double burnt = 250.0;
constexpr double notBurnt = 238.0;
constexpr double burntShare = 0.5;  ///< of a cell, for the heart of a reflection
/// Cells of a reflection's heart. What is burnt out is one sooner than what is only whiter than paper.
constexpr int fewestBurntCells = 2;
constexpr int fewestShiningCells = 6;
constexpr double shine = 1.15;  ///< times the light of the model's lightest paper under the page's own exposure
constexpr double darkest = 0.01;
constexpr double veil = 1.12;  ///< times the page's own exposure
constexpr int nearCells = 3;   ///< round a heart, where personal data may be veiled, too
constexpr int veilCells = 4;   ///< how far the veil goes on, too thin to be told from lamps
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
    return static_cast<double>(base::medianOf(std::move(chosen), 1.0F));
}

/// Cells that send back more light than the model's lightest paper can: no print and no paint does.
cv::Mat whiterThanPaper(const cv::Mat& light, const cv::Mat& usual, const cv::Mat& shown, double pagesOwn)
{
    double paper = 0.0;
    cv::minMaxLoc(usual, nullptr, &paper, nullptr, nullptr, shown);
    return (light > shine * pagesOwn * paper) & shown;
}

/// Cells whose brightness tells of a veil: all that specimens show alike, and next to a reflection's heart the others,
/// for a face lighter than the mean face is no reflection.
cv::Mat mayBeVeil(const cv::Mat& stable, const cv::Mat& hearts)
{
    if (stable.empty()) {
        return {hearts.size(), CV_8UC1, cv::Scalar(255)};
    }
    cv::Mat near;
    cv::dilate(hearts, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * nearCells + 1, 2 * nearCells + 1}));
    cv::Mat alike;
    cv::resize(stable, alike, hearts.size(), 0, 0, cv::INTER_AREA);
    return (alike > 127) | near;
}

/// The connected parts of `wide` that hold enough of what is burnt or shines.
cv::Mat partsWith(const cv::Mat& wide, const cv::Mat& burntOut, const cv::Mat& shining)
{
    cv::Mat labels;
    const int count = cv::connectedComponents(wide, labels, 8, CV_32S);
    struct Held {
        int burnt = 0;
        int shining = 0;
    };
    std::vector<Held> held(static_cast<std::size_t>(count));
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            Held& own = held[static_cast<std::size_t>(labels.at<int>(y, x))];
            own.burnt += burntOut.at<uchar>(y, x) != 0 ? 1 : 0;
            own.shining += shining.at<uchar>(y, x) != 0 ? 1 : 0;
        }
    }
    cv::Mat parts = cv::Mat::zeros(wide.size(), CV_8UC1);
    for (int label = 1; label < count; ++label) {
        const Held& own = held[static_cast<std::size_t>(label)];
        if (own.burnt >= fewestBurntCells || own.shining >= fewestShiningCells) {
            parts.setTo(255, labels == label);
        }
    }
    return parts;
}

cv::Mat lightestChannel(const cv::Mat& picture)
{
    if (picture.channels() == 1) {
        return picture;
    }
    std::vector<cv::Mat> channels;
    cv::split(picture, channels);
    return cv::max(cv::max(channels[0], channels[1]), channels[2]);
}

}  // namespace

cv::Mat burntOutOn(const cv::Mat& raw, const cv::Mat& expected)
{
    constexpr double white = 252.0;
    constexpr double notWhite = 245.0;
    constexpr int aroundPx = 17;
    constexpr double share = 0.1;  // of what lies around: single pixels are noise, and many hide what is between them
    if (raw.empty() || raw.size() != expected.size() || raw.type() != expected.type()) {
        return {};
    }
    const cv::Mat burntOut = (lightestChannel(raw) >= white) & (lightestChannel(expected) < notWhite);
    if (cv::countNonZero(burntOut) == 0) {
        return {};
    }
    cv::Mat around;
    cv::blur(burntOut, around, {aroundPx, aroundPx});
    return around > share * 255.0;
}

cv::Mat glareOn(const cv::Mat& raw, const cv::Mat& seen, const cv::Mat& expected, const cv::Mat& stable)
{
    if (raw.empty() || raw.size() != expected.size() || raw.type() != expected.type() || seen.size() != raw.size() ||
        raw.cols < cellPx || raw.rows < cellPx) {
        return {};
    }
    const cv::Mat light = cellsOf(raw);
    const cv::Mat usual = cellsOf(expected);
    cv::Mat shown;
    cv::resize(seen, shown, light.size(), 0, 0, cv::INTER_AREA);
    shown = shown == 255;
    const cv::Mat exposure = light / cv::max(usual, darkest);
    const double pagesOwn = middleOf(exposure, shown);
    const cv::Mat burntOut = burntCells(raw, expected);
    const cv::Mat shining = whiterThanPaper(light, usual, shown, pagesOwn);
    if (cv::countNonZero(burntOut) < fewestBurntCells && cv::countNonZero(shining) < fewestShiningCells) {
        return {};
    }
    const cv::Mat bright = (exposure > veil * pagesOwn) & shown & mayBeVeil(stable, burntOut | shining);
    cv::Mat joined;
    cv::dilate(bright, joined, {});
    cv::Mat glare = partsWith(joined, burntOut & bright, shining & bright);
    if (cv::countNonZero(glare) == 0) {
        return {};
    }
    cv::dilate(glare, glare, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * veilCells + 1, 2 * veilCells + 1}));
    cv::resize(glare, glare, raw.size(), 0, 0, cv::INTER_NEAREST);
    return glare;
}

}  // namespace rahdari::document
