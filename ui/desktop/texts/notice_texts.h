#pragma once

#include "core/inspection/judgement.h"

#include <QString>

namespace rahdari::ui::desktop::texts {

/// A notice of the judgement in the reader's language, by its code; what its own sentence names beyond that (ids,
/// models) is kept behind it. An unknown code gives the notice's own sentence.
QString sentenceOf(const inspection::Notice& notice);

/// Whether somebody should do something about it, and not only know it: such a notice stands before the others.
bool asksToAct(std::string_view code);

/// Whether the code has own words.
bool hasNoticeText(std::string_view code);

}  // namespace rahdari::ui::desktop::texts
