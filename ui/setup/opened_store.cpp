#include "ui/setup/opened_store.h"

#include "core/pki/memory_trust_store.h"
#include "core/store/sqlite_trust_store.h"

#include <utility>

namespace rahdari::ui::setup {

base::Result<std::shared_ptr<const pki::TrustStore>> openStoreForChecking(const std::filesystem::path& path)
{
    if (path.empty()) {
        return std::shared_ptr<const pki::TrustStore>(std::make_shared<const pki::MemoryTrustStore>());
    }
    auto opened = store::openTrustStore(path, store::OpenMode::Read);
    if (!opened) {
        return opened.error();
    }
    return std::shared_ptr<const pki::TrustStore>(std::move(opened).value());
}

std::chrono::sys_seconds timeOfChecking(std::chrono::year_month_day today)
{
    return std::chrono::sys_days(today) + std::chrono::hours(12);
}

}  // namespace rahdari::ui::setup
