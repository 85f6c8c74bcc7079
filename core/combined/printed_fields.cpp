#include "core/combined/printed_fields.h"

#include "core/check/measurement.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <algorithm>

namespace rahdari::combined {

using check::CheckResult;

PrintedFields printedFields(const std::string& checkId, const check::Evidence& evidence)
{
    PrintedFields printed{evidence.find<viz::VizReading>(), {}};
    const auto identification = evidence.find<document::Identification>();
    const auto page = evidence.find<document::RegisteredPage>();
    if (!identification || !identification->model) {
        printed.obstacle = CheckResult::notSupported(checkId, "no document model says where the printed fields are");
    } else if (page && page->obstacle) {
        printed.obstacle = CheckResult::undetermined(checkId, *page->obstacle);
    } else if (!printed.reading || printed.reading->readerMissing) {
        printed.obstacle = CheckResult::notSupported(checkId, "no reader of Latin print is installed");
    } else if (printed.reading->fields.empty()) {
        const bool none = identification->model->ofKind(document::FeatureKind::Field).empty();
        printed.obstacle = none ? CheckResult::notSupported(checkId, "the document model names no printed field")
                                : CheckResult::undetermined(checkId, "none of the printed fields could be read");
    }
    return printed;
}

std::optional<check::Region> regionOf(const viz::VizField& field, const std::string& label,
                                      const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    if (!page) {
        return std::nullopt;
    }
    check::Measurement place;
    place.light = field.light;
    place.where = field.box;
    std::optional<check::Region> region = document::regionOf(*page, place);
    if (region) {
        region->label = label;
    }
    return region;
}

std::string inWords(const std::string& content)
{
    std::string words = content;
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    }
    return text;
}

}  // namespace rahdari::combined
