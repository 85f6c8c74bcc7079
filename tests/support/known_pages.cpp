#include "tests/support/known_pages.h"

#include "core/capture/page.h"
#include "core/document/rectified_page.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "scanners/folder/folder_scanner.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace rahdari::test {

namespace fs = std::filesystem;
using document::RegisteredLight;
using document::RegisteredPage;

namespace {

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::optional<image::PagePlane> planeOf(const specimen::ManifestPicture& picture, image::SizeMm size)
{
    const auto& m = picture.pageToPicture;
    const cv::Matx33d matrix(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]);
    std::vector<image::PointPair> pairs;
    for (const double x : {0.0, size.width / 2, size.width}) {
        for (const double y : {0.0, size.height / 2, size.height}) {
            const cv::Vec3d p = matrix * cv::Vec3d(x, y, 1.0);
            pairs.push_back({{x, y}, {p[0] / p[2], p[1] / p[2]}});
        }
    }
    return image::PagePlane::fit(pairs);
}

/// One gain a channel, by the medians of stable pixels.
cv::Mat levelled(const cv::Mat& raw, const cv::Mat& reference, const cv::Mat& stable)
{
    cv::Mat out = raw.clone();
    if (reference.size() != raw.size() || reference.type() != raw.type()) {
        return out;
    }
    std::vector<cv::Mat> from;
    std::vector<cv::Mat> to;
    cv::split(raw, from);
    cv::split(reference, to);
    for (std::size_t c = 0; c < from.size(); ++c) {
        const double ratio = cv::mean(to[c], stable)[0] / std::max(1.0, cv::mean(from[c], stable)[0]);
        from[c].convertTo(from[c], -1, ratio);
    }
    cv::merge(from, out);
    return out;
}

RegisteredPage registered(const capture::Page& page, const specimen::ManifestSide& side,
                          const document::DocumentModel* model)
{
    RegisteredPage result;
    result.size = model != nullptr ? model->size : side.size;
    result.onModel = model != nullptr;
    for (const specimen::ManifestPicture& picture : side.pictures) {
        const cv::Mat captured = page.imageUnder(picture.light);
        const auto plane = planeOf(picture, side.size);
        if (captured.empty() || !plane) {
            continue;
        }
        RegisteredLight light;
        light.light = picture.light;
        light.plane = plane;
        light.raw = document::rectify(captured, *plane, result.size, document::modelPxPerMm);
        if (picture.light == image::Light::Infrared && light.raw.channels() == 3) {
            cv::cvtColor(light.raw, light.raw, cv::COLOR_BGR2GRAY);
        } else if (picture.light != image::Light::Infrared && light.raw.channels() == 1) {
            cv::cvtColor(light.raw, light.raw, cv::COLOR_GRAY2BGR);
        }
        const cv::Mat whole(captured.size(), CV_8UC1, cv::Scalar(255));
        light.seen = document::rectify(whole, *plane, result.size, document::modelPxPerMm) > 250;
        const document::Reference* reference = model != nullptr ? model->reference(picture.light) : nullptr;
        light.levelled = reference != nullptr ? levelled(light.raw, reference->mean, model->stable) : light.raw;
        result.lights[picture.light] = std::move(light);
    }
    return result;
}

/// Median over the pictures, and 1.48 times the median absolute deviation of the worst channel, pixel by pixel.
document::Reference referenceOf(const std::vector<cv::Mat>& pictures)
{
    const cv::Mat& first = pictures.front();
    document::Reference reference{cv::Mat(first.size(), first.type()), cv::Mat(first.size(), CV_8UC1)};
    const int channels = first.channels();
    cv::parallel_for_(cv::Range(0, first.rows), [&](const cv::Range& rows) {
        std::vector<int> values(pictures.size());
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < first.cols; ++x) {
                int widest = 0;
                for (int c = 0; c < channels; ++c) {
                    for (std::size_t i = 0; i < pictures.size(); ++i) {
                        values[i] = pictures[i].ptr<uchar>(y)[x * channels + c];
                    }
                    std::nth_element(values.begin(), middle, values.end());
                    const int median = *middle;
                    reference.mean.ptr<uchar>(y)[x * channels + c] = static_cast<uchar>(median);
                    for (int& value : values) {
                        value = std::abs(value - median);
                    }
                    std::nth_element(values.begin(), middle, values.end());
                    widest = std::max(widest, *middle);
                }
                reference.spread.ptr<uchar>(y)[x] = cv::saturate_cast<uchar>(1.4826 * 4 * widest);
            }
        }
    });
    return reference;
}

}  // namespace

std::vector<std::string> namesInSet(const fs::path& set)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(set / "truth")) {
        if (entry.path().extension() == ".json") {
            names.push_back(entry.path().stem().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

base::Result<specimen::Manifest> readTruth(const fs::path& set, const std::string& name)
{
    return specimen::parseManifest(textOf(set / "truth" / (name + ".json")));
}

std::vector<KnownPage> readKnownPages(const fs::path& set, const std::string& name,
                                      const std::shared_ptr<const document::DocumentModel>& model)
{
    const auto truth = readTruth(set, name);
    if (!truth) {
        throw std::runtime_error(truth.error().message);
    }
    std::vector<KnownPage> pages;
    for (std::size_t i = 0; i < truth->sides.size(); ++i) {
        const specimen::ManifestSide& side = truth->sides[i];
        auto scanner = scanners::openFolderScanner(set / "captures" / name / side.folder);
        auto page = scanner ? (*scanner)->capture({}, {}) : base::Result<capture::Page>(scanner.error());
        if (!page) {
            throw std::runtime_error(page.error().message);
        }
        KnownPage known{name, *truth, i, std::make_shared<check::Evidence>()};
        const bool fits = model && (model->side.empty() || model->side == side.side);
        known.evidence->put(registered(*page, side, fits ? model.get() : nullptr));
        known.evidence->put(std::move(page).value());
        if (fits) {
            known.evidence->put(document::Identification{model, 1.0, 1.0, {}, {}, "known", 0.0});
        }
        pages.push_back(std::move(known));
    }
    return pages;
}

std::shared_ptr<document::DocumentModel> draftModel(const std::string& name, const std::vector<KnownPage>& pages)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->name = name;
    const specimen::ManifestSide& side = pages.front().truth.sides[pages.front().side];
    model->side = side.side;
    model->size = side.size;
    std::map<image::Light, std::vector<cv::Mat>> pictures;
    for (const KnownPage& page : pages) {
        const auto registeredPage = page.evidence->find<RegisteredPage>();
        for (const auto& [light, picture] : registeredPage->lights) {
            auto& list = pictures[light];
            if (list.empty() || list.front().size() == picture.raw.size()) {
                // Brought to the first one's levels, so that exposures do not count as spread.
                const cv::Mat all(picture.raw.size(), CV_8UC1, cv::Scalar(255));
                list.push_back(list.empty() ? picture.raw : levelled(picture.raw, list.front(), all));
            }
        }
    }
    for (const auto& [light, list] : pictures) {
        model->references[light] = referenceOf(list);
    }
    // Twelve grey levels: twice what unlike scanners and wear leave on print that is the same.
    cv::Mat spread = model->references.at(image::Light::White).spread;
    cv::Mat smooth;
    cv::blur(spread, smooth, {5, 5});
    model->stable = smooth < 12 * 4;
    return model;
}

}  // namespace rahdari::test
