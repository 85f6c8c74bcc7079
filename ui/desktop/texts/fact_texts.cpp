#include "ui/desktop/texts/fact_texts.h"

#include "ui/desktop/texts/finding_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/place_texts.h"
#include "ui/desktop/texts/translated.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::size_t mostFacts = 2;

/// What speaks against the document, what lies where the result points first.
std::vector<check::Finding> disagreeing(const check::CheckResult& result)
{
    std::vector<check::Finding> list;
    std::copy_if(result.findings().begin(), result.findings().end(), std::back_inserter(list),
                 [](const check::Finding& finding) { return !finding.agrees; });
    const std::string first = result.regions().empty() ? std::string() : result.regions().front().label;
    std::stable_partition(list.begin(), list.end(), [&](const check::Finding& finding) {
        return !first.empty() && finding.name.starts_with(first);
    });
    return list;
}

}  // namespace

QString factOf(const check::CheckResult& result)
{
    const std::vector<check::Finding> against = disagreeing(result);
    QStringList facts;
    for (std::size_t i = 0; i < std::min(mostFacts, against.size()); ++i) {
        facts << factOfFinding(result.id(), against[i]);
    }
    const int left = static_cast<int>(against.size()) - static_cast<int>(facts.size());
    if (left > 0) {
        facts << QCoreApplication::translate("Facts", "%n more", nullptr, left);
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

FindingTexts textsOf(std::string_view checkId, const check::Finding& finding) { return rowOfFinding(checkId, finding); }

QString labelOf(std::string_view regionLabel)
{
    constexpr std::string_view digit = "check digit: ";
    constexpr std::string_view digitOf = "check digit of the ";
    for (const std::string_view start : {digit, digitOf}) {
        if (regionLabel.starts_with(start) && hasPlaceName(regionLabel.substr(start.size()))) {
            return translated("Facts", QT_TRANSLATE_NOOP("Facts", "Check digit: %1"))
                .arg(placeName(regionLabel.substr(start.size())));
        }
    }
    return placeName(regionLabel);
}

}  // namespace rahdari::ui::desktop::texts
