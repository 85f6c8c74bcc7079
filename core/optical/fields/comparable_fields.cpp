#include "core/optical/fields/comparable_fields.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/fields/glyph_statistics.h"

#include <algorithm>
#include <iterator>

namespace rahdari::optical {

namespace {

using check::Measured;

/// Readings that contradict each other have taken something else for characters: a stamp, the ground, a caption. Those
/// under the other light do so too where some characters are of another ink, which is what is looked for.
bool readAlike(const viz::VizField& field)
{
    const auto unlike = [&](const viz::OtherReading& other) { return other.text != field.text; };
    const auto ofOwnLight = [&](const viz::OtherReading& other) { return other.light == field.light; };
    const auto all = std::count_if(field.others.begin(), field.others.end(), unlike);
    const auto own = std::count_if(field.others.begin(), field.others.end(),
                                   [&](const viz::OtherReading& other) { return ofOwnLight(other) && unlike(other); });
    constexpr std::ptrdiff_t enough = 2;
    const auto asked = std::count_if(field.others.begin(), field.others.end(), ofOwnLight);
    return 2 * all <= std::ssize(field.others) || (asked >= enough && own == 0);
}

}  // namespace

ComparableFields comparableFields(const check::Evidence& evidence)
{
    ComparableFields fields{evidence.find<viz::VizReading>(), {}, {}, {}};
    const auto identification = evidence.find<document::Identification>();
    const auto page = evidence.find<document::RegisteredPage>();
    fields.model = identification ? identification->model : nullptr;
    if (!fields.model) {
        fields.obstacle = Measured::notSupported("no document model says where the printed fields are");
    } else if (fields.model->ofKind(document::FeatureKind::Field).empty()) {
        fields.obstacle = Measured::notSupported("the document model names no printed field");
    } else if (page && page->obstacle) {
        fields.obstacle = Measured::undetermined(*page->obstacle);
    } else if (!fields.reading || fields.reading->readerMissing) {
        fields.obstacle = Measured::notSupported("no reader of Latin print is installed");
    }
    if (fields.obstacle) {
        return fields;
    }
    for (const viz::VizField& field : fields.reading->fields) {
        if (glyphsComparable(field) && readAlike(field)) {
            fields.fields.push_back(&field);
        }
    }
    if (fields.fields.empty()) {
        fields.obstacle = Measured::undetermined("no printed field could be read character by character");
    }
    return fields;
}

}  // namespace rahdari::optical
