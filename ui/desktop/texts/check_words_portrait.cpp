#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{.id = "optical.photo_area",
               .group = CheckGroup::Portrait,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Portrait in its place"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The portrait does not have the place, size or angle it has on genuine documents."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "Place and size of the portrait could not be measured."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Measures where the edges of the portrait lie.")},
    CheckWords{
        .id = "optical.photo_edge",
        .group = CheckGroup::Portrait,
        .advice = Advice::LookAtPlace,
        .title = QT_TRANSLATE_NOOP("Checks", "Edge of the portrait"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The lines of the background break off at the edge of the portrait: "
                                              "another photograph may have been put on."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "The edge of the portrait could not be judged."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares the background close to the portrait with the same place on genuine documents.")},
    CheckWords{.id = "optical.vi_fr_ph",
               .group = CheckGroup::Portrait,
               .advice = Advice::LookAtPlace,
               .title = QT_TRANSLATE_NOOP("Checks", "Print of the portrait"),
               .failed =
                   QT_TRANSLATE_NOOP("Checks", "The portrait was printed in another way than on genuine documents."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told how the portrait was printed."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Measures colour, dots and screens of the portrait.")},
    CheckWords{
        .id = "optical.surface",
        .group = CheckGroup::Portrait,
        .advice = Advice::FeelSurface,
        .title = QT_TRANSLATE_NOOP("Checks", "Surface round the portrait"),
        .failed =
            QT_TRANSLATE_NOOP("Checks", "A ridge runs around the portrait: another photograph may have been glued on."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the surface around the portrait is level."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks for a ridge in the light from the left and from the right.")},
    CheckWords{
        .id = "optical.portrait_ghost",
        .group = CheckGroup::Portrait,
        .advice = Advice::CompareByEye,
        .title = QT_TRANSLATE_NOOP("Checks", "Portrait and ghost"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The small second portrait shows another person than the portrait."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether portrait and ghost show one person."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares the face of the portrait with that of the ghost, the small second portrait.")},
};

}  // namespace

std::span<const CheckWords> portraitWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
