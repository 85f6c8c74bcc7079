#include "core/combined/combined_checks.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/zone_region.h"
#include "core/seal/seal_verification.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rahdari::combined {

namespace {

using check::CheckResult;

constexpr const char* id = "combined.mrz_seal";

/// Columns of a line that stand in the seal; the rest of the last line is not in every seal.
std::size_t columnsIn(const seal::SealMrz& mrz, std::size_t line)
{
    const std::size_t width = mrz.lines[line].size();
    const auto kept = static_cast<std::size_t>(std::max(mrz.lastLineLength, 0));
    return line + 1 == mrz.lines.size() ? std::min(width, kept) : width;
}

bool sameShape(const mrz::LightReading& page, const seal::SealMrz& mrz)
{
    if (page.lines.size() != mrz.lines.size()) {
        return false;
    }
    for (std::size_t line = 0; line < mrz.lines.size(); ++line) {
        if (page.lines[line].size() != mrz.lines[line].size()) {
            return false;
        }
    }
    return true;
}

struct Differences {
    int certain = 0;
    int inDoubt = 0;  ///< where the page was hard to read
};

/// Compares line by line; a finding for each line, a region for each line that differs.
CheckResult compared(const mrz::LightReading& page, const seal::SealMrz& mrz)
{
    Differences all;
    std::vector<check::Finding> findings;
    std::vector<check::Region> regions;
    for (std::size_t line = 0; line < mrz.lines.size(); ++line) {
        const std::size_t columns = columnsIn(mrz, line);
        Differences here;
        for (std::size_t column = 0; column < columns; ++column) {
            if (page.lines[line][column].value != mrz.lines[line][column]) {
                const bool doubt = page.isInDoubt(static_cast<int>(line), static_cast<int>(column));
                ++(doubt ? here.inDoubt : here.certain);
            }
        }
        const bool agrees = here.certain + here.inDoubt == 0;
        const std::string name = "line " + std::to_string(line + 1);
        findings.push_back({name, mrz.lines[line].substr(0, columns), page.text()[line].substr(0, columns), agrees});
        if (!agrees) {
            regions.push_back(mrz::regionOf(page, static_cast<int>(line), 0, static_cast<int>(columns), name));
        }
        all.certain += here.certain;
        all.inDoubt += here.inDoubt;
    }
    CheckResult result =
        all.certain > 0 ? CheckResult::failed(id, "the zone on the page differs from that in the digital seal")
        : all.inDoubt > 0
            ? CheckResult::undetermined(id, "the zone on the page seems to differ from that in the digital seal, where "
                                            "the page was hard to read: compare them by eye")
            : CheckResult::successful(id, "the zone on the page says the same as that in the digital seal");
    for (check::Finding& finding : findings) {
        result.withFinding(std::move(finding));
    }
    for (check::Region& region : regions) {
        if (!region.outlinePx.empty()) {
            result.withRegion(std::move(region));
        }
    }
    return result;
}

/// The graver of two results, failed before undetermined before successful.
bool isGraver(const CheckResult& one, const CheckResult& other)
{
    const auto rank = [](const CheckResult& result) {
        return result.outcome() == check::Outcome::Failed         ? 2
               : result.outcome() == check::Outcome::Undetermined ? 1
                                                                  : 0;
    };
    return rank(one) > rank(other);
}

}  // namespace

CheckResult checkMrzAgainstSeal(const check::Evidence& evidence, const check::CheckSettings&)
{
    const auto seals = evidence.find<seal::SealVerifications>();
    const auto reading = evidence.find<mrz::MrzReading>();
    const mrz::LightReading* page = reading ? reading->primary() : nullptr;
    if (!seals || seals->seals.empty()) {
        return CheckResult::notSupported(id, "there is no digital seal on the page");
    }
    if (page == nullptr) {
        return CheckResult::notSupported(id, "there is no machine-readable zone on the page");
    }
    if (!page->document) {
        return CheckResult::undetermined(id, "the machine-readable zone is not complete in the picture");
    }
    std::optional<CheckResult> worst;
    for (const seal::SealVerification& seal : seals->seals) {
        const auto mrz = seal::sealMrz(seal);
        if (!mrz || mrz->lines.empty()) {
            continue;
        }
        CheckResult result = sameShape(*page, *mrz)
                                 ? compared(*page, *mrz)
                                 : CheckResult::failed(id, "the zone in the digital seal has another format");
        if (!worst || isGraver(result, *worst)) {
            worst = std::move(result);
        }
    }
    return worst ? *worst : CheckResult::notSupported(id, "no digital seal on the page holds a machine-readable zone");
}

}  // namespace rahdari::combined
