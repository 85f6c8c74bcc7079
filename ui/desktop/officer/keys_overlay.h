#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace rahdari::ui::desktop {

/// A key and what it does.
struct KeyLine {
    QString key;
    QString does;
};

struct KeyGroup {
    QString title;
    std::vector<KeyLine> lines;
};

/// All keys at a glance, over the window. Esc, F1 or a click closes it.
class KeysOverlay : public QWidget {
    Q_OBJECT
public:
    explicit KeysOverlay(QWidget* parent);

    void showKeys(const std::vector<KeyGroup>& groups);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* card_ = nullptr;
};

}  // namespace rahdari::ui::desktop
