#include "ui/desktop/texts/notice_texts.h"

#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"

#include <algorithm>
#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array notices{
    KeyedText{"capture.pre_recorded",
              QT_TRANSLATE_NOOP("Notices", "The pictures come from files and not from a scanner in operation.")},
    KeyedText{
        "capture.pre_recorded_refused",
        QT_TRANSLATE_NOOP("Notices", "Pictures or chip come from files; this counter does not judge such input.")},
    KeyedText{"capture.notice", QT_TRANSLATE_NOOP("Notices", "The scanner reports:")},
    KeyedText{"chip.pre_recorded",
              QT_TRANSLATE_NOOP("Notices", "The chip is simulated or a copy of its files, not a chip on a reader.")},
    KeyedText{"chip.none", QT_TRANSLATE_NOOP("Notices", "No chip was found: lay the document on the chip reader.")},
    KeyedText{"chip.ended_early",
              QT_TRANSLATE_NOOP("Notices", "The reading of the chip broke off: lay the document on the reader again.")},
    KeyedText{"chip.fell_back_to_bac",
              QT_TRANSLATE_NOOP("Notices", "The secure access failed; the chip was opened in the older way.")},
    KeyedText{"chip.notice", QT_TRANSLATE_NOOP("Notices", "About the files of the chip:")},
    KeyedText{"document.not_examined",
              QT_TRANSLATE_NOOP("Notices",
                                "No zone, known model, chip or digital seal: whether this page is genuine was not "
                                "examined.")},
    KeyedText{"document.one_side",
              QT_TRANSLATE_NOOP("Notices", "No zone was read here: examine the other side of the document, too.")},
    KeyedText{"document.specimen", QT_TRANSLATE_NOOP("Notices", "This is a specimen of the fictitious state Utopia.")},
    KeyedText{"inspection.cancelled", QT_TRANSLATE_NOOP("Notices", "The inspection was stopped before its end.")},
    KeyedText{"model.simulated", QT_TRANSLATE_NOOP("Notices", "The document model was learned from simulated scans.")},
    KeyedText{"model.unsigned", QT_TRANSLATE_NOOP("Notices", "The document model is not signed by an agency.")},
    KeyedText{"mrz.doubtful", QT_TRANSLATE_NOOP("Notices", "Parts of the machine-readable zone could as well read "
                                                           "otherwise: compare them with the page.")},
    KeyedText{"mrz.incomplete",
              QT_TRANSLATE_NOOP("Notices", "The machine-readable zone is not complete in the picture.")},
    KeyedText{"mrz.names_truncated", QT_TRANSLATE_NOOP("Notices", "The names fill their field and may be cut short.")},
    KeyedText{"mrz.character_not_allowed",
              QT_TRANSLATE_NOOP("Notices", "The machine-readable zone has a character that may not stand there.")},
    KeyedText{"mrz.filler_inside",
              QT_TRANSLATE_NOOP("Notices", "A filler stands in the middle of a field of the machine-readable zone.")},
    KeyedText{"mrz.filler_first",
              QT_TRANSLATE_NOOP("Notices", "A field of the machine-readable zone begins with a filler.")},
    KeyedText{"mrz.field_empty", QT_TRANSLATE_NOOP("Notices", "A field of the machine-readable zone is empty.")},
    KeyedText{"mrz.names_malformed",
              QT_TRANSLATE_NOOP("Notices", "The names of the machine-readable zone are not written as prescribed.")},
    KeyedText{"mrz.sex_for_visual_zone_only",
              QT_TRANSLATE_NOOP("Notices", "The machine-readable zone has the letter X for the sex, "
                                           "where only the printed field may have it.")},
    KeyedText{"mrz.date_impossible",
              QT_TRANSLATE_NOOP("Notices", "A date of the machine-readable zone does not exist.")},
    KeyedText{"mrz.dates_contradict",
              QT_TRANSLATE_NOOP("Notices", "The dates of the machine-readable zone contradict each other.")},
    KeyedText{"mrz.typed", QT_TRANSLATE_NOOP("Notices", "An officer compared the machine-readable zone with the page "
                                                        "and typed what differs.")},
    KeyedText{"mrz.typed_whole", QT_TRANSLATE_NOOP("Notices", "An officer typed the whole machine-readable zone; none "
                                                              "was read whole, so its print was not judged.")},
    KeyedText{
        "profile.unlisted_checks",
        QT_TRANSLATE_NOOP("Notices", "Checks that this counter's profile does not list are shown and not counted.")},
    KeyedText{"summary.broken",
              QT_TRANSLATE_NOOP("Notices", "The data of the document could not be listed completely.")},
    KeyedText{
        "trust.no_store",
        QT_TRANSLATE_NOOP("Notices", "There is no trust list, so it cannot be told who vouches for the signatures.")},
};

/// Codes whose own sentence carries what ours cannot know.
constexpr std::array withOwnSentence{std::string_view("capture.notice"), std::string_view("chip.notice")};

constexpr std::array toActOn{std::string_view("capture.pre_recorded_refused"),
                             std::string_view("capture.notice"),
                             std::string_view("chip.none"),
                             std::string_view("chip.ended_early"),
                             std::string_view("document.not_examined"),
                             std::string_view("document.one_side"),
                             std::string_view("inspection.cancelled"),
                             std::string_view("mrz.doubtful"),
                             std::string_view("mrz.incomplete")};

}  // namespace

QString sentenceOf(const inspection::Notice& notice)
{
    const char* text = textFor(notices, notice.code);
    if (text == nullptr) {
        return isolated(notice.text);
    }
    const bool withOwn =
        std::find(withOwnSentence.begin(), withOwnSentence.end(), notice.code) != withOwnSentence.end();
    const QString sentence = translated("Notices", text);
    return withOwn ? sentence + QLatin1Char(' ') + isolated(notice.text) : sentence;
}

bool asksToAct(std::string_view code) { return std::find(toActOn.begin(), toActOn.end(), code) != toActOn.end(); }

bool hasNoticeText(std::string_view code) { return textFor(notices, code) != nullptr; }

}  // namespace rahdari::ui::desktop::texts
