#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "optical.all_lights_alike",
        .group = CheckGroup::Print,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Lights show different things"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The page looks the same under white, infrared and ultraviolet light: it "
                                              "is a copy and not a genuine page."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the page looks different under the lights."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the pictures under the different lights with each other.")},
    CheckWords{.id = "optical.grey_copy",
               .group = CheckGroup::Print,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "In colour"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The page has lost its colours, wholly or in part: it is a copy."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The colours of the page could not be judged."),
               .looksAt =
                   QT_TRANSLATE_NOOP("Checks", "Measures how much colour the page has beside genuine documents.")},
    CheckWords{.id = "optical.vi_fr_fu",
               .group = CheckGroup::Print,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Printed as genuine documents are"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The page was printed by an office or photo printer: its background is made of dots."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told how the page was printed."),
               .looksAt =
                   QT_TRANSLATE_NOOP("Checks", "Looks for the dots and screens of office printers in the background.")},
    CheckWords{
        .id = "optical.vi_rainbow",
        .group = CheckGroup::Print,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Rainbow print"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks",
            "The colours of the background do not run smoothly into each other, as they do on genuine documents."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The run of the background's colours could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Follows the background's colours across the page.")},
    CheckWords{.id = "optical.microtext",
               .group = CheckGroup::Print,
               .advice = Advice::LookThroughLens,
               .title = QT_TRANSLATE_NOOP("Checks", "Microtext"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The microtext is not as on genuine documents."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The microtext is too small for this reader."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks whether the microtext can be read.")},
    CheckWords{
        .id = "optical.vi_ground_mr",
        .group = CheckGroup::Print,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Background of the zone"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks",
            "The background behind the machine-readable zone is damaged: something was scraped off or painted over."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "The background behind the machine-readable zone could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Looks whether the background's pattern and colour run unbroken between the characters.")},
    CheckWords{
        .id = "optical.vi_ground_vz",
        .group = CheckGroup::Print,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Background of the fields"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The background behind a printed field is damaged: something was scraped off or painted over."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The background behind the printed fields could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Looks whether the background is lighter, tinted or blank around the characters of the fields.")},
    CheckWords{
        .id = "optical.vi_ground_data",
        .group = CheckGroup::Print,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Background in print and zone"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The background of one piece of data is damaged both in print and in the "
                                              "machine-readable zone: it was altered in both."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks",
            "The background of data that stand in print and in the machine-readable zone could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks whether the background of one piece of data stands out in both "
                                               "places where the page says it.")},
    CheckWords{
        .id = "optical.patch_edges",
        .group = CheckGroup::Print,
        .advice = Advice::FeelSurface,
        .title = QT_TRANSLATE_NOOP("Checks", "Nothing pasted on"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks",
            "A straight edge crosses the page that genuine documents do not have: something was laid or pasted on it."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether something was pasted on the page."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Looks for straight edges under white and infrared light where genuine documents have none.")},
    CheckWords{
        .id = "optical.appearance_vi",
        .group = CheckGroup::Print,
        .advice = Advice::LookAtPlace,
        .title = QT_TRANSLATE_NOOP("Checks", "Page under white light"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks",
            "The page differs from genuine ones under white light: print is missing, redrawn or has another colour."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the page looks as genuine ones do under white light."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Compares the page everywhere under white light with genuine documents.")},
};

}  // namespace

std::span<const CheckWords> printWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
