#include "core/viz/line_picture.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::viz {

namespace {

/// Static print is divided out down to this share of the ground's tone. Ink of the personaliser is darker: where a
/// character is the same on every specimen ("20" of a year) the reference shows it too, and it must stay.
constexpr double darkestStatic = 0.55;

/// The same where specimens differ: there the reference is ground, static print and the personaliser's ink in one.
constexpr double darkestMixed = 0.75;

/// A line with less is empty: paper grain and remains of the ground.
constexpr double faintestInk = 0.22;

/// No blank between words is as wide: another column begins.
constexpr double widestGapCaps = 3.5;

/// The value below which a share of the pixels lies.
double quantile(const cv::Mat& grey, double share)
{
    int histogram[256] = {};
    for (int y = 0; y < grey.rows; ++y) {
        const uchar* row = grey.ptr<uchar>(y);
        for (int x = 0; x < grey.cols; ++x) {
            ++histogram[row[x]];
        }
    }
    const double wanted = share * static_cast<double>(grey.total());
    double sum = 0.0;
    for (int value = 0; value < 256; ++value) {
        sum += histogram[value];
        if (sum >= wanted) {
            return value;
        }
    }
    return 255.0;
}

/// The brightest channel: coloured ink is bright in one of them, black in none.
cv::Mat brightest(const cv::Mat& picture)
{
    if (picture.channels() == 1) {
        return picture.clone();
    }
    cv::Mat channels[3];
    cv::split(picture, channels);
    return cv::max(cv::max(channels[0], channels[1]), channels[2]);
}

/// The reference as the line picture would show it.
cv::Mat referenceCut(const cv::Mat& mean, const image::RectMm& box, cv::Size size, double pxPerMm)
{
    const double scale = document::modelPxPerMm / pxPerMm;
    const cv::Matx23d toReference(scale, 0.0, box.x * document::modelPxPerMm + 0.5 * scale - 0.5, 0.0, scale,
                                  box.y * document::modelPxPerMm + 0.5 * scale - 0.5);
    cv::Mat cut;
    cv::warpAffine(mean, cut, toReference, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return cut;
}

/// Divides a field's light by a smooth ground of its own: the upper quartile of the surroundings.
cv::Mat levelledTone(const cv::Mat& tone32)
{
    cv::Mat bytes;
    tone32.convertTo(bytes, CV_8U, 180.0);
    const double ground = std::max(20.0, quantile(bytes, 0.7)) / 180.0;
    cv::Mat levelled;
    tone32.convertTo(levelled, CV_8U, 255.0 / ground);
    return levelled;
}

/// @param stable  CV_8UC1, 255 = the same on every specimen; empty: nowhere sure
cv::Mat toneOf(const cv::Mat& captured, const cv::Mat& reference, const cv::Mat& stable)
{
    cv::Mat live;
    brightest(captured).convertTo(live, CV_32F, 1.0 / 255.0);
    if (reference.empty()) {
        return levelledTone(live);
    }
    cv::Mat staticPrint = brightest(reference);
    const double ground = std::max(1.0, quantile(staticPrint, 0.7));
    cv::Mat mixed;
    cv::max(staticPrint, darkestMixed * ground, mixed);
    if (stable.empty()) {
        staticPrint = mixed;
    } else {
        cv::max(staticPrint, darkestStatic * ground, staticPrint);
        mixed.copyTo(staticPrint, stable < 255);
    }
    cv::Mat divisor;
    staticPrint.convertTo(divisor, CV_32F, 1.0 / ground);
    cv::divide(live, divisor, live);
    return levelledTone(live);
}

/// Of the darkest ink. A short word in a long field covers little of it.
double depthOf(const LinePicture& line)
{
    constexpr double darkestShare = 0.015;
    constexpr double mostMm2 = 1.2;
    const double share = std::min(darkestShare, mostMm2 / (line.box.width * line.box.height));
    return 1.0 - quantile(line.tone, share) / 255.0;
}

bool isSpeck(const InkPiece& piece, double pxPerMm)
{
    return piece.areaPx < 0.03 * pxPerMm * pxPerMm || piece.boundsPx.height < 0.2 * pxPerMm;
}

std::vector<InkPiece> piecesOf(const cv::Mat& mask, double pxPerMm, cv::Mat& labels)
{
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres, 8, CV_32S);
    std::vector<InkPiece> pieces;
    for (int i = 1; i < count; ++i) {
        const cv::Rect bounds(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                              stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        pieces.push_back({bounds, stats.at<int>(i, cv::CC_STAT_AREA)});
    }
    for (InkPiece& piece : pieces) {
        if (isSpeck(piece, pxPerMm)) {
            piece.areaPx = 0;
        }
    }
    return pieces;
}

/// A letter's height: the upper part of the heights, for dots and hyphens are lower and none is higher.
double capHeightOf(const std::vector<InkPiece>& pieces)
{
    std::vector<int> heights;
    for (const InkPiece& piece : pieces) {
        if (piece.areaPx > 0) {
            heights.push_back(piece.boundsPx.height);
        }
    }
    if (heights.empty()) {
        return 0.0;
    }
    std::sort(heights.begin(), heights.end());
    return heights[heights.size() * 6 / 10];
}

/// Leaves out pieces that lie above or below the line most of the ink is on.
void keepMainLine(std::vector<InkPiece>& pieces, double capHeight)
{
    std::vector<double> middles;
    for (const InkPiece& piece : pieces) {
        if (piece.areaPx > 0 && piece.boundsPx.height > 0.6 * capHeight && piece.boundsPx.height < 1.7 * capHeight) {
            middles.push_back(piece.boundsPx.y + piece.boundsPx.height - capHeight / 2);
        }
    }
    if (middles.empty()) {
        return;
    }
    std::nth_element(middles.begin(), middles.begin() + static_cast<std::ptrdiff_t>(middles.size() / 2), middles.end());
    const double middle = middles[middles.size() / 2];
    for (InkPiece& piece : pieces) {
        const double centre = piece.boundsPx.y + piece.boundsPx.height / 2.0;
        if (std::abs(centre - middle) > 1.05 * capHeight || piece.boundsPx.height > 2.2 * capHeight) {
            piece.areaPx = 0;
        }
    }
}

double unrestOf(const LinePicture& line, const LineInk& ink)
{
    cv::Mat ground;
    cv::dilate(ink.mask(ink.boundsPx), ground, cv::Mat::ones(5, 5, CV_8U));
    ground = ground == 0;
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(line.tone(ink.boundsPx), mean, spread, ground);
    return spread[0] / (255.0 * line.depth);
}

/// The first piece that is the field's. What stands before it is little: print moved out of its place is not cut off.
std::size_t beginOf(const LineInk& ink, double leftPx)
{
    int before = 0;
    for (const InkPiece& piece : ink.pieces) {
        before -= piece.areaPx;
    }
    std::size_t first = 0;
    for (std::size_t i = 0; i + 1 < ink.pieces.size(); ++i) {
        before += 2 * ink.pieces[i].areaPx;
        const int end = ink.pieces[i].boundsPx.br().x;
        if (end < leftPx && before < 0 && ink.pieces[i + 1].boundsPx.x - end > 0.45 * ink.capHeightPx) {
            first = i + 1;
        }
    }
    return first;
}

}  // namespace

image::RectMm LinePicture::toPage(const cv::Rect& px) const
{
    return {box.x + px.x / pxPerMm, box.y + px.y / pxPerMm, px.width / pxPerMm, px.height / pxPerMm};
}

std::optional<LinePicture> cutLine(const capture::Page& page, const document::RegisteredPage& registered,
                                   const document::DocumentModel* model, image::Light light, const image::RectMm& box)
{
    const document::RegisteredLight* seen = registered.under(light);
    const cv::Mat picture = page.imageUnder(light);
    if (seen == nullptr || picture.empty() || !seen->plane) {
        return std::nullopt;
    }
    LinePicture line{light, box, linePxPerMm, document::cutOut(picture, *seen, box, linePxPerMm), {}, 0.0};
    if (line.captured.empty()) {
        return std::nullopt;
    }
    if (light == image::Light::Infrared && line.captured.channels() == 3) {
        cv::cvtColor(line.captured, line.captured, cv::COLOR_BGR2GRAY);
    }
    const document::Reference* reference = model != nullptr ? model->reference(light) : nullptr;
    cv::Mat cut;
    cv::Mat stable;
    if (reference != nullptr && registered.onModel) {
        cut = referenceCut(reference->mean, box, line.captured.size(), line.pxPerMm);
        stable =
            model->stable.empty() ? cv::Mat{} : referenceCut(model->stable, box, line.captured.size(), line.pxPerMm);
    }
    line.tone = toneOf(line.captured, cut, stable);
    line.depth = depthOf(line);
    return line;
}

std::optional<LineInk> findInk(const LinePicture& line)
{
    if (line.tone.empty() || line.depth < faintestInk) {
        return std::nullopt;
    }
    LineInk ink;
    cv::Mat smooth;
    cv::GaussianBlur(line.tone, smooth, {3, 3}, 0.7);
    const cv::Mat dark = smooth < 255.0 * (1.0 - 0.5 * line.depth);
    cv::Mat labels;
    std::vector<InkPiece> pieces = piecesOf(dark, line.pxPerMm, labels);
    ink.capHeightPx = capHeightOf(pieces);
    if (ink.capHeightPx < 0.8 * line.pxPerMm) {
        return std::nullopt;  // lower than any print meant to be read
    }
    keepMainLine(pieces, ink.capHeightPx);
    ink.mask = cv::Mat::zeros(line.tone.size(), CV_8UC1);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].areaPx > 0) {
            const cv::Rect& bounds = pieces[i].boundsPx;
            ink.mask(bounds).setTo(255, labels(bounds) == static_cast<int>(i + 1));
            ink.boundsPx = ink.boundsPx.empty() ? bounds : ink.boundsPx | bounds;
            ink.pieces.push_back(pieces[i]);
        }
    }
    if (ink.pieces.empty()) {
        return std::nullopt;
    }
    std::sort(ink.pieces.begin(), ink.pieces.end(),
              [](const InkPiece& a, const InkPiece& b) { return a.boundsPx.x < b.boundsPx.x; });
    ink.unrest = unrestOf(line, ink);
    return ink;
}

void endAtGaps(LineInk& ink, double leftPx, double rightPx)
{
    const std::size_t first = beginOf(ink, leftPx);
    int reached = 0;
    std::size_t kept = first;
    for (; kept < ink.pieces.size(); ++kept) {
        const cv::Rect& piece = ink.pieces[kept].boundsPx;
        const double gap = piece.x - reached;
        const bool isParted =
            gap > widestGapCaps * ink.capHeightPx || (piece.x > rightPx && gap > 1.2 * ink.capHeightPx);
        if (kept > first && isParted) {
            break;
        }
        reached = std::max(reached, piece.x + piece.width);
    }
    if (first == 0 && kept == ink.pieces.size()) {
        return;
    }
    ink.pieces = {ink.pieces.begin() + static_cast<std::ptrdiff_t>(first),
                  ink.pieces.begin() + static_cast<std::ptrdiff_t>(kept)};
    ink.boundsPx = ink.pieces.front().boundsPx;
    for (const InkPiece& piece : ink.pieces) {
        ink.boundsPx |= piece.boundsPx;
    }
    ink.mask.colRange(0, ink.boundsPx.x).setTo(0);
    ink.mask.colRange(std::min(reached + 1, ink.mask.cols), ink.mask.cols).setTo(0);
}

Strip stripOf(const LinePicture& line, const LineInk& ink, const StripForm& form)
{
    const int margin = static_cast<int>(std::lround(form.marginCaps * ink.capHeightPx));
    const cv::Rect wanted(ink.boundsPx.x - margin, ink.boundsPx.y - margin, ink.boundsPx.width + 2 * margin,
                          ink.boundsPx.height + 2 * margin);
    // Beyond the field lies what belongs to others: paper instead.
    cv::Mat paper(wanted.size(), CV_8UC1, cv::Scalar(255));
    const cv::Rect inside = wanted & cv::Rect({0, 0}, line.tone.size());
    // What is not ink of the line is no business of the reader: remains of the ground become commas and dots.
    cv::Mat near;
    cv::dilate(ink.mask(inside), near, cv::Mat::ones(7, 7, CV_8U));
    cv::Mat contrasted;
    const double black = 255.0 * (1.0 - line.depth);
    line.tone(inside).convertTo(contrasted, CV_8U, 235.0 / (255.0 - black), 20.0 - 235.0 * black / (255.0 - black));
    contrasted.copyTo(paper(cv::Rect(inside.tl() - wanted.tl(), inside.size())), near);
    Strip strip;
    strip.pxPerLinePx = form.capHeightPx / ink.capHeightPx;
    strip.originPx = wanted.tl();
    const int interpolation = strip.pxPerLinePx < 1.0 ? cv::INTER_AREA : cv::INTER_CUBIC;
    cv::resize(paper, strip.pixels, {}, strip.pxPerLinePx, strip.pxPerLinePx, interpolation);
    if (form.softened) {
        cv::GaussianBlur(strip.pixels, strip.pixels, {0, 0}, form.capHeightPx / 30.0);
    }
    return strip;
}

}  // namespace rahdari::viz
