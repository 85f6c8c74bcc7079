#include "ui/desktop/presenters/model_rows.h"

#include "ui/desktop/presenters/trust_rows.h"
#include "ui/desktop/texts/check_texts.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/texts/translated.h"
#include "ui/desktop/texts/trust_texts.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using check::Outcome;
using document::DocumentModel;
using texts::ModelStanding;

namespace {

QString lightsText(const std::vector<image::Light>& lights)
{
    QStringList names;
    for (const image::Light light : lights) {
        names.push_back(texts::wordOf(light));
    }
    return names.join(QStringLiteral(", "));
}

QString specimensText(const document::Provenance& provenance)
{
    const QString count = QString::number(provenance.specimens);
    return provenance.simulated ? texts::trustWord(QT_TRANSLATE_NOOP("Trust", "%1, simulated")).arg(count) : count;
}

/// The file or folder that was left out: the message begins with the way to it.
QString nameOfLeftOut(const base::Error& reason)
{
    const QString message = texts::asItIs(reason.message);
    return message.left(message.indexOf(QStringLiteral(": "))).section(u'/', -1);
}

ListRow rowOfLeftOut(const base::Error& reason)
{
    ListRow row;
    row.mark = Outcome::Failed;
    row.word = texts::wordOf(ModelStanding::LeftOut);
    row.cells = {texts::isolated(nameOfLeftOut(reason)) + QStringLiteral(" · ") + texts::errorTexts(reason.code).what,
                 QString(),
                 QString(),
                 QString(),
                 QString(),
                 QString(),
                 QString()};
    return row;
}

ListRow rowOf(const ModelHolding& holding)
{
    const DocumentModel& model = holding.entry.outline;
    const auto& signature = holding.entry.signature;
    ListRow row;
    row.mark = signature ? Outcome::Successful : Outcome::Undetermined;
    row.word = texts::wordOf(signature ? ModelStanding::Signed : ModelStanding::NotSigned);
    row.cells = {texts::isolated(model.title.empty() ? model.name : model.title),
                 texts::isolated(toString(model.id)),
                 texts::isolated(model.version),
                 signature ? texts::isolated(commonNameOf(signature->signer)) : QStringLiteral("–"),
                 specimensText(model.provenance),
                 lightsText(holding.lights),
                 QString::number(model.knownDefects.size())};
    return row;
}

QString defectText(const document::KnownDefect& defect)
{
    QString text = texts::textsOf(defect.check).title + QStringLiteral(": ") + texts::isolated(defect.reason);
    if (!defect.firstNumber.empty()) {
        text += QStringLiteral(" (") +
                texts::isolated(texts::asItIs(defect.firstNumber) + QStringLiteral(" – ") +
                                texts::asItIs(defect.lastNumber)) +
                QStringLiteral(")");
    }
    return text;
}

std::vector<DetailLine> detailsOf(const ModelHolding& holding)
{
    const DocumentModel& model = holding.entry.outline;
    const document::Provenance& learned = model.provenance;
    std::vector<DetailLine> lines;
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Side"), texts::isolated(model.side));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Series"), texts::isolated(model.series));
    if (holding.entry.signature) {
        addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Signed by"), texts::isolated(holding.entry.signature->signer));
        addIfThere(lines, "SHA-256", texts::isolated(holding.entry.signature->sha256));
    }
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Made by"), texts::isolated(learned.agency));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Made on"), texts::isolated(learned.made));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Learned from specimens"), specimensText(learned));
    for (const std::string& device : learned.devices) {
        addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Captured with"), texts::isolated(device));
    }
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Lights"), lightsText(holding.lights));
    for (const document::KnownDefect& defect : model.knownDefects) {
        addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Known defect"), defectText(defect));
    }
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Place"), texts::isolated(holding.entry.path.string()));
    return lines;
}

}  // namespace

QStringList modelHeaders()
{
    return {texts::trustWord(QT_TRANSLATE_NOOP("Trust", "State")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Document")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Number")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Version")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Signed by")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Specimens")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Lights")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Known defects"))};
}

std::vector<ListRow> modelRowsOf(const Holdings& holdings)
{
    std::vector<ListRow> rows;
    for (const base::Error& reason : holdings.leftOut) {
        rows.push_back(rowOfLeftOut(reason));
        rows.back().source = rows.size() - 1;
    }
    std::vector<ListRow> models;
    for (std::size_t place = 0; place < holdings.models.size(); ++place) {
        models.push_back(rowOf(holdings.models[place]));
        models.back().source = holdings.leftOut.size() + place;
    }
    std::stable_sort(models.begin(), models.end(), [](const ListRow& one, const ListRow& other) {
        return std::pair(one.mark == Outcome::Successful, one.cells.front()) <
               std::pair(other.mark == Outcome::Successful, other.cells.front());
    });
    rows.insert(rows.end(), models.begin(), models.end());
    return rows;
}

RemovalQuestion removalQuestionOf(std::size_t source, const Holdings& holdings)
{
    if (source < holdings.leftOut.size()) {
        return {texts::trustWord(QT_TRANSLATE_NOOP("Trust", "This file is not in use, so it need not be removed.")),
                {{texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Place")), nameOfLeftOut(holdings.leftOut[source])}},
                {}};
    }
    const ModelHolding& holding = holdings.models.at(source - holdings.leftOut.size());
    const DocumentModel& model = holding.entry.outline;
    RemovalQuestion question;
    if (holding.removedTo.empty()) {
        question.refused = texts::trustWord(QT_TRANSLATE_NOOP(
            "Trust", "This document model came with the program or was named when it was started, and "
                     "stays. The administrator can take it away."));
    }
    addIfThere(question.lines, QT_TRANSLATE_NOOP("Trust", "Document"),
               texts::isolated(model.title.empty() ? model.name : model.title));
    addIfThere(question.lines, QT_TRANSLATE_NOOP("Trust", "Number"), texts::isolated(toString(model.id)));
    addIfThere(question.lines, QT_TRANSLATE_NOOP("Trust", "Version"), texts::isolated(model.version));
    addIfThere(question.lines, QT_TRANSLATE_NOOP("Trust", "Signed by"),
               holding.entry.signature ? texts::isolated(holding.entry.signature->signer)
                                       : texts::wordOf(ModelStanding::NotSigned));
    question.keptIn = texts::isolated(holding.removedTo);
    return question;
}

std::vector<DetailLine> modelDetailsOf(std::size_t source, const Holdings& holdings)
{
    if (source >= holdings.leftOut.size()) {
        return detailsOf(holdings.models.at(source - holdings.leftOut.size()));
    }
    const base::Error& reason = holdings.leftOut[source];
    return {{texts::trustWord(QT_TRANSLATE_NOOP("Trust", "What to do")), texts::errorTexts(reason.code).advice},
            {texts::trustWord(QT_TRANSLATE_NOOP("Trust", "What the program says")), texts::isolated(reason.message)},
            {QString(), texts::isolated(reason.advice)}};
}

}  // namespace rahdari::ui::desktop
