#include "core/learning/feature_appearance.h"

#include "core/document/registration/registered_page.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

namespace rahdari::learning {

namespace {

using document::Appearance;
using document::FeatureKind;

double percentile(const cv::Mat& picture, double share)
{
    std::vector<std::uint8_t> values;
    for (int row = 0; row < picture.rows; ++row) {
        values.insert(values.end(), picture.ptr<std::uint8_t>(row), picture.ptr<std::uint8_t>(row) + picture.cols);
    }
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// How much there is to see, in grey levels: what varies from specimen to specimen, or from place to place.
double visibility(const document::Reference& reference, const cv::Rect& where, bool personal)
{
    if (personal) {
        return percentile(reference.spread(where), 0.9) / 4.0;
    }
    cv::Mat grey = reference.mean(where);
    if (grey.channels() == 3) {
        cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
    }
    return percentile(grey, 0.97) - percentile(grey, 0.03);
}

std::optional<Appearance> appearanceOf(double visibility, image::Light light)
{
    const double plainly = light == image::Light::Ultraviolet ? 12.0 : 18.0;
    const double gone = light == image::Light::Ultraviolet ? 4.0 : 7.0;
    return visibility >= plainly ? std::optional(Appearance::Visible)
           : visibility <= gone  ? std::optional(Appearance::Invisible)
                                 : std::nullopt;
}

/// Whether the mean face has colours of its own; none when that is not plain.
std::optional<Appearance> colourOf(const cv::Mat& mean)
{
    std::vector<cv::Mat> channels;
    cv::split(mean, channels);
    const cv::Mat range = cv::max(channels[0], cv::max(channels[1], channels[2])) -
                          cv::min(channels[0], cv::min(channels[1], channels[2]));
    const double chroma = percentile(range, 0.8);
    return chroma >= 35.0   ? std::optional(Appearance::Coloured)
           : chroma <= 14.0 ? std::optional(Appearance::Grey)
                            : std::nullopt;
}

}  // namespace

void describeAppearance(document::DocumentModel& model)
{
    for (document::Feature& feature : model.features) {
        if (feature.kind == FeatureKind::Fibres || feature.kind == FeatureKind::Blank) {
            continue;
        }
        for (const auto& [light, reference] : model.references) {
            const cv::Rect where = document::rasterRect(feature.box, reference.mean.size());
            if (where.empty()) {
                continue;
            }
            const double seen = visibility(reference, where, document::isPersonal(feature.kind));
            if (const auto appearance = appearanceOf(seen, light)) {
                feature.appearance.try_emplace(light, *appearance);  // who proposed it may know better
            }
            const bool face = feature.kind == FeatureKind::Portrait || feature.kind == FeatureKind::Ghost;
            if (face && light == image::Light::White && reference.mean.channels() == 3) {
                if (const auto colour = colourOf(reference.mean(where))) {
                    feature.appearance[light] = *colour;
                }
            }
        }
    }
}

}  // namespace rahdari::learning
