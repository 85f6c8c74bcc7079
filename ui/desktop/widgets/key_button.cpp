#include "ui/desktop/widgets/key_button.h"

#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QAction>
#include <QEnterEvent>
#include <QFontMetrics>
#include <QPainter>

namespace rahdari::ui::desktop {

namespace {

constexpr int gap = 8;

int sidePadding(KeyButton::Look look) { return look == KeyButton::Look::Tab ? 10 : 16; }
int topPadding(KeyButton::Look look) { return look == KeyButton::Look::Tab ? 4 : 9; }

TextRole roleOf(KeyButton::Look look) { return look == KeyButton::Look::Tab ? TextRole::Body : TextRole::Title; }

QColor mixed(const QColor& a, const QColor& b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

}  // namespace

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent) : QAbstractButton(parent), key_(key)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setKey(const QString& key)
{
    key_ = key;
    updateGeometry();
    update();
}

void KeyButton::setLook(Look look)
{
    look_ = look;
    updateGeometry();
    update();
}

void KeyButton::follow(QAction* action)
{
    const auto copy = [this, action] {
        setText(action->text());
        setKey(action->shortcut().toString(QKeySequence::NativeText));
        setToolTip(action->toolTip());
        setEnabled(action->isEnabled());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
    };
    copy();
    connect(action, &QAction::changed, this, copy);
    // A click has already turned the button; the action decides, and says so through `changed`.
    connect(this, &QAbstractButton::clicked, action, [action, copy] {
        action->trigger();
        copy();
    });
}

QSize KeyButton::sizeHint() const
{
    const TextBlock block{text(), fontFor(*this, roleOf(look_)), layoutDirection(), Qt::AlignLeading, 1};
    const QSize cap = keyCapSize(key_, fontFor(*this, TextRole::Key));
    const int withCap = cap.width() > 0 ? gap + cap.width() : 0;
    return {2 * sidePadding(look_) + qRound(block.widthOfOneLine()) + withCap,
            2 * topPadding(look_) + std::max(qRound(block.heightOfOneLine()), cap.height())};
}

void KeyButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = coloursFor(*this);
    const bool filled = isEnabled() && (look_ == Look::Primary || isChecked() || isDown());
    const QColor ink = filled ? colours.onAccent : (isEnabled() ? colours.text : colours.dim);
    QColor ground = filled ? colours.accent : colours.card;
    if (isEnabled() && underMouse() && !filled) {
        ground = mixed(ground, colours.accent, 0.12F);
    }
    const QRectF box = rect();
    const QColor outline = filled ? colours.accent : (look_ == Look::Tab ? ground : colours.line);
    paintCard(painter, box, look_ == Look::Tab ? 6.0 : 8.0, ground, outline);

    const QFont font = fontFor(*this, roleOf(look_));
    const QFont keyFont = fontFor(*this, TextRole::Key);
    const QSizeF cap = keyCapSize(key_, keyFont);
    const double padding = sidePadding(look_);
    const double textWidth = width() - 2.0 * padding - (cap.width() > 0.0 ? gap + cap.width() : 0.0);
    const TextBlock block{text(), font, layoutDirection(), Qt::AlignLeading, 1};
    const double textHeight = block.heightOfOneLine();
    block.paint(painter,
                mirrored({padding, (height() - textHeight) / 2.0, textWidth, textHeight}, width(), layoutDirection()),
                ink);
    paintKeyCap(painter,
                mirrored({width() - padding - cap.width(), (height() - cap.height()) / 2.0, cap.width(), cap.height()},
                         width(), layoutDirection()),
                key_, keyFont, colours);
    if (hasFocus()) {
        paintFocusRing(painter, filled ? box.adjusted(3.0, 3.0, -3.0, -3.0) : box, 7.0,
                       filled ? colours.onAccent : colours.accent);
    }
}

void KeyButton::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

void KeyButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void KeyButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

}  // namespace rahdari::ui::desktop
