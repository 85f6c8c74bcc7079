// A trust list that was imported and could not be loaded: the officer is told, and it is tried again.
#include "core/store/sqlite_trust_store.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/alarm_strip.h"

#include <boost/test/unit_test.hpp>

#include <QTemporaryDir>

#include <algorithm>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using List = TrustPresenter::List;
using State = OfficerPresenter::State;

namespace {

namespace fs = std::filesystem;

const fs::path passportChip = fs::path(RAHDARI_SOURCE_DIR) / "samples/chips/td3_passport";

const AlarmStrip* reloadAlarm(DeskAtWork& work)
{
    const auto alarms = work.desk().window().findChildren<AlarmStrip*>();
    const auto found = std::find_if(alarms.begin(), alarms.end(), [](const AlarmStrip* alarm) {
        return alarm->isVisibleTo(alarm->window()) && alarm->accessibleName() == QStringLiteral("Not in use yet");
    });
    return found == alarms.end() ? nullptr : *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReloadFlow)

BOOST_AUTO_TEST_CASE(WhatWasImportedAndIsNotInUseIsToldUntilItIs)
{
    const QTemporaryDir folder;
    const fs::path models = folder.filePath(QStringLiteral("models")).toStdString();
    const fs::path away = folder.filePath(QStringLiteral("away")).toStdString();
    fs::create_directory_symlink(fs::path(RAHDARI_SOURCE_DIR) / "models", models);
    DeskAtWork work([&](DeskOptions& options) {
        options.models = models;
        options.trust = folder.filePath(QStringLiteral("trust.sqlite")).toStdString();
        BOOST_REQUIRE(store::openTrustStore(options.trust, store::OpenMode::Create));
    });
    BOOST_TEST(reloadAlarm(work) == nullptr);
    fs::rename(models, away);
    work.press(Qt::Key_F4);
    work.desk().trust().importFiles(
        {{(passportChip / "master_list.ml").string()}, (passportChip / "csca.cer").string()});
    BOOST_REQUIRE(waitUntil([&] { return work.desk().presenter().whyNotReloaded().has_value(); }));
    BOOST_REQUIRE(waitUntil([&] { return !work.desk().trust().isLooking(); }));
    for (const List list : {List::Trust, List::Models, List::Changes}) {
        const QString advice = work.desk().trust().advice(list);
        BOOST_TEST(advice.contains(QStringLiteral("still go by")), advice.toStdString());
    }
    work.photograph(QStringLiteral("not_reloaded_trust_en_light"));
    work.press(Qt::Key_F4);
    const AlarmStrip* alarm = reloadAlarm(work);
    BOOST_REQUIRE(alarm != nullptr);
    BOOST_TEST(alarm->accessibleDescription().contains(QStringLiteral("F4")));
    work.photograph(QStringLiteral("not_reloaded_en_light"));
    BOOST_TEST((work.desk().presenter().state() == State::Waiting));  // with what was loaded before

    fs::rename(away, models);
    work.press(Qt::Key_F4);
    BOOST_TEST(waitUntil([&] { return !work.desk().presenter().whyNotReloaded(); }));
    BOOST_TEST(!work.desk().trust().advice(List::Changes).contains(QStringLiteral("still go by")));
    work.press(Qt::Key_F4);
    BOOST_TEST(reloadAlarm(work) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
