#include "core/specimen/scan/sensor.h"

#include "core/specimen/scan/row_noise.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rahdari::specimen {

namespace {

constexpr float full = 65535;
constexpr std::array<float, 3> dustGlow{1, .8F, .5F};  ///< blue, green, red

using FloatRow = std::vector<float>;

struct Stretch {
    int begin = 0;
    int end = 0;
};

Stretch within(float middle, float reach, int width)
{
    return {std::clamp(static_cast<int>(std::floor(middle - reach)), 0, width),
            std::clamp(static_cast<int>(std::ceil(middle + reach)) + 1, 0, width)};
}

/// Reads rows of a picture. Light in the rows is counted in 1/65535 of full wells.
class RowReader {
public:
    RowReader(const LinearPicture& picture, const StrayLight& stray, const Reading& reading,
              const std::vector<std::uint8_t>& curve)
        : picture_(picture), stray_(stray), reading_(reading), curve_(curve),
          width_(static_cast<std::size_t>(picture.size.width)), count_(width_ * channels()), light_(count_),
          seen_(count_), gain_(width_), noise_(count_), pattern_(count_)
    {
    }

    void read(int y, std::uint8_t* out)
    {
        takeLight(y);
        fillGain(y);
        mixColours();
        addGlares(y);
        layDust(y);
        addNoise(y);
        write(out);
    }

private:
    std::size_t channels() const { return static_cast<std::size_t>(picture_.channels); }

    void takeLight(int y)
    {
        const float straying = reading_.straySeen;
        for (std::size_t c = 0; c < channels(); ++c) {
            const std::uint16_t* in = picture_.row(y, static_cast<int>(c));
            float* out = light_.data() + c * width_;
            stray_.fillRow(y, static_cast<int>(c), out);
            for (std::size_t x = 0; x < width_; ++x) {
                const auto sharp = static_cast<float>(in[x]);
                out[x] = sharp + straying * (out[x] - sharp);
            }
        }
    }

    void fillGain(int y)
    {
        const FieldShape& field = reading_.field;
        const float stepX = 2 / static_cast<float>(picture_.size.width);
        const float v = (static_cast<float>(y) + .5F) * 2 / static_cast<float>(picture_.size.height) - 1;
        const float level = reading_.exposure * (field.level + (field.y + field.yy * v) * v);
        const float slope = reading_.exposure * (field.x + field.xy * v);
        const float bend = reading_.exposure * field.xx;
        for (std::size_t x = 0; x < width_; ++x) {
            const float u = (static_cast<float>(static_cast<std::int32_t>(x)) + .5F) * stepX - 1;
            gain_[x] = level + (slope + bend * u) * u;
        }
    }

    void mixColours()
    {
        if (channels() == 1) {
            for (std::size_t x = 0; x < width_; ++x) {
                seen_[x] = light_[x] * gain_[x];
            }
            return;
        }
        const float* blue = light_.data();
        const float* green = blue + width_;
        const float* red = green + width_;
        for (int c = 0; c < 3; ++c) {
            const float ofBlue = reading_.colour(c, 0);
            const float ofGreen = reading_.colour(c, 1);
            const float ofRed = reading_.colour(c, 2);
            float* out = seen_.data() + static_cast<std::size_t>(c) * width_;
            for (std::size_t x = 0; x < width_; ++x) {
                out[x] = (ofBlue * blue[x] + ofGreen * green[x] + ofRed * red[x]) * gain_[x];
            }
        }
    }

    void addGlares(int y)
    {
        for (const Glare& glare : reading_.glares) {
            const float dy = static_cast<float>(y) - glare.middlePx.y;
            const float reach = 1 / std::sqrt(glare.xx);
            const float lean = -glare.xy / glare.xx * dy;
            const Stretch stretch = within(glare.middlePx.x + lean, reach, picture_.size.width);
            for (int x = stretch.begin; x < stretch.end; ++x) {
                const float dx = static_cast<float>(x) - glare.middlePx.x;
                const float inside = 1 - (glare.xx * dx * dx + 2 * glare.xy * dx * dy + glare.yy * dy * dy);
                if (inside > 0) {
                    addToAll(x, full * reading_.exposure * glare.level * inside * inside * inside);
                }
            }
        }
    }

    void addToAll(int x, float light)
    {
        for (std::size_t c = 0; c < channels(); ++c) {
            seen_[c * width_ + static_cast<std::size_t>(x)] += light;
        }
    }

    void layDust(int y)
    {
        for (const Speck& speck : reading_.dust) {
            const float middleX = speck.place.x * static_cast<float>(picture_.size.width);
            const float dy = static_cast<float>(y) - speck.place.y * static_cast<float>(picture_.size.height);
            const float radius = speck.radiusUm * static_cast<float>(reading_.dpi / 25'400.0);
            const float reach = radius + 1;  // its edge is a pixel soft on either side
            if (std::abs(dy) > reach) {
                continue;
            }
            const Stretch stretch = within(middleX, reach, picture_.size.width);
            for (int x = stretch.begin; x < stretch.end; ++x) {
                const float dx = static_cast<float>(x) - middleX;
                const float inside = std::clamp((reach - std::sqrt(dx * dx + dy * dy)) / 2, 0.0F, 1.0F);
                cover(speck, static_cast<std::size_t>(x), speck.cover * inside);
            }
        }
    }

    void cover(const Speck& speck, std::size_t x, float share)
    {
        for (std::size_t c = 0; c < channels(); ++c) {
            float& light = seen_[c * width_ + x];
            const float own = reading_.ultraviolet ? speck.glow * dustGlow[c] : speck.level;
            light += share * (own * reading_.exposure * full - light);
        }
    }

    void addNoise(int y)
    {
        RowNoise noise(reading_.noiseSeed, static_cast<std::uint64_t>(y));
        noise.fill(noise_.data(), count_);
        RowNoise(reading_.patternSeed, static_cast<std::uint64_t>(y)).fill(pattern_.data(), count_);
        float rowDraw = 0;
        noise.fill(&rowDraw, 1);
        const auto perElectron = static_cast<float>(full / reading_.fullWell);
        const auto read = static_cast<float>(reading_.readNoise * full / 255);
        const auto row = static_cast<float>(reading_.rowNoise * full / 255) * rowDraw;
        const auto uneven = static_cast<float>(reading_.unevenness);
        for (std::size_t i = 0; i < count_; ++i) {
            const float light = seen_[i] > 0 ? seen_[i] : 0;
            const float deviation = std::sqrt(light * perElectron + read * read);
            const float noisy = light * (1 + uneven * pattern_[i]) + deviation * noise_[i] + row;
            const float floored = noisy > 0 ? noisy : 0;
            seen_[i] = floored < full ? floored : full;
        }
    }

    void write(std::uint8_t* out) const
    {
        const std::size_t channelCount = channels();
        for (std::size_t c = 0; c < channelCount; ++c) {
            const float* in = seen_.data() + c * width_;
            for (std::size_t x = 0; x < width_; ++x) {
                out[x * channelCount + c] = curve_[static_cast<std::size_t>(static_cast<std::int32_t>(in[x]))];
            }
        }
    }

    const LinearPicture& picture_;
    const StrayLight& stray_;
    const Reading& reading_;
    const std::vector<std::uint8_t>& curve_;
    std::size_t width_;
    std::size_t count_;
    FloatRow light_;
    FloatRow seen_;
    FloatRow gain_;
    FloatRow noise_;
    FloatRow pattern_;
};

}  // namespace

std::vector<std::uint8_t> gammaCurve(double gamma)
{
    std::vector<std::uint8_t> curve(65536, 255);
    std::size_t begin = 0;
    for (int level = 0; level < 255; ++level) {
        const double last = 65535 * std::pow((level + .5) / 255, gamma);
        const auto end = static_cast<std::size_t>(std::ceil(last));
        std::fill(curve.begin() + static_cast<std::ptrdiff_t>(begin), curve.begin() + static_cast<std::ptrdiff_t>(end),
                  static_cast<std::uint8_t>(level));
        begin = end;
    }
    return curve;
}

cv::Mat readOut(const LinearPicture& picture, const StrayLight& stray, const Reading& reading)
{
    const std::vector<std::uint8_t> curve = gammaCurve(reading.gamma);
    cv::Mat out(picture.size, CV_8UC(picture.channels));
    cv::parallel_for_({0, picture.size.height}, [&](const cv::Range& range) {
        RowReader reader(picture, stray, reading, curve);
        for (int y = range.start; y < range.end; ++y) {
            reader.read(y, out.ptr<std::uint8_t>(y));
        }
    });
    return out;
}

}  // namespace rahdari::specimen
