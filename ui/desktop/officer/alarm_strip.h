#pragma once

#include <QString>
#include <QWidget>

namespace rahdari::ui::desktop {

/// What must not be overlooked, in colour, symbol and word, e.g. that a decision is not on the disk. Not there while
/// nothing is the matter. A new text is announced to screen readers.
class AlarmStrip : public QWidget {
    Q_OBJECT
public:
    explicit AlarmStrip(QWidget* parent = nullptr);

    /// @param word  what is the matter, e.g. "Not kept"; empty: nothing  @param line  why, and what to do
    void setAlarm(const QString& word, const QString& line);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString word_;
    QString line_;
};

}  // namespace rahdari::ui::desktop
