#include "ui/desktop/presenters/check_tree.h"

#include "core/inspection/aggregation.h"
#include "ui/desktop/texts/check_texts.h"
#include "ui/desktop/texts/fact_texts.h"
#include "ui/desktop/texts/outcome_texts.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using check::Outcome;
using inspection::JudgedCheck;

namespace {

std::vector<CheckFinding> findingsOf(const check::CheckResult& result)
{
    std::vector<CheckFinding> findings;
    for (const check::Finding& finding : result.findings()) {
        texts::FindingTexts words = texts::textsOf(result.id(), finding);
        findings.push_back({std::move(words.name), std::move(words.expected), std::move(words.found), finding.agrees});
    }
    return findings;
}

CheckRow rowOf(const JudgedCheck& check)
{
    const texts::CheckTexts words = texts::textsOf(check.result.id());
    CheckRow row;
    row.id = check.result.id();
    row.title = words.title;
    row.outcome = check.result.outcome();
    row.counted = inspection::countedOutcome({check.category, check.obligation, row.outcome}).has_value();
    row.margin = check.result.margin();
    row.sentence = texts::sentenceOf(check.result);
    row.fact = texts::factOf(check.result);
    row.looksAt = words.looksAt;
    row.obligation = texts::wordOf(check.obligation);
    row.clause = QString::fromStdString(check.clause);
    row.engineReason = QString::fromStdString(check.result.reason());
    row.findings = findingsOf(check.result);
    return row;
}

void sumUp(CheckGroupRow& group)
{
    std::vector<Outcome> counted;
    for (const CheckRow& row : group.checks) {
        group.performed += row.outcome != Outcome::NotSupported ? 1 : 0;
        if (row.counted) {
            counted.push_back(row.outcome);
            group.open += row.outcome != Outcome::Successful && row.outcome != Outcome::NotSupported ? 1 : 0;
        }
    }
    group.outcome = inspection::aggregate(counted);
}

}  // namespace

std::vector<CheckGroupRow> checkTreeOf(const inspection::Judgement& judgement)
{
    std::vector<CheckGroupRow> groups;
    for (const texts::CheckGroup id : texts::allCheckGroups) {
        CheckGroupRow group;
        group.group = id;
        group.title = texts::wordOf(id);
        for (const JudgedCheck& check : judgement.checks) {
            if (texts::groupOf(check.result.id()) == id) {
                group.checks.push_back(rowOf(check));
            }
        }
        if (!group.checks.empty()) {
            sumUp(group);
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

}  // namespace rahdari::ui::desktop
