#pragma once

#include "core/casefile/inspection_folder.h"
#include "tests/unit/ui/desktop/presenters/made_up_desk.h"
#include "ui/desktop/presenters/officer_presenter.h"

#include <boost/test/unit_test.hpp>

#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <memory>

namespace rahdari::test {

/// Nothing is written while the disk is `slow`.
inline ui::desktop::KeepingSettings keepingIn(const std::filesystem::path& root, const std::atomic<bool>& slow)
{
    ui::desktop::KeepingSettings settings;
    settings.root = root;
    settings.software = {"Rahdari", "test", ""};
    settings.officer = "A. Khan";
    settings.now = [&slow] {
        slow.wait(true);
        return casefile::Moment{std::chrono::sys_days(std::chrono::days(20'000)), {}};
    };
    settings.random = [number = std::uint32_t(0)]() mutable { return ++number; };
    return settings;
}

/// A counter without a screen: documents come when a test says so, and its disk is as slow as that wants.
struct Counter {
    QTemporaryDir folder;
    std::filesystem::path records = folder.filePath(QStringLiteral("records")).toStdString();
    std::shared_ptr<MadeUpEngine> engine = std::make_shared<MadeUpEngine>();
    MadeUpSource source;
    ui::desktop::Inspector inspector{engine};
    std::atomic<bool> slowDisk = false;
    ui::desktop::RecordKeeper keeper{keepingIn(records, slowDisk)};
    ui::desktop::OfficerPresenter presenter{source, inspector, keeper};

    bool reaches(ui::desktop::OfficerPresenter::State state)
    {
        return waitUntil([&] { return presenter.state() == state; });
    }

    void judgeOne(bool fails)
    {
        engine->documentFails = fails;
        presenter.start();
        source.layDown("first");
        BOOST_REQUIRE(reaches(ui::desktop::OfficerPresenter::State::Judged));
    }

    void hurryUp()
    {
        slowDisk = false;
        slowDisk.notify_all();
    }

    /// Waits for the keeper's thread and what it said.
    void allWritten()
    {
        BOOST_REQUIRE(waitUntil([this] { return !keeper.isWriting(); }));
    }

    /// Where a record is moved to while its disk is not there.
    std::filesystem::path elsewhere() const { return folder.filePath(QStringLiteral("elsewhere")).toStdString(); }

    /// Decides on what is on screen while its record is not there, and goes on before that comes out: hurryUp().
    void loseDecision(casefile::Verdict verdict)
    {
        std::filesystem::rename(casefile::listRecords(records)->back().folder, elsewhere());
        slowDisk = true;
        presenter.decide(verdict);
        presenter.next();
    }

    /// The kept record, once it got so far.
    casefile::InspectionRecord kept(casefile::Stage stage)
    {
        const auto there = [&] {
            const auto listed = casefile::listRecords(records);
            return listed && !listed->empty() && listed->back().stage == stage;
        };
        BOOST_REQUIRE(waitUntil(there));
        return casefile::readRecord(casefile::listRecords(records)->back().folder)->record;
    }
};

}  // namespace rahdari::test
