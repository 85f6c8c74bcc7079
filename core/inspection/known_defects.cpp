#include "core/inspection/known_defects.h"

#include "core/document/model/document_model.h"
#include "core/document/registration/identification.h"
#include "core/inspection/assemble_result.h"
#include "core/mrz/other_side_zone.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rahdari::inspection {

namespace {

using document::KnownDefect;

std::string documentNumberOf(const check::Evidence& evidence)
{
    const auto zone = mrz::zoneOfDocument(evidence);
    return zone ? zone->documentNumber.reveal() : std::string();
}

bool holdsFor(const KnownDefect& defect, const std::string& number)
{
    return defect.firstNumber.empty() ||
           (number.size() == defect.firstNumber.size() && number >= defect.firstNumber && number <= defect.lastNumber);
}

}  // namespace

check::CheckResult excused(const check::CheckResult& result, const check::Evidence& evidence)
{
    const auto identification = evidence.find<document::Identification>();
    if (result.outcome() != check::Outcome::Failed || !identification || !identification->model) {
        return result;
    }
    const auto& defects = identification->model->knownDefects;
    const auto found = std::find_if(defects.begin(), defects.end(), [&](const KnownDefect& defect) {
        return defect.check == result.id() && holdsFor(defect, documentNumberOf(evidence));
    });
    if (found == defects.end()) {
        return result;
    }
    ResultParts parts = takeApart(result);
    parts.outcome = check::Outcome::Undetermined;
    parts.reason += "; genuine documents of this issuer are known for it: " + found->reason;
    return assemble(std::move(parts));
}

}  // namespace rahdari::inspection
