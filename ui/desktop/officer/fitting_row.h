#pragma once

#include <QWidget>

#include <vector>

namespace rahdari::ui::desktop {

/// Widgets side by side, as many of them as there is room for: the last ones are left out on a narrow screen, so that a
/// row of buttons never widens the window. What they do still has its key.
class FittingRow : public QWidget {
    Q_OBJECT
public:
    /// @param margins    around the row, logical pixels
    /// @param alignment  Qt::AlignLeading or Qt::AlignTrailing: where the row stands in more room than it needs
    explicit FittingRow(const QMargins& margins, QWidget* parent = nullptr, Qt::Alignment alignment = Qt::AlignLeading);

    void add(QWidget* item);  ///< behind the others; owned from now on

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    int widthOfThose(int room) const;

    QMargins margins_;
    Qt::Alignment alignment_;
    std::vector<QWidget*> items_;
};

}  // namespace rahdari::ui::desktop
