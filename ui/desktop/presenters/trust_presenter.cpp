#include "ui/desktop/presenters/trust_presenter.h"

#include "core/base/error_code.h"
#include "ui/desktop/presenters/change_rows.h"
#include "ui/desktop/presenters/day_words.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/trust_texts.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using base::ErrorCode;
using base::toInt;

namespace {

std::vector<ListRow> fitting(const std::vector<ListRow>& rows, const QString& filter)
{
    std::vector<ListRow> shown;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
                 [&](const ListRow& row) { return fits(row, filter); });
    return shown;
}

}  // namespace

TrustPresenter::TrustPresenter(std::shared_ptr<TrustLibrary> library, QObject* parent)
    : QObject(parent), library_(std::move(library))
{
}

TrustPresenter::~TrustPresenter() { stop_.request_stop(); }

void TrustPresenter::look()
{
    looking_ = true;
    thread_.run([this, library = library_] {
        auto holdings = std::make_shared<Holdings>(library->look());
        QMetaObject::invokeMethod(
            this, [this, holdings] { putHoldings(std::move(*holdings)); }, Qt::QueuedConnection);
    });
    emit rowsChanged();
}

void TrustPresenter::putHoldings(Holdings holdings)
{
    looking_ = false;
    looked_ = true;
    holdings_ = std::move(holdings);
    entries_ = trustEntriesOf(holdings_);
    makeRows();
}

void TrustPresenter::importFiles(const ImportWish& wish)
{
    if (importing_ || (wish.places.empty() && wish.vouched.empty())) {
        return;
    }
    begin();
    thread_.run([this, library = library_, wish, token = stop_.get_token()] {
        const auto progress = [this](const std::string& file, double share) {
            QMetaObject::invokeMethod(
                this,
                [this, name = QString::fromStdString(file), share] {
                    step_ = name;
                    share_ = share;
                    emit progressChanged();
                },
                Qt::QueuedConnection);
        };
        auto result = std::make_shared<ImportResult>(library->importFiles(wish, progress, token));
        QMetaObject::invokeMethod(
            this, [this, result] { putResult(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void TrustPresenter::begin()
{
    importing_ = true;
    step_.clear();
    share_ = 0.0;
    stop_ = std::stop_source();
    emit progressChanged();
}

std::optional<RemovalQuestion> TrustPresenter::removalQuestion(std::size_t source) const
{
    return source < modelRows_.size() ? std::optional(removalQuestionOf(source, holdings_)) : std::nullopt;
}

void TrustPresenter::removeModel(std::size_t source)
{
    const auto question = removalQuestion(source);
    if (importing_ || !question || !question->refused.isEmpty()) {
        return;
    }
    begin();
    thread_.run([this, library = library_, model = holdings_.models.at(source - holdings_.leftOut.size())] {
        auto result = std::make_shared<ImportResult>(library->removeModel(model));
        QMetaObject::invokeMethod(
            this, [this, result] { putResult(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void TrustPresenter::putResult(ImportResult result)
{
    importing_ = false;
    const bool changed = result.changed;
    result_ = std::move(result);
    filter_.clear();
    makeRows();
    emit progressChanged();
    emit imported();
    look();
    if (changed) {
        emit holdingsChanged();
    }
}

void TrustPresenter::stop()
{
    if (importing_) {
        stop_.request_stop();
    }
}

void TrustPresenter::setFilter(const QString& filter)
{
    filter_ = filter;
    filterRows();
}

void TrustPresenter::retranslate() { makeRows(); }

void TrustPresenter::makeRows()
{
    trustRows_.clear();
    for (std::size_t place = 0; place < entries_.size(); ++place) {
        trustRows_.push_back(rowOf(entries_[place], holdings_));
        trustRows_.back().source = place;
    }
    modelRows_ = modelRowsOf(holdings_);
    changeRows_ = result_ ? changeRowsOf(*result_) : std::vector<ListRow>();
    filterRows();
}

void TrustPresenter::filterRows()
{
    shownTrust_ = fitting(trustRows_, filter_);
    shownModels_ = fitting(modelRows_, filter_);
    shownChanges_ = fitting(changeRows_, filter_);
    emit rowsChanged();
}

QStringList TrustPresenter::headers(List list) const
{
    switch (list) {
    case List::Trust: return trustHeaders();
    case List::Models: return modelHeaders();
    case List::Changes: break;
    }
    return changeHeaders();
}

const std::vector<ListRow>& TrustPresenter::rows(List list) const
{
    switch (list) {
    case List::Trust: return shownTrust_;
    case List::Models: return shownModels_;
    case List::Changes: break;
    }
    return shownChanges_;
}

std::vector<DetailLine> TrustPresenter::details(List list, std::size_t source) const
{
    if (list == List::Trust) {
        return source < entries_.size() ? detailsOf(entries_[source], holdings_) : std::vector<DetailLine>();
    }
    if (list == List::Models) {
        return source < modelRows_.size() ? modelDetailsOf(source, holdings_) : std::vector<DetailLine>();
    }
    std::vector<DetailLine> lines;
    const QStringList names = changeHeaders();
    for (qsizetype i = 0; source < changeRows_.size() && i < changeRows_[source].cells.size(); ++i) {
        lines.push_back({names.at(i + 1), changeRows_[source].cells.at(i)});
    }
    return lines;
}

QString TrustPresenter::summary(List list) const
{
    switch (list) {
    case List::Trust: return trustSummary();
    case List::Models: return modelSummary();
    case List::Changes: break;
    }
    return changeSummary();
}

QString TrustPresenter::trustSummary() const
{
    if (holdings_.items.empty()) {
        return {};
    }
    const auto urgent = std::count_if(entries_.begin(), entries_.end(),
                                      [](const TrustEntry& entry) { return wantsAttention(entry.standing); });
    std::chrono::sys_seconds newest;
    for (const pki::TrustItemView& item : holdings_.items) {
        for (const pki::Provenance& provenance : item.provenances) {
            newest = std::max(newest, provenance.importedAt);
        }
    }
    const QStringList parts{tr("%n entries in the trust list", nullptr, static_cast<int>(entries_.size())),
                            tr("%n want attention", nullptr, static_cast<int>(urgent)),
                            tr("newest import: %1").arg(localMoment(newest))};
    return parts.join(QStringLiteral(" · "));
}

QString TrustPresenter::modelSummary() const
{
    if (holdings_.models.empty() && holdings_.leftOut.empty()) {
        return {};
    }
    const auto notSigned = std::count_if(holdings_.models.begin(), holdings_.models.end(),
                                         [](const ModelHolding& model) { return !model.entry.signature.has_value(); });
    const QStringList parts{tr("%n document models", nullptr, static_cast<int>(holdings_.models.size())),
                            tr("not signed: %1").arg(notSigned), tr("left out: %1").arg(holdings_.leftOut.size())};
    return parts.join(QStringLiteral(" · "));
}

QString TrustPresenter::changeSummary() const
{
    if (!result_) {
        return {};
    }
    if (result_->files.empty()) {
        return tr("There was no file to import.");
    }
    const ChangeCount count = countOf(*result_);
    if (result_->files.front().removed) {
        return count.removed > 0 ? tr("One document model was removed.") : tr("The document model is still in use.");
    }
    return tr("New: %1, of these replacing an older one: %2. Known already: %3. Refused: %4.")
        .arg(count.added)
        .arg(count.replaced)
        .arg(count.known)
        .arg(count.refused);
}

void TrustPresenter::putNotReloaded(const base::Error& error)
{
    notReloaded_ = error;
    emit rowsChanged();
}

void TrustPresenter::putReloaded()
{
    if (std::exchange(notReloaded_, std::nullopt)) {
        emit rowsChanged();
    }
}

QString TrustPresenter::advice(List list) const
{
    if (notReloaded_) {  // before all else: whatever the lists show, it is not what is judged by
        return texts::notReloaded(notReloaded_->code);
    }
    if (!looked_ && list != List::Changes) {
        return tr("Reading …");
    }
    if (list == List::Changes) {
        if (!result_ || result_->changed) {
            return {};
        }
        const QString nothing = tr("Nothing was changed.");
        return result_->notKept ? nothing + u' ' + reasonText(*result_->notKept) : nothing;
    }
    if (list == List::Models) {
        if (holdings_.modelsError) {
            return texts::sentenceOfError(holdings_.modelsError->code);
        }
        return holdings_.models.empty() && holdings_.leftOut.empty()
                   ? tr("No document model is loaded. Import signed ones, or ask the administrator for learned ones.")
                   : QString();
    }
    if (holdings_.store.empty()) {
        return texts::sentenceOfError(base::toInt(base::ErrorCode::TrustStoreNotNamed));
    }
    const bool missing = holdings_.storeError && holdings_.storeError->code == toInt(ErrorCode::FileMissing);
    if (holdings_.storeError && !missing) {
        return texts::sentenceOfError(holdings_.storeError->code);
    }
    if (missing || holdings_.items.empty()) {
        return tr("The trust list is empty, so no chip and no seal can be proven genuine. Import a master list and the "
                  "certificate that vouches for it.");
    }
    return {};
}

}  // namespace rahdari::ui::desktop
