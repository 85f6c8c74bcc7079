#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "optical.uv_br_fu",
        .group = CheckGroup::Ultraviolet,
        .advice = Advice::KeepLightOff,
        .title = QT_TRANSLATE_NOOP("Checks", "Page dull under UV"),
        .failed = QT_TRANSLATE_NOOP("Checks",
                                    "The whole page glows blue-white under ultraviolet light, as office paper does."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the page is dull under ultraviolet light."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Measures how much the unprinted page glows under ultraviolet light.")},
    CheckWords{.id = "optical.uv_br_mr",
               .group = CheckGroup::Ultraviolet,
               .advice = Advice::KeepLightOff,
               .title = QT_TRANSLATE_NOOP("Checks", "Zone dull under UV"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The background of the machine-readable zone glows more than the "
                                                     "page: it may have been erased or covered."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the machine-readable zone is dull under ultraviolet light."),
               .looksAt = QT_TRANSLATE_NOOP("Checks",
                                            "Compares the glow of the machine-readable zone with that of the page.")},
    CheckWords{.id = "optical.uv_br_ph",
               .group = CheckGroup::Ultraviolet,
               .advice = Advice::KeepLightOff,
               .title = QT_TRANSLATE_NOOP("Checks", "Portrait dull under UV"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The portrait glows more than the page: another photograph may have been put on."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the portrait is dull under ultraviolet light."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the glow of the portrait with that of the page.")},
    CheckWords{
        .id = "optical.uv_br_vz",
        .group = CheckGroup::Ultraviolet,
        .advice = Advice::KeepLightOff,
        .title = QT_TRANSLATE_NOOP("Checks", "Fields dull under UV"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The background of a printed field glows more than the page: the field may have been erased."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the printed fields are dull under ultraviolet light."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the glow around every printed field with that of the page.")},
    CheckWords{
        .id = "optical.uv_lu_is",
        .group = CheckGroup::Ultraviolet,
        .advice = Advice::KeepLightOff,
        .title = QT_TRANSLATE_NOOP("Checks", "Luminous print"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The print that shines under ultraviolet light is missing, or is not as on genuine documents."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "The print that shines under ultraviolet light could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares shape, place, colour and strength of the luminous print with genuine documents.")},
    CheckWords{
        .id = "optical.uv_fr_is",
        .group = CheckGroup::Ultraviolet,
        .advice = Advice::KeepLightOff,
        .title = QT_TRANSLATE_NOOP("Checks", "Luminous print in lines, not dots"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The print that shines under ultraviolet light is made of dots, as an inkjet printer makes it."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the luminous print is drawn in lines."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks whether the luminous print is continuous or made of dots.")},
    CheckWords{
        .id = "optical.uv_lu_fi",
        .group = CheckGroup::Ultraviolet,
        .advice = Advice::KeepLightOff,
        .title = QT_TRANSLATE_NOOP("Checks", "Luminous fibres"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The fibres that shine in genuine paper are missing or only printed."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The luminous fibres could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Counts the luminous fibres, judges their colours, and looks whether "
                                               "they show under other light, where only printed ones do.")},
    CheckWords{.id = "optical.uv_id",
               .group = CheckGroup::Ultraviolet,
               .advice = Advice::KeepLightOff,
               .title = QT_TRANSLATE_NOOP("Checks", "Personal data under UV"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks",
                   "The holder's data that should shine under ultraviolet light are missing or have the wrong colour."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The luminous personal data could not be judged."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Looks for the holder's data that shine under ultraviolet light, and at their colour.")},
    CheckWords{.id = "optical.false_luminescence",
               .group = CheckGroup::Ultraviolet,
               .advice = Advice::KeepLightOff,
               .title = QT_TRANSLATE_NOOP("Checks", "Nothing else glows"),
               .failed = QT_TRANSLATE_NOOP("Checks", "Something glows where the holder's data stand and nothing "
                                                     "should: traces of erasing, glue or another photograph."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "It could not be told whether something glows that should not."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Looks for glowing spots near the holder's data that genuine documents do not have.")},
    CheckWords{.id = "optical.appearance_uv",
               .group = CheckGroup::Ultraviolet,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Whole page under UV"),
               .failed =
                   QT_TRANSLATE_NOOP("Checks", "What shines under ultraviolet light differs from genuine documents."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the page looks as genuine ones do under ultraviolet light."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares what is lit everywhere under ultraviolet light with genuine documents.")},
};

}  // namespace

std::span<const CheckWords> ultravioletWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
