// rahdari-report: writes the record of an inspection as a PDF. Started by `rahdari report`, so that the command line
// need not load Qt; needs no display.
#include "core/casefile/inspection_folder.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/report/report_pdf.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace {

// As `rahdari` ends, see ui/cli/exit_code.h.
constexpr int usage = 64;
constexpr int unreadable = 3;
constexpr int notWritten = 74;

/// Qt's remarks about the machine's fonts and folders are nothing to whoever wants a report.
void dropRemarks(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "rahdari: %s\n", qPrintable(text));
    }
}

int fail(const rahdari::base::Error& error, int code)
{
    const char* const gap = error.advice.empty() ? "" : ". ";
    std::fprintf(stderr, "rahdari: %s%s%s\n", error.message.c_str(), gap, error.advice.c_str());
    return code;
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace rahdari;
    if (std::getenv("QT_QPA_PLATFORM") == nullptr) {
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    }
    qInstallMessageHandler(dropRemarks);
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto language = arguments.size() == 4 ? ui::desktop::i18n::languageFromCode(arguments[3]) : std::nullopt;
    if (!language) {
        std::fputs("usage: rahdari-report FOLDER OUT.pdf en|ur|bn\n", stderr);
        return usage;
    }
    const auto opened = casefile::readRecord(arguments[1].toStdString());
    if (!opened) {
        return fail(opened.error(), unreadable);
    }
    const ui::desktop::i18n::InstalledLanguage installed(*language);
    QLocale::setDefault(ui::desktop::i18n::localeOf(*language));  // days and months are its own too
    if (!opened->record.judgement) {
        return fail(
            {0, "The inspection was not finished: there is no judgement to report", "Inspect the document again"},
            unreadable);
    }
    const auto written =
        ui::desktop::writeReport(*opened, arguments[3], std::filesystem::path(arguments[2].toStdString()));
    return written ? 0 : fail(written.error(), notWritten);
}
