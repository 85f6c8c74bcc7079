#include "ui/desktop/app/preference_keeper.h"

#include <QEvent>

#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr int soonMs = 500;  // a window being dragged moves often

}  // namespace

PreferenceKeeper::PreferenceKeeper(OfficerWindow& window, PreferenceFile file, Preferences found, bool keepsPlace)
    : window_(window), file_(std::move(file)), kept_(std::move(found)), chosen_(kept_),
      idleAtStart_(window.lock().idleTime()), keepsPlace_(keepsPlace)
{
    soon_.setSingleShot(true);
    soon_.setInterval(soonMs);
    connect(&soon_, &QTimer::timeout, this, &PreferenceKeeper::keep);
    connect(&window_, &OfficerWindow::arranged, this, [this] {
        arranged_ = true;
        soon_.start();
    });
    window_.installEventFilter(this);
}

PreferenceKeeper::~PreferenceKeeper() { keep(); }

void PreferenceKeeper::choose(i18n::Language language)
{
    chosen_.language = language;
    soon_.start();
}

void PreferenceKeeper::choose(ThemeName theme)
{
    chosen_.theme = theme;
    soon_.start();
}

void PreferenceKeeper::chooseTextSize(int percent)
{
    chosen_.textSize = percent;
    soon_.start();
}

bool PreferenceKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange) {
        soon_.start();
    } else if (type == QEvent::Close) {
        keep();
    }
    return QObject::eventFilter(watched, event);
}

Preferences PreferenceKeeper::now() const
{
    Preferences now = chosen_;
    if (arranged_) {
        now.look = window_.look();
    }
    if (const auto idle = window_.lock().idleTime(); idle != idleAtStart_) {
        now.lockAfterMinutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(idle).count());
    }
    if (keepsPlace_ && window_.isVisible()) {
        const QRect place = window_.isMaximized() ? window_.normalGeometry() : window_.geometry();
        now.maximised = window_.isMaximized();
        now.place = place.isValid() ? place : now.place;  // a window that was never smaller has no other place
    }
    return now;
}

void PreferenceKeeper::keep()
{
    soon_.stop();
    chosen_ = now();
    if (const auto written = file_.write(kept_, chosen_)) {
        kept_ = chosen_;
    } else if (!std::exchange(failed_, true)) {
        emit notKept(written.error());
    }
}

}  // namespace rahdari::ui::desktop
