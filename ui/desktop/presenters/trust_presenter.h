#pragma once

#include "ui/desktop/presenters/list_row.h"
#include "ui/desktop/presenters/model_rows.h"
#include "ui/desktop/presenters/serial_thread.h"
#include "ui/desktop/presenters/trust_library.h"
#include "ui/desktop/presenters/trust_rows.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rahdari::ui::desktop {

/// The screen of the trust list and the document models without the screen: what is loaded, what wants attention, what
/// an import changed. GUI thread only; nothing blocks.
class TrustPresenter : public QObject {
    Q_OBJECT
public:
    /// The lists of the screen.
    enum class List : std::uint8_t { Trust, Models, Changes };

    explicit TrustPresenter(std::shared_ptr<TrustLibrary> library, QObject* parent = nullptr);
    ~TrustPresenter() override;  ///< stops an import

    QStringList headers(List list) const;
    const std::vector<ListRow>& rows(List list) const;                     ///< those that fit the filter
    std::vector<DetailLine> details(List list, std::size_t source) const;  ///< of the row with this source

    /// How much there is and how much of it wants attention; in Changes: what the import came to.
    QString summary(List list) const;

    /// What to do where there is nothing to show or something is wrong with all of it; empty: nothing.
    QString advice(List list) const;

    bool isLooking() const { return looking_; }
    bool isImporting() const { return importing_; }
    bool hasImported() const { return result_.has_value(); }
    /// What to ask before a document model is taken out of use; none where there is no such row.
    std::optional<RemovalQuestion> removalQuestion(std::size_t source) const;
    bool canImportTrust() const { return !holdings_.store.empty(); }

    /// How far the import is.
    QString step() const { return step_; }
    double share() const { return share_; }  ///< [0, 1] of the file

    /// The texts again, after another language was chosen.
    void retranslate();

public slots:
    void look();  ///< reads trust list and models anew
    /// One import at a time; nothing happens where nothing is named.
    void importFiles(const rahdari::ui::desktop::ImportWish& wish);
    /// Takes a document model out of use; `imported` follows. Nothing happens where it is one that stays.
    void removeModel(std::size_t source);
    void stop();  ///< the import ends within a second, and nothing has changed
    void setFilter(const QString& filter);
    /// What was changed is not in use: inspections go by what was loaded before, until putReloaded().
    void putNotReloaded(const rahdari::base::Error& error);
    void putReloaded();

signals:
    void rowsChanged();
    void progressChanged();
    void imported();         ///< or removed: summary and rows of Changes are there
    void holdingsChanged();  ///< trust list or models are others now: the next inspection must use them

private:
    void putHoldings(Holdings holdings);
    void putResult(ImportResult result);
    void begin();
    void makeRows();
    void filterRows();
    QString trustSummary() const;
    QString modelSummary() const;
    QString changeSummary() const;

    std::shared_ptr<TrustLibrary> library_;
    Holdings holdings_;
    std::optional<ImportResult> result_;
    std::vector<TrustEntry> entries_;
    std::vector<ListRow> trustRows_;
    std::vector<ListRow> modelRows_;
    std::vector<ListRow> changeRows_;
    std::vector<ListRow> shownTrust_;
    std::vector<ListRow> shownModels_;
    std::vector<ListRow> shownChanges_;
    std::optional<base::Error> notReloaded_;
    QString filter_;
    QString step_;
    double share_ = 0.0;
    bool looking_ = false;
    bool looked_ = false;
    bool importing_ = false;
    std::stop_source stop_;
    SerialThread thread_;  ///< the last member: it ends before the rest is gone
};

}  // namespace rahdari::ui::desktop
