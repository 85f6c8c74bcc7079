#include "core/document/registration/level_fit.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rahdari::document {

namespace {

constexpr std::size_t fewestSamples = 100;
constexpr int rounds = 6;
constexpr double leastScale = 1.5;   // grey levels
constexpr double tukeyReach = 4.0;   // in scales
constexpr double firstReach = 12.0;  // the first rounds are not to lose a page of quite other levels
// What devices differ by (one standard deviation), against samples that are not independent of their neighbours.
constexpr double gainSpread = 0.5;
constexpr double mixSpread = 0.05;
constexpr double offsetSpread = 20.0;
constexpr double fieldSpread = 0.06;
constexpr double samplesPerIndependent = 20.0;
constexpr double typicalNoise = 3.0;

/// The unknowns: a row of the mix and an offset for each channel, then the field.
template <int channels>
struct Layout {
    static constexpr int mix(int to, int from) { return to * (channels + 1) + from; }
    static constexpr int offset(int to) { return to * (channels + 1) + channels; }
    static constexpr int field(int term) { return channels * (channels + 1) + term; }
    static constexpr int count = channels * (channels + 1) + Levels::fieldTerms;
    static constexpr int perChannel = channels + 1 + Levels::fieldTerms;
};

std::array<double, Levels::fieldTerms> fieldAt(double x, double y) { return {x, y, x * x, x * y, y * y}; }

double fieldValue(const Levels& levels, double x, double y)
{
    const auto terms = fieldAt(x, y);
    double value = 0.0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        value += levels.field.at(i) * terms.at(i);
    }
    return value;
}

cv::Vec3d residualOf(const Levels& levels, const LevelSample& sample)
{
    return sample.reference - levels.mix * sample.page - levels.offset -
           fieldValue(levels, sample.x, sample.y) * sample.page;
}

double largest(const cv::Vec3d& residual, int channels)
{
    double most = 0.0;
    for (int c = 0; c < channels; ++c) {
        most = std::max(most, std::abs(residual[c]));
    }
    return most;
}

/// One linear least squares with weights.
template <int channels>
class LevelSolver {
public:
    void add(const LevelSample& sample, double weight)
    {
        for (int to = 0; to < channels; ++to) {
            addChannel(sample, to, weight);
        }
    }

    Levels solved(double gain)
    {
        for (int to = 0; to < channels; ++to) {
            for (int from = 0; from < channels; ++from) {
                expect(Lay::mix(to, from), to == from ? gain : 0.0, to == from ? gainSpread : mixSpread);
            }
            expect(Lay::offset(to), 0.0, offsetSpread);
        }
        for (int term = 0; term < Levels::fieldTerms; ++term) {
            expect(Lay::field(term), 0.0, fieldSpread);
        }
        cv::completeSymm(normal_, true);
        return levelsOf(normal_.solve(right_, cv::DECOMP_CHOLESKY));
    }

private:
    using Lay = Layout<channels>;
    using Terms = cv::Vec<double, Lay::perChannel>;
    using Unknowns = cv::Vec<double, Lay::count>;

    void addChannel(const LevelSample& sample, int to, double weight)
    {
        const auto field = fieldAt(sample.x, sample.y);
        std::array<int, Lay::perChannel> where{};
        Terms factor;
        for (int from = 0; from < channels; ++from) {
            where.at(static_cast<std::size_t>(from)) = Lay::mix(to, from);
            factor[from] = sample.page[from];
        }
        where.at(channels) = Lay::offset(to);
        factor[channels] = 1.0;
        for (int term = 0; term < Levels::fieldTerms; ++term) {
            where.at(static_cast<std::size_t>(channels) + 1U + static_cast<std::size_t>(term)) = Lay::field(term);
            factor[channels + 1 + term] = sample.page[to] * field.at(static_cast<std::size_t>(term));
        }
        for (int i = 0; i < Lay::perChannel; ++i) {
            const int row = where.at(static_cast<std::size_t>(i));
            right_[row] += weight * factor[i] * sample.reference[to];
            for (int j = 0; j <= i; ++j) {  // the upper half mirrors the lower
                normal_(row, where.at(static_cast<std::size_t>(j))) += weight * factor[i] * factor[j];
            }
        }
    }

    void expect(int unknown, double value, double spread)
    {
        const double weight = samplesPerIndependent * typicalNoise * typicalNoise / (spread * spread);
        normal_(unknown, unknown) += weight;
        right_[unknown] += weight * value;
    }

    static Levels levelsOf(const Unknowns& unknowns)
    {
        Levels levels;
        for (int to = 0; to < channels; ++to) {
            for (int from = 0; from < channels; ++from) {
                levels.mix(to, from) = unknowns[Lay::mix(to, from)];
            }
            levels.offset[to] = unknowns[Lay::offset(to)];
        }
        for (int term = 0; term < Levels::fieldTerms; ++term) {
            levels.field.at(static_cast<std::size_t>(term)) = unknowns[Lay::field(term)];
        }
        return levels;
    }

    cv::Matx<double, Lay::count, Lay::count> normal_;
    Unknowns right_;
};

double middle(std::vector<double>& values)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The gain most samples show, all channels together.
double plainGain(const LevelSamples& samples, int channels)
{
    std::vector<double> ratios;
    for (const LevelSample& sample : samples) {
        for (int c = 0; c < channels; ++c) {
            ratios.push_back((sample.reference[c] + 1.0) / (sample.page[c] + 1.0));
        }
    }
    return middle(ratios);
}

double scaleOf(const LevelSamples& samples, const Levels& levels, int channels)
{
    std::vector<double> sizes;
    sizes.reserve(samples.size());
    for (const LevelSample& sample : samples) {
        sizes.push_back(largest(residualOf(levels, sample), channels));
    }
    constexpr double normalScale = 1.2;  // for the largest of three
    return std::max(leastScale, middle(sizes) * normalScale);
}

template <int channels>
Levels fitted(const LevelSamples& samples)
{
    const double gain = plainGain(samples, channels);
    Levels levels;
    levels.mix = gain * cv::Matx33d::eye();
    for (int round = 0; round < rounds; ++round) {
        const double reach = scaleOf(samples, levels, channels) * (round < 2 ? firstReach : tukeyReach);
        LevelSolver<channels> solver;
        for (const LevelSample& sample : samples) {
            const double part = largest(residualOf(levels, sample), channels) / reach;
            if (part < 1.0) {
                solver.add(sample, (1.0 - part * part) * (1.0 - part * part));
            }
        }
        levels = solver.solved(gain);
    }
    return levels;
}

}  // namespace

std::optional<Levels> fitLevels(const LevelSamples& samples, int channels)
{
    if (samples.size() < fewestSamples) {
        return std::nullopt;
    }
    return channels == 1 ? fitted<1>(samples) : fitted<3>(samples);
}

cv::Mat apply(const Levels& levels, const cv::Mat& raw)
{
    cv::Mat result(raw.size(), raw.type());
    const int channels = raw.channels();
    const cv::Matx33f mix(levels.mix);
    const cv::Vec3f offset(levels.offset);
    for (int row = 0; row < raw.rows; ++row) {
        const double y = 2.0 * (row + 0.5) / raw.rows - 1.0;
        const auto constant = static_cast<float>(levels.field[1] * y + levels.field[4] * y * y);
        const auto slope = static_cast<float>(levels.field[0] + levels.field[3] * y);
        const auto bend = static_cast<float>(levels.field[2]);
        const float step = 2.0F / static_cast<float>(raw.cols);
        const uchar* from = raw.ptr<uchar>(row);
        uchar* to = result.ptr<uchar>(row);
        for (int column = 0; column < raw.cols; ++column, from += channels, to += channels) {
            const float x = (static_cast<float>(column) + 0.5F) * step - 1.0F;
            const float field = constant + x * (slope + x * bend);
            if (channels == 1) {
                const auto value = static_cast<float>(from[0]);
                to[0] = cv::saturate_cast<uchar>((mix(0, 0) + field) * value + offset[0]);
                continue;
            }
            const cv::Vec3f value(from[0], from[1], from[2]);
            for (int c = 0; c < 3; ++c) {
                const float mixed = mix(c, 0) * value[0] + mix(c, 1) * value[1] + mix(c, 2) * value[2];
                to[c] = cv::saturate_cast<uchar>(mixed + offset[c] + field * value[c]);
            }
        }
    }
    return result;
}

}  // namespace rahdari::document
