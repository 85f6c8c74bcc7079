#include "ui/desktop/officer/facts_column.h"

#include "ui/desktop/officer/checks_view.h"
#include "ui/desktop/officer/details_pane.h"
#include "ui/desktop/officer/fields_table.h"
#include "ui/desktop/officer/panel_view.h"
#include "ui/desktop/presenters/check_tree.h"
#include "ui/desktop/presenters/chip_panel.h"
#include "ui/desktop/presenters/field_rows.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/role_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <iterator>

namespace rahdari::ui::desktop {

namespace {

constexpr int columnWidth = 396;
constexpr int chipDetailsHeight = 96;

KeyButton* tabOf(QAction* action, QWidget* parent)
{
    auto* tab = new KeyButton({}, {}, parent);
    tab->setLook(KeyButton::Look::Tab);
    tab->follow(action);
    return tab;
}

/// The panel with the place below it where its current line is told in full.
QWidget* withDetails(PanelView& panel)
{
    auto* part = new QWidget(panel.parentWidget());
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* details = new DetailsPane(chipDetailsHeight, part);
    layout->addWidget(&panel, 1);
    layout->addWidget(details);
    QObject::connect(&panel, &PanelView::lineChosen, details, &DetailsPane::tell);
    return part;
}

}  // namespace

FactsColumn::FactsColumn(const OfficerPresenter& presenter, QAction* checks, QAction* chip, QWidget* parent)
    : QFrame(parent), presenter_(presenter), fieldsTitle_(new RoleLabel(TextRole::Title, true, this)),
      fields_(new FieldsTable(this)), checks_(new ChecksView(this)), chip_(new PanelView(this))
{
    setProperty("card", true);
    setMinimumWidth(columnWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(fieldsTitle_);
    layout->addWidget(fields_);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(4);
    tabs->addWidget(tabOf(checks, this));
    tabs->addWidget(tabOf(chip, this));
    tabs->addStretch(1);
    layout->addLayout(tabs);
    auto* stack = new QStackedWidget(this);
    stack->addWidget(checks_);
    stack->addWidget(withDetails(*chip_));
    layout->addWidget(stack, 1);
    connect(checks, &QAction::triggered, stack, [stack] { stack->setCurrentIndex(0); });
    connect(chip, &QAction::triggered, stack, [stack] { stack->setCurrentIndex(1); });
    connect(checks_, &ChecksView::checkChosen, this, &FactsColumn::checkChosen);
    retranslate();
}

void FactsColumn::showData()
{
    const inspection::Judgement& judgement = presenter_.judgement();
    fields_->setRows(fieldRowsOf(judgement));
    checks_->setGroups(checkTreeOf(judgement));
    std::vector<PanelSection> sections = chipSectionsOf(judgement);
    std::vector<PanelSection> seals = sealSectionsOf(judgement);
    sections.insert(sections.end(), std::make_move_iterator(seals.begin()), std::make_move_iterator(seals.end()));
    chip_->setSections(std::move(sections),
                       presenter_.inspection() ? tr("The document has no chip that was read, and no seal") : QString());
}

void FactsColumn::chooseCheck(const std::string& id) { checks_->choose(id); }

void FactsColumn::retranslate()
{
    fieldsTitle_->setText(tr("Fields"));
    chip_->setAccessibleName(tr("Chip and seal"));
    showData();
}

}  // namespace rahdari::ui::desktop
