#pragma once

#include "core/pki/trust_store.h"
#include "ui/desktop/app/desk_options.h"
#include "ui/desktop/presenters/trust_library.h"
#include "ui/setup/draft_trust_store.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// The trust list and the document models that the command line names.
class DeskLibrary final : public TrustLibrary {
public:
    /// @param now  the moment of imports; the clock comes from outside
    DeskLibrary(const DeskOptions& options, std::function<std::chrono::sys_seconds()> now);

    Holdings look() override;
    ImportResult importFiles(const ImportWish& wish, const Progress& progress, const std::stop_token& stop) override;
    ImportResult removeModel(const ModelHolding& model) override;

private:
    /// A file that was found to be imported.
    struct Place {
        std::string path;
        bool ofFolder = false;
    };

    void lookAtStore(Holdings& holdings) const;
    void lookAtModels(Holdings& holdings) const;
    bool takesUnsigned() const;
    std::filesystem::path modelFolder() const;
    bool stays(const std::filesystem::path& model) const;

    static std::vector<Place> placesOf(const ImportWish& wish, std::vector<FileImport>& refused);
    void importTrust(const std::vector<Place>& places, const ImportWish& wish, const Progress& progress,
                     const std::stop_token& stop, ImportResult& result) const;
    void importDrafted(const std::vector<Place>& places, const ImportWish& wish, const Progress& progress,
                       const std::stop_token& stop, setup::DraftTrustStore& draft, ImportResult& result) const;
    base::Result<void> keep(const std::vector<pki::TrustItem>& items) const;
    void importModels(const std::vector<Place>& packs, const ImportWish& wish, const Progress& progress,
                      const std::stop_token& stop, ImportResult& result) const;

    std::filesystem::path trust_;
    std::filesystem::path models_;
    std::vector<std::string> modelSigners_;
    std::string profile_;
    std::string operator_;
    std::chrono::year_month_day today_;
    std::function<std::chrono::sys_seconds()> now_;
};

}  // namespace rahdari::ui::desktop
