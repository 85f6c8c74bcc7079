#include "ui/desktop/trust/removal_form.h"

#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/role_label.h"

#include <QKeyEvent>
#include <QStringList>
#include <QVBoxLayout>

namespace rahdari::ui::desktop {

namespace {

constexpr int overhangPx = 4;  // a line of mixed directions may be painted a little wider than it was measured

}  // namespace

RemovalForm::RemovalForm(QWidget* parent)
    : QFrame(parent), title_(new RoleLabel(TextRole::Reason, false, this)),
      model_(new RoleLabel(TextRole::Body, false, this)), explanation_(new RoleLabel(TextRole::Body, true, this)),
      yes_(new KeyButton({}, QStringLiteral("Enter"), this))
{
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    for (RoleLabel* label : {title_, model_, explanation_}) {
        label->setWordWrap(true);
        label->setContentsMargins(overhangPx, 0, overhangPx, 0);
        layout->addWidget(label);
    }
    layout->addWidget(yes_, 0, Qt::AlignLeading);
    yes_->setLook(KeyButton::Look::Primary);
    yes_->setFocusPolicy(Qt::NoFocus);  // Enter is the form's
    connect(yes_, &KeyButton::clicked, this, &RemovalForm::confirm);
    retranslate();
}

void RemovalForm::retranslate()
{
    yes_->setText(tr("Remove"));
    hide();  // what is asked is in the language before
}

void RemovalForm::open(std::size_t source, const RemovalQuestion& question)
{
    source_ = source;
    QStringList lines;
    for (const DetailLine& line : question.lines) {
        lines.push_back(line.name + QStringLiteral(": ") + line.value);
    }
    const bool stays = !question.refused.isEmpty();
    title_->setText(stays ? question.refused : tr("Is this document model to be removed?"));
    model_->setText(lines.join(u'\n'));
    explanation_->setText(
        stays ? tr("Esc leaves everything as it is.")
              : tr("From the next inspection on nobody judges by it. Its files are moved to %1 and "
                   "not destroyed; moved back or imported again, it counts again. Esc leaves everything as it is.")
                    .arg(question.keptIn));
    yes_->setVisible(!stays);
    setAccessibleName(title_->text());
    setAccessibleDescription(model_->text() + u'\n' + explanation_->text());
    show();
    setFocus();
}

void RemovalForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void RemovalForm::confirm()
{
    if (yes_->isVisible()) {
        hide();
        emit confirmed(source_);
    }
}

}  // namespace rahdari::ui::desktop
