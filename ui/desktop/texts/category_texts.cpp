#include "ui/desktop/texts/category_texts.h"

#include "ui/desktop/texts/check_words.h"
#include "ui/desktop/texts/translated.h"

namespace rahdari::ui::desktop::texts {

namespace {

QString inContext(const char* text) { return translated("Groups", text); }

}  // namespace

QString wordOf(check::Category category)
{
    switch (category) {
    case check::Category::Optical: return inContext(QT_TRANSLATE_NOOP("Groups", "Optical"));
    case check::Category::Electronic: return inContext(QT_TRANSLATE_NOOP("Groups", "Electronic"));
    case check::Category::Combined: return inContext(QT_TRANSLATE_NOOP("Groups", "Combined"));
    case check::Category::Seal: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Groups", "Digital seal"));
}

QString wordOf(CheckGroup group)
{
    switch (group) {
    case CheckGroup::Page: return inContext(QT_TRANSLATE_NOOP("Groups", "Page and picture"));
    case CheckGroup::Zone: return inContext(QT_TRANSLATE_NOOP("Groups", "Machine-readable zone"));
    case CheckGroup::Infrared: return inContext(QT_TRANSLATE_NOOP("Groups", "Light: infrared"));
    case CheckGroup::Ultraviolet: return inContext(QT_TRANSLATE_NOOP("Groups", "Light: ultraviolet"));
    case CheckGroup::Print: return inContext(QT_TRANSLATE_NOOP("Groups", "Print and background"));
    case CheckGroup::Portrait: return inContext(QT_TRANSLATE_NOOP("Groups", "Portrait"));
    case CheckGroup::Fields: return inContext(QT_TRANSLATE_NOOP("Groups", "Printed fields"));
    case CheckGroup::Variable: return inContext(QT_TRANSLATE_NOOP("Groups", "Hologram and laminate"));
    case CheckGroup::Chip: return inContext(QT_TRANSLATE_NOOP("Groups", "Chip"));
    case CheckGroup::Comparison: return inContext(QT_TRANSLATE_NOOP("Groups", "Page against chip"));
    case CheckGroup::Seal: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Groups", "Digital seal"));
}

CheckGroup groupOf(std::string_view checkId)
{
    if (const CheckWords* words = findCheckWords(checkId)) {
        return words->group;
    }
    const auto begins = [&](std::string_view start) { return checkId.substr(0, start.size()) == start; };
    return begins("chip.")       ? CheckGroup::Chip
           : begins("seal.")     ? CheckGroup::Seal
           : begins("mrz.")      ? CheckGroup::Zone
           : begins("combined.") ? CheckGroup::Comparison
                                 : CheckGroup::Page;
}

}  // namespace rahdari::ui::desktop::texts
