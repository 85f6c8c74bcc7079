// The screen is hidden from looks while an inspection goes on underneath.
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/lock_screen.h"
#include "ui/desktop/widgets/mrz_editor.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

/// Everything a person could read or have read aloud in the window now.
QString seen(const OfficerWindow& window)
{
    QString text = window.windowTitle();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            text += (label != nullptr ? label->text() : QString()) + u'\n' + widget->toolTip() + u'\n' +
                    widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n';
        }
    }
    return text;
}

void hideOrShow(DeskAtWork& work) { work.press(Qt::Key_L, Qt::ControlModifier); }

}  // namespace

BOOST_AUTO_TEST_SUITE(LockFlow)

BOOST_AUTO_TEST_CASE(AnInspectionGoesOnBehindTheHiddenScreenAndItsDocumentIsNotLost)
{
    DeskAtWork work;
    OfficerWindow& window = work.desk().window();
    const auto* screen = window.findChild<LockScreen*>();
    BOOST_REQUIRE(screen != nullptr);
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.passes(State::Working));
    hideOrShow(work);
    BOOST_TEST(screen->isVisible());
    BOOST_TEST(seen(window).contains(QStringLiteral("Ctrl+L")));  // how to come back
    work.photograph(QStringLiteral("hidden_en_light"));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(!window.viewer().isVisible());
    BOOST_TEST(!window.findChild<VerdictPanel*>()->isVisible());
    const QString name = QString::fromStdString(work.desk().presenter().judgement().fields.at(3).value);
    BOOST_TEST(!name.isEmpty());
    BOOST_TEST(!seen(window).contains(name));
    BOOST_TEST(!seen(window).contains(QStringLiteral("Failed")));
    BOOST_TEST(!seen(window).contains(QStringLiteral("td3_altered_digit")));

    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_Space, Qt::Key_F3, Qt::Key_E, Qt::Key_F1}) {
        work.press(key);
    }
    BOOST_TEST((work.desk().presenter().state() == State::Judged));
    BOOST_TEST(!work.desk().presenter().decided());
    BOOST_TEST(!work.desk().presenter().reasonWantedFor());
    BOOST_TEST(!seen(window).contains(name));

    hideOrShow(work);
    BOOST_TEST(!screen->isVisible());
    BOOST_TEST(window.viewer().isVisible());
    BOOST_TEST(work.headline().toStdString() == "Failed");
    work.press(Qt::Key_F6);
    BOOST_TEST((work.desk().presenter().decided() == casefile::Verdict::Refer));
}

BOOST_AUTO_TEST_CASE(WhatIsBeingTypedIsStillThereAfterwards)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_E);
    work.type(QStringLiteral("K"));
    auto* editor = work.desk().window().findChild<MrzEditor*>();
    const QStringList typed = editor->lines();
    hideOrShow(work);
    BOOST_TEST(!editor->isVisible());
    hideOrShow(work);
    BOOST_TEST(editor->isVisible());
    BOOST_TEST((editor->lines() == typed));
    BOOST_TEST((QApplication::focusWidget() == editor));
}

BOOST_AUTO_TEST_CASE(ItHidesByItselfWhereThatIsWantedAndEmptiesTheClipboard)
{
    DeskAtWork work;
    PrivacyLock& lock = work.desk().window().lock();
    BOOST_TEST(lock.idleTime().count() == 0);  // off unless it is chosen
    QApplication::clipboard()->setText(QStringLiteral("U62049177"));
    lock.lockAfter(std::chrono::milliseconds(2000));
    for (int i = 0; i < 12; ++i) {  // 2400 ms in all
        QTest::qWait(200);
        work.press(Qt::Key_K);  // somebody is there
    }
    BOOST_TEST(!lock.isLocked());
    BOOST_TEST(waitUntil([&] { return lock.isLocked(); }));
    if (QGuiApplication::platformName() == u"xcb") {  // offscreen nobody owns the clipboard
        BOOST_TEST(QApplication::clipboard()->text().isEmpty());
    }
    hideOrShow(work);
    BOOST_TEST(!lock.isLocked());
    work.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    BOOST_TEST((lock.idleTime() == std::chrono::minutes(1)));
    BOOST_TEST(seen(work.desk().window()).contains(QStringLiteral("after 1 minute")));
}

BOOST_AUTO_TEST_SUITE_END()
