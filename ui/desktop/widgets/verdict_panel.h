#pragma once

#include "core/check/outcome.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace rahdari::ui::desktop {

/// The answer, large: symbol, word, and one line below it. Before there is an answer its place says what to do, while
/// work goes on what is being done. Changes are announced to screen readers.
class VerdictPanel : public QWidget {
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    /// @param word  e.g. "Failed"; @param line  what to do and how long it took, or what went wrong; the panel grows
    ///              with it. Elsewhere a line ends after two lines; all of it is in the tool tip.
    void setVerdict(check::Outcome outcome, const QString& word, const QString& line);

    /// No document yet: what to do, e.g. "Lay the document down".
    void setWaiting(const QString& title, const QString& line);

    /// Work goes on. @param share  [0, 1] of it done; negative when not known
    void setWorking(const QString& title, const QString& line, double share = -1.0);

    std::optional<check::Outcome> outcome() const { return outcome_; }
    QString title() const { return title_; }
    QString line() const { return line_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class State : std::uint8_t { Waiting, Working, Judged };
    void show(State state, std::optional<check::Outcome> outcome, const QString& title, const QString& line,
              double share);

    State state_ = State::Waiting;
    std::optional<check::Outcome> outcome_;
    QString title_;
    QString line_;
    double share_ = -1.0;
};

}  // namespace rahdari::ui::desktop
