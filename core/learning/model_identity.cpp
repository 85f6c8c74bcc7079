#include "core/learning/model_identity.h"

#include "core/mrz/other_side_zone.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string>

namespace rahdari::learning {

namespace {

constexpr const char* utopia = "UTO";  // the fictitious state: its documents are simulated

/// What is said most often, of equals the first by alphabet; empty when nothing is.
class Vote {
public:
    void cast(const std::string& word)
    {
        if (!word.empty()) {
            ++count_[word];
        }
    }
    std::string winner() const
    {
        const auto most = std::max_element(count_.begin(), count_.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == count_.end() ? std::string() : most->first;
    }

private:
    std::map<std::string, int> count_;
};

/// The earliest year of issue the specimens can have; 0 when their validity is not known.
int firstYear(const SpecimenEvidence& pages, const document::DataRules& rules)
{
    if (rules.validityMonths.size() != 1) {
        return 0;
    }
    int first = 0;
    for (const auto& page : pages) {
        const auto zone = mrz::zoneOfDocument(*page);
        const auto expiry = zone ? zone->expiryDate.date() : std::nullopt;
        if (expiry) {
            const int year = static_cast<int>((*expiry - std::chrono::months(rules.validityMonths.front())).year());
            first = first == 0 ? year : std::min(first, year);
        }
    }
    return first;
}

void completeId(const SpecimenEvidence& pages, document::DocumentModel& model)
{
    Vote country;
    Vote type;
    for (const auto& page : pages) {
        if (const auto zone = mrz::zoneOfDocument(*page)) {
            country.cast(zone->issuingState);
            type.cast(zone->documentCode);
        }
    }
    model.id.country = model.id.country.empty() ? country.winner() : model.id.country;
    model.id.type = model.id.type.empty() ? type.winner() : model.id.type;
    model.id.number = model.id.number == 0 ? 1 : model.id.number;
    model.id.year = model.id.year == 0 ? firstYear(pages, model.rules) : model.id.year;
}

}  // namespace

void identify(const LearnWish& wish, const AlignedSpecimens& aligned, document::DocumentModel& model)
{
    if (wish.id) {
        model.id = *wish.id;
    } else {
        completeId(aligned.pages, model);
    }
    Vote side;
    std::set<std::string> devices;
    for (const Specimen& specimen : aligned.specimens) {
        side.cast(specimen.side);
        devices.insert(specimen.device);
    }
    model.side = model.side.empty() ? side.winner() : model.side;
    model.title = model.title.empty() ? wish.name : model.title;
    model.provenance = wish.provenance;
    model.provenance.specimens = static_cast<int>(aligned.specimens.size());
    model.provenance.devices.assign(devices.begin(), devices.end());
    model.provenance.simulated = wish.provenance.simulated || model.id.country == utopia;
}

}  // namespace rahdari::learning
