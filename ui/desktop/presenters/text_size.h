#pragma once

#include <QSize>
#include <QString>

#include <array>

namespace rahdari::ui::desktop {

/// What the display server says of the screen the window comes up on, before this program enlarges anything.
struct ScreenFacts {
    QSize size{1366, 768};  ///< logical pixels
    double ratio = 1.0;     ///< device pixels for each of them
    double logicalDpi = 96.0;

    bool operator==(const ScreenFacts&) const = default;
};

inline constexpr int automaticTextSize = 0;                 ///< as the screen asks for
inline constexpr std::array textSizes{100, 125, 150, 200};  ///< percent of what was designed

/// Whether it is automaticTextSize or one of textSizes.
bool isTextSize(int percent);

/// How large the texts of the window are, and with them all but the document's picture: as somebody chose, as far as
/// 1366 by 768 pixels are left, which the window was designed for. Automatic is larger than 100 % only on a screen with
/// far more pixels that nobody has told to enlarge, and leaves 1920 by 1080. What is chosen holds from the next start.
class TextSize {
public:
    TextSize() : TextSize(automaticTextSize, {}) {}
    explicit TextSize(int chosen, const ScreenFacts& screen);

    int chosen() const { return chosen_; }  ///< as is to be kept
    int shown() const { return shown_; }    ///< percent since the start
    int nextShown() const;                  ///< percent from the next start
    bool canBe(int percent) const;          ///< whether it fits on the screen

    /// Choose the next one, or automatic. @return one sentence of what came of it, in the language of now
    QString larger();
    QString smaller();
    QString followScreen();

private:
    int fitting(int chosen) const;
    QString choose(int percent);

    int chosen_;
    ScreenFacts screen_;
    int shown_;
};

}  // namespace rahdari::ui::desktop
