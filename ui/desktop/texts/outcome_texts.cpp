#include "ui/desktop/texts/outcome_texts.h"

#include "ui/desktop/texts/translated.h"

namespace rahdari::ui::desktop::texts {

namespace {

QString inContext(const char* text) { return translated("Outcomes", text); }

}  // namespace

QString wordOf(check::Outcome outcome)
{
    switch (outcome) {
    case check::Outcome::Successful: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Successful"));
    case check::Outcome::Failed: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Failed"));
    case check::Outcome::Undetermined: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Undetermined"));
    case check::Outcome::NotSupported: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Not supported"));
    case check::Outcome::Aborted: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Outcomes", "Aborted"));
}

QString symbolOf(check::Outcome outcome)
{
    switch (outcome) {
    case check::Outcome::Successful: return QString(QChar(0x2713));
    case check::Outcome::Failed: return QString(QChar(0x2715));
    case check::Outcome::Undetermined: return QStringLiteral("?");
    case check::Outcome::NotSupported: return QString(QChar(0x2013));
    case check::Outcome::Aborted: break;
    }
    return QString(QChar(0x25FC));
}

QString meaningOf(check::Outcome outcome)
{
    switch (outcome) {
    case check::Outcome::Successful:
        return inContext(QT_TRANSLATE_NOOP("Outcomes", "Nothing speaks against the document"));
    case check::Outcome::Failed: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Refer to the second line"));
    case check::Outcome::Undetermined: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Something is left to your eye"));
    case check::Outcome::NotSupported:
        return inContext(QT_TRANSLATE_NOOP("Outcomes", "This document cannot be judged here"));
    case check::Outcome::Aborted: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Outcomes", "The inspection broke off: lay the document down again"));
}

QString wordOf(inspection::Obligation obligation)
{
    switch (obligation) {
    case inspection::Obligation::Mandatory: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Always counts"));
    case inspection::Obligation::Optional:
        return inContext(QT_TRANSLATE_NOOP("Outcomes", "Counts where it is possible"));
    case inspection::Obligation::Evaluatory: return inContext(QT_TRANSLATE_NOOP("Outcomes", "Shown, not counted"));
    case inspection::Obligation::Off: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Outcomes", "Off"));
}

}  // namespace rahdari::ui::desktop::texts
