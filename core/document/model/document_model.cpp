#include "core/document/model/document_model.h"

#include <algorithm>
#include <cmath>

namespace rahdari::document {

namespace {

bool overlap(const image::RectMm& one, const image::RectMm& other)
{
    return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height &&
           other.y < one.y + one.height;
}

}  // namespace

const Feature* DocumentModel::find(std::string_view featureName) const
{
    const auto found = std::find_if(features.begin(), features.end(),
                                    [featureName](const Feature& feature) { return feature.name == featureName; });
    return found == features.end() ? nullptr : &*found;
}

std::vector<const Feature*> DocumentModel::ofKind(FeatureKind kind) const
{
    std::vector<const Feature*> found;
    for (const Feature& feature : features) {
        if (feature.kind == kind) {
            found.push_back(&feature);
        }
    }
    return found;
}

const Reference* DocumentModel::reference(image::Light light) const
{
    const auto found = references.find(light);
    return found == references.end() ? nullptr : &found->second;
}

const Table* DocumentModel::table(std::string_view tableName) const
{
    const auto found = tables.find(std::string(tableName));
    return found == tables.end() ? nullptr : &found->second;
}

bool touchesPersonal(const DocumentModel& model, const image::RectMm& box)
{
    return std::any_of(model.features.begin(), model.features.end(), [&box](const Feature& feature) {
        return isPersonal(feature.kind) && overlap(feature.box, box);
    });
}

cv::Size rasterSizeOf(image::SizeMm size)
{
    return {static_cast<int>(std::lround(size.width * modelPxPerMm)),
            static_cast<int>(std::lround(size.height * modelPxPerMm))};
}

}  // namespace rahdari::document
