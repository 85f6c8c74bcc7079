#pragma once

#include "core/check/check_entry.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string_view>

namespace rahdari::ui::desktop::texts {

/// The group of TR-03135-1: "Optical", "Electronic", "Combined", "Seal".
QString wordOf(check::Category category);

/// How the checks are grouped for an officer: by what is looked at.
enum class CheckGroup : std::uint8_t {
    Page,  ///< the page as a whole and its picture
    Zone,  ///< the machine-readable zone
    Infrared,
    Ultraviolet,
    Print,  ///< print, ground and colours under white light
    Portrait,
    Fields,    ///< printed fields
    Variable,  ///< what changes with the light: devices, inks, laminate, watermark
    Chip,
    Comparison,  ///< page against zone, chip and seal; dates
    Seal,
};

inline constexpr std::array allCheckGroups{CheckGroup::Page,        CheckGroup::Zone,     CheckGroup::Infrared,
                                           CheckGroup::Ultraviolet, CheckGroup::Print,    CheckGroup::Portrait,
                                           CheckGroup::Fields,      CheckGroup::Variable, CheckGroup::Chip,
                                           CheckGroup::Comparison,  CheckGroup::Seal};

QString wordOf(CheckGroup group);

/// The group of a check; an unknown id counts by its beginning ("chip.", "seal.", "mrz.", "combined."), else as Page.
CheckGroup groupOf(std::string_view checkId);

}  // namespace rahdari::ui::desktop::texts
