#include "core/mrz/mrz_document.h"

#include <algorithm>

namespace rahdari::mrz {

std::string_view toString(Sex sex)
{
    switch (sex) {
    case Sex::Female: return "female";
    case Sex::Male: return "male";
    case Sex::Unspecified: return "unspecified";
    case Sex::Unreadable: break;
    }
    return "unreadable";
}

std::string_view toString(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::CharacterNotAllowed: return "character_not_allowed";
    case RemarkKind::FillerInside: return "filler_inside";
    case RemarkKind::FillerFirst: return "filler_first";
    case RemarkKind::FieldEmpty: return "field_empty";
    case RemarkKind::NamesMalformed: return "names_malformed";
    case RemarkKind::SexForVisualZoneOnly: return "sex_for_visual_zone_only";
    case RemarkKind::DateImpossible: return "date_impossible";
    case RemarkKind::DatesContradict: break;
    }
    return "dates_contradict";
}

bool MrzDocument::checkDigitsAgree() const
{
    return std::all_of(checkDigits.begin(), checkDigits.end(), [](const auto& digit) { return digit.agrees(); });
}

const CheckDigitResult* MrzDocument::findCheckDigit(FieldId digit) const
{
    const auto found = std::find_if(checkDigits.begin(), checkDigits.end(),
                                    [&](const CheckDigitResult& each) { return each.digit == digit; });
    return found == checkDigits.end() ? nullptr : &*found;
}

}  // namespace rahdari::mrz
