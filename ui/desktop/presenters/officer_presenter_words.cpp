#include "ui/desktop/presenters/officer_presenter.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/texts/step_texts.h"

#include <QLocale>

namespace rahdari::ui::desktop {

using base::Error;

QString OfficerPresenter::headline() const
{
    switch (state_) {
    case State::Loading: return page_ || !document_.uri.empty() ? tr("Preparing") : tr("One moment");
    case State::Waiting: return second_ ? tr("Second document") : tr("Ready");
    case State::Working: return tr("Inspecting");
    case State::Judged: return texts::wordOf(judgement_.outcome);
    case State::Stopped: return tr("Stopped");
    case State::Trouble: return tr("Not possible");
    }
    return {};
}

QString OfficerPresenter::subline() const
{
    switch (state_) {
    case State::Loading: return tr("The models are being loaded");
    case State::Waiting: return second_ ? tr("Lay down the traveller's other document") : tr("Lay the document down");
    case State::Working: return chipProgress_.isEmpty() ? texts::busyWith(step_.toStdString()) : chipProgress_;
    case State::Judged: break;
    case State::Stopped: return tr("Nothing was judged. Inspect it again, or take the next document");
    case State::Trouble: {
        const texts::ErrorTexts words = texts::textsOf(trouble_.value_or(Error{}));
        return words.advice.isEmpty() ? words.what : words.what + u' ' + words.advice;
    }
    }
    if (kept_) {
        return tr("%1 · as it was kept").arg(texts::meaningOf(judgement_.outcome));
    }
    const QString number = texts::isolated(QLocale::c().toString(seconds().value_or(0.0), 'f', 1));
    const QString pattern = ofKeptPictures_ ? tr("%1 · %2 s · from the kept pictures") : tr("%1 · %2 s");
    QString line = pattern.arg(texts::meaningOf(judgement_.outcome), number);
    return line.replace(number + u' ', number + QChar(QChar::Nbsp));  // a number and its unit stand on one line
}

}  // namespace rahdari::ui::desktop
