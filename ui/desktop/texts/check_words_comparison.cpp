#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{.id = "combined.viz_mrz",
               .group = CheckGroup::Comparison,
               .advice = Advice::CompareByEye,
               .title = QT_TRANSLATE_NOOP("Checks", "Print and MRZ"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks",
                   "What is printed on the page is not what the machine-readable zone says: one of them was altered."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "Print and machine-readable zone seem to differ, but the print was hard to read."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the printed fields with the machine-readable zone."),
               .notCompared = QT_TRANSLATE_NOOP(
                   "Checks", "Print and machine-readable zone could not be compared: not both were read."),
               .adviceNotCompared = Advice::CaptureAgain},
    CheckWords{.id = "combined.viz_dg1",
               .group = CheckGroup::Comparison,
               .advice = Advice::CompareByEye,
               .title = QT_TRANSLATE_NOOP("Checks", "Print and chip"),
               .failed = QT_TRANSLATE_NOOP("Checks", "What is printed on the page is not what the chip says: the page "
                                                     "was altered, or the chip is another document's."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "Print and chip seem to differ, but the print was hard to read."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the printed fields with the data of the chip."),
               .notCompared = QT_TRANSLATE_NOOP("Checks", "Print and chip could not be compared: not both were read."),
               .adviceNotCompared = Advice::CaptureAgain},
    CheckWords{
        .id = "combined.document_dates",
        .group = CheckGroup::Comparison,
        .advice = Advice::CompareByEye,
        .title = QT_TRANSLATE_NOOP("Checks", "Dates"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The dates of the document contradict each other, or this document was never issued then."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "The dates of the document seem to contradict each other, but they were hard to read."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks",
            "Compares the dates of birth, issue and expiry with each other and with what this document model allows.")},
    CheckWords{.id = "combined.document_number",
               .group = CheckGroup::Comparison,
               .advice = Advice::CompareByEye,
               .title = QT_TRANSLATE_NOOP("Checks", "Form of the number"),
               .failed =
                   QT_TRANSLATE_NOOP("Checks", "The number does not have the form that numbers of this document have."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "The number seems to have the wrong form, but it was hard to read."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares the number's letters and digits with the form this document model uses.")},
    CheckWords{.id = "document.expiration",
               .group = CheckGroup::Comparison,
               .advice = Advice::TypeZone,
               .title = QT_TRANSLATE_NOOP("Checks", "Not expired"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The document has expired."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the document has expired."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the date of expiry with the day of inspection."),
               .adviceWithoutPlace = Advice::LookForExpiry},
    CheckWords{
        .id = "combined.mrz_dg1",
        .group = CheckGroup::Comparison,
        .advice = Advice::CompareByEye,
        .title = QT_TRANSLATE_NOOP("Checks", "MRZ and chip"),
        .failed = QT_TRANSLATE_NOOP("Checks",
                                    "Page and chip disagree: the page was altered, or the chip is another document's."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "Page and chip seem to disagree, but the page was hard to read."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares the machine-readable zone of the page with that of the chip, character by character."),
        .notCompared = QT_TRANSLATE_NOOP("Checks", "Page and chip could not be compared: not both were read."),
        .adviceNotCompared = Advice::ChipAgain},
    CheckWords{
        .id = "combined.mrz_seal",
        .group = CheckGroup::Comparison,
        .advice = Advice::CompareByEye,
        .title = QT_TRANSLATE_NOOP("Checks", "MRZ and digital seal"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "Page and digital seal disagree: the page was altered, or the seal is another document's."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "Page and digital seal seem to disagree, but the page was hard to read."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares the machine-readable zone of the page with that inside the digital seal."),
        .notCompared = QT_TRANSLATE_NOOP("Checks", "Page and digital seal could not be compared: not both were read."),
        .adviceNotCompared = Advice::CaptureAgain},
    CheckWords{.id = "combined.portrait_chip",
               .group = CheckGroup::Comparison,
               .advice = Advice::CompareByEye,
               .title = QT_TRANSLATE_NOOP("Checks", "Portrait and face on the chip"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The portrait on the page shows another person than the picture on the chip."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether portrait and picture on the chip show one person."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the face of the portrait with that on the chip.")},
};

}  // namespace

std::span<const CheckWords> comparisonWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
