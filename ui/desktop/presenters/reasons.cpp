#include "ui/desktop/presenters/reasons.h"

#include "ui/desktop/texts/check_texts.h"
#include "ui/desktop/texts/fact_texts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

namespace rahdari::ui::desktop {

using check::Outcome;
using inspection::JudgedCheck;
using inspection::Judgement;
using inspection::Obligation;

namespace {

/// Contradictions an officer can point at, the plainest first.
constexpr std::array<std::string_view, 9> plainest{
    "combined.mrz_dg1", "combined.viz_dg1", "combined.portrait_chip", "combined.mrz_seal", "chip.pa.dg_integrity",
    "mrz.consistency",  "combined.viz_mrz", "document.expiration",    "optical.ir_ab_mr",
};

/// Checks that ask the store who vouches for the signer: without the issuer's certificate none of them can tell.
constexpr std::array<std::string_view, 4> onIssuer{"chip.pa.ds_signature", "chip.pa.validity", "chip.pa.ds_revocation",
                                                   "chip.pa.trust"};

template <std::size_t size>
std::size_t placeIn(const std::array<std::string_view, size>& list, std::string_view id)
{
    return static_cast<std::size_t>(std::distance(list.begin(), std::find(list.begin(), list.end(), id)));
}

bool counts(const JudgedCheck& check)
{
    return check.obligation == Obligation::Mandatory || check.obligation == Obligation::Optional;
}

bool speaks(const JudgedCheck& check)
{
    const Outcome outcome = check.result.outcome();
    return counts(check) &&
           (outcome == Outcome::Failed || outcome == Outcome::Undetermined || outcome == Outcome::Aborted);
}

int gravity(Outcome outcome) { return outcome == Outcome::Failed ? 0 : outcome == Outcome::Aborted ? 1 : 2; }

/// What is the same for checks that say no on one and the same ground.
std::string causeOf(const JudgedCheck& check)
{
    const std::string& id = check.result.id();
    const bool failed = check.result.outcome() == Outcome::Failed;
    if (!failed && placeIn(onIssuer, id) < onIssuer.size()) {
        return "issuer";
    }
    if (failed && (id == "combined.mrz_dg1" || id == "combined.viz_dg1")) {
        return "page and chip";
    }
    if (check.result.outcome() == Outcome::Aborted) {
        return "error " + std::to_string(check.result.errorCode());
    }
    return check.result.reason();
}

auto rankOf(const JudgedCheck& check)
{
    return std::tuple(gravity(check.result.outcome()), check.obligation == Obligation::Mandatory ? 0 : 1,
                      placeIn(plainest, check.result.id()));
}

std::string fieldNameOf(std::string finding)
{
    if (finding == "date of birth") {
        return "birth_date";
    }
    if (finding == "date of expiry") {
        return "expiry_date";
    }
    std::replace(finding.begin(), finding.end(), ' ', '_');
    return finding;
}

/// The places of the data that do not agree, for checks that looked at no place themselves.
std::vector<ReasonPlace> placesOfFindings(const JudgedCheck& check, const Judgement& judgement)
{
    std::vector<ReasonPlace> places;
    for (const check::Finding& finding : check.result.findings()) {
        const auto field = std::find_if(judgement.fields.begin(), judgement.fields.end(), [&](const auto& candidate) {
            return candidate.name == fieldNameOf(finding.name);
        });
        if (!finding.agrees && field != judgement.fields.end() && !field->outlinePx.empty()) {
            places.push_back({field->light, field->outlinePx, texts::labelOf(finding.name)});
        }
    }
    return places;
}

std::vector<ReasonPlace> placesOf(const JudgedCheck& check, const Judgement& judgement)
{
    std::vector<ReasonPlace> places;
    for (const check::Region& region : check.result.regions()) {
        if (!region.outlinePx.empty()) {
            places.push_back({region.light, region.outlinePx, texts::labelOf(region.label)});
        }
    }
    return places.empty() ? placesOfFindings(check, judgement) : places;
}

std::vector<const JudgedCheck*> ranked(const Judgement& judgement)
{
    std::vector<const JudgedCheck*> speaking;
    for (const JudgedCheck& check : judgement.checks) {
        if (speaks(check)) {
            speaking.push_back(&check);
        }
    }
    std::stable_sort(speaking.begin(), speaking.end(),
                     [](const JudgedCheck* a, const JudgedCheck* b) { return rankOf(*a) < rankOf(*b); });
    return speaking;
}

}  // namespace

Reason reasonOf(const JudgedCheck& check, const Judgement& judgement)
{
    const texts::CardTexts words = texts::cardTextsOf(check.result);
    // Of what broke off, what to do says more than how far it came.
    const QString fact = check.result.outcome() == Outcome::Aborted ? QString() : texts::factOf(check.result);
    return {check.result.id(), check.result.outcome(), words.matter, fact.isEmpty() ? words.rest : fact,
            placesOf(check, judgement)};
}

std::vector<Reason> reasonsOf(const Judgement& judgement, std::size_t most)
{
    std::vector<Reason> reasons;
    std::vector<std::string> causes;
    for (const JudgedCheck* check : ranked(judgement)) {
        const std::string cause = causeOf(*check);
        if (reasons.size() < most && std::find(causes.begin(), causes.end(), cause) == causes.end()) {
            causes.push_back(cause);
            reasons.push_back(reasonOf(*check, judgement));
        }
    }
    return reasons;
}

int openChecks(const Judgement& judgement)
{
    return static_cast<int>(std::count_if(judgement.checks.begin(), judgement.checks.end(), speaks));
}

}  // namespace rahdari::ui::desktop
