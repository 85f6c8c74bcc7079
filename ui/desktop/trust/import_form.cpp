#include "ui/desktop/trust/import_form.h"

#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/role_label.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace rahdari::ui::desktop {

namespace {

constexpr int lineHeight = 34;
constexpr int barWidth = 220;

QString withHome(const QString& path)
{
    return path == u'~' || path.startsWith(QStringLiteral("~/")) ? QDir::homePath() + path.mid(1) : path;
}

KeyButton* buttonOf(const QString& key, QWidget* parent)
{
    auto* action = new QAction(parent);
    action->setShortcut(QKeySequence(key));
    parent->addAction(action);
    auto* button = new KeyButton({}, {}, parent);
    button->follow(action);
    return button;
}

QAction* actionOf(KeyButton* button, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action->shortcut().toString(QKeySequence::NativeText) == button->key()) {
            return action;
        }
    }
    return nullptr;
}

}  // namespace

std::vector<std::string> placesOfText(const QString& text)
{
    const QString whole = withHome(text.trimmed());
    const QStringList parts = QFileInfo::exists(whole) ? QStringList{whole} : text.split(u';', Qt::SkipEmptyParts);
    std::vector<std::string> places;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            places.push_back(withHome(part.trimmed()).toStdString());
        }
    }
    return places;
}

ImportForm::ImportForm(QWidget* parent)
    : QFrame(parent), placesName_(new RoleLabel(TextRole::Body, false, this)), places_(new QLineEdit(this)),
      files_(buttonOf(QStringLiteral("Ctrl+O"), this)), folder_(buttonOf(QStringLiteral("Ctrl+D"), this)),
      vouchedName_(new RoleLabel(TextRole::Body, false, this)), vouched_(new QLineEdit(this)),
      certificate_(buttonOf(QStringLiteral("Ctrl+K"), this)),
      explanation_(new RoleLabel(TextRole::Caption, true, this)),
      start_(new KeyButton({}, QStringLiteral("Enter"), this)), step_(new RoleLabel(TextRole::Body, true, this)),
      bar_(new QProgressBar(this))
{
    setProperty("card", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(placesName_, 0, 0);
    grid->addWidget(places_, 0, 1);
    grid->addWidget(files_, 0, 2);
    grid->addWidget(folder_, 0, 3);
    grid->addWidget(vouchedName_, 1, 0);
    grid->addWidget(vouched_, 1, 1);
    grid->addWidget(certificate_, 1, 2);
    grid->addWidget(explanation_, 2, 1, 1, 3);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(12);
    acts->addWidget(start_);
    acts->addWidget(bar_);
    acts->addWidget(step_, 1);
    grid->addLayout(acts, 3, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    explanation_->setWordWrap(true);
    bar_->setFixedWidth(barWidth);
    bar_->setTextVisible(false);
    bar_->setRange(0, 100);
    start_->setLook(KeyButton::Look::Primary);
    for (QLineEdit* line : {places_, vouched_}) {
        line->setMinimumHeight(lineHeight);
        connect(line, &QLineEdit::returnPressed, this, &ImportForm::accept);
    }
    placesName_->setBuddy(places_);
    vouchedName_->setBuddy(vouched_);
    connect(start_, &KeyButton::clicked, this, &ImportForm::accept);
    connect(actionOf(files_, actions()), &QAction::triggered, this, &ImportForm::chooseFiles);
    connect(actionOf(folder_, actions()), &QAction::triggered, this, &ImportForm::chooseFolder);
    connect(actionOf(certificate_, actions()), &QAction::triggered, this, &ImportForm::chooseVouched);
    retranslate();
    showProgress(false, {}, 0.0);
}

void ImportForm::retranslate()
{
    placesName_->setText(tr("Files or folders"));
    places_->setPlaceholderText(tr("Type paths, with ; between them, or drop files onto this window"));
    places_->setAccessibleName(placesName_->text());
    actionOf(files_, actions())->setText(tr("Choose files"));
    actionOf(folder_, actions())->setText(tr("Choose a folder"));
    vouchedName_->setText(tr("Certificate you vouch for"));
    vouched_->setPlaceholderText(tr("Only where the publisher is not known here yet"));
    vouched_->setAccessibleName(vouchedName_->text());
    actionOf(certificate_, actions())->setText(tr("Choose a certificate"));
    explanation_->setText(tr("For a master list the CSCA certificate of the state that publishes it, for a document "
                             "model that of the agency. Get it by another way than the list itself: everything in the "
                             "list is believed because of it."));
    start_->setText(tr("Import"));
}

void ImportForm::open(const QStringList& places)
{
    if (!places.isEmpty()) {
        places_->setText(places.join(QStringLiteral("; ")));
    }
    show();
    places_->setFocus();
}

void ImportForm::showProgress(bool importing, const QString& step, double share)
{
    for (QWidget* part : std::initializer_list<QWidget*>{places_, vouched_, start_}) {
        part->setEnabled(!importing);
    }
    for (QAction* action : actions()) {
        action->setEnabled(!importing);
    }
    bar_->setVisible(importing);
    bar_->setValue(qRound(share * 100.0));
    bar_->setAccessibleName(step);
    step_->setText(!importing       ? QString()
                   : step.isEmpty() ? tr("Importing …")
                                    : tr("Importing %1").arg(texts::isolated(step)));
}

void ImportForm::accept()
{
    ImportWish wish{placesOfText(places_->text()), withHome(vouched_->text().trimmed()).toStdString()};
    if (wish.places.empty() && wish.vouched.empty()) {
        step_->setText(tr("Name the files to be imported first"));
        places_->setFocus();
        return;
    }
    emit wanted(wish);
}

/// Qt's own dialog, in the program's colours; its words are ours.
QFileDialog* ImportForm::dialogOf(const QString& title)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setLabelText(QFileDialog::LookIn, tr("Folder:"));
    dialog->setLabelText(QFileDialog::FileName, tr("Name:"));
    dialog->setLabelText(QFileDialog::FileType, tr("Kind:"));
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    dialog->setLabelText(QFileDialog::Reject, tr("Leave"));
    return dialog;
}

void ImportForm::chooseFiles()
{
    QFileDialog* dialog = dialogOf(tr("Choose files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& chosen) { open(chosen); });
    dialog->open();
}

void ImportForm::chooseFolder()
{
    QFileDialog* dialog = dialogOf(tr("Choose a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& chosen) { open(chosen); });
    dialog->open();
}

void ImportForm::chooseVouched()
{
    QFileDialog* dialog = dialogOf(tr("Choose a certificate"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        vouched_->setText(chosen);
        vouched_->setFocus();
    });
    dialog->open();
}

}  // namespace rahdari::ui::desktop
