#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "optical.field_font",
        .group = CheckGroup::Fields,
        .advice = Advice::LookAtPlace,
        .title = QT_TRANSLATE_NOOP("Checks", "Typeface of the fields"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The fields are not printed in the typeface of genuine documents."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The typeface of the printed fields could not be judged."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Compares the characters of every field with those of genuine documents.")},
    CheckWords{.id = "optical.field_metrics",
               .group = CheckGroup::Fields,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Setting of the fields"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "Printed characters stand out of line or have another size than on genuine documents."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The setting of the printed fields could not be measured."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Measures height and line of the printed characters.")},
    CheckWords{
        .id = "optical.field_ink",
        .group = CheckGroup::Fields,
        .advice = Advice::LookAtPlace,
        .title = QT_TRANSLATE_NOOP("Checks", "Ink of the fields"),
        .failed = QT_TRANSLATE_NOOP("Checks",
                                    "Some characters of a field were printed with another ink than those beside them."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the fields are printed in one ink."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares every character of a field with those beside it, under white and infrared light.")},
    CheckWords{
        .id = "optical.repeated_number",
        .group = CheckGroup::Fields,
        .advice = Advice::CompareByEye,
        .title = QT_TRANSLATE_NOOP("Checks", "Number repeated in the page"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The number elsewhere in the page is not the number of the document."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the numbers in the page are the same."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks",
            "Compares the number printed or perforated elsewhere in the page with that of the machine-readable zone.")},
};

}  // namespace

std::span<const CheckWords> fieldsWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
