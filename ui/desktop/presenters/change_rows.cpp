#include "ui/desktop/presenters/change_rows.h"

#include "core/base/error_code.h"
#include "ui/desktop/presenters/day_words.h"
#include "ui/desktop/presenters/trust_rows.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"
#include "ui/desktop/texts/trust_texts.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using base::ErrorCode;
using check::Outcome;
using texts::ImportMark;

namespace {

Outcome markOf(ImportMark mark)
{
    switch (mark) {
    case ImportMark::Refused:
    case ImportMark::NotKept: return Outcome::Failed;
    case ImportMark::Replaced:
    case ImportMark::Removed:
    case ImportMark::Added: return Outcome::Successful;
    case ImportMark::Remark: return Outcome::Undetermined;
    case ImportMark::Known:
    case ImportMark::LeftOut: break;
    }
    return Outcome::NotSupported;
}

QString fileName(const std::string& path)
{
    return texts::asItIs(path).section(u'/', -1, -1, QString::SectionSkipEmpty);
}

ListRow rowOf(ImportMark mark, const QString& file, const QString& what, const QString& detail)
{
    ListRow row;
    row.mark = markOf(mark);
    row.word = texts::wordOf(mark);
    row.cells = {texts::isolated(file), what, detail};
    return row;
}

bool isLeftOut(const FileImport& file)
{
    return file.ofFolder && file.refused && file.refused->code == toInt(ErrorCode::ImportFormatUnknown);
}

QString modelText(const std::string& title)
{
    return texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Document model")) + QStringLiteral(" · ") +
           texts::isolated(title);
}

ListRow rowOfRefused(const FileImport& file)
{
    if (file.removed) {
        return rowOf(ImportMark::Refused, fileName(file.path), modelText(file.removed->title),
                     reasonText(*file.refused));
    }
    if (isLeftOut(file)) {
        return rowOf(ImportMark::LeftOut, fileName(file.path), QString(), texts::errorTexts(file.refused->code).what);
    }
    if (file.claimedSigner) {
        return rowOf(
            ImportMark::Refused, fileName(file.path),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Document model signed by %1"))
                .arg(texts::isolated(file.claimedSigner->signer)),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "This agency is not known here. If you trust it, name its "
                                                        "certificate as the one you vouch for. SHA-256 %1"))
                .arg(texts::isolated(file.claimedSigner->sha256)));
    }
    return rowOf(ImportMark::Refused, fileName(file.path), QString(), reasonText(*file.refused));
}

ImportMark markOfReport(const FileImport& file, bool kept)
{
    if (!kept) {
        return ImportMark::NotKept;
    }
    if (file.added.empty()) {
        return file.report->alreadyThere == 0 && !file.report->refused.empty() ? ImportMark::Refused
                                                                               : ImportMark::Known;
    }
    return ImportMark::Added;
}

ListRow rowOfReport(const FileImport& file, bool kept)
{
    const pki::ImportReport& report = *file.report;
    QString what = texts::formatOf(report.format);
    if (!report.signer.empty()) {
        what += QStringLiteral(" · ") + texts::trustWord(QT_TRANSLATE_NOOP("Trust", "signed by %1"))
                                            .arg(texts::isolated(commonNameOf(report.signer)));
        what += report.signedAt ? QStringLiteral(", ") + dayOfValidity(*report.signedAt) : QString();
    }
    const QString counts =
        kept ? texts::trustWord(QT_TRANSLATE_NOOP("Trust", "new: %1, known already: %2, refused: %3"))
                   .arg(file.added.size())
                   .arg(report.alreadyThere)
                   .arg(report.refused.size())
             : texts::trustWord(QT_TRANSLATE_NOOP("Trust", "The file is right, but nothing was changed"));
    return rowOf(markOfReport(file, kept), fileName(file.path), what, counts);
}

QString itemText(const pki::TrustItemView& item)
{
    return texts::kindOf(item.kind) + QStringLiteral(" · ") + texts::isolated(item.name);
}

QString untilText(const pki::TrustItemView& item)
{
    return item.notAfter
               ? texts::trustWord(QT_TRANSLATE_NOOP("Trust", "valid until %1")).arg(dayOfValidity(*item.notAfter))
               : QString();
}

ListRow rowOfChange(const ItemChange& change, const QString& file)
{
    if (!change.replaced) {
        return rowOf(ImportMark::Added, file, itemText(change.item), untilText(change.item));
    }
    const QString older = change.replaced->notBefore
                              ? texts::trustWord(QT_TRANSLATE_NOOP("Trust", "replaces the one of %1"))
                                    .arg(dayOfValidity(*change.replaced->notBefore))
                              : QString();
    const QString until = untilText(change.item);
    return rowOf(ImportMark::Replaced, file, itemText(change.item),
                 until.isEmpty() || older.isEmpty() ? until + older : until + QStringLiteral(" · ") + older);
}

void addReport(const FileImport& file, bool kept, std::vector<ListRow>& rows)
{
    rows.push_back(rowOfReport(file, kept));
    const QString name = fileName(file.path);
    for (std::size_t i = 0; kept && i < file.added.size(); ++i) {
        rows.push_back(rowOfChange(file.added[i], name));
    }
    for (const pki::Refusal& refusal : file.report->refused) {
        rows.push_back(rowOf(ImportMark::Refused, name, texts::isolated(refusal.what), reasonText(refusal.reason)));
    }
    for (const std::string& remark : file.report->remarks) {
        rows.push_back(rowOf(ImportMark::Remark, name, QString(), texts::isolated(remark)));
    }
}

ListRow rowOfModel(const FileImport& file)
{
    const ModelChange& model = *file.model;
    QString detail = texts::trustWord(QT_TRANSLATE_NOOP("Trust", "version %1, signed by %2"))
                         .arg(texts::isolated(model.version), texts::isolated(model.signature.signer));
    if (model.replacedVersion) {
        detail += QStringLiteral(" · ") + texts::trustWord(QT_TRANSLATE_NOOP("Trust", "replaces version %1"))
                                              .arg(texts::isolated(*model.replacedVersion));
    }
    if (model.newSigner) {
        detail += QStringLiteral(" · ") +
                  texts::trustWord(QT_TRANSLATE_NOOP("Trust", "models of this agency are taken from now on"));
    }
    const ImportMark mark = model.known             ? ImportMark::Known
                            : model.replacedVersion ? ImportMark::Replaced
                                                    : ImportMark::Added;
    return rowOf(mark, fileName(file.path), modelText(model.title), detail);
}

ListRow rowOfRemoved(const FileImport& file)
{
    const ModelRemoval& model = *file.removed;
    const QString version = texts::isolated(model.version);
    const QString which = model.signature
                              ? texts::trustWord(QT_TRANSLATE_NOOP("Trust", "version %1, signed by %2"))
                                    .arg(version, texts::isolated(model.signature->signer))
                              : texts::trustWord(QT_TRANSLATE_NOOP("Trust", "version %1, not signed")).arg(version);
    return rowOf(
        ImportMark::Removed, fileName(file.path), modelText(model.title),
        which + QStringLiteral(" · ") +
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "its files lie in %1")).arg(texts::isolated(model.keptAt)));
}

void countReport(const FileImport& file, ChangeCount& count)
{
    count.added += file.added.size();
    count.known += file.report->alreadyThere;
    count.refused += file.report->refused.size();
    count.replaced += static_cast<std::size_t>(std::count_if(
        file.added.begin(), file.added.end(), [](const ItemChange& change) { return change.replaced.has_value(); }));
}

}  // namespace

QString reasonText(const base::Error& reason)
{
    return texts::sentenceOfError(reason.code) + QStringLiteral(" · ") + texts::isolated(reason.message);
}

ChangeCount countOf(const ImportResult& result)
{
    ChangeCount count;
    for (const FileImport& file : result.files) {
        if (file.refused) {
            count.refused += isLeftOut(file) ? 0U : 1U;
        } else if (file.report && !result.notKept) {
            countReport(file, count);
        } else if (file.model) {
            count.known += file.model->known ? 1U : 0U;
            count.added += file.model->known ? 0U : 1U;
            count.replaced += file.model->replacedVersion ? 1U : 0U;
        } else if (file.removed) {
            ++count.removed;
        }
    }
    return count;
}

QStringList changeHeaders()
{
    return {texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Change")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "File")), texts::trustWord(QT_TRANSLATE_NOOP("Trust", "What")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Why and until when"))};
}

std::vector<ListRow> changeRowsOf(const ImportResult& result)
{
    std::vector<ListRow> rows;
    for (const FileImport& file : result.files) {
        if (file.refused) {
            rows.push_back(rowOfRefused(file));
        } else if (file.report) {
            addReport(file, !result.notKept, rows);
        } else if (file.model) {
            rows.push_back(rowOfModel(file));
        } else if (file.removed) {
            rows.push_back(rowOfRemoved(file));
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].source = i;
    }
    return rows;
}

}  // namespace rahdari::ui::desktop
