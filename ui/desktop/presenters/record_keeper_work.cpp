// What the keeper does on its thread.
#include "ui/desktop/presenters/record_keeper_work.h"

#include "core/base/error_code.h"
#include "core/casefile/inspection_folder.h"
#include "core/casefile/inspection_journal.h"
#include "core/casefile/record_of_inspection.h"

#include <algorithm>

namespace rahdari::ui::desktop {

using base::Error;
using casefile::InspectionJournal;
using casefile::InspectionRecord;

void RecordKeeper::Work::begin(const LaidDocument& document, const capture::Page& page, Begun begun)
{
    OpenRecord open;
    open.record.captured = settings.now();
    open.record.id = casefile::newRecordId(open.record.captured, settings.random());
    open.record.sourceUri = document.uri;
    open.name = document.name;
    open.record.software = settings.software;
    open.record.trust = settings.trust ? settings.trust() : casefile::TrustState{};
    open.record.pictures = casefile::picturesOf(page);
    const auto earlierTry = begun == Begun::Again ? setAside() : std::nullopt;
    if (earlierTry) {
        open.record.supersedes = earlierTry->id;
        open.record.secondOf = earlierTry->secondOf;
    } else if (begun == Begun::NextTraveller) {
        endTraveller();
    } else if (!ofTraveller.empty()) {
        open.record.secondOf = ofTraveller.front().record.id;
    }
    openedLeft.reset();
    ofTraveller.push_back(std::move(open));
    keep({&ofTraveller.back(), 1});
    tellRecord();
}

/// The earlier try keeps a record of its own, unchanged: its pictures, and what was judged of them, may be what the
/// second try cannot show any more. That the later record names it is all: so both are right, whichever of them the
/// disk takes, and the earlier one waits for a decision again where the later one is gone.
std::optional<InspectionRecord> RecordKeeper::Work::setAside()
{
    if (ofTraveller.empty()) {
        return std::nullopt;
    }
    InspectionRecord earlier = ofTraveller.back().record;
    std::vector<OpenRecord> aside;
    aside.push_back(std::move(ofTraveller.back()));
    ofTraveller.pop_back();
    tellEarlier(held.take(std::move(aside)));  // its pictures may not be on the disk yet
    return earlier;
}

/// Days may lie between: what judges now is not what captured it.
void RecordKeeper::Work::inspectKept()
{
    if (!ofTraveller.empty()) {
        InspectionRecord& record = ofTraveller.back().record;
        record.software = settings.software;
        record.trust = settings.trust ? settings.trust() : casefile::TrustState{};
    }
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
        if (open.record.judgement) {
            open.record.decision = casefile::Decision{verdict, reason, settings.officer, now};
        }
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
        if (isOpen(read->record.id)) {
            endTraveller();  // its lock
        }
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
    auto waiting = casefile::undecidedOf(std::move(listed).value());
    std::erase_if(waiting, [this](const casefile::RecordSummary& record) { return isNotWritten(record.id); });
    return waiting;
}

std::vector<casefile::RecordSummary> RecordKeeper::Work::left(std::uint64_t screen) const
{
    auto records = unfinished();
    if (screen == onScreen) {
        std::erase_if(records, [this](const casefile::RecordSummary& record) { return isOpen(record.id); });
    }
    return records;
}

bool RecordKeeper::Work::isOpen(const std::string& id) const
{
    return std::any_of(ofTraveller.begin(), ofTraveller.end(),
                       [&](const OpenRecord& open) { return open.record.id == id; });
}

void RecordKeeper::Work::openUnfinished(std::uint64_t screen)
{
    if (auto next = nextLeft(left(screen), openedLeft)) {
        openedLeft = std::move(next);
        open(openedLeft->folder);
        return;
    }
    QMetaObject::invokeMethod(
        &keeper, [this] { emit keeper.nothingLeft(); }, Qt::QueuedConnection);
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

}  // namespace rahdari::ui::desktop
