#include "ui/desktop/app/desk.h"
#include "ui/desktop/app/scaled_application.h"
#include "ui/setup/kept_memory.h"
#include "ui/setup/local_day.h"

#include <QApplication>

#include <cstdlib>
#include <iostream>
#include <variant>

namespace desktop = rahdari::ui::desktop;

namespace {

/// Qt remarks on what a session without a display has not, which is no news to who asked for a picture alone.
void tellQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR") && !text.contains(u"propagateSizeHints")) {
        std::cerr << qFormatLogMessage(type, context, text).toStdString() << std::endl;
    }
}

bool hasDisplay() { return std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr; }

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.push_back(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

}  // namespace

int main(int argc, char** argv)
{
    rahdari::ui::setup::keepMemory();
    // Read before there is an application, which would need a display even for --help.
    auto read = desktop::readDeskOptions(argumentsOf(argc, argv), rahdari::ui::setup::localDay());
    if (const auto* answer = std::get_if<desktop::DeskAnswer>(&read)) {
        (answer->exitCode == 0 ? std::cout : std::cerr) << answer->text.toStdString() << std::endl;
        return answer->exitCode;
    }
    auto& options = std::get<desktop::DeskOptions>(read);
    if (!options.screenshot.isEmpty()) {
        qInstallMessageHandler(tellQtMessage);
        if (!hasDisplay()) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
    }
    setenv("OMP_THREAD_LIMIT", "1", 0);  // Tesseract's threads spin on small machines
    desktop::ScaledApplication scaled(argc, argv, options.chosenTextSize);
    QApplication::setApplicationName(QStringLiteral("rahdari-desk"));
    options.textSize = scaled.textSize();
    desktop::Desk desk(scaled.application(), std::move(options));
    desk.show();
    return QApplication::exec();
}
