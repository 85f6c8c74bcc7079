#include "core/base/error_code.h"
#include "core/viz/faces/face_comparison.h"
#include "core/viz/faces/face_detection.h"
#include "core/viz/faces/face_nets.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>
#include <mutex>
#include <string>
#include <utility>

namespace rahdari::viz {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const cv::Scalar detectorMean(117.001, 114.697, 97.404);
const cv::Scalar faceMean(122.782, 117.001, 104.298);
constexpr double leastScore = 0.35;
constexpr int landmarks = 68;
constexpr double chipMargin = 0.2;  // round the landmarks, as the descriptor was trained
constexpr int smallestFacePx = 24;

Result<WeightMap> loadWeights(const fs::path& folder, const std::string& name)
{
    const auto contentOf = [](const fs::path& file) -> std::optional<std::string> {
        std::ifstream stream(file, std::ios::binary);
        if (!stream) {
            return std::nullopt;
        }
        return std::string{std::istreambuf_iterator<char>(stream), {}};
    };
    const auto manifest = contentOf(folder / (name + "-weights_manifest.json"));
    const auto numbers = contentOf(folder / (name + ".bin"));
    if (!manifest || !numbers) {
        return Error{toInt(ErrorCode::FaceModelMissing), "The face model is not installed: " + name + " is missing",
                     "Fetch it with models/vision/faces/fetch.sh; until then faces are not compared"};
    }
    return readWeights(*manifest, {reinterpret_cast<const std::uint8_t*>(numbers->data()), numbers->size()});
}

Result<cv::dnn::Net> loadNet(const fs::path& folder, const std::string& name,
                             cv::dnn::Net (*build)(const WeightMap& weights))
{
    const auto weights = loadWeights(folder, name);
    if (!weights) {
        return weights.error();
    }
    try {
        cv::dnn::Net net = build(*weights);
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        return net;
    } catch (const std::exception& broken) {
        return Error{toInt(ErrorCode::FaceModelInvalid), name + " is not the network it should be: " + broken.what(),
                     "Fetch it again with models/vision/faces/fetch.sh"};
    }
}

cv::Mat coloured(const cv::Mat& picture)
{
    cv::Mat bgr = picture;
    if (picture.channels() == 1) {
        cv::cvtColor(picture, bgr, cv::COLOR_GRAY2BGR);
    }
    return bgr;
}

cv::Rect inside(const cv::Rect2d& box, cv::Size size)
{
    return cv::Rect(cv::Point(cvFloor(box.x), cvFloor(box.y)), cv::Point(cvCeil(box.br().x), cvCeil(box.br().y))) &
           cv::Rect({}, size);
}

}  // namespace

struct FaceReader::Parts {
    // A network keeps what it works on within itself, so one call at a time.
    mutable std::mutex mutex;
    mutable cv::dnn::Net detector;
    mutable cv::dnn::Net landmark;
    mutable cv::dnn::Net descriptor;

    std::vector<cv::Point2d> landmarksIn(const cv::Mat& picture, const cv::Rect& box) const
    {
        const SquareInput input = squareInput(picture(box), landmarkSidePx, faceMean, true);
        landmark.setInput(input.blob);
        const cv::Mat output = landmark.forward();
        std::vector<cv::Point2d> points;
        for (int i = 0; i < landmarks; ++i) {
            const cv::Point2d place(output.at<float>(0, 2 * i), output.at<float>(0, 2 * i + 1));
            points.push_back((place * landmarkSidePx - input.shift) / input.scale + cv::Point2d(box.tl()));
        }
        return points;
    }

    FaceDescriptor describe(const cv::Mat& picture, const cv::Rect& box) const
    {
        descriptor.setInput(squareInput(picture(box), descriptorSidePx, faceMean, true).blob);
        const cv::Mat output = descriptor.forward();
        FaceDescriptor numbers{};
        std::copy_n(output.ptr<float>(), numbers.size(), numbers.begin());
        return numbers;
    }
};

FaceReader::FaceReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
FaceReader::~FaceReader() = default;

Result<std::shared_ptr<const FaceReader>> FaceReader::open(const fs::path& models)
{
    auto detector = loadNet(models, "tiny_face_detector_model", faceDetectorNet);
    auto landmark = loadNet(models, "face_landmark_68_model", faceLandmarkNet);
    auto descriptor = loadNet(models, "face_recognition_model", faceDescriptorNet);
    for (const auto* net : {&detector, &landmark, &descriptor}) {
        if (!*net) {
            return net->error();
        }
    }
    auto parts = std::make_unique<Parts>();
    parts->detector = std::move(detector).value();
    parts->landmark = std::move(landmark).value();
    parts->descriptor = std::move(descriptor).value();
    return std::shared_ptr<const FaceReader>(new FaceReader(std::move(parts)));
}

std::vector<Face> FaceReader::find(const cv::Mat& picture, double smallest) const
{
    if (picture.empty()) {
        return {};
    }
    const cv::Mat bgr = coloured(picture);
    const std::scoped_lock lock(parts_->mutex);
    const SquareInput input = squareInput(bgr, detectorSidePx, detectorMean, false);
    parts_->detector.setInput(input.blob);
    std::vector<Face> faces = facesOf(parts_->detector.forward(), input, leastScore);
    std::erase_if(faces, [&](const Face& face) { return face.box.height < smallest * picture.rows; });
    for (Face& face : faces) {
        const cv::Rect box = inside(face.box, bgr.size());
        if (std::min(box.width, box.height) >= smallestFacePx) {
            face.landmarks = parts_->landmarksIn(bgr, box);
        }
    }
    std::sort(faces.begin(), faces.end(), [](const Face& a, const Face& b) { return a.box.area() > b.box.area(); });
    return faces;
}

std::optional<FaceDescriptor> FaceReader::describe(const cv::Mat& picture, const Face& face) const
{
    if (picture.empty() || face.landmarks.size() != landmarks) {
        return std::nullopt;
    }
    const auto [left, right] = std::minmax_element(face.landmarks.begin(), face.landmarks.end(),
                                                   [](const auto& a, const auto& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(face.landmarks.begin(), face.landmarks.end(),
                                                   [](const auto& a, const auto& b) { return a.y < b.y; });
    const double width = right->x - left->x;
    const double height = bottom->y - top->y;
    const cv::Rect2d chip(left->x - width * chipMargin / 2, top->y - height * chipMargin / 2, width * (1 + chipMargin),
                          height * (1 + chipMargin));
    const cv::Mat bgr = coloured(picture);
    const cv::Rect box = inside(chip, bgr.size());
    if (std::min(box.width, box.height) < smallestFacePx) {
        return std::nullopt;
    }
    const std::scoped_lock lock(parts_->mutex);
    return parts_->describe(bgr, box);
}

}  // namespace rahdari::viz
