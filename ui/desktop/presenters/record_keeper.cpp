#include "ui/desktop/presenters/record_keeper.h"

#include "core/casefile/inspection_folder.h"
#include "core/casefile/inspection_journal.h"
#include "core/casefile/record_of_inspection.h"
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

namespace {

struct OpenRecord {
    InspectionRecord record;
    std::optional<InspectionJournal> journal;  ///< none: it is not written, or could not be
    std::string name;                          ///< of the document, as it was laid down
};

EarlierLoss lossOf(const OpenRecord& open, const Error& why)
{
    EarlierLoss loss{open.record.id, QString::fromStdString(open.name), {}, why, {}};
    if (open.record.judgement) {
        const auto& fields = open.record.judgement->fields;
        const auto number = std::find_if(fields.begin(), fields.end(), [](const inspection::Field& field) {
            return field.name == "document_number";
        });
        loss.number = number == fields.end() ? QString() : QString::fromStdString(number->value);
    }
    if (open.journal && open.journal->current().record.judgement) {
        loss.folder = open.journal->current().folder;
    }
    return loss;
}

}  // namespace

/// The open records belong to the thread, which is the last member: it ends before they are gone.
struct RecordKeeper::Work {
    RecordKeeper& keeper;
    KeepingSettings settings;
    std::vector<OpenRecord> ofTraveller;  ///< the document begun last at the end
    std::uint64_t onScreen = 0;           ///< which one was on the screen when the work was asked for
    SerialThread thread;

    Work(RecordKeeper& owner, KeepingSettings given) : keeper(owner), settings(std::move(given)) {}

    void begin(const LaidDocument& document, const capture::Page& page, bool sameTraveller);
    void putJudged(const LaidDocument& document, const inspection::Inspection& inspection,
                   const std::vector<casefile::MrzEdit>& edits);
    void decide(casefile::Verdict verdict, const std::string& reason);
    /// Writes records as they stand and says whether that went well. What could not even be begun is begun again.
    void keep(std::span<OpenRecord> records);
    base::Result<void> written(OpenRecord& open) const;
    void open(const std::filesystem::path& folder);
    std::vector<casefile::RecordSummary> unfinished() const;
    void tellRecord();
    void tellKept(std::span<const OpenRecord> records);
    void tellLoss(std::span<const OpenRecord> records, const Error& error);
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
    open.record.pictures = casefile::picturesOf(page, document.pictureFiles);
    if (!sameTraveller) {
        ofTraveller.clear();
    }
    ofTraveller.push_back(std::move(open));
    keep({&ofTraveller.back(), 1});
    tellRecord();
}

void RecordKeeper::Work::putJudged(const LaidDocument& document, const inspection::Inspection& inspection,
                                   const std::vector<casefile::MrzEdit>& edits)
{
    if (ofTraveller.empty()) {
        return;
    }
    auto& kept = ofTraveller.back().record.mrzEdits;
    kept.insert(kept.end(), edits.begin(), edits.end());
    casefile::putInspection(ofTraveller.back().record, inspection, settings.now(), document.pictureFiles);
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

base::Result<void> RecordKeeper::Work::written(OpenRecord& open) const
{
    if (open.journal) {
        return open.journal->keep(open.record);
    }
    auto journal = InspectionJournal::begin(settings.root, open.record);
    if (!journal) {
        return journal.error();
    }
    open.journal.emplace(std::move(journal).value());
    return {};
}

void RecordKeeper::Work::keep(std::span<OpenRecord> records)
{
    if (settings.root.empty() && (records.empty() || !records.front().journal)) {
        return;
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const auto done = written(records[i]); !done) {
            const auto lost = records.subspan(i);
            for (OpenRecord& open : lost) {
                open.record.decision.reset();  // it can be made again
            }
            tellLoss(lost, done.error());
            return;
        }
    }
    tellKept(records);
}

/// A record that is decided is read only; the others are locked, for a decision of this window.
void RecordKeeper::Work::open(const std::filesystem::path& folder)
{
    auto read = casefile::readRecord(folder);
    const auto kept = read ? keptInspectionOf(*read) : base::Result<KeptInspection>(read.error());
    std::optional<Error> error = kept ? std::nullopt : std::optional(kept.error());
    OpenRecord open;
    if (!error && !read->record.decision) {
        ofTraveller.clear();  // its lock, where it is the same record
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
    ofTraveller.clear();
    if (open.journal) {
        open.record = std::move(read->record);
        open.name = open.record.id;
        ofTraveller.push_back(std::move(open));
    }
    QMetaObject::invokeMethod(
        &keeper, [this, kept = *kept] { emit keeper.opened(kept); }, Qt::QueuedConnection);
}

/// Oldest first.
std::vector<casefile::RecordSummary> RecordKeeper::Work::unfinished() const
{
    auto listed = settings.root.empty() ? base::Result<std::vector<casefile::RecordSummary>>(Error{})
                                        : casefile::listRecords(settings.root);
    if (!listed) {
        return {};
    }
    std::erase_if(*listed,
                  [](const casefile::RecordSummary& record) { return record.stage == casefile::Stage::Decided; });
    return std::move(listed).value();
}

void RecordKeeper::Work::tellRecord()
{
    if (ofTraveller.empty()) {
        return;
    }
    const OpenRecord& open = ofTraveller.back();
    auto record = std::make_shared<const InspectionRecord>(open.record);
    const QString folder = open.journal ? QString::fromStdString(open.journal->current().folder.string()) : QString();
    const auto tell = [this, record, folder, onScreen = onScreen] {
        if (onScreen == keeper.onScreen_) {
            emit keeper.recordChanged(record, folder);
        }
    };
    QMetaObject::invokeMethod(&keeper, tell, Qt::QueuedConnection);
}

void RecordKeeper::Work::tellKept(std::span<const OpenRecord> records)
{
    std::vector<QString> ids;
    for (const OpenRecord& open : records) {
        ids.push_back(QString::fromStdString(open.record.id));
    }
    const auto tell = [this, ids = std::move(ids), onScreen = onScreen] {
        for (const QString& id : ids) {
            emit keeper.recordKept(id);
        }
        if (onScreen == keeper.onScreen_) {
            emit keeper.kept();
        }
    };
    QMetaObject::invokeMethod(&keeper, tell, Qt::QueuedConnection);
}

void RecordKeeper::Work::tellLoss(std::span<const OpenRecord> records, const Error& error)
{
    std::vector<EarlierLoss> losses;
    for (const OpenRecord& open : records) {
        losses.push_back(lossOf(open, error));
    }
    const auto tell = [this, losses = std::move(losses), error, onScreen = onScreen] {
        if (onScreen == keeper.onScreen_) {
            emit keeper.notKept(error);
            return;
        }
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
    work_->thread.run([work = work_.get(), onScreen = onScreen_, task = std::move(task)] {
        work->onScreen = onScreen;
        task(*work);
    });
}

void RecordKeeper::letGo() { ++onScreen_; }

void RecordKeeper::begin(const LaidDocument& document, std::shared_ptr<const capture::Page> page, bool sameTraveller)
{
    run([document, page = std::move(page), sameTraveller](Work& work) { work.begin(document, *page, sameTraveller); });
}

void RecordKeeper::putJudged(const LaidDocument& document, std::shared_ptr<const inspection::Inspection> inspection,
                             std::vector<casefile::MrzEdit> edits)
{
    run([document, inspection = std::move(inspection), edits = std::move(edits)](Work& work) {
        work.putJudged(document, *inspection, edits);
    });
}

void RecordKeeper::decide(casefile::Verdict verdict, const std::string& reason)
{
    run([verdict, reason](Work& work) { work.decide(verdict, reason); });
}

void RecordKeeper::open(const std::filesystem::path& folder)
{
    run([folder](Work& work) { work.open(folder); });
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
    run([this](const Work& work) {
        const auto count = static_cast<int>(work.unfinished().size());
        QMetaObject::invokeMethod(
            this, [this, count] { emit unfinishedFound(count); }, Qt::QueuedConnection);
    });
}

bool RecordKeeper::writes() const { return !work_->settings.root.empty(); }

}  // namespace rahdari::ui::desktop
