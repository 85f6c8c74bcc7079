#include "core/viz/zone_places.h"

#include <algorithm>
#include <array>

namespace rahdari::viz {

namespace {

using mrz::FieldId;

struct ZonePlace {
    std::string_view content;
    std::array<FieldId, 2> fields;
};

constexpr auto zonePlaces = std::to_array<ZonePlace>({
    {"surname", {FieldId::Names, FieldId::Surname}},
    {"given_names", {FieldId::Names, FieldId::GivenNames}},
    {"full_name", {FieldId::Names, FieldId::Surname}},
    {"document_number", {FieldId::DocumentNumber, FieldId::DocumentNumber}},
    {"personal_number", {FieldId::OptionalData1, FieldId::OptionalData2}},
    {"nationality", {FieldId::Nationality, FieldId::Nationality}},
    {"birth_date", {FieldId::BirthDate, FieldId::BirthDate}},
    {"expiry_date", {FieldId::ExpiryDate, FieldId::ExpiryDate}},
    {"sex", {FieldId::Sex, FieldId::Sex}},
});

}  // namespace

std::vector<const mrz::MrzField*> zoneFieldsOf(std::string_view content, mrz::MrzFormat format)
{
    std::vector<const mrz::MrzField*> found;
    const auto* const place =
        std::ranges::find_if(zonePlaces, [&](const ZonePlace& one) { return one.content == content; });
    if (place == zonePlaces.end()) {
        return found;
    }
    for (const FieldId id : place->fields) {
        const mrz::MrzField* const field = mrz::findField(format, id);
        if (field != nullptr && std::ranges::find(found, field) == found.end()) {
            found.push_back(field);
        }
    }
    return found;
}

}  // namespace rahdari::viz
