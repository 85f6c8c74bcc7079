#include "ui/desktop/texts/check_texts.h"

#include "ui/desktop/texts/check_words.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/translated.h"

namespace rahdari::ui::desktop::texts {

namespace {

const char* wordsOf(Advice advice)
{
    switch (advice) {
    case Advice::CaptureAgain:
        return QT_TRANSLATE_NOOP("Checks", "Lay the document flat, keep it still and capture it again.");
    case Advice::KeepLightOff:
        return QT_TRANSLATE_NOOP("Checks", "Keep other light off the document and capture it again.");
    case Advice::LookAtPlace: return QT_TRANSLATE_NOOP("Checks", "Look at the place shown and decide by eye.");
    case Advice::LookThroughLens: return QT_TRANSLATE_NOOP("Checks", "Look at it through a magnifier.");
    case Advice::FeelSurface: return QT_TRANSLATE_NOOP("Checks", "Feel the place with a finger and look along it.");
    case Advice::TiltByHand: return QT_TRANSLATE_NOOP("Checks", "Tilt the document by hand and watch it.");
    case Advice::HoldAgainstLight: return QT_TRANSLATE_NOOP("Checks", "Hold the page against a light.");
    case Advice::CompareByEye: return QT_TRANSLATE_NOOP("Checks", "Compare the two by eye.");
    case Advice::TypeZone:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Compare the machine-readable zone with the page and correct what was misread.");
    case Advice::OtherFeatures: return QT_TRANSLATE_NOOP("Checks", "Judge the document by hand and by its chip.");
    case Advice::OtherChecks: return QT_TRANSLATE_NOOP("Checks", "Judge the document by the other checks.");
    case Advice::TrustList:
        return QT_TRANSLATE_NOOP(
            "Checks", "Ask for an up-to-date trust list; until then judge the document by the other checks.");
    case Advice::ChipAgain:
        return QT_TRANSLATE_NOOP("Checks", "Lay the document on the reader again and keep it still.");
    case Advice::LookForExpiry: return QT_TRANSLATE_NOOP("Checks", "Look for the date of expiry on the document.");
    }
    return nullptr;
}

QString inContext(const char* text) { return translated("Checks", text); }

QString withAdvice(const QString& sentence, Advice advice)
{
    return sentence.isEmpty() ? sentence : sentence + QLatin1Char(' ') + inContext(wordsOf(advice));
}

CheckTexts unknownCheck(std::string_view checkId)
{
    return {
        asItIs(checkId), inContext(QT_TRANSLATE_NOOP("Checks", "The document did not pass this check.")),
        inContext(QT_TRANSLATE_NOOP("Checks", "This check could not tell. Judge the document by the other checks.")),
        inContext(QT_TRANSLATE_NOOP("Checks", "This check is newer than this program's texts."))};
}

/// What a check left open, and what to do about it.
struct OpenWords {
    const char* matter = nullptr;
    Advice advice = Advice::OtherChecks;
};

OpenWords openWordsOf(const CheckWords& words, const check::CheckResult& result)
{
    if (words.notCompared != nullptr && result.findings().empty()) {
        return {words.notCompared, words.adviceNotCompared};
    }
    if (words.adviceWithoutPlace && result.regions().empty()) {
        return {words.undetermined, *words.adviceWithoutPlace};
    }
    // What was measured a little beyond what genuine specimens showed is for the eye, not for another capture.
    const bool isNearLimit = result.margin().has_value() && !result.regions().empty();
    return {words.undetermined, isNearLimit ? Advice::LookAtPlace : words.advice};
}

QString openSentence(const check::CheckResult& result)
{
    const CheckWords* words = findCheckWords(result.id());
    if (words == nullptr || words->undetermined == nullptr) {
        return textsOf(result.id()).undetermined;
    }
    const OpenWords open = openWordsOf(*words, result);
    return withAdvice(inContext(open.matter), open.advice);
}

/// What stands before a colon says what is the matter, what stands behind it what that means.
CardTexts partedAtColon(const QString& sentence, const QString& advice)
{
    const qsizetype colon = sentence.indexOf(QStringLiteral(": "));
    if (colon < 0) {
        return {sentence, advice};
    }
    QString meaning = sentence.mid(colon + 2);
    meaning.replace(0, 1, meaning.first(1).toUpper());
    return {sentence.first(colon), advice.isEmpty() ? meaning : meaning + QLatin1Char(' ') + advice};
}

}  // namespace

CheckTexts textsOf(std::string_view checkId)
{
    const CheckWords* words = findCheckWords(checkId);
    if (words == nullptr) {
        return unknownCheck(checkId);
    }
    return {inContext(words->title), inContext(words->failed),
            withAdvice(inContext(words->undetermined), words->advice), inContext(words->looksAt)};
}

bool hasTexts(std::string_view checkId) { return findCheckWords(checkId) != nullptr; }

QString sentenceOf(const check::CheckResult& result)
{
    switch (result.outcome()) {
    case check::Outcome::Failed: return textsOf(result.id()).failed;
    case check::Outcome::Undetermined: return openSentence(result);
    case check::Outcome::Aborted: return sentenceOfError(result.errorCode());
    case check::Outcome::Successful:
        return inContext(QT_TRANSLATE_NOOP("Checks", "Nothing here speaks against the document."));
    case check::Outcome::NotSupported: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Checks", "This could not be checked on this document."));
}

CardTexts cardTextsOf(const check::CheckResult& result)
{
    if (result.outcome() == check::Outcome::Aborted) {
        const ErrorTexts words = errorTexts(result.errorCode());
        return {words.what, words.advice};
    }
    const QString whole = sentenceOf(result);
    const CheckWords* words = findCheckWords(result.id());
    if (result.outcome() == check::Outcome::Undetermined && words != nullptr && words->undetermined != nullptr) {
        const QString matter = inContext(openWordsOf(*words, result).matter);
        return partedAtColon(matter, whole.mid(matter.size()).trimmed());
    }
    return partedAtColon(whole, {});
}

}  // namespace rahdari::ui::desktop::texts
