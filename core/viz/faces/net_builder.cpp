#include "core/viz/faces/net_builder.h"

#include <array>
#include <utility>

namespace rahdari::viz {

using cv::dnn::LayerParams;

namespace {

/// Filters as OpenCV has them (out, in, height, width) of filters as the file has them (height, width, in, out).
cv::Mat filtersOf(const Weights& weights)
{
    const int height = weights.shape.at(0);
    const int width = weights.shape.at(1);
    const int in = weights.shape.at(2);
    const int out = weights.shape.at(3);
    const std::array<int, 4> sizes{out, in, height, width};
    cv::Mat filters(4, sizes.data(), CV_32F);
    const float* from = weights.values.data();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int i = 0; i < in; ++i) {
                for (int o = 0; o < out; ++o) {
                    filters.ptr<float>(o, i, y)[x] = *from++;
                }
            }
        }
    }
    return filters;
}

/// One filter a channel: (channels, 1, height, width) of (height, width, channels, 1).
cv::Mat depthwiseFiltersOf(const Weights& weights)
{
    Weights turned = weights;
    std::swap(turned.shape.at(2), turned.shape.at(3));
    return filtersOf(turned);
}

cv::Mat rowOf(const Weights& weights) { return cv::Mat(weights.values, true).reshape(1, 1); }

}  // namespace

int NetBuilder::add(LayerParams& params, const std::string& type, int from)
{
    params.type = type;
    params.name = type + std::to_string(net_.getLayerNames().size());
    const int id = net_.addLayer(params.name, params.type, params);
    net_.connect(from, 0, id, 0);
    return id;
}

int NetBuilder::convolve(int from, cv::Mat filters, cv::Mat bias, int groups, Stride stride)
{
    if (stride.before != stride.behind) {
        from = pad(from, stride.before, stride.behind, 0);
        stride.before = 0;
    }
    LayerParams params;
    params.set("kernel_h", filters.size[2]);
    params.set("kernel_w", filters.size[3]);
    params.set("stride_h", stride.step);
    params.set("stride_w", stride.step);
    params.set("pad_h", stride.before);
    params.set("pad_w", stride.before);
    params.set("num_output", filters.size[0]);
    params.set("group", groups);
    params.set("bias_term", !bias.empty());
    params.blobs.push_back(std::move(filters));
    if (!bias.empty()) {
        params.blobs.push_back(std::move(bias));
    }
    return add(params, "Convolution", from);
}

int NetBuilder::convolution(int from, const std::string& name, Stride stride)
{
    return convolve(from, filtersOf(weightsOf(name + "/filters")), rowOf(weightsOf(name + "/bias")), 1, stride);
}

int NetBuilder::scaledConvolution(int from, const std::string& name, Stride stride)
{
    cv::Mat filters = filtersOf(weightsOf(name + "/conv/filters"));
    cv::Mat bias = rowOf(weightsOf(name + "/conv/bias"));
    const Weights& scale = weightsOf(name + "/scale/weights");
    const Weights& shift = weightsOf(name + "/scale/biases");
    const std::size_t each = filters.total() / static_cast<std::size_t>(filters.size[0]);
    for (int o = 0; o < filters.size[0]; ++o) {
        const auto index = static_cast<std::size_t>(o);
        float* filter = filters.ptr<float>(o);
        for (std::size_t i = 0; i < each; ++i) {
            filter[i] *= scale.values.at(index);
        }
        bias.at<float>(o) = bias.at<float>(o) * scale.values.at(index) + shift.values.at(index);
    }
    return convolve(from, std::move(filters), std::move(bias), 1, stride);
}

int NetBuilder::separableConvolution(int from, const std::string& name, Stride stride)
{
    cv::Mat depthwise = depthwiseFiltersOf(weightsOf(name + "/depthwise_filter"));
    const int channels = depthwise.size[0];
    const int spread = convolve(from, std::move(depthwise), {}, channels, stride);
    return convolve(spread, filtersOf(weightsOf(name + "/pointwise_filter")), rowOf(weightsOf(name + "/bias")), 1,
                    {1, 0, 0});
}

int NetBuilder::fullyConnected(int from, const std::string& matrix, const std::string& bias)
{
    const Weights& weights = weightsOf(matrix);
    const cv::Mat byRow = cv::Mat(weights.values, true).reshape(1, weights.shape.at(0));
    LayerParams params;
    params.set("num_output", weights.shape.at(1));
    params.set("bias_term", !bias.empty());
    params.blobs.push_back(byRow.t());
    if (!bias.empty()) {
        params.blobs.push_back(rowOf(weightsOf(bias)));
    }
    return add(params, "InnerProduct", from);
}

int NetBuilder::relu(int from, float slope)
{
    LayerParams params;
    params.set("negative_slope", slope);
    return add(params, "ReLU", from);
}

int NetBuilder::sum(int one, int other)
{
    LayerParams params;
    params.set("operation", "sum");
    const int id = add(params, "Eltwise", one);
    net_.connect(other, 0, id, 1);
    return id;
}

int NetBuilder::maxPool(int from, int size, int step)
{
    LayerParams params;
    params.set("pool", "max");
    params.set("kernel_size", size);
    params.set("stride", step);
    params.set("ceil_mode", false);
    return add(params, "Pooling", from);
}

int NetBuilder::averagePool(int from, int size, int step)
{
    LayerParams params;
    params.set("pool", "ave");
    params.set("kernel_size", size);
    params.set("stride", step);
    params.set("ceil_mode", false);
    return add(params, "Pooling", from);
}

int NetBuilder::globalAverage(int from)
{
    LayerParams params;
    params.set("pool", "ave");
    params.set("global_pooling", true);
    return add(params, "Pooling", from);
}

int NetBuilder::pad(int from, int before, int behind, int channels, float value)
{
    const std::array<int, 8> amounts{0, 0, 0, channels, before, behind, before, behind};
    LayerParams params;
    params.set("paddings", cv::dnn::DictValue::arrayInt(amounts.data(), static_cast<int>(amounts.size())));
    params.set("value", value);
    return add(params, "Padding", from);
}

}  // namespace rahdari::viz
