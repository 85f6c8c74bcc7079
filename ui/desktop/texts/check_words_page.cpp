#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{
        .id = "document.detection",
        .group = CheckGroup::Page,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Document on the reader"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "No whole document page could be found in the picture: lay the open page flat on the glass."),
        .undetermined = nullptr,
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Looks for the outline of the page in the picture and whether all of it is there.")},
    CheckWords{.id = "document.quality",
               .group = CheckGroup::Page,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Quality of the pictures"),
               .failed = nullptr,
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The picture is not good enough to judge everything by."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Measures focus, glare, exposure, resolution and completeness of the pictures.")},
    CheckWords{.id = "document.model",
               .group = CheckGroup::Page,
               .advice = Advice::OtherFeatures,
               .title = QT_TRANSLATE_NOOP("Checks", "Document model"),
               .failed = nullptr,
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "No known document model fits this page, so it could not be compared with genuine ones."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Finds the issue of the document whose genuine specimens the page is compared with.")},
    CheckWords{.id = "document.specimen",
               .group = CheckGroup::Page,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Not a specimen"),
               .failed = QT_TRANSLATE_NOOP("Checks", "This is a specimen and not a document issued to a person."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether this is a specimen."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks for the codes and names that only specimens carry.")},
    CheckWords{
        .id = "optical.screen",
        .group = CheckGroup::Page,
        .advice = Advice::CaptureAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Not a display"),
        .failed = QT_TRANSLATE_NOOP("Checks", "A screen shows the page: there is no document on the reader."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether a document or a screen lies on the reader."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Looks whether the page shines by itself and is empty under infrared light, as a display is.")},
};

}  // namespace

std::span<const CheckWords> pageWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
