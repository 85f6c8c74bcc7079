#include "core/optical/measure.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace rahdari::optical {

namespace {

bool holdsWithoutModel(const check::QuantityRule& rule) { return rule.lowest || rule.highest; }

// Without trust in the model's places only what has limits of its own still says something.
bool needsModel(const Measure& measure)
{
    return std::none_of(measure.quantities.begin(), measure.quantities.end(), holdsWithoutModel);
}

}  // namespace

const document::Table* Observation::find(std::string_view name) const
{
    const auto found = tables.find(std::string(name));
    return found == tables.end() ? nullptr : &found->second;
}

check::CheckResult judge(const Measure& measure, const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    const document::DocumentModel* model = identification ? identification->model.get() : nullptr;
    const bool misplaced = model != nullptr && page && page->obstacle;
    if (misplaced && needsModel(measure)) {
        return check::CheckResult::undetermined(std::string(measure.rule.check), *page->obstacle);
    }
    const auto regionOf = [&](const check::Measurement& measurement) {
        return page ? document::regionOf(*page, measurement) : std::nullopt;
    };
    const check::LimitTable* limits = model == nullptr || misplaced ? nullptr : &model->limits;
    return check::judgeMeasured(measure.rule, measure.quantities, measure.measure(evidence), limits, regionOf);
}

}  // namespace rahdari::optical
