#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// What an optical check measures, by the quantity's name with or without underscores ("shift x mm"): "shift
/// sideways". Unknown: the name itself, isolated.
QString quantityName(std::string_view quantity);

/// Whether quantityName() has words for it.
bool hasQuantityName(std::string_view quantity);

/// A measured number as people read it: "0.412" of a share gives "41 %", of millimetres "0.41 mm". Latin digits,
/// isolated. What is no number stays as it is.
QString quantityValue(std::string_view quantity, std::string_view number);

/// The limits as core/check/limit.cpp writes them ("at most 0.3", "at least 2", "-0.3 to 0.3") in words, for behind
/// "genuine:". Empty stays empty.
QString quantityRange(std::string_view quantity, std::string_view range);

}  // namespace rahdari::ui::desktop::texts
