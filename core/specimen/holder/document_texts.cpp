#include "core/specimen/holder/holder.h"

#include <array>

namespace rahdari::specimen {

namespace {

/// "12 AUG 2031", Doc 9303-3 3.8.
std::string dateText(std::chrono::year_month_day date)
{
    constexpr std::array months{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    if (!date.ok()) {
        return {};
    }
    const unsigned day = static_cast<unsigned>(date.day());
    std::string text(1, static_cast<char>('0' + day / 10));
    text += static_cast<char>('0' + day % 10);
    text.append(" ").append(months.at(static_cast<unsigned>(date.month()) - 1)).append(" ");
    return text += std::to_string(static_cast<int>(date.year()));
}

std::string sexText(Sex sex)
{
    switch (sex) {
    case Sex::Female: return "F";
    case Sex::Male: return "M";
    case Sex::Unspecified: break;
    }
    return "X";
}

void addZone(DocumentTexts& texts, const std::vector<std::string>& lines)
{
    texts["mrz"] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string line = i < lines.size() ? lines[i] : std::string();
        texts["mrz_" + std::to_string(i + 1)] = line;
        texts["mrz"] += (i > 0 && !line.empty() ? "\n" : "") + line;
    }
}

}  // namespace

DocumentTexts textsOf(const Design& design, const Holder& holder, const Issue& issue)
{
    DocumentTexts texts{
        {"surname", holder.surname},
        {"given_names", holder.givenNames},
        {"full_name", holder.givenNames.empty() ? holder.surname : holder.givenNames + ' ' + holder.surname},
        {"nationality", "UTOPIAN"},
        {"sex", sexText(holder.sex)},
        {"birth_date", dateText(holder.birth)},
        {"birth_place", holder.birthPlace},
        {"personal_number", holder.personalNumber},
        {"surname_urdu", holder.surnameUrdu},
        {"given_names_urdu", holder.givenNamesUrdu},
        {"birth_place_urdu", holder.birthPlaceUrdu},
        {"document_number", issue.documentNumber},
        {"issue_date", dateText(issue.issued)},
        {"expiry_date", dateText(issue.expires)},
        {"valid_from", dateText(issue.validFrom)},
        {"authority", issue.authority},
        {"can", issue.can},
        {"entries", issue.entries},
        {"visa_type", issue.visaType},
    };
    addZone(texts, composeZone(design, holder, issue));
    return texts;
}

}  // namespace rahdari::specimen
