#include "core/optical/model_check.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <string>

namespace rahdari::optical {

using check::CheckResult;

CheckResult checkModel(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    constexpr const char* id = "document.model";
    const auto identification = evidence.find<document::Identification>();
    if (!identification || (!identification->model && identification->candidates.empty())) {
        return CheckResult::notSupported(id, "There are no document models to compare the page with");
    }
    if (!identification->model) {
        return CheckResult::undetermined(id, identification->reason.empty() ? "No model of this document is known"
                                                                            : identification->reason);
    }
    const auto page = evidence.find<document::RegisteredPage>();
    if (!page || page->obstacle) {
        return CheckResult::undetermined(id, page ? *page->obstacle : "The page was not brought into the model's grid");
    }
    const document::DocumentModel& model = *identification->model;
    const std::string& name = model.title.empty() ? model.name : model.title;
    CheckResult result = CheckResult::successful(id, "The page is of the model " + name);
    result.withFinding({"model", "", toString(model.id), true});
    return result;
}

}  // namespace rahdari::optical
