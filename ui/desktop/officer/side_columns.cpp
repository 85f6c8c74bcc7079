#include "ui/desktop/officer/side_columns.h"

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr int gapPx = 12;
constexpr int verdict = 0;
constexpr int page = 1;
constexpr int facts = 2;

}  // namespace

SideColumns::SideColumns(QWidget* verdictColumn, QWidget* pageColumn, QWidget* factsColumn, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    for (QWidget* column : {verdictColumn, pageColumn, factsColumn}) {
        addWidget(column);
    }
    setChildrenCollapsible(false);
    setHandleWidth(gapPx);
    for (const int column : {verdict, facts}) {
        setStretchFactor(column, 0);
    }
    setStretchFactor(page, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        wanted_ = widths();
        emit widthsChanged();
    });
}

int SideColumns::designedPx(int column) const { return widget(column)->minimumWidth(); }

ColumnWidths SideColumns::widths() const
{
    return isVisible() ? ColumnWidths{sizes().at(verdict), sizes().at(facts)} : wanted_;
}

void SideColumns::setWidths(const ColumnWidths& widths)
{
    wanted_ = widths;
    if (isVisible()) {  // before that it does not know its own width
        apply();
    }
}

void SideColumns::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    apply();
}

void SideColumns::apply()
{
    const int room = width() - 2 * handleWidth() - widget(page)->minimumSizeHint().width();
    const int factsPx =
        std::clamp(wanted_.factsPx, designedPx(facts), std::max(designedPx(facts), room - designedPx(verdict)));
    const int verdictPx =
        std::clamp(wanted_.verdictPx, designedPx(verdict), std::max(designedPx(verdict), room - factsPx));
    setSizes({verdictPx, std::max(1, width() - 2 * handleWidth() - verdictPx - factsPx), factsPx});
}

void SideColumns::widenVerdict(int byPx)
{
    setWidths({widths().verdictPx + byPx, widths().factsPx});
    emit widthsChanged();
}

void SideColumns::widenFacts(int byPx)
{
    setWidths({widths().verdictPx, widths().factsPx + byPx});
    emit widthsChanged();
}

}  // namespace rahdari::ui::desktop
