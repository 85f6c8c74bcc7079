#include "ui/desktop/presenters/record_keeper.h"

#include "core/casefile/inspection_journal.h"
#include "core/casefile/record_of_inspection.h"
#include "ui/desktop/presenters/serial_thread.h"

#include <optional>
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
};

}  // namespace

/// The open records belong to the thread, which is the last member: it ends before they are gone.
struct RecordKeeper::Work {
    RecordKeeper& keeper;
    KeepingSettings settings;
    std::vector<OpenRecord> ofTraveller;  ///< the document begun last at the end
    SerialThread thread;

    Work(RecordKeeper& owner, KeepingSettings given) : keeper(owner), settings(std::move(given)) {}

    void begin(const LaidDocument& document, const capture::Page& page, bool sameTraveller);
    void putJudged(const LaidDocument& document, const inspection::Inspection& inspection);
    void decide(casefile::Verdict verdict, const std::string& reason);
    void keep(OpenRecord& open);
    void tellRecord();
    void tellError(const Error& error);
};

void RecordKeeper::Work::begin(const LaidDocument& document, const capture::Page& page, bool sameTraveller)
{
    OpenRecord open;
    open.record.captured = settings.now();
    open.record.id = casefile::newRecordId(open.record.captured, settings.random());
    open.record.secondOf = sameTraveller && !ofTraveller.empty() ? ofTraveller.front().record.id : std::string();
    open.record.sourceUri = document.uri;
    open.record.software = settings.software;
    open.record.trust = settings.trust ? settings.trust() : casefile::TrustState{};
    open.record.pictures = casefile::picturesOf(page, document.pictureFiles);
    if (!sameTraveller) {
        ofTraveller.clear();
    }
    if (!settings.root.empty()) {
        auto journal = InspectionJournal::begin(settings.root, open.record);
        if (journal) {
            open.journal.emplace(std::move(journal).value());
        } else {
            tellError(journal.error());
        }
    }
    ofTraveller.push_back(std::move(open));
    tellRecord();
}

void RecordKeeper::Work::putJudged(const LaidDocument& document, const inspection::Inspection& inspection)
{
    if (ofTraveller.empty()) {
        return;
    }
    casefile::putInspection(ofTraveller.back().record, inspection, settings.now(), document.pictureFiles);
    keep(ofTraveller.back());
    tellRecord();
}

void RecordKeeper::Work::decide(casefile::Verdict verdict, const std::string& reason)
{
    const casefile::Moment now = settings.now();
    for (OpenRecord& open : ofTraveller) {
        open.record.decision = casefile::Decision{verdict, reason, settings.officer, now};
        keep(open);
    }
    tellRecord();
}

void RecordKeeper::Work::keep(OpenRecord& open)
{
    if (!open.journal) {
        return;
    }
    if (const auto kept = open.journal->keep(open.record); !kept) {
        tellError(kept.error());
    }
}

void RecordKeeper::Work::tellRecord()
{
    if (ofTraveller.empty()) {
        return;
    }
    const OpenRecord& open = ofTraveller.back();
    auto record = std::make_shared<const InspectionRecord>(open.record);
    const QString folder = open.journal ? QString::fromStdString(open.journal->current().folder.string()) : QString();
    QMetaObject::invokeMethod(
        &keeper, [this, record, folder] { emit keeper.recordChanged(record, folder); }, Qt::QueuedConnection);
}

void RecordKeeper::Work::tellError(const Error& error)
{
    QMetaObject::invokeMethod(
        &keeper, [this, error] { emit keeper.notKept(error); }, Qt::QueuedConnection);
}

RecordKeeper::RecordKeeper(KeepingSettings settings, QObject* parent)
    : QObject(parent), work_(std::make_unique<Work>(*this, std::move(settings)))
{
}

RecordKeeper::~RecordKeeper() { work_.reset(); }

void RecordKeeper::begin(const LaidDocument& document, std::shared_ptr<const capture::Page> page, bool sameTraveller)
{
    work_->thread.run([work = work_.get(), document, page = std::move(page), sameTraveller] {
        work->begin(document, *page, sameTraveller);
    });
}

void RecordKeeper::putJudged(const LaidDocument& document, std::shared_ptr<const inspection::Inspection> inspection)
{
    work_->thread.run(
        [work = work_.get(), document, inspection = std::move(inspection)] { work->putJudged(document, *inspection); });
}

void RecordKeeper::decide(casefile::Verdict verdict, const std::string& reason)
{
    work_->thread.run([work = work_.get(), verdict, reason] { work->decide(verdict, reason); });
}

bool RecordKeeper::writes() const { return !work_->settings.root.empty(); }

}  // namespace rahdari::ui::desktop
