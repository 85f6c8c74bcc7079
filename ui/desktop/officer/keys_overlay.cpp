#include "ui/desktop/officer/keys_overlay.h"

#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/role_label.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rahdari::ui::desktop {

namespace {

QWidget* columnOf(const KeyGroup& group, QWidget* parent)
{
    auto* column = new QWidget(parent);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    auto* title = new RoleLabel(TextRole::Title, false, column);
    title->setText(group.title);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine& line : group.lines) {
        grid->addWidget(new KeyHint(line.key, column), row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        auto* does = new RoleLabel(TextRole::Body, false, column);
        does->setText(line.does);
        grid->addWidget(does, row++, 1);
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    return column;
}

}  // namespace

KeysOverlay::KeysOverlay(QWidget* parent) : QWidget(parent)
{
    parent->installEventFilter(this);
    setGeometry(parent->rect());
    auto* layout = new QVBoxLayout(this);
    layout->setAlignment(Qt::AlignCenter);
    hide();
}

void KeysOverlay::showKeys(const std::vector<KeyGroup>& groups)
{
    delete card_;
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* columns = new QHBoxLayout(card);
    columns->setContentsMargins(32, 28, 32, 28);
    columns->setSpacing(44);
    QString spoken;
    for (const KeyGroup& group : groups) {
        columns->addWidget(columnOf(group, card));
        for (const KeyLine& line : group.lines) {
            spoken += line.key + QStringLiteral(": ") + line.does + QStringLiteral(". ");
        }
    }
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(spoken);
    static_cast<QVBoxLayout*>(layout())->addWidget(card, 0, Qt::AlignCenter);
    card_ = card;
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void KeysOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 150));
}

void KeysOverlay::mousePressEvent(QMouseEvent* /*event*/) { hide(); }

bool KeysOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace rahdari::ui::desktop
