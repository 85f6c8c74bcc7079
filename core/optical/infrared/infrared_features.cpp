#include "core/optical/infrared/infrared_features.h"

#include "core/optical/infrared/static_print.h"

#include "core/document/registration/registered_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace rahdari::optical {

namespace {

using document::Appearance;
using document::DocumentModel;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr std::size_t mostBoxes = 12;   ///< of each kind
constexpr double leastWeightMm2 = 1.5;  ///< of print, each mm2 counted by its contrast
constexpr int joinPx = 13;              ///< letters this near each other are one word: 1.6 mm
constexpr double leastSideMm = 1.0;
constexpr double edgeMm = 2.5;
constexpr double largestShareOfPage = 0.35;

/// One piece of print: where, and how much.
struct Piece {
    image::RectMm box;
    double weightMm2 = 0.0;
};

/// The page but for its edges, where shadows lie, and what is personalised.
cv::Mat clearPart(const DocumentModel& draft, cv::Size size)
{
    const int edge = static_cast<int>(edgeMm * document::modelPxPerMm);
    cv::Mat clear = cv::Mat::zeros(size, CV_8UC1);
    clear(cv::Rect(edge, edge, size.width - 2 * edge, size.height - 2 * edge) & cv::Rect({0, 0}, size)).setTo(255);
    for (const Feature& feature : draft.features) {
        if (document::isPersonal(feature.kind)) {
            clear(document::rasterRect(feature.box, size)).setTo(0);
        }
    }
    return clear;
}

image::RectMm inMm(const cv::Rect& px)
{
    constexpr double scale = document::modelPxPerMm;
    return {px.x / scale, px.y / scale, px.width / scale, px.height / scale};
}

Piece pieceOf(const cv::Mat& mask, const cv::Mat& contrast, const cv::Rect& around)
{
    constexpr double pixelMm2 = 1.0 / (document::modelPxPerMm * document::modelPxPerMm);
    cv::Mat own = mask(around);
    const int pixels = cv::countNonZero(own);
    const cv::Rect tight = cv::boundingRect(own) + around.tl();
    return {inMm(tight), cv::mean(contrast(around), own)[0] * pixels * pixelMm2};
}

bool isUsable(const Piece& piece, const DocumentModel& draft)
{
    return piece.weightMm2 >= leastWeightMm2 && std::min(piece.box.width, piece.box.height) >= leastSideMm &&
           piece.box.width * piece.box.height < largestShareOfPage * draft.size.width * draft.size.height;
}

/// Words and drawings of one behaviour, the weightiest first.
std::vector<Piece> piecesOf(const cv::Mat& mask, const cv::Mat& contrast, const DocumentModel& draft)
{
    cv::Mat joined;
    cv::morphologyEx(mask, joined, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {2, 2}));
    cv::dilate(joined, joined, cv::getStructuringElement(cv::MORPH_RECT, {joinPx, joinPx}));
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(joined, labels, statistics, centres);
    std::vector<Piece> pieces;
    for (int i = 1; i < count; ++i) {
        const int* const row = statistics.ptr<int>(i);
        const cv::Rect around(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                              row[cv::CC_STAT_HEIGHT]);
        const Piece piece = pieceOf(mask, contrast, around);
        if (isUsable(piece, draft)) {
            pieces.push_back(piece);
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.weightMm2 > b.weightMm2; });
    pieces.resize(std::min(pieces.size(), mostBoxes));
    return pieces;
}

void add(const std::vector<Piece>& pieces, FeatureKind kind, std::vector<Feature>& features)
{
    int number = 0;
    for (const Piece& piece : pieces) {
        Feature feature;
        feature.name = std::string(document::toString(kind)) + "_" + std::to_string(++number);
        feature.kind = kind;
        feature.box = piece.box;
        feature.appearance[Light::White] = Appearance::Visible;
        feature.appearance[Light::Infrared] =
            kind == FeatureKind::IrVanishing ? Appearance::Invisible : Appearance::Visible;
        features.push_back(std::move(feature));
    }
}

}  // namespace

std::vector<Feature> proposeInfraredFeatures(const DocumentModel& draft, const Specimens&)
{
    const document::Reference* const white = draft.reference(Light::White);
    const document::Reference* const infrared = draft.reference(Light::Infrared);
    if (white == nullptr || infrared == nullptr || white->mean.empty() || white->mean.size() != infrared->mean.size()) {
        return {};
    }
    const cv::Size size = white->mean.size();
    const PrintByInfrared print = printOfModel(draft, cv::Rect({0, 0}, size));
    const cv::Mat clear = clearPart(draft, size);
    std::vector<Feature> features;
    add(piecesOf(print.vanishing & clear, print.whiteContrast, draft), FeatureKind::IrVanishing, features);
    add(piecesOf(print.staying & clear, print.whiteContrast, draft), FeatureKind::IrStaying, features);
    return features;
}

}  // namespace rahdari::optical
