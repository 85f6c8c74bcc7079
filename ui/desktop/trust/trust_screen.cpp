#include "ui/desktop/trust/trust_screen.h"

#include "ui/desktop/trust/import_form.h"
#include "ui/desktop/trust/removal_form.h"
#include "ui/desktop/trust/rows_table.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/role_label.h"
#include "ui/desktop/widgets/text_block.h"

#include <QAction>
#include <QActionGroup>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr int filterWidth = 320;
constexpr int filterMargin = 6;
constexpr int detailsHeight = 168;
constexpr int signSize = 20;

std::vector<int> sharesOf(TrustPresenter::List list)
{
    switch (list) {
    case TrustPresenter::List::Trust: return {25, 17, 6, 21, 11, 16, 18, 11};
    case TrustPresenter::List::Models: return {14, 30, 20, 8, 20, 14, 26, 12};
    case TrustPresenter::List::Changes: break;
    }
    return {18, 20, 40, 55};
}

KeyButton* tabOf(QAction* action, QWidget* parent)
{
    auto* tab = new KeyButton({}, {}, parent);
    tab->setLook(KeyButton::Look::Tab);
    tab->follow(action);
    return tab;
}

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files.push_back(url.toLocalFile());
        }
    }
    return files;
}

}  // namespace

TrustScreen::TrustScreen(TrustPresenter& presenter, QWidget* parent) : QWidget(parent), presenter_(presenter)
{
    setAcceptDrops(true);
    makeActions();
    layOut();
    connect(&presenter_, &TrustPresenter::rowsChanged, this, &TrustScreen::showRows);
    connect(&presenter_, &TrustPresenter::progressChanged, this, &TrustScreen::showProgress);
    connect(&presenter_, &TrustPresenter::imported, this, [this] {
        filter_->clear();
        form_->hide();
        removal_->hide();
        showList(List::Changes);
        table_->setFocus();
    });
    retranslate();
}

QAction* TrustScreen::addAct(const QString& key, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(key));
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void TrustScreen::makeActions()
{
    trust_ = addAct(QStringLiteral("Ctrl+1"), [this] { showList(List::Trust); });
    models_ = addAct(QStringLiteral("Ctrl+2"), [this] { showList(List::Models); });
    changes_ = addAct(QStringLiteral("Ctrl+3"), [this] { showList(List::Changes); });
    find_ = addAct(QStringLiteral("Ctrl+F"), [this] {
        filter_->setFocus();
        filter_->selectAll();
    });
    import_ = addAct(QStringLiteral("Ctrl+I"), [this] {
        removal_->hide();
        form_->open();
    });
    remove_ = addAct(QStringLiteral("Del"), [this] { askToRemove(); });
    auto* lists = new QActionGroup(this);
    for (QAction* list : {trust_, models_, changes_}) {
        list->setCheckable(true);
        lists->addAction(list);
    }
    trust_->setChecked(true);
}

void TrustScreen::layOut()
{
    title_ = new RoleLabel(TextRole::Title, false, this);
    summary_ = new RoleLabel(TextRole::Body, true, this);
    summary_->setWordWrap(true);
    filter_ = new QLineEdit(this);
    filter_->setFixedWidth(filterWidth);
    filter_->setMinimumHeight(34);
    filter_->setTextMargins(filterMargin, 0, filterMargin, 0);
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, &presenter_, &TrustPresenter::setFilter);
    table_ = new RowsTable(this);
    connect(table_, &RowsTable::chosen, this, &TrustScreen::showDetails);
    connect(filter_, &QLineEdit::returnPressed, table_, [this] { table_->setFocus(); });
    details_ = new QTextBrowser(this);
    details_->setFrameShape(QFrame::NoFrame);
    details_->setFixedHeight(detailsHeight);
    form_ = new ImportForm(this);
    form_->hide();
    connect(form_, &ImportForm::wanted, &presenter_, &TrustPresenter::importFiles);
    removal_ = new RemovalForm(this);
    connect(removal_, &RemovalForm::confirmed, &presenter_, &TrustPresenter::removeModel);
    removing_ = new KeyButton({}, {}, this);
    removing_->follow(remove_);
    back_ = new KeyButton({}, QStringLiteral("Esc"), this);
    connect(back_, &KeyButton::clicked, this, &TrustScreen::escape);
    auto* importing = new KeyButton({}, {}, this);
    importing->follow(import_);
    importing->setLook(KeyButton::Look::Primary);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_);
    head->addSpacing(16);
    for (QAction* list : {trust_, models_, changes_}) {
        head->addWidget(tabOf(list, this));
    }
    head->addStretch(1);
    head->addWidget(importing);
    head->addWidget(back_);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(filter_);
    line->addWidget(new KeyHint(QStringLiteral("Ctrl+F"), this));
    line->addWidget(summary_, 1);
    line->addWidget(removing_);
    adviceLine_ = new QWidget(this);
    adviceSign_ = new QLabel(adviceLine_);
    advice_ = new RoleLabel(TextRole::Reason, false, adviceLine_);
    advice_->setWordWrap(true);
    auto* advice = new QHBoxLayout(adviceLine_);
    advice->setContentsMargins(0, 0, 0, 0);
    advice->setSpacing(10);
    advice->addWidget(adviceSign_, 0, Qt::AlignTop);
    advice->addWidget(advice_, 1);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(4);
    rows->addWidget(table_, 1);
    rows->addWidget(details_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(line);
    layout->addWidget(adviceLine_);
    layout->addWidget(card, 1);
    layout->addWidget(form_);
    layout->addWidget(removal_);
}

void TrustScreen::open()
{
    showList(list_);
    presenter_.look();
    table_->setFocus();
}

void TrustScreen::escape()
{
    if (presenter_.isImporting()) {
        presenter_.stop();
    } else if (form_->isVisible()) {
        form_->hide();
        table_->setFocus();
    } else if (removal_->isVisible()) {
        removal_->hide();
        table_->setFocus();
    } else if (!filter_->text().isEmpty()) {
        filter_->clear();
        table_->setFocus();
    } else {
        emit left();
    }
}

void TrustScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (form_ == nullptr) {
        return;
    }
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (changesLook(*event)) {
        showAdvice();
        showDetails();
    }
}

void TrustScreen::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData() != nullptr && !filesOf(*event->mimeData()).isEmpty() && !presenter_.isImporting()) {
        event->acceptProposedAction();
    }
}

/// Nothing is imported by dropping it: a certificate may have to be named first.
void TrustScreen::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    form_->open(filesOf(*event->mimeData()));
}

void TrustScreen::retranslate()
{
    title_->setText(tr("Trust and models"));
    setAccessibleName(title_->text());
    trust_->setText(tr("Trust list"));
    models_->setText(tr("Document models"));
    changes_->setText(tr("What changed"));
    find_->setText(tr("Filter"));
    import_->setText(tr("Import files"));
    remove_->setText(tr("Remove the document model"));
    filter_->setPlaceholderText(tr("Filter by country, name, kind, state"));
    filter_->setAccessibleName(tr("Filter"));
    details_->setAccessibleName(tr("Details"));
    form_->retranslate();
    removal_->retranslate();
    showProgress();
    presenter_.retranslate();
}

void TrustScreen::showList(List list)
{
    list_ = list;
    (list == List::Trust ? trust_ : list == List::Models ? models_ : changes_)->setChecked(true);
    showRows();
}

void TrustScreen::askToRemove()
{
    const auto chosen = table_->chosenSource();
    if (const auto question = chosen ? presenter_.removalQuestion(*chosen) : std::nullopt) {
        form_->hide();
        removal_->open(*chosen, *question);
    }
}

void TrustScreen::showRows()
{
    if (removal_->isVisible()) {  // what it asks about may stand elsewhere now
        removal_->hide();
        table_->setFocus();
    }
    removing_->setVisible(list_ == List::Models);
    remove_->setEnabled(list_ == List::Models && !presenter_.isImporting() && !presenter_.rows(list_).empty());
    changes_->setEnabled(presenter_.hasImported());
    summary_->setText(presenter_.summary(list_));
    table_->setAccessibleName((list_ == List::Trust ? trust_ : list_ == List::Models ? models_ : changes_)->text());
    table_->setRows(presenter_.headers(list_), sharesOf(list_), presenter_.rows(list_));
    showAdvice();
}

void TrustScreen::showAdvice()
{
    const QString text = presenter_.advice(list_);
    advice_->setText(text);
    adviceSign_->setPixmap(outcomeIcon(check::Outcome::Undetermined, themeOf(*this)).pixmap(signSize));
    adviceLine_->setVisible(!text.isEmpty());
}

void TrustScreen::showDetails()
{
    const auto chosen = table_->chosenSource();
    const QString dim = coloursFor(*this).dim.name();
    // A paragraph would go the way its first letter goes.
    const QString way = layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString html;
    for (const DetailLine& line : chosen ? presenter_.details(list_, *chosen) : std::vector<DetailLine>()) {
        const QString name = line.name.isEmpty() ? QString() : line.name.toHtmlEscaped() + QStringLiteral(": ");
        html += QStringLiteral("<p dir='%1' style='margin:1px 6px'><span style='color:%2'>%3</span>%4</p>")
                    .arg(way, dim, name, line.value.toHtmlEscaped());
    }
    details_->setFont(fontFor(*this, TextRole::Table));
    details_->setHtml(html);
}

void TrustScreen::showProgress()
{
    const bool importing = presenter_.isImporting();
    form_->showProgress(importing, presenter_.step(), presenter_.share());
    import_->setEnabled(!importing);
    remove_->setEnabled(list_ == List::Models && !importing && !presenter_.rows(list_).empty());
    back_->setText(importing ? tr("Stop the import") : tr("Back"));
}

}  // namespace rahdari::ui::desktop
