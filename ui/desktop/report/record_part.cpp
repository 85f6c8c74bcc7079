#include "ui/desktop/report/report_context.h"
#include "ui/desktop/texts/decision_texts.h"
#include "ui/desktop/texts/isolated.h"

#include <QCoreApplication>

// The decision, and what the result rests on: times, versions, hash.
namespace rahdari::ui::desktop::sheet {

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

QString joined(std::initializer_list<std::string_view> parts)
{
    QStringList texts;
    for (const std::string_view part : parts) {
        if (!part.empty()) {
            texts.push_back(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())));
        }
    }
    return texts.isEmpty() ? shown("") : texts::isolated(texts.join(QStringLiteral(" · ")));
}

Lines decisionLines(const casefile::Decision& decision, i18n::Language language)
{
    return {{QCoreApplication::translate("Report", "Decision"), texts::decisionDone(toString(decision.verdict))},
            {QCoreApplication::translate("Report", "Reason"), shown(decision.reason)},
            {QCoreApplication::translate("Report", "By"), shown(decision.by)},
            {QCoreApplication::translate("Report", "At"), shownMoment(decision.at, language)}};
}

/// By the clock of the post, as all moments of the report; the record has it in UTC.
QString importOf(const casefile::InspectionRecord& record, i18n::Language language)
{
    auto moment = casefile::momentFromText(record.trust.newestImportAt.substr(0, 19) + ".000+00:00");
    if (!moment) {
        return shown(record.trust.newestImportAt);
    }
    moment->offset = record.captured.offset;
    return shownMoment(*moment, language);
}

QString trustLine(const casefile::InspectionRecord& record, i18n::Language language)
{
    const casefile::TrustState& trust = record.trust;
    if (trust.source.empty()) {
        return QCoreApplication::translate("Report", "No trust store was loaded");
    }
    return QCoreApplication::translate("Report", "%1; country certificates: %2; newest import: %3")
        .arg(shown(trust.source), texts::isolated(QString::number(trust.anchors)), importOf(record, language));
}

QString modelLine(const inspection::Judgement& judgement)
{
    if (!judgement.documentModel || judgement.documentModel->name.empty()) {
        return QCoreApplication::translate("Report", "None fits");
    }
    const inspection::ModelTranscript& model = *judgement.documentModel;
    return joined({model.title, model.id, model.version, model.agency,
                   model.signer.empty() ? std::string_view() : std::string_view(model.signer)});
}

Lines recordLines(const ReportContext& context)
{
    const casefile::InspectionRecord& record = context.record();
    const i18n::Language language = context.typesetter.language();
    Lines lines{{QCoreApplication::translate("Report", "Record"), shown(record.id)}};
    if (!record.secondOf.empty()) {
        lines.emplace_back(QCoreApplication::translate("Report", "Same traveller as"), shown(record.secondOf));
    }
    if (!record.supersedes.empty()) {
        lines.emplace_back(QCoreApplication::translate("Report", "In the place of"), shown(record.supersedes));
    }
    lines.emplace_back(QCoreApplication::translate("Report", "Captured"), shownMoment(record.captured, language));
    if (record.judged) {
        lines.emplace_back(QCoreApplication::translate("Report", "Judged"), shownMoment(*record.judged, language));
    }
    lines.emplace_back(QCoreApplication::translate("Report", "Source"), shown(record.sourceUri));
    lines.emplace_back(QCoreApplication::translate("Report", "Software"),
                       joined({record.software.name, record.software.version, record.software.build}));
    lines.emplace_back(QCoreApplication::translate("Report", "Profile"),
                       joined({context.judgement.profileName, context.judgement.profileVersion}));
    lines.emplace_back(QCoreApplication::translate("Report", "Document model"), modelLine(context.judgement));
    for (const casefile::ModelVersion& model : record.models) {
        lines.emplace_back(QCoreApplication::translate("Report", "Model"),
                           joined({model.name, model.version, model.signer}));
    }
    lines.emplace_back(QCoreApplication::translate("Report", "Trust store"), trustLine(record, language));
    return lines;
}

}  // namespace

void addRecord(SheetFlow& flow, const ReportContext& context)
{
    const Typesetter& typesetter = context.typesetter;
    flow.title(QCoreApplication::translate("Report", "Decision"));
    flow.add(context.record().decision
                 ? pairs(typesetter, decisionLines(*context.record().decision, typesetter.language()), contentWidth)
                 : typesetter.text(QCoreApplication::translate("Report", "Not decided yet."), {}, contentWidth));
    flow.title(QCoreApplication::translate("Report", "What this report rests on"));
    flow.add(pairs(typesetter, recordLines(context), contentWidth));
    flow.add(Typesetter::card(
        Typesetter::stack(
            {typesetter.text(QCoreApplication::translate(
                                 "Report", "Hash of the evidence (SHA-256). It is that of the file %1 of the record, "
                                           "which holds the hashes of all its other files.")
                                 .arg(shown(casefile::recordFileName)),
                             {.points = 8.0, .colour = paper().dim}, Typesetter::insideCard(contentWidth)),
             typesetter.text(QString::fromStdString(context.opened.evidenceSha256),
                             {.points = 8.5, .asOnDocument = true}, Typesetter::insideCard(contentWidth))},
            mm(1.0)),
        contentWidth, paper().shade, paper().line));
}

}  // namespace rahdari::ui::desktop::sheet
