#include "core/specimen/scan/point_spread.h"

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace rahdari::specimen {

namespace {

using Light16 = std::uint16_t;

constexpr int mostReach = 13;     ///< of the weights, in pixels
constexpr int rowsInStripe = 96;  ///< worked by one thread in one go

enum Edge : std::size_t { Upper, Right, Lower, Left };

/// Shares of 65536; both forms give the same bits.
Light16 times(Light16 value, Light16 weight) { return static_cast<Light16>((std::uint32_t{value} * weight) >> 16U); }

Light16 mean(Light16 a, Light16 b) { return static_cast<Light16>((a >> 1U) + (b >> 1U)); }

#if CV_SIMD128
cv::v_uint16x8 mean(const cv::v_uint16x8& a, const cv::v_uint16x8& b) { return (a >> 1) + (b >> 1); }
#endif

/// The weighted sum over 2 * reach + 1 rows, the middle one at `rows[reach]`. Rounded down at each neighbour; what that
/// loses on the average is put back.
template <int reach>
void spread(const Light16* const* rows, Light16* out, std::size_t count, const SpreadWeights& weights)
{
    constexpr auto rounding = static_cast<Light16>((reach + 2) / 2);
    std::size_t i = 0;
#if CV_SIMD128
    std::array<cv::v_uint16x8, reach + 1> weight;
    std::transform(weights.begin(), weights.end(), weight.begin(), [](Light16 w) { return cv::v_setall_u16(w); });
    const cv::v_uint16x8 rounded = cv::v_setall_u16(rounding);
    for (; i + 8 <= count; i += 8) {
        cv::v_uint16x8 sum = cv::v_mul_hi(cv::v_load(rows[reach] + i), weight[0]) + rounded;
        for (std::size_t k = 1; k <= reach; ++k) {
            const cv::v_uint16x8 both = mean(cv::v_load(rows[reach - k] + i), cv::v_load(rows[reach + k] + i));
            sum = sum + cv::v_mul_hi(both, weight[k]);
        }
        cv::v_store(out + i, sum);
    }
#endif
    for (; i < count; ++i) {
        std::uint32_t sum = times(rows[reach][i], weights[0]) + std::uint32_t{rounding};
        for (std::size_t k = 1; k <= reach; ++k) {
            sum += times(mean(rows[reach - k][i], rows[reach + k][i]), weights[k]);
        }
        out[i] = static_cast<Light16>(std::min<std::uint32_t>(sum, 65535U));
    }
}

using Spread = void (*)(const Light16* const*, Light16*, std::size_t, const SpreadWeights&);

template <std::size_t... reaches>
constexpr std::array<Spread, sizeof...(reaches)> spreadsOf(std::index_sequence<reaches...> /*unused*/)
{
    return {&spread<static_cast<int>(reaches) + 1>...};
}

constexpr auto spreads = spreadsOf(std::make_index_sequence<mostReach>{});

int reachOf(const SpreadWeights& weights) { return static_cast<int>(weights.size()) - 1; }

/// Rows of the page with the bed around them.
class BeddedPage {
public:
    BeddedPage(const cv::Mat& page, const cv::Mat& outline, const Bed& bed, int reach)
        : page_(page), outline_(outline), bed_(bed), channels_(page.channels()), side_(bedRimPx + reach)
    {
    }

    std::size_t count() const
    {
        const int samples = (page_.cols + 2 * side_) * channels_;
        return static_cast<std::size_t>(samples);
    }

    /// @param y  row of the page; outside the bed is given
    void copyRow(int y, Light16* out) const
    {
        if (y < 0 || y >= page_.rows) {
            fillBesides(y < 0 ? Upper : Lower, y < 0 ? -y - 1 : y - page_.rows, out);
            return;
        }
        const int samples = page_.cols * channels_;
        for (int d = 0; d < side_; ++d) {
            put(out + static_cast<std::ptrdiff_t>(side_ - 1 - d) * channels_, factor(Left, d));
            put(out + static_cast<std::ptrdiff_t>(side_ + page_.cols + d) * channels_, factor(Right, d));
        }
        Light16* inside = out + static_cast<std::ptrdiff_t>(side_) * channels_;
        std::copy_n(page_.ptr<Light16>(y), samples, inside);
        cutCorners(y, inside);
    }

private:
    std::uint32_t factor(Edge edge, int distance) const
    {
        const auto& rim = bed_.rims[edge];
        return static_cast<std::size_t>(distance) < rim.size() ? rim[static_cast<std::size_t>(distance)] : 256U;
    }

    void put(Light16* pixel, std::uint32_t share) const
    {
        for (int c = 0; c < channels_; ++c) {
            const std::uint32_t level = bed_.level[static_cast<std::size_t>(c)];
            pixel[c] = static_cast<Light16>(std::min<std::uint32_t>(65535U, level * share >> 8U));
        }
    }

    void fillBesides(Edge edge, int distance, Light16* out) const
    {
        const std::uint32_t share = factor(edge, distance);
        const int width = page_.cols + 2 * side_;
        for (int x = 0; x < width; ++x) {
            const bool beside = x >= side_ && x < width - side_;
            put(out + static_cast<std::ptrdiff_t>(x) * channels_, beside ? share : 256U);
        }
    }

    void cutCorners(int y, Light16* row) const
    {
        const std::uint8_t* inside = outline_.ptr<std::uint8_t>(y);
        for (int x = 0; x < page_.cols && inside[x] != 255; ++x) {
            blend(row + static_cast<std::ptrdiff_t>(x) * channels_, inside[x]);
        }
        for (int x = page_.cols - 1; x >= 0 && inside[x] != 255; --x) {
            blend(row + static_cast<std::ptrdiff_t>(x) * channels_, inside[x]);
        }
    }

    void blend(Light16* pixel, std::uint32_t covered) const
    {
        for (int c = 0; c < channels_; ++c) {
            const std::uint32_t level = bed_.level[static_cast<std::size_t>(c)];
            pixel[c] = static_cast<Light16>((pixel[c] * covered + level * (255U - covered)) / 255U);
        }
    }

    const cv::Mat& page_;
    const cv::Mat& outline_;
    const Bed& bed_;
    int channels_;
    int side_;  ///< bed left and right of the page
};

/// Softens rows of the result; keeps the last rows softened along in a ring.
class StripeSoftener {
public:
    StripeSoftener(const BeddedPage& page, int channels, const SpreadWeights& weights)
        : page_(page), weights_(weights), reach_(reachOf(weights)), channels_(channels), bedded_(page.count()),
          count_(page.count() - static_cast<std::size_t>(2 * reach_ * channels)),
          ring_(static_cast<std::size_t>(2 * reach_ + 1) * count_)
    {
    }

    void soften(const cv::Range& rows, cv::Mat& out)
    {
        for (int y = rows.start - reach_; y < rows.start + reach_; ++y) {
            takeRow(y);
        }
        for (int y = rows.start; y < rows.end; ++y) {
            takeRow(y + reach_);
            std::array<const Light16*, 2 * mostReach + 1> in{};
            for (int k = 0; k <= 2 * reach_; ++k) {
                in[static_cast<std::size_t>(k)] = ringRow(y - reach_ + k);
            }
            spreads[static_cast<std::size_t>(reach_ - 1)](in.data(), out.ptr<Light16>(y), count_, weights_);
        }
    }

private:
    Light16* ringRow(int y)
    {
        const int length = 2 * reach_ + 1;
        return ring_.data() + static_cast<std::size_t>((y + length * (mostReach + 1)) % length) * count_;
    }

    void takeRow(int y)
    {
        page_.copyRow(y - bedRimPx, bedded_.data());
        std::array<const Light16*, 2 * mostReach + 1> in{};
        for (int k = 0; k <= 2 * reach_; ++k) {
            in[static_cast<std::size_t>(k)] = bedded_.data() + static_cast<std::ptrdiff_t>(k) * channels_;
        }
        spreads[static_cast<std::size_t>(reach_ - 1)](in.data(), ringRow(y), count_, weights_);
    }

    const BeddedPage& page_;
    const SpreadWeights& weights_;
    int reach_;
    int channels_;
    std::vector<Light16> bedded_;
    std::size_t count_;
    std::vector<Light16> ring_;
};

}  // namespace

SpreadWeights spreadWeights(double sigmaPx)
{
    const double sigma = std::clamp(sigmaPx, leastSpreadPx, mostSpreadPx);
    const int reach = std::clamp(static_cast<int>(std::ceil(3 * sigma)), 1, mostReach);
    std::vector<double> bell(static_cast<std::size_t>(reach) + 1);
    double sum = 0;
    for (std::size_t k = 0; k < bell.size(); ++k) {
        const auto distance = static_cast<double>(k);
        bell[k] = std::exp(-distance * distance / (2 * sigma * sigma)) * (k == 0 ? 1 : 2);
        sum += bell[k];
    }
    SpreadWeights weights(bell.size());
    std::uint16_t rest = 65535;
    for (std::size_t k = bell.size() - 1; k > 0; --k) {
        weights[k] = static_cast<std::uint16_t>(std::lround(65535 * bell[k] / sum));
        rest = static_cast<std::uint16_t>(rest - weights[k]);
    }
    weights[0] = rest;
    return weights;
}

cv::Mat softened(const cv::Mat& page, const cv::Mat& outline, const Bed& bed, const SpreadWeights& weights)
{
    CV_Assert(page.depth() == CV_16U && outline.type() == CV_8UC1 && outline.size() == page.size());
    const BeddedPage bedded(page, outline, bed, reachOf(weights));
    cv::Mat out(page.rows + 2 * bedRimPx, page.cols + 2 * bedRimPx, page.type());
    const int stripes = (out.rows + rowsInStripe - 1) / rowsInStripe;
    cv::parallel_for_({0, stripes}, [&](const cv::Range& range) {
        StripeSoftener softener(bedded, page.channels(), weights);
        for (int stripe = range.start; stripe < range.end; ++stripe) {
            const int begin = stripe * rowsInStripe;
            softener.soften({begin, std::min(begin + rowsInStripe, out.rows)}, out);
        }
    });
    return out;
}

}  // namespace rahdari::specimen
