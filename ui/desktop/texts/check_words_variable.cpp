#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "optical.ovd",
        .group = CheckGroup::Variable,
        .advice = Advice::TiltByHand,
        .title = QT_TRANSLATE_NOOP("Checks", "Hologram"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The hologram does not change with the light as a genuine one does."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the hologram changes with the light."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks",
            "Compares the hologram under white and coaxial light: colours, shape and how much of it lights up.")},
    CheckWords{.id = "optical.ovi",
               .group = CheckGroup::Variable,
               .advice = Advice::TiltByHand,
               .title = QT_TRANSLATE_NOOP("Checks", "Ink that turns its colour"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The ink that must turn its colour with the light does not."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "It could not be told whether the ink turns its colour with the light."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the colour of the ink under white and coaxial light.")},
    CheckWords{.id = "optical.retro",
               .group = CheckGroup::Variable,
               .advice = Advice::FeelSurface,
               .title = QT_TRANSLATE_NOOP("Checks", "Laminate"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The pattern of the laminate is missing or interrupted: it was opened or replaced."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the laminate is whole."),
               .looksAt = QT_TRANSLATE_NOOP("Checks",
                                            "Looks for holes and cuts in the laminate's pattern under coaxial light.")},
    CheckWords{
        .id = "optical.watermark",
        .group = CheckGroup::Variable,
        .advice = Advice::HoldAgainstLight,
        .title = QT_TRANSLATE_NOOP("Checks", "Watermark"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The watermark is missing, has another shape, or is only printed."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The watermark could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the watermark in light from behind with genuine documents.")},
    CheckWords{.id = "optical.perforation",
               .group = CheckGroup::Variable,
               .advice = Advice::HoldAgainstLight,
               .title = QT_TRANSLATE_NOOP("Checks", "Perforation"),
               .failed =
                   QT_TRANSLATE_NOOP("Checks", "The holes of the number are missing or not as on genuine documents."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The holes of the number could not be judged."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Counts and measures the holes in light from behind.")},
    CheckWords{.id = "optical.appearance_coax",
               .group = CheckGroup::Variable,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Whole page under coaxial light"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The page differs from genuine ones under coaxial light."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the page looks as genuine ones do under coaxial light."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares the page everywhere under coaxial light with genuine documents.")},
};

}  // namespace

std::span<const CheckWords> variableWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
