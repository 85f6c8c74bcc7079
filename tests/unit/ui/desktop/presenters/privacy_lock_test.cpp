#include "ui/desktop/presenters/privacy_lock.h"

#include "tests/unit/ui/desktop/presenters/made_up_desk.h"

#include <boost/test/unit_test.hpp>

#include <QCoreApplication>
#include <QEvent>

#include <thread>
#include <vector>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(PrivacyLockTest)

BOOST_AUTO_TEST_CASE(ItSaysEachChangeOnce)
{
    PrivacyLock lock;
    std::vector<bool> said;
    QObject::connect(&lock, &PrivacyLock::changed, [&](bool locked) { said.push_back(locked); });
    lock.unlock();
    lock.lock();
    lock.lock();
    lock.unlock();
    BOOST_TEST((said == std::vector{true, false}));
    BOOST_TEST(!lock.isLocked());
}

BOOST_AUTO_TEST_CASE(ItLocksOfItselfOnlyWhereThatIsWantedAndNobodyIsThere)
{
    PrivacyLock lock;
    std::this_thread::sleep_for(20ms);
    QCoreApplication::processEvents();
    BOOST_TEST(!lock.isLocked());
    lock.lockAfter(500ms);
    QObject key;
    key.installEventFilter(&lock);
    for (int i = 0; i < 60; ++i) {  // 600 ms in all
        std::this_thread::sleep_for(10ms);
        QEvent pressed(QEvent::KeyPress);
        QCoreApplication::sendEvent(&key, &pressed);
        QCoreApplication::processEvents();
    }
    BOOST_TEST(!lock.isLocked());
    BOOST_TEST(test::waitUntil([&] { return lock.isLocked(); }));
    lock.unlock();
    BOOST_TEST(test::waitUntil([&] { return lock.isLocked(); }));  // and again
}

BOOST_AUTO_TEST_CASE(TheTimeGoesUpAndThenOff)
{
    PrivacyLock lock;
    std::vector<int> minutes;
    for (int i = 0; i < 6; ++i) {
        minutes.push_back(lock.lockLater());
    }
    BOOST_TEST((minutes == std::vector{1, 2, 5, 10, 0, 1}));
    lock.lockAfter(3min);  // by hand in the preferences
    BOOST_TEST(lock.lockLater() == 5);
}

BOOST_AUTO_TEST_SUITE_END()
