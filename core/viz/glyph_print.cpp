#include "core/viz/glyph_print.h"

#include "core/viz/spelling.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace rahdari::viz {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// A letter's ink: one or more pieces above each other.
struct Letter {
    cv::Rect boundsPx;
};

/// Pieces that stand above each other are one letter: dots, diacritics, broken strokes.
std::vector<Letter> lettersOf(const LineInk& ink)
{
    std::vector<Letter> letters;
    for (const InkPiece& piece : ink.pieces) {
        const cv::Rect& next = piece.boundsPx;
        if (!letters.empty()) {
            cv::Rect& last = letters.back().boundsPx;
            const int shared = std::min(last.x + last.width, next.x + next.width) - std::max(last.x, next.x);
            if (2 * shared >= std::min(last.width, next.width)) {
                last |= next;
                continue;
            }
        }
        letters.push_back({next});
    }
    return letters;
}

/// Where a profile first falls to half of the glyph's darkness, seen from one end; in rows, between pixels.
double edgeAt(const std::vector<double>& profile, double half, bool fromEnd)
{
    const int count = static_cast<int>(profile.size());
    const auto at = [&](int i) { return profile[static_cast<std::size_t>(fromEnd ? count - 1 - i : i)]; };
    for (int i = 0; i < count; ++i) {
        if (at(i) >= half) {
            const double before = i > 0 ? at(i - 1) : 0.0;
            const double place = i + 0.5 - (at(i) - half) / std::max(1e-6, at(i) - before);
            return fromEnd ? count - place : place;
        }
    }
    return nan;
}

/// Upper and lower edge of a glyph's ink, in rows of the line picture.
struct Extent {
    double top = nan;
    double bottom = nan;
};

Extent extentOf(const LinePicture& line, const cv::Rect& bounds)
{
    cv::Rect tall(bounds.x, bounds.y - 3, bounds.width, bounds.height + 6);
    tall &= cv::Rect({0, 0}, line.tone.size());
    std::vector<double> profile(static_cast<std::size_t>(tall.height));
    double darkest = 0.0;
    for (int y = 0; y < tall.height; ++y) {
        double least = 0.0;
        cv::minMaxLoc(line.tone.row(tall.y + y).colRange(tall.x, tall.x + tall.width), &least, nullptr);
        profile[static_cast<std::size_t>(y)] = 255.0 - least;
        darkest = std::max(darkest, 255.0 - least);
    }
    return {tall.y + edgeAt(profile, darkest / 2, false), tall.y + edgeAt(profile, darkest / 2, true)};
}

/// Twice the ink's area over its outline; the area by tone, so that blur does not widen it.
double strokeOf(const LinePicture& line, const LineInk& ink, const cv::Rect& bounds)
{
    const cv::Mat mask = ink.mask(bounds);
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(mask, outlines, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
    double length = 0.0;
    for (const auto& outline : outlines) {
        length += cv::arcLength(outline, true);
    }
    cv::Mat wide;
    cv::dilate(mask, wide, cv::Mat::ones(3, 3, CV_8U));
    double least = 0.0;
    cv::minMaxLoc(line.tone(bounds), &least, nullptr, nullptr, nullptr, mask);
    const double ink255 =
        255.0 * cv::countNonZero(wide) - cv::mean(line.tone(bounds), wide)[0] * cv::countNonZero(wide);
    return length > 0.0 && least < 250.0 ? 2.0 * ink255 / (255.0 - least) / length / line.pxPerMm : nan;
}

double quantileOf(std::vector<double> values, double share)
{
    if (values.empty()) {
        return nan;
    }
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

cv::Mat greyOf(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    return grey;
}

/// The field's ground: what is not ink, upper half, so that static print and stamps do not count.
double groundOf(const cv::Mat& grey, const cv::Mat& mask)
{
    std::vector<double> values;
    for (int y = 0; y < grey.rows; y += 2) {
        for (int x = 0; x < grey.cols; x += 2) {
            if (mask.at<uchar>(y, x) == 0) {
                values.push_back(grey.at<uchar>(y, x));
            }
        }
    }
    return quantileOf(std::move(values), 0.7);
}

/// The ink's tone in one picture against the field's ground.
double depthOf(const cv::Mat& grey, const cv::Mat& mask, const cv::Rect& bounds, double ground)
{
    std::vector<double> values;
    for (int y = bounds.y; y < bounds.y + bounds.height; ++y) {
        for (int x = bounds.x; x < bounds.x + bounds.width; ++x) {
            if (mask.at<uchar>(y, x) != 0) {
                values.push_back(grey.at<uchar>(y, x));
            }
        }
    }
    return 1.0 - quantileOf(std::move(values), 0.25) / std::max(1.0, ground);
}

void measureColour(Glyph& glyph, const LinePicture& white, const cv::Mat& grey, const cv::Mat& mask,
                   const cv::Rect& bounds, double ground)
{
    glyph.depthWhite = depthOf(grey, mask, bounds, ground);
    if (white.captured.channels() != 3) {
        return;
    }
    cv::Mat core;
    cv::bitwise_and(mask(bounds), grey(bounds) < ground * (1.0 - 0.7 * glyph.depthWhite), core);
    const cv::Scalar colour = cv::mean(white.captured(bounds), core);
    glyph.redness = (colour[2] - colour[1]) / std::max(1.0, ground);
    glyph.blueness = (colour[0] - colour[1]) / std::max(1.0, ground);
}

void name(Glyph& glyph, const LineText& text, std::size_t place)
{
    const std::u32string characters = charactersOf(text.symbols[place].text);
    glyph.character = characters.empty() ? 0 : characters.front();
    glyph.confidence = text.symbols[place].confidence;
    glyph.place = static_cast<int>(place);
}

/// The only symbol that has its middle in a letter, or the letter in its own; none where letters touch or one is
/// broken.
std::optional<std::size_t> symbolAt(const Letter& letter, const LineText& text)
{
    const double left = letter.boundsPx.x;
    const double right = left + letter.boundsPx.width;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < text.symbols.size(); ++i) {
        const LineText::Symbol& symbol = text.symbols[i];
        const double middle = (symbol.leftPx + symbol.rightPx) / 2.0;
        const bool holds = middle > left && middle < right;
        const bool isHeld = symbol.leftPx < (left + right) / 2.0 && symbol.rightPx > (left + right) / 2.0;
        if ((holds || isHeld) && found) {
            return std::nullopt;
        }
        found = holds || isHeld ? std::optional(i) : found;
    }
    return found;
}

/// One by one where there are as many as symbols; else by their places, which Tesseract knows roughly.
void nameGlyphs(std::vector<Glyph>& glyphs, const std::vector<Letter>& letters, const LineText& text)
{
    if (glyphs.size() == text.symbols.size()) {
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            name(glyphs[i], text, i);
        }
        return;
    }
    std::vector<int> claims(text.symbols.size(), 0);
    std::vector<std::optional<std::size_t>> symbols;
    for (const Letter& letter : letters) {
        symbols.push_back(symbolAt(letter, text));
        if (symbols.back()) {
            ++claims[*symbols.back()];
        }
    }
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (symbols[i] && claims[*symbols[i]] == 1) {
            name(glyphs[i], text, *symbols[i]);
        }
    }
}

/// The line the glyphs stand on: median slope between glyphs far apart, median offset.
void measureBottoms(std::vector<Glyph>& glyphs, const std::vector<Extent>& extents, const std::vector<Letter>& letters,
                    double pxPerMm)
{
    std::vector<double> slopes;
    const auto middle = [&](std::size_t i) { return letters[i].boundsPx.x + letters[i].boundsPx.width / 2.0; };
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        for (std::size_t k = i + std::max<std::size_t>(1, glyphs.size() / 2); k < glyphs.size(); ++k) {
            slopes.push_back((extents[k].bottom - extents[i].bottom) / (middle(k) - middle(i)));
        }
    }
    const double slope = slopes.empty() ? 0.0 : quantileOf(slopes, 0.5);
    std::vector<double> offsets;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        offsets.push_back(extents[i].bottom - slope * middle(i));
    }
    const double offset = quantileOf(offsets, 0.5);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        glyphs[i].bottomMm = (offsets[i] - offset) / pxPerMm;
    }
}

/// Small, and the same scale whatever the field's.
cv::Mat printOf(const LinePicture& line, const LineInk& ink, const cv::Rect& bounds)
{
    constexpr double capHeight = 24.0;
    const double scale = capHeight / ink.capHeightPx;
    const cv::Size size(std::max(1, cvRound(bounds.width * scale)), std::max(1, cvRound(bounds.height * scale)));
    cv::Mat print;
    cv::resize(line.tone(bounds), print, size, 0, 0, scale < 1.0 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return print;
}

}  // namespace

std::vector<Glyph> measureGlyphs(const LinePicture& line, const LineInk& ink, const LineText& text,
                                 const LinePicture* white, const LinePicture* infrared)
{
    const std::vector<Letter> letters = lettersOf(ink);
    std::vector<Glyph> glyphs;
    std::vector<Extent> extents;
    const cv::Mat whiteGrey = white != nullptr ? greyOf(white->captured) : cv::Mat{};
    const cv::Mat infraredGrey = infrared != nullptr ? greyOf(infrared->captured) : cv::Mat{};
    cv::Mat around;
    cv::dilate(ink.mask, around, cv::Mat::ones(5, 5, CV_8U));
    const double whiteGround = whiteGrey.empty() ? nan : groundOf(whiteGrey, around);
    const double infraredGround = infraredGrey.empty() ? nan : groundOf(infraredGrey, around);
    for (const Letter& letter : letters) {
        Glyph glyph;
        const cv::Rect& bounds = letter.boundsPx;
        glyph.box = line.toPage(bounds);
        glyph.print = printOf(line, ink, bounds);
        extents.push_back(extentOf(line, bounds));
        glyph.heightMm = (extents.back().bottom - extents.back().top) / line.pxPerMm;
        glyph.strokeMm = strokeOf(line, ink, bounds);
        glyph.depthWhite = glyph.depthInfrared = glyph.redness = glyph.blueness = nan;
        if (!whiteGrey.empty()) {
            measureColour(glyph, *white, whiteGrey, ink.mask, bounds, whiteGround);
        }
        if (!infraredGrey.empty()) {
            glyph.depthInfrared = depthOf(infraredGrey, ink.mask, bounds, infraredGround);
        }
        glyphs.push_back(glyph);
    }
    measureBottoms(glyphs, extents, letters, line.pxPerMm);
    nameGlyphs(glyphs, letters, text);
    return glyphs;
}

}  // namespace rahdari::viz
