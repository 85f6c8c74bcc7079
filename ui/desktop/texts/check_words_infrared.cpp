#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "optical.ir_ab_mr",
        .group = CheckGroup::Infrared,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Zone dark under infrared light"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks",
            "The machine-readable zone, or a part of it, fades under infrared light: it was printed with another ink."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the machine-readable zone stays dark under infrared light."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares how dark the machine-readable zone is under white and under infrared light.")},
    CheckWords{
        .id = "optical.ir_tr_is",
        .group = CheckGroup::Infrared,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Inks that vanish under infrared"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "Print that must vanish under infrared light can still be seen: it was made with another ink."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the print vanishes under infrared light where it must."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Measures what is left under infrared light of print that genuine documents lose there.")},
    CheckWords{.id = "optical.ir_ab_is",
               .group = CheckGroup::Infrared,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Inks that stay under infrared"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "Print that must stay dark under infrared light fades: it was made with another ink."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the print stays under infrared light where it must."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Measures how dark print stays under infrared light that stays so on genuine documents.")},
    CheckWords{
        .id = "optical.ir_id",
        .group = CheckGroup::Infrared,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Personal data under infrared"),
        .failed =
            QT_TRANSLATE_NOOP("Checks", "All or some of the holder's data show another ink under infrared light."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "The ink of the holder's data could not be judged under infrared light."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares the holder's data under white and infrared light, field by field and part by part.")},
    CheckWords{.id = "optical.ir_ab_ph",
               .group = CheckGroup::Infrared,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Portrait under infrared"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The portrait looks different under infrared light than on "
                                                     "genuine documents: it was printed in another way."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The portrait could not be judged under infrared light."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the portrait under white and infrared light.")},
    CheckWords{
        .id = "optical.ir_generic",
        .group = CheckGroup::Infrared,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Page under infrared"),
        .failed = QT_TRANSLATE_NOOP("Checks", "Under infrared light the page shows what it must not, or lacks what it "
                                              "must show: it was printed with other inks."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The page as a whole could not be judged under infrared light."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares how background and dark print behave under infrared light with genuine documents.")},
    CheckWords{.id = "optical.appearance_ir",
               .group = CheckGroup::Infrared,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Whole page under infrared light"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks",
                   "The page differs from genuine ones under infrared light: print is missing, redrawn or too pale."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the page looks as genuine ones do under infrared light."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares the page everywhere under infrared light with genuine documents.")},
};

}  // namespace

std::span<const CheckWords> infraredWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
