#include "ui/desktop/texts/decision_texts.h"

#include "ui/desktop/texts/translated.h"

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array acts{
    KeyedText{"accept", QT_TRANSLATE_NOOP("Decisions", "Accept")},
    KeyedText{"refer", QT_TRANSLATE_NOOP("Decisions", "Refer")},
    KeyedText{"refuse", QT_TRANSLATE_NOOP("Decisions", "Refuse")},
};

constexpr std::array done{
    KeyedText{"accept", QT_TRANSLATE_NOOP("Decisions", "Accepted")},
    KeyedText{"refer", QT_TRANSLATE_NOOP("Decisions", "Referred to the second line")},
    KeyedText{"refuse", QT_TRANSLATE_NOOP("Decisions", "Refused")},
};

}  // namespace

QString decisionAct(std::string_view decision) { return translatedFor("Decisions", acts, decision, asItIs(decision)); }

QString decisionDone(std::string_view decision) { return translatedFor("Decisions", done, decision, asItIs(decision)); }

QString reasonWanted()
{
    return translated("Decisions",
                      QT_TRANSLATE_NOOP("Decisions", "This differs from what the machine found. Say why."));
}

QString reasonWantedForEarlier()
{
    return translated(
        "Decisions", QT_TRANSLATE_NOOP("Decisions", "This differs from what the machine found of the traveller's other "
                                                    "document. Say why."));
}

}  // namespace rahdari::ui::desktop::texts
