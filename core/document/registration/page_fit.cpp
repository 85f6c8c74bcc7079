#include "core/document/registration/page_fit.h"

#include "core/document/registration/spine_bend.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace rahdari::document {

namespace {

// The homography's eight and the amount of the bend.
constexpr int unknowns = 9;
constexpr int bendTerm = 8;
constexpr std::size_t fewestTiles = 4;
constexpr int planeRounds = 6;
// Where a page is bent most, the plane that came first takes the tiles for strays: they get time to come back.
constexpr std::array bendTolerances{2.5, 1.5, 1.0, 1.0};
// Perspective is what a flatbed does not do: a weight against it keeps tiles on half a page, where stamps and entries
// have left no more, from inventing it. A hundred tiles all over a page weigh ten times as much.
constexpr double againstPerspective = 10000.0;
constexpr double againstChange = 1e-3;
constexpr double againstBend = 0.5;
constexpr std::array bendSides{Side::Top, Side::Bottom, Side::Left, Side::Right};
constexpr std::array bendReachesMm{12.0, 16.0, 21.0, 27.0, 35.0, 50.0};
constexpr double longestReach = 0.6;  // of the page's side
// A bend is believed when it explains this much of what is left over, and there was something to explain.
constexpr double bendGain = 0.85;

using Unknowns = cv::Vec<double, unknowns>;
using Normal = cv::Matx<double, unknowns, unknowns>;

cv::Point2d map(const cv::Matx33d& matrix, image::PointMm point)
{
    const cv::Vec3d to = matrix * cv::Vec3d(point.x, point.y, 1.0);
    return {to[0] / to[2], to[1] / to[2]};
}

/// The middle of the page as origin and half its width as unit.
cv::Matx33d unitOf(image::SizeMm size)
{
    const double scale = 2.0 / size.width;
    return {scale, 0.0, -scale * size.width / 2.0, 0.0, scale, -scale * size.height / 2.0, 0.0, 0.0, 1.0};
}

/// Tukey's weight: 1 at no residual, 0 from the tolerance on.
double weightOf(double residualMm, double toleranceMm)
{
    const double part = residualMm / toleranceMm;
    return part < 1.0 ? (1.0 - part * part) * (1.0 - part * part) : 0.0;
}

/// How far off a tile is where it can tell.
double residualOf(const TileShift& tile, const cv::Vec2d& offset)
{
    return std::sqrt(std::max(0.0, offset.dot(tile.certainty * offset)));
}

/// The state of a fit: a homography and a bend, and the weight each tile has by them.
class PageFitter {
public:
    PageFitter(std::span<const TileShift> tiles, image::SizeMm size, const FitTerms& terms)
        : tiles_(tiles), size_(size), terms_(terms)
    {
    }

    void startWith(const cv::Matx33d& matrix) { state_.matrix = matrix; }

    void fitPlane(double toleranceMm)
    {
        for (int i = 0; i < planeRounds; ++i) {
            round(toleranceMm, false);
        }
    }

    /// Bends the page if that explains what the plane leaves over.
    void fitBendIfWorth(double toleranceMm)
    {
        const double before = residual(toleranceMm);
        if (before < terms_.bendsFromMm) {
            return;
        }
        const State plain = state_;
        State best = plain;
        double least = bendGain * before;
        for (const Side side : bendSides) {
            const double length = side == Side::Top || side == Side::Bottom ? size_.height : size_.width;
            for (const double reach : bendReachesMm) {
                if (reach > longestReach * length) {
                    break;
                }
                state_ = plain;
                state_.bend = {side, reach, 0.0};
                for (const double wider : bendTolerances) {
                    round(wider * toleranceMm, true);
                }
                if (const double after = residual(toleranceMm); after < least) {
                    least = after;
                    best = state_;
                }
            }
        }
        state_ = best;
    }

    PageFit finished(double toleranceMm) const
    {
        PageFit fit{state_.matrix, state_.bend.field(size_), residual(toleranceMm), {}};
        for (const TileShift& tile : tiles_) {
            if (residualOf(tile, offsetOf(tile)) < toleranceMm) {
                fit.agreeing.push_back(tile.at);
            }
        }
        return fit;
    }

private:
    struct State {
        cv::Matx33d matrix = cv::Matx33d::eye();
        SpineBend bend;
    };

    cv::Vec2d offsetOf(const TileShift& tile) const
    {
        const cv::Point2d there = map(state_.matrix, state_.bend.moved(tile.at, size_));
        return {tile.at.x + tile.shiftMm[0] - there.x, tile.at.y + tile.shiftMm[1] - there.y};
    }

    /// How a point moves with the unknowns. The homography is nearly one, so before and after it are alike.
    cv::Matx<double, 2, unknowns> slopesAt(const TileShift& tile, const cv::Matx33d& unit, bool bending) const
    {
        const double mm = size_.width / 2.0;
        const cv::Point2d p = map(unit, tile.at);
        const cv::Vec2d bend = bending ? state_.bend.shape(tile.at, size_) : cv::Vec2d(0.0, 0.0);
        return {mm * p.x, mm * p.y, mm,  0.0,      0.0,      0.0, -mm * p.x * p.x, -mm * p.x * p.y, bend[0],
                0.0,      0.0,      0.0, mm * p.x, mm * p.y, mm,  -mm * p.x * p.y, -mm * p.y * p.y, bend[1]};
    }

    /// One step of Gauss and Newton: matrix <- matrix * (1 + small change), and the bend's amount with it.
    void round(double toleranceMm, bool bending)
    {
        Normal normal = againstChange * Normal::eye();
        normal(6, 6) += againstPerspective;
        normal(7, 7) += againstPerspective;
        normal(bendTerm, bendTerm) += againstBend;
        Unknowns right;
        right[bendTerm] = -againstBend * state_.bend.amountMm;
        const cv::Matx33d unit = unitOf(size_);
        for (const TileShift& tile : tiles_) {
            const cv::Vec2d offset = offsetOf(tile);
            const double weight = weightOf(residualOf(tile, offset), toleranceMm);
            if (weight > 0.0) {
                const cv::Matx<double, 2, unknowns> slopes = slopesAt(tile, unit, bending);
                const cv::Matx<double, unknowns, 2> weighted = weight * (slopes.t() * tile.certainty);
                normal += weighted * slopes;
                right += Unknowns((weighted * offset).val);
            }
        }
        apply(normal.inv(cv::DECOMP_CHOLESKY) * right, unit, bending);
    }

    void apply(const Unknowns& change, const cv::Matx33d& unit, bool bending)
    {
        const cv::Matx33d small(1 + change[0], change[1], change[2], change[3], 1 + change[4], change[5], change[6],
                                change[7], 1.0);
        state_.matrix = state_.matrix * unit.inv() * small * unit;
        state_.matrix = state_.matrix * (1.0 / state_.matrix(2, 2));
        state_.bend.amountMm += bending ? change[bendTerm] : 0.0;
    }

    /// Root mean square over the tiles within the tolerance, the rest counted as at it.
    double residual(double toleranceMm) const
    {
        double sum = 0.0;
        for (const TileShift& tile : tiles_) {
            const double off = std::min(residualOf(tile, offsetOf(tile)), toleranceMm);
            sum += off * off;
        }
        return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, tiles_.size())));
    }

    std::span<const TileShift> tiles_;
    image::SizeMm size_;
    FitTerms terms_;
    State state_;
};

/// What most tiles agree on when many are wrong: an affine map.
std::optional<cv::Matx33d> agreement(std::span<const TileShift> tiles, double toleranceMm)
{
    std::vector<cv::Point2d> from;
    std::vector<cv::Point2d> to;
    for (const TileShift& tile : tiles) {
        from.emplace_back(tile.at.x, tile.at.y);
        to.emplace_back(tile.at.x + tile.shiftMm[0], tile.at.y + tile.shiftMm[1]);
    }
    std::vector<uchar> inliers;
    const cv::Mat affine = cv::estimateAffinePartial2D(from, to, inliers, cv::RANSAC, toleranceMm, 500, 0.995, 5);
    if (affine.empty()) {
        return std::nullopt;
    }
    const cv::Matx23d m(affine);
    return cv::Matx33d(m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), 0.0, 0.0, 1.0);
}

}  // namespace

image::PointMm PageFit::apply(image::PointMm point) const
{
    const cv::Point2d to = map(matrix, bend.moved(point));
    return {to.x, to.y};
}

std::optional<PageFit> fitPage(const std::vector<TileShift>& tiles, image::SizeMm size, const FitTerms& terms)
{
    std::vector<TileShift> alike;
    std::copy_if(tiles.begin(), tiles.end(), std::back_inserter(alike),
                 [&](const TileShift& tile) { return tile.likeness >= terms.leastLikeness; });
    if (alike.size() < fewestTiles) {
        return std::nullopt;
    }
    PageFitter fitter(alike, size, terms);
    if (terms.wild) {
        const auto start = agreement(alike, terms.toleranceMm);
        if (!start) {
            return std::nullopt;
        }
        fitter.startWith(*start);
    }
    fitter.fitPlane(terms.toleranceMm);
    fitter.fitBendIfWorth(terms.toleranceMm);
    PageFit fit = fitter.finished(terms.toleranceMm);
    return fit.agreeing.size() >= fewestTiles ? std::optional(std::move(fit)) : std::nullopt;
}

}  // namespace rahdari::document
