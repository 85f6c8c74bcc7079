#include "ui/desktop/texts/check_words.h"

#include <algorithm>
#include <array>

namespace rahdari::ui::desktop::texts {

const CheckWords* findCheckWords(std::string_view checkId)
{
    for (const auto table :
         {pageWords(), zoneWords(), infraredWords(), ultravioletWords(), printWords(), portraitWords(), fieldsWords(),
          variableWords(), chipWords(), comparisonWords(), sealWords()}) {
        const auto found =
            std::find_if(table.begin(), table.end(), [&](const CheckWords& words) { return words.id == checkId; });
        if (found != table.end()) {
            return &*found;
        }
    }
    return nullptr;
}

}  // namespace rahdari::ui::desktop::texts
