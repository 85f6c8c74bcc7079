#include "core/document/model/model_pictures.h"

#include "core/base/error_code.h"
#include "core/image/picture_file.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <optional>
#include <utility>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;
using image::Light;

namespace {

constexpr int jpegQuality = 92;
constexpr std::string_view meanEnd = ".jpg";
constexpr std::string_view spreadEnd = "_spread.png";
constexpr std::string_view stableName = "stable.png";

Error invalid(const std::string& what)
{
    return {toInt(ErrorCode::ModelInvalid), what, "Get the document model anew, or learn it anew"};
}

Error notWritten(const std::string& what)
{
    return {toInt(ErrorCode::FileNotWritten), "A picture of the document model cannot be written: " + what,
            "Learn the model anew"};
}

std::optional<Light> lightBefore(std::string_view name, std::string_view end)
{
    return name.ends_with(end) ? image::lightFromShortName(name.substr(0, name.size() - end.size())) : std::nullopt;
}

cv::Size halfOf(cv::Size raster) { return {(raster.width + 1) / 2, (raster.height + 1) / 2}; }

/// Spreads are noisy: half the resolution takes a quarter of the room and says more.
cv::Mat halved(const cv::Mat& spread)
{
    cv::Mat squares;
    spread.convertTo(squares, CV_32F);
    squares = squares.mul(squares);
    cv::copyMakeBorder(squares, squares, 0, squares.rows % 2, 0, squares.cols % 2, cv::BORDER_REPLICATE);
    cv::resize(squares, squares, halfOf(spread.size()), 0.0, 0.0, cv::INTER_AREA);
    cv::sqrt(squares, squares);
    cv::Mat half;
    squares.convertTo(half, CV_8U);
    return half;
}

cv::Mat doubled(const cv::Mat& half, cv::Size raster)
{
    cv::Mat whole;
    cv::resize(half, whole, {half.cols * 2, half.rows * 2}, 0.0, 0.0, cv::INTER_LINEAR);
    return whole(cv::Rect({0, 0}, raster)).clone();
}

Result<base::Bytes> encoded(const cv::Mat& picture, const std::string& end, const std::vector<int>& settings)
{
    base::Bytes file;
    try {
        if (cv::imencode(end, picture, file, settings)) {
            return file;
        }
    } catch (const cv::Exception&) {  // said below
    }
    return notWritten("it cannot be encoded");
}

Result<base::Bytes> encodedMean(const cv::Mat& mean)
{
    return encoded(mean, ".jpg", {cv::IMWRITE_JPEG_QUALITY, jpegQuality, cv::IMWRITE_JPEG_OPTIMIZE, 1});
}

Result<base::Bytes> encodedPng(const cv::Mat& picture, bool bilevel)
{
    return encoded(picture, ".png", {cv::IMWRITE_PNG_COMPRESSION, 9, cv::IMWRITE_PNG_BILEVEL, bilevel ? 1 : 0});
}

/// None: as it should be.
std::optional<Error> complaintOf(const cv::Mat& picture, cv::Size raster, bool mayHaveColour)
{
    if (picture.size() != raster) {
        return notWritten("it is not of the size of the page");
    }
    if (picture.type() != CV_8UC1 && !(mayHaveColour && picture.type() == CV_8UC3)) {
        return notWritten("it has not 8 bits, or another number of channels than it should");
    }
    return std::nullopt;
}

/// Decoded, if its header promises a picture of this format and size.
Result<cv::Mat> decoded(base::ByteSpan file, image::PictureFormat format, cv::Size size)
{
    const auto bytes = std::as_bytes(file);
    const auto header = image::readPictureHeader(bytes);
    if (!header) {
        return invalid(header.error().message);
    }
    if (header->format != format) {
        return invalid("it is not a picture of the kind its name says");
    }
    if (header->widthPx != size.width || header->heightPx != size.height) {
        return invalid("it has " + std::to_string(header->widthPx) + " x " + std::to_string(header->heightPx) +
                       " pixels, and a page of this size needs " + std::to_string(size.width) + " x " +
                       std::to_string(size.height));
    }
    auto picture = image::decodePicture(bytes);
    if (!picture) {
        return invalid(picture.error().message);
    }
    if (picture->pixels.size() != size) {
        return invalid("its header and its pixels disagree");
    }
    return std::move(picture->pixels);
}

Result<cv::Mat> decodedGrey(base::ByteSpan file, cv::Size size)
{
    auto picture = decoded(file, image::PictureFormat::Png, size);
    if (picture && picture->channels() != 1) {
        return invalid("it has colour, and should be grey");
    }
    return picture;
}

Result<cv::Mat> decodedMean(base::ByteSpan file, Light light, cv::Size size)
{
    auto picture = decoded(file, image::PictureFormat::Jpeg, size);
    if (!picture) {
        return picture;
    }
    if (light == Light::Infrared && picture->channels() != 1) {
        return invalid("it has colour, and infrared has none");
    }
    if (light != Light::Infrared && picture->channels() == 1) {
        cv::cvtColor(*picture, *picture, cv::COLOR_GRAY2BGR);
    }
    return picture;
}

template <typename T>
std::optional<Error> put(Result<T> result, T& place)
{
    if (!result) {
        return result.error();
    }
    place = std::move(result).value();
    return std::nullopt;
}

std::optional<Error> encodeReference(Light light, const Reference& reference, cv::Size raster,
                                     std::map<std::string, base::Bytes>& files)
{
    const std::string name(shortName(light));
    if (auto wrong = complaintOf(reference.mean, raster, light != Light::Infrared)) {
        return wrong;
    }
    if (auto wrong = put(encodedMean(reference.mean), files[name + std::string(meanEnd)])) {
        return wrong;
    }
    if (reference.spread.empty()) {
        return std::nullopt;
    }
    if (auto wrong = complaintOf(reference.spread, raster, false)) {
        return wrong;
    }
    return put(encodedPng(halved(reference.spread), false), files[name + std::string(spreadEnd)]);
}

std::optional<Error> decodeInto(std::string_view name, base::ByteSpan file, DocumentModel& model)
{
    const cv::Size raster = rasterSizeOf(model.size);
    if (const auto light = lightBefore(name, meanEnd)) {
        return put(decodedMean(file, *light, raster), model.references[*light].mean);
    }
    if (const auto light = lightBefore(name, spreadEnd)) {
        cv::Mat half;
        if (auto wrong = put(decodedGrey(file, halfOf(raster)), half)) {
            return wrong;
        }
        model.references[*light].spread = doubled(half, raster);
        return std::nullopt;
    }
    if (name != stableName) {
        return invalid("it is no picture of a document model");
    }
    cv::Mat stable;
    if (auto wrong = put(decodedGrey(file, raster), stable)) {
        return wrong;
    }
    cv::threshold(stable, model.stable, 127.0, 255.0, cv::THRESH_BINARY);
    return std::nullopt;
}

}  // namespace

bool isModelPictureName(std::string_view name)
{
    return name == stableName || lightBefore(name, meanEnd) || lightBefore(name, spreadEnd);
}

Result<std::map<std::string, base::Bytes>> encodePictures(const DocumentModel& model)
{
    const cv::Size raster = rasterSizeOf(model.size);
    std::map<std::string, base::Bytes> files;
    for (const auto& [light, reference] : model.references) {
        if (auto wrong = encodeReference(light, reference, raster, files)) {
            return *wrong;
        }
    }
    if (!model.stable.empty()) {
        if (auto wrong = complaintOf(model.stable, raster, false)) {
            return *wrong;
        }
        cv::Mat stable;
        cv::threshold(model.stable, stable, 127.0, 255.0, cv::THRESH_BINARY);
        if (auto wrong = put(encodedPng(stable, true), files[std::string(stableName)])) {
            return *wrong;
        }
    }
    return files;
}

Result<void> addPicture(std::string_view name, base::ByteSpan file, DocumentModel& model)
{
    try {
        if (const auto wrong = decodeInto(name, file, model)) {
            return *wrong;
        }
        return {};
    } catch (const cv::Exception&) {
        return invalid("it cannot be decoded");
    }
}

Result<void> checkReferences(const DocumentModel& model)
{
    for (const auto& [light, reference] : model.references) {
        if (reference.mean.empty()) {
            const std::string name(shortName(light));
            return invalid("There is " + name + std::string(spreadEnd) + ", but no " + name + std::string(meanEnd));
        }
    }
    return {};
}

}  // namespace rahdari::document
