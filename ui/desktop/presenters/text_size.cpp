#include "ui/desktop/presenters/text_size.h"

#include "ui/desktop/texts/isolated.h"

#include <QCoreApplication>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr QSize designedFor(1366, 768);
constexpr QSize ordinaryScreen(1920, 1080);
constexpr int leastAutomatic = 150;         // a screen somewhat finer than an ordinary one is meant to hold more
constexpr double mostOrdinaryRatio = 1.01;  // above that the display server enlarges
constexpr double mostOrdinaryDpi = 110.0;

bool leaves(const ScreenFacts& screen, int percent, QSize least)
{
    const QSize left = screen.size * 100 / percent;
    return left.width() >= least.width() && left.height() >= least.height();
}

int askedForBy(const ScreenFacts& screen)
{
    const bool isEnlarged = screen.ratio > mostOrdinaryRatio || screen.logicalDpi > mostOrdinaryDpi;
    int asked = textSizes.front();
    for (const int percent : textSizes) {
        if (!isEnlarged && percent >= leastAutomatic && leaves(screen, percent, ordinaryScreen)) {
            asked = percent;
        }
    }
    return asked;
}

QString inWords(const char* text) { return QCoreApplication::translate("TextSize", text); }

}  // namespace

bool isTextSize(int percent)
{
    return percent == automaticTextSize || std::find(textSizes.begin(), textSizes.end(), percent) != textSizes.end();
}

TextSize::TextSize(int chosen, const ScreenFacts& screen)
    : chosen_(isTextSize(chosen) ? chosen : automaticTextSize), screen_(screen), shown_(fitting(chosen_))
{
}

int TextSize::nextShown() const { return fitting(chosen_); }

bool TextSize::canBe(int percent) const
{
    return percent == textSizes.front() || leaves(screen_, percent, designedFor);
}

int TextSize::fitting(int chosen) const
{
    if (chosen == automaticTextSize) {
        return askedForBy(screen_);
    }
    int fits = textSizes.front();
    for (const int percent : textSizes) {
        fits = percent <= chosen && canBe(percent) ? percent : fits;
    }
    return fits;
}

QString TextSize::larger()
{
    const auto* next = std::upper_bound(textSizes.begin(), textSizes.end(), nextShown());
    return next != textSizes.end() && canBe(*next)
               ? choose(*next)
               : inWords(QT_TRANSLATE_NOOP("TextSize", "Larger text does not fit on this screen"));
}

QString TextSize::smaller()
{
    const auto* now = std::lower_bound(textSizes.begin(), textSizes.end(), nextShown());
    return now != textSizes.begin() ? choose(*std::prev(now))
                                    : inWords(QT_TRANSLATE_NOOP("TextSize", "The text does not get smaller than this"));
}

QString TextSize::followScreen() { return choose(automaticTextSize); }

QString TextSize::choose(int percent)
{
    chosen_ = percent;
    const QString size = texts::isolated(QStringLiteral("%1 %").arg(nextShown()));
    if (nextShown() == shown_) {
        return (percent == automaticTextSize
                    ? inWords(QT_TRANSLATE_NOOP("TextSize", "Text size as the screen asks for: %1, as it is now"))
                    : inWords(QT_TRANSLATE_NOOP("TextSize", "Text size %1, as it is now")))
            .arg(size);
    }
    return (percent == automaticTextSize
                ? inWords(QT_TRANSLATE_NOOP("TextSize", "Text size as the screen asks for: %1, when the program is "
                                                        "started the next time"))
                : inWords(QT_TRANSLATE_NOOP("TextSize", "Text size %1, when the program is started the next time")))
        .arg(size);
}

}  // namespace rahdari::ui::desktop
