#include "ui/desktop/app/scaled_application.h"

#include <QApplication>
#include <QScreen>

namespace rahdari::ui::desktop {

namespace {

constexpr const char* scaleVariable = "QT_SCALE_FACTOR";

ScreenFacts screenOfStart()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? ScreenFacts{}
                             : ScreenFacts{screen->size(), screen->devicePixelRatio(), screen->logicalDotsPerInch()};
}

}  // namespace

ScaledApplication::ScaledApplication(int argc, char** argv, int chosen) : given_(argv, argv + argc)
{
    start();
    textSize_ = TextSize(chosen, screenOfStart());
    if (textSize_.shown() == textSizes.front()) {
        return;
    }
    application_.reset();
    const QByteArray before = qgetenv(scaleVariable);
    const double factor = before.isEmpty() ? 1.0 : before.toDouble();
    qputenv(scaleVariable, QByteArray::number(factor * textSize_.shown() / 100.0));
    start();
    before.isEmpty() ? qunsetenv(scaleVariable) : qputenv(scaleVariable, before);  // not for programs started from here
}

ScaledApplication::~ScaledApplication() = default;

void ScaledApplication::start()
{
    left_ = given_;
    left_.push_back(nullptr);
    count_ = static_cast<int>(given_.size());
    application_ = std::make_unique<QApplication>(count_, left_.data());
}

}  // namespace rahdari::ui::desktop
