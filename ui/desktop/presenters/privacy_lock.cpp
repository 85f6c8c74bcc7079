#include "ui/desktop/presenters/privacy_lock.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace rahdari::ui::desktop {

namespace {

constexpr std::array minutesToChoose{1, 2, 5, 10};

/// A key that is a shortcut never comes as a key press.
bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::Shortcut ||
           type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel ||
           type == QEvent::TouchBegin;
}

}  // namespace

PrivacyLock::PrivacyLock(QObject* parent) : QObject(parent)
{
    idling_.setSingleShot(true);
    connect(&idling_, &QTimer::timeout, this, &PrivacyLock::lock);
}

void PrivacyLock::lockAfter(std::chrono::milliseconds idle)
{
    idle_ = idle;
    noteActivity();
}

int PrivacyLock::lockLater()
{
    const auto now = std::chrono::duration_cast<std::chrono::minutes>(idle_).count();
    const auto* next = std::upper_bound(minutesToChoose.begin(), minutesToChoose.end(), static_cast<int>(now));
    const int minutes = next == minutesToChoose.end() ? 0 : *next;
    lockAfter(std::chrono::minutes(minutes));
    return minutes;
}

bool PrivacyLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isActivity(event->type())) {
        noteActivity();
    }
    return QObject::eventFilter(watched, event);
}

void PrivacyLock::lock() { set(true); }

void PrivacyLock::unlock() { set(false); }

void PrivacyLock::noteActivity()
{
    if (idle_.count() > 0 && !locked_) {
        idling_.start(idle_);
    } else {
        idling_.stop();
    }
}

void PrivacyLock::set(bool locked)
{
    if (locked_ != locked) {
        locked_ = locked;
        noteActivity();
        emit changed(locked);
    }
}

}  // namespace rahdari::ui::desktop
