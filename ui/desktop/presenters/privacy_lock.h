#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace rahdari::ui::desktop {

/// Whether the screen may be seen. Locked, the window hides everything of the traveller; what is under way goes on. A
/// screen against looks, no more: it asks nobody who he is until there are accounts. GUI thread only.
class PrivacyLock : public QObject {
    Q_OBJECT
public:
    explicit PrivacyLock(QObject* parent = nullptr);

    bool isLocked() const { return locked_; }

    /// Locks of itself when nothing was done for so long; zero: never. The time begins anew.
    void lockAfter(std::chrono::milliseconds idle);
    std::chrono::milliseconds idleTime() const { return idle_; }

    /// The next longer time of 1, 2, 5 and 10 minutes; never, after the longest. @return minutes; 0: never
    int lockLater();

    /// Takes keys, pointer and touch for activity; made for the application's event filter. Lets everything through.
    bool eventFilter(QObject* watched, QEvent* event) override;

public slots:
    void lock();
    void unlock();  ///< the place where an account will have to prove itself
    void noteActivity();

signals:
    void changed(bool locked);

private:
    void set(bool locked);

    QTimer idling_;
    std::chrono::milliseconds idle_{0};
    bool locked_ = false;
};

}  // namespace rahdari::ui::desktop
