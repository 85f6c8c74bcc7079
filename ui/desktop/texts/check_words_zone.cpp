#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "mrz.consistency",
        .group = CheckGroup::Zone,
        .advice = Advice::TypeZone,
        .title = QT_TRANSLATE_NOOP("Checks", "Check digits"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The check digits of the machine-readable zone are wrong: its text was altered or made up."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "The check digits of the machine-readable zone do not fit, but it was hard to read."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks",
            "Computes the check digits of the machine-readable zone anew and compares them with the printed ones.")},
    CheckWords{
        .id = "mrz.ir_readable",
        .group = CheckGroup::Zone,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Readable under infrared light"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The machine-readable zone cannot be read under infrared light: it is printed in the wrong ink."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the machine-readable zone can be read under infrared light."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Reads the machine-readable zone once more in the infrared picture.")},
    CheckWords{
        .id = "mrz.ocr_b",
        .group = CheckGroup::Zone,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Typeface OCR-B"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The machine-readable zone is not printed in the prescribed typeface."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the machine-readable zone has the prescribed typeface."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Compares the shapes of the characters with those of the typeface OCR-B.")},
    CheckWords{
        .id = "mrz.geometry",
        .group = CheckGroup::Zone,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Position and size"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The machine-readable zone does not have the prescribed place or size."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "Place and size of the machine-readable zone could not be measured."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks",
            "Measures where the lines stand on the page, how high the characters are and how wide they are set.")},
    CheckWords{
        .id = "mrz.country_codes",
        .group = CheckGroup::Zone,
        .advice = Advice::TypeZone,
        .title = QT_TRANSLATE_NOOP("Checks", "Country codes"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The machine-readable zone names a country code that does not exist."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "A country code of the machine-readable zone is unknown, but it was hard to read."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks up issuing state and nationality in the list of country codes.")},
};

}  // namespace

std::span<const CheckWords> zoneWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
