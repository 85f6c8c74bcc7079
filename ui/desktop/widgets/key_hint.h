#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

class QFont;
class QPainter;
class QRectF;

namespace rahdari::ui::desktop {

struct ThemeColours;

/// A key cap: shows where a key works. Its text keeps its own direction ("F6", "Ctrl+L"). Never takes the focus.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QString& key = {}, QWidget* parent = nullptr);

    void setKey(const QString& key);
    QString key() const { return key_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString key_;
};

/// Size of the cap around a key's text.
QSize keyCapSize(const QString& key, const QFont& font);

/// Draws a cap into a box at least `keyCapSize` large.
void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const QFont& font,
                 const ThemeColours& colours);

}  // namespace rahdari::ui::desktop
