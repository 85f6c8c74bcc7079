#include "core/learning/ground_blocks.h"

#include "core/document/registration/registered_page.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <string>

namespace rahdari::learning {

namespace {

using document::Feature;
using document::FeatureKind;
using document::modelPxPerMm;

constexpr double stepMm = 2.0;
constexpr double marginMm = 2.0;  // worn, and cut off differently, at the page's border

struct Candidate {
    image::RectMm box;
    double contrast = 0.0;  ///< standard deviation of the mean picture, grey levels
};

bool overlaps(const image::RectMm& a, const image::RectMm& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/// Stable places of one size, on a lattice.
std::vector<Candidate> candidatesOf(const document::DocumentModel& draft, const cv::Mat& grey, image::SizeMm block)
{
    cv::Mat sum;
    cv::Mat squares;
    cv::integral(grey, sum, squares, CV_64F, CV_64F);
    cv::Mat stableSum;
    cv::integral(draft.stable / 255, stableSum, CV_32S);
    std::vector<Candidate> candidates;
    for (double y = marginMm; y + block.height <= draft.size.height - marginMm; y += stepMm) {
        for (double x = marginMm; x + block.width <= draft.size.width - marginMm; x += stepMm) {
            const image::RectMm box{x, y, block.width, block.height};
            const cv::Rect r = document::rasterRect(box, grey.size());
            const auto over = [&](const auto& integral, auto kind) {
                using Kind = decltype(kind);
                return integral.template at<Kind>(r.y + r.height, r.x + r.width) -
                       integral.template at<Kind>(r.y, r.x + r.width) -
                       integral.template at<Kind>(r.y + r.height, r.x) + integral.template at<Kind>(r.y, r.x);
            };
            if (r.area() == 0 || over(stableSum, 0) != r.area()) {
                continue;
            }
            const double mean = over(sum, 0.0) / r.area();
            candidates.push_back({box, std::sqrt(std::max(0.0, over(squares, 0.0) / r.area() - mean * mean))});
        }
    }
    return candidates;
}

bool isFree(const image::RectMm& box, const std::vector<Feature>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const Feature& feature) { return overlaps(box, feature.box); });
}

std::size_t countOf(FeatureKind kind, const std::vector<Feature>& features)
{
    return static_cast<std::size_t>(
        std::count_if(features.begin(), features.end(), [&](const Feature& feature) { return feature.kind == kind; }));
}

void take(FeatureKind kind, const Candidate& candidate, std::vector<Feature>& features)
{
    Feature feature;
    feature.kind = kind;
    feature.name = std::string(document::toString(kind)) + '_' + std::to_string(countOf(kind, features) + 1);
    feature.box = candidate.box;
    features.push_back(std::move(feature));
}

void takeBest(FeatureKind kind, std::vector<Candidate> candidates, std::size_t most, std::vector<Feature>& features)
{
    const double sign = kind == FeatureKind::Print ? -1.0 : 1.0;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](const Candidate& a, const Candidate& b) { return sign * a.contrast < sign * b.contrast; });
    for (const Candidate& candidate : candidates) {
        if (countOf(kind, features) >= most) {
            return;
        }
        if (isFree(candidate.box, features)) {
            take(kind, candidate, features);
        }
    }
}

}  // namespace

std::vector<Feature> proposeGround(const document::DocumentModel& draft)
{
    const image::Light light =
        draft.reference(image::Light::White) != nullptr ? image::Light::White : image::Light::Infrared;
    const document::Reference* reference = draft.reference(light);
    if (reference == nullptr || draft.stable.empty()) {
        return {};
    }
    cv::Mat grey = reference->mean;
    if (grey.channels() == 3) {
        cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
    }
    cv::GaussianBlur(grey, grey, {}, 0.8);
    constexpr double blankContrast = 2.5;
    constexpr double printContrast = 5.0;
    constexpr std::size_t mostPrint = 12;
    constexpr std::size_t mostBlank = 6;
    std::vector<Feature> features;
    for (const image::SizeMm size : {image::SizeMm{12.0, 10.0}, image::SizeMm{8.0, 6.0}, image::SizeMm{6.0, 4.0}}) {
        std::vector<Candidate> print = candidatesOf(draft, grey, size);
        std::vector<Candidate> blank = print;
        std::erase_if(print, [](const Candidate& candidate) { return candidate.contrast < printContrast; });
        std::erase_if(blank, [](const Candidate& candidate) { return candidate.contrast > blankContrast; });
        takeBest(FeatureKind::Print, std::move(print), mostPrint, features);
        takeBest(FeatureKind::Blank, std::move(blank), mostBlank, features);
    }
    return features;
}

}  // namespace rahdari::learning
