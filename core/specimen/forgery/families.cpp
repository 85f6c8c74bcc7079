#include "core/specimen/forgery/family_groups.h"
#include "core/specimen/forgery/page_parts.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr std::array sigmas{12.0, 8.0, 5.0, 3.0, 2.0};

base::Error impossible(const Family& family, const Design& design)
{
    return {base::toInt(base::ErrorCode::SpecimenImpossible), family.id + " cannot be on " + design.id,
            "Choose a design that has what the forgery changes"};
}

base::Error withoutDifficulty(const Family& family)
{
    return {base::toInt(base::ErrorCode::SpecimenInvalid), family.id + " needs a difficulty from 1 to 5", {}};
}

std::vector<std::string> reacting(const std::vector<std::string>& checks, const Design& design)
{
    std::vector<std::string> reacting;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(reacting),
                 [&design](const std::string& check) { return canReact(check, design); });
    return reacting;
}

/// What is the same for every family: the truth begun, the chip as issued, the ghost of the true holder.
void begin(DocumentInMaking& document, const Family& family, int difficulty)
{
    document.truth = {};
    document.truth.family = family.id;
    document.truth.difficulty = family.forged ? difficulty : 0;
    document.truth.forged = family.forged;
    document.truth.mustReact = reacting(family.mustReact, document.job.design);
    document.chip = document.job.design.chip ? ChipState::Genuine : ChipState::None;
    if (document.job.ghost.empty()) {
        document.job.ghost = document.job.portrait;
    }
}

Family begun(Family family)
{
    Family card = family;
    card.beforePrint = nullptr;
    card.afterPrint = nullptr;
    family.beforePrint = [card, change = std::move(family.beforePrint)](DocumentInMaking& document, int difficulty,
                                                                        const ForgersDesk& desk,
                                                                        const Chance& chance) -> base::Result<void> {
        if (!card.appliesTo(document.job.design)) {
            return impossible(card, document.job.design);
        }
        if (card.forged && (difficulty < 1 || difficulty > static_cast<int>(sigmas.size()))) {
            return withoutDifficulty(card);
        }
        begin(document, card, difficulty);
        return change ? change(document, difficulty, desk, chance) : base::Result<void>();
    };
    return family;
}

std::vector<Family> allFamilies()
{
    std::vector<Family> all;
    for (const auto& group : {counterfeitFamilies(), photoFamilies(), zoneFamilies(), fieldFamilies(),
                              featureFamilies(), luminousFamilies(), logicalFamilies(), decoyFamilies()}) {
        std::transform(group.begin(), group.end(), std::back_inserter(all), begun);
    }
    // Forgeries, then decoys.
    std::sort(all.begin(), all.end(),
              [](const Family& a, const Family& b) { return a.forged != b.forged ? a.forged : a.id < b.id; });
    return all;
}

}  // namespace

const std::vector<Family>& families()
{
    static const std::vector<Family> all = allFamilies();
    return all;
}

const Family* findFamily(std::string_view id)
{
    const auto found =
        std::find_if(families().begin(), families().end(), [id](const Family& family) { return family.id == id; });
    return found == families().end() ? nullptr : &*found;
}

double deviationAt(int difficulty, double sigma)
{
    const int level = std::clamp(difficulty, 1, static_cast<int>(sigmas.size()));
    return sigmas[static_cast<std::size_t>(level - 1)] * sigma;
}

}  // namespace rahdari::specimen
