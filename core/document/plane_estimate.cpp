#include "core/document/plane_estimate.h"

#include "core/base/median.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <utility>

namespace rahdari::document {

namespace {

constexpr int unknowns = 12;
using Normal = cv::Matx<double, unknowns, unknowns>;
using Vector = cv::Vec<double, unknowns>;

// Unknowns: the plane a..h (picture to page, as a deviation from the identity), and what the printer of the MRZ may
// have done: shift it, and stretch its pitch or its line spacing.
enum Term { A, B, C, D, E, F, G, H, ShiftX, ShiftY, StretchX, StretchY };

// Priors, one standard deviation. Doc 9303-4 allows the first character 1 mm to either side; pitch and line spacing of
// issued documents keep within some percent.
constexpr double shiftSigmaMm = 1.5;
constexpr double stretchXSigma = 0.01;
constexpr double stretchYSigma = 0.05;

constexpr double smallestSpreadMm = 15.0;
constexpr double largestResidualMm = 1.5;
constexpr std::size_t fewestPoints = 6;
// Reading errors of neighbouring characters go together; the points count for a quarter of their number.
constexpr double correlation = 2.0;

struct Centred {
    cv::Point2d mm;    // page, relative to the anchor's centre
    cv::Point2d seen;  // picture turned and scaled to mm by the first similarity, same centre
};

bool finite(const image::PointPair& pair)
{
    return std::isfinite(pair.mm.x) && std::isfinite(pair.mm.y) && std::isfinite(pair.px.x) && std::isfinite(pair.px.y);
}

double clampedMad(std::vector<double> residuals)
{
    return std::clamp(1.4826 * base::medianOf(std::move(residuals)), 0.03, largestResidualMm);
}

double tukey(double residual, double sigma)
{
    const double ratio = residual / (4.685 * sigma);
    if (std::abs(ratio) >= 1.0) {
        return 0.0;
    }
    const double rest = 1.0 - ratio * ratio;
    return rest * rest;
}

}  // namespace

// One estimation: the frame it is done in, the equations and their solution.
class PlaneSolver {
public:
    PlaneSolver(const PageAnchor& anchor, std::span<const SideEvidence> sides, const PlanePriors& priors)
        : sizeMm_(anchor.sizeMm), priors_(priors)
    {
        for (const image::PointPair& pair : anchor.points) {
            if (finite(pair)) {
                pairs_.push_back(pair);
            }
        }
        usable_ = findFrame();
        if (usable_) {
            addSides(sides);
        }
    }

    std::optional<PlaneEstimate> solve()
    {
        constexpr int rounds = 5;
        if (!usable_) {
            return std::nullopt;
        }
        for (int round = 0; round < rounds; ++round) {
            if (!solveOnce()) {
                return std::nullopt;
            }
            sigma_ = clampedMad(residuals());
        }
        return sigma_ < largestResidualMm ? result() : std::nullopt;
    }

private:
    using Complex = std::complex<double>;

    // Least-squares similarity of page and picture; afterwards both are in mm around the anchor's centre.
    bool findFrame()
    {
        if (pairs_.size() < fewestPoints || !(sizeMm_.width > 0.0 && sizeMm_.height > 0.0)) {
            return false;
        }
        Complex mmMean;
        for (const image::PointPair& pair : pairs_) {
            mmMean += Complex(pair.mm.x, pair.mm.y);
            pxMean_ += Complex(pair.px.x, pair.px.y);
        }
        mmMean /= static_cast<double>(pairs_.size());
        pxMean_ /= static_cast<double>(pairs_.size());
        centre_ = {mmMean.real(), mmMean.imag()};
        double spread = 0.0;
        Complex cross;
        for (const image::PointPair& pair : pairs_) {
            const Complex mm = Complex(pair.mm.x, pair.mm.y) - mmMean;
            spread += std::norm(mm);
            cross += (Complex(pair.px.x, pair.px.y) - pxMean_) * std::conj(mm);
        }
        if (std::sqrt(12.0 * spread / static_cast<double>(pairs_.size())) < smallestSpreadMm) {
            return false;
        }
        turn_ = cross / spread;
        if (!(std::abs(turn_) > 0.1)) {  // a tenth of a pixel a millimetre is no picture of a page
            return false;
        }
        for (const image::PointPair& pair : pairs_) {
            points_.push_back({{pair.mm.x - centre_.x, pair.mm.y - centre_.y}, unturned(pair.px)});
        }
        return true;
    }

    cv::Point2d unturned(const cv::Point2d& px) const
    {
        const Complex mm = (Complex(px.x, px.y) - pxMean_) / turn_;
        return {mm.real(), mm.imag()};
    }

    void addSides(std::span<const SideEvidence> sides)
    {
        for (const SideEvidence& evidence : sides) {
            for (const cv::Point2d& px : evidence.px) {
                sidePoints_.push_back({evidence.side, unturned(px), evidence.sigmaMm});
            }
        }
    }

    // Where a side lies, in its own coordinate.
    double sideCoordinate(Side side) const
    {
        switch (side) {
        case Side::Top: return -centre_.y;
        case Side::Right: return sizeMm_.width - centre_.x;
        case Side::Bottom: return sizeMm_.height - centre_.y;
        case Side::Left: break;
        }
        return -centre_.x;
    }

    double depthAt(const cv::Point2d& seen) const { return 1.0 + solution_[G] * seen.x + solution_[H] * seen.y; }

    static Vector rowForX(const cv::Point2d& seen, double target)
    {
        Vector row{};
        row[A] = seen.x;
        row[B] = seen.y;
        row[C] = 1.0;
        row[G] = -target * seen.x;
        row[H] = -target * seen.y;
        return row;
    }

    static Vector rowForY(const cv::Point2d& seen, double target)
    {
        Vector row{};
        row[D] = seen.x;
        row[E] = seen.y;
        row[F] = 1.0;
        row[G] = -target * seen.x;
        row[H] = -target * seen.y;
        return row;
    }

    void add(const Vector& row, double value, double weight)
    {
        for (int i = 0; i < unknowns; ++i) {
            for (int j = 0; j < unknowns; ++j) {
                normal_(i, j) += weight * row[i] * row[j];
            }
            right_[i] += weight * row[i] * value;
        }
    }

    void addPriors()
    {
        const auto prior = [this](std::initializer_list<std::pair<Term, double>> terms, double sigma) {
            Vector row{};
            for (const auto& [term, factor] : terms) {
                row[term] = factor;
            }
            add(row, 0.0, 1.0 / (sigma * sigma));
        };
        prior({{A, 0.5}, {E, -0.5}}, priors_.anisotropy);
        prior({{B, 0.5}, {D, 0.5}}, priors_.shear);
        prior({{G, 1.0}}, priors_.perspectivePerMm);
        prior({{H, 1.0}}, priors_.perspectivePerMm);
        prior({{ShiftX, 1.0}}, shiftSigmaMm);
        prior({{ShiftY, 1.0}}, shiftSigmaMm);
        prior({{StretchX, 1.0}}, stretchXSigma);
        prior({{StretchY, 1.0}}, stretchYSigma);
    }

    std::pair<Vector, Vector> anchorRows(const Centred& point) const
    {
        Vector x = rowForX(point.seen, point.mm.x);
        x[ShiftX] = -1.0;
        x[StretchX] = -point.mm.x;
        Vector y = rowForY(point.seen, point.mm.y);
        y[ShiftY] = -1.0;
        y[StretchY] = -point.mm.y;
        return {x, y};
    }

    void addAnchor()
    {
        const double sigma = correlation * sigma_;
        for (const Centred& point : points_) {
            const auto [x, y] = anchorRows(point);
            const double depth = depthAt(point.seen);
            const double errorX = (x.dot(solution_) - (point.mm.x - point.seen.x)) / depth;
            const double errorY = (y.dot(solution_) - (point.mm.y - point.seen.y)) / depth;
            const double robust = solvedOnce_ ? tukey(std::hypot(errorX, errorY), 1.5 * sigma_) : 1.0;
            const double weight = robust / (sigma * sigma * depth * depth);
            add(x, point.mm.x - point.seen.x, weight);
            add(y, point.mm.y - point.seen.y, weight);
        }
    }

    void addSideEquations()
    {
        for (const SidePoint& point : sidePoints_) {
            const double target = sideCoordinate(point.side);
            const double depth = depthAt(point.seen);
            const double weight = 1.0 / (point.sigma * point.sigma * depth * depth);
            if (point.side == Side::Left || point.side == Side::Right) {
                add(rowForX(point.seen, target), target - point.seen.x, weight);
            } else {
                add(rowForY(point.seen, target), target - point.seen.y, weight);
            }
        }
    }

    bool solveOnce()
    {
        normal_ = Normal::zeros();
        right_ = Vector{};
        addPriors();
        addAnchor();
        addSideEquations();
        bool solved = false;
        covariance_ = normal_.inv(cv::DECOMP_CHOLESKY, &solved);
        if (!solved) {
            return false;
        }
        solution_ = covariance_ * right_;
        solvedOnce_ = true;
        return std::all_of(points_.begin(), points_.end(),
                           [this](const Centred& point) { return depthAt(point.seen) > 0.2; }) &&
               std::isfinite(cv::norm(solution_));
    }

    std::vector<double> residuals() const
    {
        std::vector<double> found;
        for (const Centred& point : points_) {
            const auto [x, y] = anchorRows(point);
            const double depth = depthAt(point.seen);
            found.push_back(std::abs(x.dot(solution_) - (point.mm.x - point.seen.x)) / depth);
            found.push_back(std::abs(y.dot(solution_) - (point.mm.y - point.seen.y)) / depth);
        }
        return found;
    }

    std::optional<PlaneEstimate> result() const
    {
        const cv::Matx33d toPage(1.0 + solution_[A], solution_[B], solution_[C], solution_[D], 1.0 + solution_[E],
                                 solution_[F], solution_[G], solution_[H], 1.0);
        // No page is seen foreshortened to less than half, nor from behind.
        if (toPage(0, 0) * toPage(1, 1) - toPage(0, 1) * toPage(1, 0) < 0.5) {
            return std::nullopt;
        }
        bool invertible = false;
        const cv::Matx33d toSeen = toPage.inv(cv::DECOMP_LU, &invertible);
        const std::array<image::PointMm, 4> cornersMm{
            {{0.0, 0.0}, {sizeMm_.width, 0.0}, {sizeMm_.width, sizeMm_.height}, {0.0, sizeMm_.height}}};
        image::QuadPx corners;
        for (std::size_t i = 0; invertible && i < corners.size(); ++i) {
            const cv::Vec3d seen = toSeen * cv::Vec3d(cornersMm[i].x - centre_.x, cornersMm[i].y - centre_.y, 1.0);
            if (seen[2] * toSeen(2, 2) <= 0.0 || depthAt({seen[0] / seen[2], seen[1] / seen[2]}) < 0.2) {
                return std::nullopt;  // the page would reach behind the camera
            }
            const Complex px = Complex(seen[0] / seen[2], seen[1] / seen[2]) * turn_ + pxMean_;
            corners[i] = {px.real(), px.imag()};
        }
        const auto plane = invertible ? image::PagePlane::fromCorners(corners, sizeMm_) : std::nullopt;
        if (!plane) {
            return std::nullopt;
        }
        return PlaneEstimate(*plane, covariance_.get_minor<8, 8>(0, 0), toSeen, centre_);
    }

    struct SidePoint {
        Side side;
        cv::Point2d seen;
        double sigma;
    };

    image::SizeMm sizeMm_;
    PlanePriors priors_;
    std::vector<image::PointPair> pairs_;
    std::vector<Centred> points_;
    std::vector<SidePoint> sidePoints_;
    image::PointMm centre_;
    Complex pxMean_;
    Complex turn_;
    bool usable_ = false;
    bool solvedOnce_ = false;
    double sigma_ = 0.3;
    Normal normal_;
    Normal covariance_;
    Vector right_;
    Vector solution_;
};

std::optional<PlaneEstimate> PlaneEstimate::fit(const PageAnchor& anchor, std::span<const SideEvidence> sides,
                                                const PlanePriors& priors)
{
    return PlaneSolver(anchor, sides, priors).solve();
}

double PlaneEstimate::uncertaintyMm(image::PointMm point, Side side) const
{
    const cv::Point2d page(point.x - centre_.x, point.y - centre_.y);
    const cv::Vec3d homogeneous = toUnturned_ * cv::Vec3d(page.x, page.y, 1.0);
    const cv::Point2d seen(homogeneous[0] / homogeneous[2], homogeneous[1] / homogeneous[2]);
    const bool acrossIsX = side == Side::Left || side == Side::Right;
    const double target = acrossIsX ? page.x : page.y;
    cv::Vec<double, planeTerms> row{};
    const int first = acrossIsX ? A : D;
    row[first] = seen.x;
    row[first + 1] = seen.y;
    row[first + 2] = 1.0;
    row[G] = -target * seen.x;
    row[H] = -target * seen.y;
    const double variance = row.dot(covariance_ * row);
    return std::sqrt(std::max(variance, 0.0));
}

}  // namespace rahdari::document
