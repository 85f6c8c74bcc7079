#include "ui/desktop/widgets/key_hint.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace rahdari::ui::desktop {

KeyHint::KeyHint(const QString& key, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setKey(key);
}

void KeyHint::setKey(const QString& key)
{
    key_ = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const { return keyCapSize(key_, fontFor(*this, TextRole::Key)); }

void KeyHint::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), key_, fontFor(*this, TextRole::Key), coloursFor(*this));
}

void KeyHint::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QSize keyCapSize(const QString& key, const QFont& font)
{
    if (key.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 3;
    return {std::max(metrics.horizontalAdvance(key) + 10, height), height};
}

void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const QFont& font,
                 const ThemeColours& colours)
{
    if (key.isEmpty()) {
        return;
    }
    paintCard(painter, box, 4.0, colours.key, colours.line);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.dim);
    painter.drawText(box, Qt::AlignCenter | Qt::TextForceLeftToRight | Qt::TextSingleLine, key);
    painter.restore();
}

}  // namespace rahdari::ui::desktop
