#pragma once

#include "core/viz/faces/weight_file.h"

#include <opencv2/dnn.hpp>

#include <string>

namespace rahdari::viz {

/// How a convolution moves and what it does to the border.
struct Stride {
    int step = 1;
    int before = 1;  ///< rows and columns of zeros put before
    int behind = 1;  ///< and behind
};

/// Puts a network together layer by layer from weights that a file names. A layer is known by the number that adding it
/// gave; 0 is the input. Throws std::out_of_range for weights that are missing, cv::Exception for shapes that do not
/// fit.
class NetBuilder {
public:
    explicit NetBuilder(const WeightMap& weights) : weights_(weights) {}

    /// "NAME/filters" and "NAME/bias".
    int convolution(int from, const std::string& name, Stride stride);
    /// "NAME/conv/filters", "NAME/conv/bias", and "NAME/scale/weights", "NAME/scale/biases" folded into them.
    int scaledConvolution(int from, const std::string& name, Stride stride);
    /// "NAME/depthwise_filter", "NAME/pointwise_filter", "NAME/bias".
    int separableConvolution(int from, const std::string& name, Stride stride);
    /// Matrix and, where its name is not empty, bias.
    int fullyConnected(int from, const std::string& matrix, const std::string& bias);
    int relu(int from, float slope = 0.0F);
    int sum(int one, int other);
    int maxPool(int from, int size, int step);
    int averagePool(int from, int size, int step);
    int globalAverage(int from);
    /// Puts `value` behind each row and column, and `channels` channels of it behind the last.
    int pad(int from, int before, int behind, int channels, float value = 0.0F);

    cv::dnn::Net take() { return net_; }

private:
    int add(cv::dnn::LayerParams& params, const std::string& type, int from);
    int convolve(int from, cv::Mat filters, cv::Mat bias, int groups, Stride stride);
    const Weights& weightsOf(const std::string& name) const { return weights_.at(name); }

    const WeightMap& weights_;
    cv::dnn::Net net_;
};

}  // namespace rahdari::viz
