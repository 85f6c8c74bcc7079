#include "core/mrz/cell_reader.h"

#include "core/base/error_code.h"

#include <opencv2/dnn.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace rahdari::mrz {

namespace {

/// Below this spread, in grey levels, a strip is not stretched further (models/ocr/CONTRACT.md).
constexpr double lightFloor = 4.0;

void normaliseInto(const cv::Mat& strip, float* out)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(strip, mean, deviation);
    const double scale = 1.0 / std::max(deviation[0], lightFloor);
    cv::Mat plane(strip.size(), CV_32F, out);
    strip.convertTo(plane, CV_32F, scale, -mean[0] * scale);
}

/// Softmax over the classes of each column; `logits` is classCount x columns.
cv::Mat softmax(const cv::Mat& logits)
{
    cv::Mat out = logits.clone();
    for (int column = 0; column < out.cols; ++column) {
        float highest = out.at<float>(0, column);
        for (int c = 1; c < out.rows; ++c) {
            highest = std::max(highest, out.at<float>(c, column));
        }
        float sum = 0.0F;
        for (int c = 0; c < out.rows; ++c) {
            float& cell = out.at<float>(c, column);
            cell = std::exp(cell - highest);
            sum += cell;
        }
        for (int c = 0; c < out.rows; ++c) {
            out.at<float>(c, column) /= sum;
        }
    }
    return out;
}

}  // namespace

struct CellReader::Network {
    cv::dnn::Net net;
    std::mutex busy;
};

CellReader::CellReader(std::unique_ptr<Network> network) : network_(std::move(network)) {}
CellReader::CellReader(CellReader&&) noexcept = default;
CellReader& CellReader::operator=(CellReader&&) noexcept = default;
CellReader::~CellReader() = default;

base::Result<CellReader> CellReader::open(const std::filesystem::path& model)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(model, ignored)) {
        return base::Error{base::toInt(base::ErrorCode::MrzModelMissing),
                           "the character network " + model.filename().string() + " is missing",
                           "install the models folder again or name it with --models"};
    }
    try {
        auto network = std::make_unique<Network>();
        network->net = cv::dnn::readNetFromONNX(model.string());
        network->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        return CellReader(std::move(network));
    } catch (const cv::Exception&) {
        return base::Error{base::toInt(base::ErrorCode::MrzModelInvalid),
                           "the character network " + model.filename().string() + " cannot be loaded",
                           "install the models folder again"};
    }
}

std::vector<CellMap> CellReader::read(std::span<const cv::Mat> strips) const
{
    if (strips.empty()) {
        return {};
    }
    const int count = static_cast<int>(strips.size());
    const int width = strips.front().cols;
    cv::Mat blob({count, 1, stripRows, width}, CV_32F);
    for (int i = 0; i < count; ++i) {
        normaliseInto(strips[static_cast<std::size_t>(i)], blob.ptr<float>(i));
    }
    const std::scoped_lock lock(network_->busy);
    network_->net.setInput(blob);
    const cv::Mat logits = network_->net.forward();
    std::vector<CellMap> maps;
    for (int i = 0; i < count; ++i) {
        const cv::Mat plane(CellMap::classCount, logits.size[3], CV_32F, const_cast<float*>(logits.ptr<float>(i)));
        maps.emplace_back(softmax(plane));
    }
    return maps;
}

}  // namespace rahdari::mrz
