#include "ui/desktop/widgets/role_label.h"

#include "ui/desktop/widgets/text_block.h"

#include <QEvent>

namespace rahdari::ui::desktop {

RoleLabel::RoleLabel(TextRole role, bool dim, QWidget* parent) : QLabel(parent), role_(role), dim_(dim)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void RoleLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (changesLook(*event) && !dressing_) {
        dress();
    }
}

void RoleLabel::dress()
{
    dressing_ = true;  // font and palette set here come back as changes
    setFont(fontFor(*this, role_));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, dim_ ? coloursFor(*this).dim : coloursFor(*this).text);
    setPalette(colours);
    dressing_ = false;
}

}  // namespace rahdari::ui::desktop
