#include "core/viz/faces/face_nets.h"

#include "core/viz/faces/net_builder.h"

#include <string>

namespace rahdari::viz {

namespace {

constexpr Stride same{1, 1, 1};
constexpr Stride inside{1, 0, 0};
constexpr Stride halving{2, 0, 0};
constexpr Stride halvingFromTheFirst{2, 0, 1};  // an even side: the border that is missing is put behind
constexpr float leak = 0.1F;
constexpr float belowAll = -1e9F;

/// Halves a side; of an odd one the last pixel stands alone.
int halvedByMaximum(NetBuilder& net, int from, bool odd)
{
    return net.maxPool(odd ? net.pad(from, 0, 1, 0, belowAll) : from, 2, 2);
}

int residual(NetBuilder& net, int from, const std::string& name)
{
    const int first = net.relu(net.scaledConvolution(from, name + "/conv1", same));
    return net.relu(net.sum(net.scaledConvolution(first, name + "/conv2", same), from));
}

/// @param moreChannels  how many the result has more than `from`
/// @param shorter       the convolved side is one less than the pooled one
int residualDown(NetBuilder& net, int from, const std::string& name, int moreChannels, bool shorter)
{
    const int first = net.relu(net.scaledConvolution(from, name + "/conv1", halving));
    int convolved = net.scaledConvolution(first, name + "/conv2", same);
    if (shorter) {
        convolved = net.pad(convolved, 0, 1, 0);
    }
    int pooled = net.averagePool(from, 2, 2);
    if (moreChannels > 0) {
        pooled = net.pad(pooled, 0, 0, moreChannels);
    }
    return net.relu(net.sum(pooled, convolved));
}

int denseBlock(NetBuilder& net, int from, const std::string& name, bool isFirst)
{
    const std::string conv = name + "/conv";
    const int one = net.relu(isFirst ? net.convolution(from, conv + "0", halvingFromTheFirst)
                                     : net.separableConvolution(from, conv + "0", halvingFromTheFirst));
    const int two = net.separableConvolution(one, conv + "1", same);
    const int oneTwo = net.sum(one, two);
    const int three = net.separableConvolution(net.relu(oneTwo), conv + "2", same);
    const int oneTwoThree = net.sum(oneTwo, three);
    const int four = net.separableConvolution(net.relu(oneTwoThree), conv + "3", same);
    return net.relu(net.sum(oneTwoThree, four));
}

}  // namespace

cv::dnn::Net faceDetectorNet(const WeightMap& weights)
{
    NetBuilder net(weights);
    int out = net.relu(net.convolution(0, "conv0", inside), leak);  // 318
    out = halvedByMaximum(net, out, false);                         // 159
    bool odd = true;
    for (const char* name : {"conv1", "conv2", "conv3", "conv4"}) {  // 80, 40, 20, 10
        out = halvedByMaximum(net, net.relu(net.separableConvolution(out, name, same), leak), odd);
        odd = false;
    }
    out = net.relu(net.separableConvolution(out, "conv5", same), leak);
    out = net.maxPool(net.pad(out, 0, 1, 0, belowAll), 2, 1);
    net.convolution(out, "conv8", inside);
    return net.take();
}

cv::dnn::Net faceLandmarkNet(const WeightMap& weights)
{
    NetBuilder net(weights);
    int out = denseBlock(net, 0, "dense0", true);  // 56
    out = denseBlock(net, out, "dense1", false);   // 28
    out = denseBlock(net, out, "dense2", false);   // 14
    out = denseBlock(net, out, "dense3", false);   // 7
    out = net.averagePool(out, 7, 2);
    net.fullyConnected(out, "fc/weights", "fc/bias");
    return net.take();
}

cv::dnn::Net faceDescriptorNet(const WeightMap& weights)
{
    NetBuilder net(weights);
    int out = net.relu(net.scaledConvolution(0, "conv32_down", halving));  // 72
    out = net.maxPool(out, 3, 2);                                          // 35
    for (const char* name : {"conv32_1", "conv32_2", "conv32_3"}) {
        out = residual(net, out, name);
    }
    out = residualDown(net, out, "conv64_down", 32, false);  // 17
    for (const char* name : {"conv64_1", "conv64_2", "conv64_3"}) {
        out = residual(net, out, name);
    }
    out = residualDown(net, out, "conv128_down", 64, false);  // 8
    out = residual(net, residual(net, out, "conv128_1"), "conv128_2");
    out = residualDown(net, out, "conv256_down", 128, true);  // 4
    out = residual(net, residual(net, out, "conv256_1"), "conv256_2");
    out = residualDown(net, out, "conv256_down_out", 0, true);  // 2
    net.fullyConnected(net.globalAverage(out), "fc", "");
    return net.take();
}

}  // namespace rahdari::viz
