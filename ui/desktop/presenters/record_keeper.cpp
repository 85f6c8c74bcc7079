#include "ui/desktop/presenters/record_keeper.h"

#include "core/base/error_code.h"
#include "core/casefile/inspection_folder.h"
#include "core/casefile/inspection_journal.h"
#include "core/casefile/record_of_inspection.h"
#include "ui/desktop/presenters/open_record.h"
#include "ui/desktop/presenters/serial_thread.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace rahdari::ui::desktop {

using base::Error;
using casefile::InspectionJournal;
using casefile::InspectionRecord;

/// The open records belong to the thread, which is the last member: it ends before they are gone.
struct RecordKeeper::Work {
    RecordKeeper& keeper;
    KeepingSettings settings;
    std::vector<OpenRecord> ofTraveller;  ///< the document begun last at the end
    HeldRecords held;
    std::uint64_t onScreen = 0;  ///< which one was on the screen when the traveller's last was written to
    SerialThread thread;

    Work(RecordKeeper& owner, KeepingSettings given)
        : keeper(owner), settings(std::move(given)), held(settings.heldBytes)
    {
    }

    void begin(const LaidDocument& document, const capture::Page& page, bool sameTraveller);
    void putJudged(const inspection::Inspection& inspection, const std::vector<casefile::MrzEdit>& edits);
    void decide(casefile::Verdict verdict, const std::string& reason);
    /// Writes records as they stand and says whether that went well.
    void keep(std::span<OpenRecord> records);
    /// Writes what is not on the disk, oldest first.
    /// @return where the last record whose folder was gone was written again; empty: none was
    std::filesystem::path tryAgain(Gone gone);
    bool isNotWritten(const std::string& id) const;
    int notWritten() const;
    /// The next traveller: what is on the disk is forgotten, the rest is held.
    void endTraveller();
    void withdraw(const std::vector<std::string>& ids);
    void open(const std::filesystem::path& folder);
    /// Oldest first; without those that are not on the disk as they stand, which are decided here, or told.
    std::vector<casefile::RecordSummary> unfinished() const;
    void tellRecord();
    void tellKept(const std::vector<std::string>& ids);
    void tellLoss(std::span<const OpenRecord> records, const Error& error);
    void tellEarlier(std::vector<EarlierLoss> losses);
};

void RecordKeeper::Work::begin(const LaidDocument& document, const capture::Page& page, bool sameTraveller)
{
    OpenRecord open;
    open.record.captured = settings.now();
    open.record.id = casefile::newRecordId(open.record.captured, settings.random());
    open.record.secondOf = sameTraveller && !ofTraveller.empty() ? ofTraveller.front().record.id : std::string();
    open.record.sourceUri = document.uri;
    open.name = document.name;
    open.record.software = settings.software;
    open.record.trust = settings.trust ? settings.trust() : casefile::TrustState{};
    open.record.pictures = casefile::picturesOf(page);
    if (!sameTraveller) {
        endTraveller();
    }
    ofTraveller.push_back(std::move(open));
    keep({&ofTraveller.back(), 1});
    tellRecord();
}

void RecordKeeper::Work::putJudged(const inspection::Inspection& inspection,
                                   const std::vector<casefile::MrzEdit>& edits)
{
    if (ofTraveller.empty()) {
        return;
    }
    auto& kept = ofTraveller.back().record.mrzEdits;
    kept.insert(kept.end(), edits.begin(), edits.end());
    casefile::putInspection(ofTraveller.back().record, inspection, settings.now());
    keep({&ofTraveller.back(), 1});
    tellRecord();
}

void RecordKeeper::Work::decide(casefile::Verdict verdict, const std::string& reason)
{
    const casefile::Moment now = settings.now();
    for (OpenRecord& open : ofTraveller) {
        open.record.decision = casefile::Decision{verdict, reason, settings.officer, now};
    }
    keep(ofTraveller);
    tellRecord();
}

void RecordKeeper::Work::keep(std::span<OpenRecord> records)
{
    if (settings.root.empty() && (records.empty() || !records.front().journal)) {
        return;
    }
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const auto done = writeAsItStands(records[i], settings.root); !done) {
            const auto lost = records.subspan(i);
            for (OpenRecord& open : lost) {
                open.whyNot = done.error();
            }
            tellLoss(lost, done.error());
            return;
        }
        ids.push_back(records[i].record.id);
    }
    tellKept(ids);
    tryAgain(Gone::Wait);
}

std::filesystem::path RecordKeeper::Work::tryAgain(Gone gone)
{
    bool full = false;  // the rest would only fill it again
    std::filesystem::path anewIn;
    std::vector<std::string> ids;
    for (auto* records : {&held.records(), &ofTraveller}) {
        for (OpenRecord& open : *records) {
            const bool wasGone = !open.anewIn.empty();
            if (open.whyNot && !full && writeAgain(open, settings.root, gone == Gone::WriteAnew)) {
                ids.push_back(open.record.id);
                anewIn = open.anewIn.empty() ? anewIn : std::exchange(open.anewIn, {});
            } else if (!wasGone && !open.anewIn.empty()) {
                records == &ofTraveller ? tellLoss({&open, 1}, *open.whyNot)
                                        : tellEarlier({lossOf(open, *open.whyNot)});
            }
            full = full || (open.whyNot && open.whyNot->code == base::toInt(base::ErrorCode::RecordDiskFull));
        }
    }
    if (!ids.empty()) {
        held.letGoOfWritten();
        tellKept(ids);
        tellRecord();
    }
    return anewIn;
}

bool RecordKeeper::Work::isNotWritten(const std::string& id) const
{
    return held.contains(id) || std::any_of(ofTraveller.begin(), ofTraveller.end(), [&](const OpenRecord& open) {
               return open.whyNot && open.record.id == id;
           });
}

int RecordKeeper::Work::notWritten() const
{
    const auto count = [](const std::vector<OpenRecord>& records) {
        return std::count_if(records.begin(), records.end(),
                             [](const OpenRecord& open) { return open.whyNot.has_value(); });
    };
    return static_cast<int>(count(held.records()) + count(ofTraveller));
}

void RecordKeeper::Work::endTraveller() { tellEarlier(held.take(std::exchange(ofTraveller, {}))); }

/// What was written meanwhile stands.
void RecordKeeper::Work::withdraw(const std::vector<std::string>& ids)
{
    for (OpenRecord& open : ofTraveller) {
        if (open.whyNot && std::find(ids.begin(), ids.end(), open.record.id) != ids.end()) {
            open.record.decision.reset();
        }
    }
}

/// A record that is decided is read only; the others are locked, for a decision of this window.
void RecordKeeper::Work::open(const std::filesystem::path& folder)
{
    auto read = casefile::readRecord(folder);
    const auto kept = read ? keptInspectionOf(*read) : base::Result<KeptInspection>(read.error());
    std::optional<Error> error = kept ? std::nullopt : std::optional(kept.error());
    OpenRecord open;
    if (!error && !read->record.decision) {
        endTraveller();  // its lock, where it is the same record
        auto journal = InspectionJournal::resume(folder);
        error = journal ? std::nullopt : std::optional(journal.error());
        if (journal) {
            open.journal.emplace(std::move(journal).value());
        }
    }
    if (error) {
        QMetaObject::invokeMethod(
            &keeper, [this, error = *error] { emit keeper.notOpened(error); }, Qt::QueuedConnection);
        return;
    }
    endTraveller();
    if (open.journal) {
        open.record = std::move(read->record);
        open.name = open.record.id;
        ofTraveller.push_back(std::move(open));
    }
    QMetaObject::invokeMethod(
        &keeper, [this, kept = *kept] { emit keeper.opened(kept); }, Qt::QueuedConnection);
}

std::vector<casefile::RecordSummary> RecordKeeper::Work::unfinished() const
{
    auto listed = settings.root.empty() ? base::Result<std::vector<casefile::RecordSummary>>(Error{})
                                        : casefile::listRecords(settings.root);
    if (!listed) {
        return {};
    }
    std::erase_if(*listed, [this](const casefile::RecordSummary& record) {
        return record.stage == casefile::Stage::Decided || isNotWritten(record.id);
    });
    return std::move(listed).value();
}

void RecordKeeper::Work::tellRecord()
{
    if (ofTraveller.empty()) {
        return;
    }
    const OpenRecord& open = ofTraveller.back();
    auto record = std::make_shared<InspectionRecord>(open.record);
    if (open.whyNot) {
        record->decision.reset();  // none before it is kept
    }
    const QString folder = open.journal ? QString::fromStdString(open.journal->current().folder.string()) : QString();
    const auto tell = [this, record, folder, onScreen = onScreen] {
        if (onScreen == keeper.onScreen_) {
            emit keeper.recordChanged(record, folder);
        }
    };
    QMetaObject::invokeMethod(&keeper, tell, Qt::QueuedConnection);
}

void RecordKeeper::Work::tellKept(const std::vector<std::string>& ids)
{
    const bool all = !ofTraveller.empty() && !ofTraveller.back().whyNot;
    const auto tell = [this, ids, all, onScreen = onScreen] {
        for (const std::string& id : ids) {
            emit keeper.recordKept(QString::fromStdString(id));
        }
        if (all && onScreen == keeper.onScreen_) {
            emit keeper.kept();
        }
    };
    QMetaObject::invokeMethod(&keeper, tell, Qt::QueuedConnection);
}

void RecordKeeper::Work::tellLoss(std::span<const OpenRecord> records, const Error& error)
{
    std::vector<EarlierLoss> losses;
    std::vector<std::string> ids;
    for (const OpenRecord& open : records) {
        losses.push_back(lossOf(open, error));
        ids.push_back(open.record.id);
    }
    const auto tell = [this, losses = std::move(losses), ids = std::move(ids), error, onScreen = onScreen] {
        if (onScreen == keeper.onScreen_) {
            keeper.withdraw(ids);  // before anything else that is asked for from now on
            emit keeper.notKept(error);
            return;
        }
        for (const EarlierLoss& loss : losses) {
            emit keeper.earlierNotKept(loss);
        }
    };
    QMetaObject::invokeMethod(&keeper, tell, Qt::QueuedConnection);
}

void RecordKeeper::Work::tellEarlier(std::vector<EarlierLoss> losses)
{
    const auto tell = [this, losses = std::move(losses)] {
        for (const EarlierLoss& loss : losses) {
            emit keeper.earlierNotKept(loss);
        }
    };
    QMetaObject::invokeMethod(&keeper, tell, Qt::QueuedConnection);
}

RecordKeeper::RecordKeeper(KeepingSettings settings, QObject* parent)
    : QObject(parent), work_(std::make_unique<Work>(*this, std::move(settings)))
{
}

RecordKeeper::~RecordKeeper() { work_.reset(); }

void RecordKeeper::run(std::function<void(Work&)> task)
{
    work_->thread.run([work = work_.get(), task = std::move(task)] { task(*work); });
}

void RecordKeeper::write(std::function<void(Work&)> task)
{
    ++writing_;
    run([this, task = std::move(task)](Work& work) {
        task(work);
        const auto note = [this, notWritten = work.notWritten()] { noteWritten(notWritten); };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    });
}

void RecordKeeper::writeShown(std::function<void(Work&)> task)
{
    write([onScreen = onScreen_, task = std::move(task)](Work& work) {
        work.onScreen = onScreen;
        task(work);
    });
}

void RecordKeeper::noteWritten(int notWritten)
{
    --writing_;
    if (std::exchange(notWritten_, notWritten) != notWritten) {
        emit notWrittenChanged();
    }
}

void RecordKeeper::withdraw(std::vector<std::string> ids)
{
    run([ids = std::move(ids)](Work& work) { work.withdraw(ids); });
}

void RecordKeeper::letGo()
{
    ++onScreen_;
    run([](Work& work) { work.tellEarlier(lossesOf(work.ofTraveller)); });
}

void RecordKeeper::tryAgain(Gone gone)
{
    ++writing_;
    run([this, gone](Work& work) {
        const QString anewIn = QString::fromStdString(work.tryAgain(gone).string());
        const auto tell = [this, anewIn, notWritten = work.notWritten()] {
            noteWritten(notWritten);
            emit triedAgain(notWritten, anewIn);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void RecordKeeper::begin(const LaidDocument& document, std::shared_ptr<const capture::Page> page, bool sameTraveller)
{
    writeShown(
        [document, page = std::move(page), sameTraveller](Work& work) { work.begin(document, *page, sameTraveller); });
}

void RecordKeeper::putJudged(std::shared_ptr<const inspection::Inspection> inspection,
                             std::vector<casefile::MrzEdit> edits)
{
    writeShown([inspection = std::move(inspection), edits = std::move(edits)](Work& work) {
        work.putJudged(*inspection, edits);
    });
}

void RecordKeeper::decide(casefile::Verdict verdict, const std::string& reason)
{
    writeShown([verdict, reason](Work& work) { work.decide(verdict, reason); });
}

void RecordKeeper::open(const std::filesystem::path& folder)
{
    write([folder](Work& work) { work.open(folder); });
}

void RecordKeeper::openUnfinished()
{
    run([](Work& work) {
        if (const auto records = work.unfinished(); !records.empty()) {
            work.open(records.back().folder);
        }
    });
}

void RecordKeeper::lookForUnfinished()
{
    run([this, onScreen = onScreen_](const Work& work) {
        auto records = work.unfinished();
        if (onScreen == work.onScreen) {  // these are not left
            std::erase_if(records, [&](const casefile::RecordSummary& record) {
                return std::any_of(work.ofTraveller.begin(), work.ofTraveller.end(),
                                   [&](const OpenRecord& open) { return open.record.id == record.id; });
            });
        }
        const auto tell = [this, count = static_cast<int>(records.size())] { emit unfinishedFound(count); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

bool RecordKeeper::writes() const { return !work_->settings.root.empty(); }

}  // namespace rahdari::ui::desktop
