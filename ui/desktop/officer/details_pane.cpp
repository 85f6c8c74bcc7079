#include "ui/desktop/officer/details_pane.h"

#include <QEvent>

namespace rahdari::ui::desktop {

DetailsPane::DetailsPane(int height, QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(height);
    setAccessibleName(tr("Details"));
    hide();
}

void DetailsPane::tell(const QString& html)
{
    setVisible(!html.isEmpty());
    setHtml(html);
}

void DetailsPane::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Details"));
    }
}

}  // namespace rahdari::ui::desktop
