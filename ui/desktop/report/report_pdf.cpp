#include "ui/desktop/report/report_pdf.h"

#include "core/base/error_code.h"
#include "ui/desktop/report/laid_out_report.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace rahdari::ui::desktop {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error notWritten(const QString& why)
{
    return {toInt(ErrorCode::FileNotWritten), "The report could not be written: " + why.toStdString(),
            "Check that there is room and that the folder may be written to"};
}

/// Order of painting: grounds below, marks above.
void paint(QPainter& painter, const sheet::Page& page)
{
    for (const sheet::Item& item : page.items) {
        painter.save();
        item.paint(painter, item.rect);
        painter.restore();
    }
}

}  // namespace

Result<void> writeReport(const casefile::OpenedRecord& opened, const QString& language, QIODevice& out)
{
    const auto known = i18n::languageFromCode(language);
    if (!opened.record.judgement || !known) {
        return Error{toInt(ErrorCode::ReportInvalid),
                     known ? "The inspection was not finished: there is no judgement to report"
                           : "There is no report in this language",
                     known ? "Inspect the document again" : "Choose en, ur or bn"};
    }
    const std::vector<sheet::Page> pages = sheet::layOutReport(opened, *known);
    QPdfWriter writer(&out);
    writer.setResolution(sheet::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(QString::fromStdString(opened.record.id));
    writer.setCreator(QStringLiteral("Rahdari"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return notWritten(out.errorString());
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        paint(painter, pages[i]);
    }
    if (!painter.end()) {
        return notWritten(out.errorString());
    }
    return {};
}

Result<void> writeReport(const casefile::OpenedRecord& opened, const QString& language,
                         const std::filesystem::path& out)
{
    QSaveFile file(QString::fromStdString(out.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file.errorString());
    }
    if (auto written = writeReport(opened, language, file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) {
        return notWritten(file.errorString());
    }
    return {};
}

}  // namespace rahdari::ui::desktop
