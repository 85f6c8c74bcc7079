#pragma once

#include <QWidget>

#include <vector>

namespace rahdari::ui::desktop {

/// Widgets side by side, as many of them as there is room for: the last ones are left out on a narrow screen, so that a
/// row of buttons never widens the window. What they do still has its key.
class FittingRow : public QWidget {
    Q_OBJECT
public:
    /// @param margins  around the row, logical pixels
    explicit FittingRow(const QMargins& margins, QWidget* parent = nullptr);

    void add(QWidget* item);  ///< behind the others; owned from now on

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QMargins margins_;
    std::vector<QWidget*> items_;
};

}  // namespace rahdari::ui::desktop
