#include "ui/cli/kept_records.h"

#include "core/casefile/inspection_folder.h"
#include "core/casefile/record_of_inspection.h"
#include "core/casefile/trust_state.h"
#include "core/crypto/random.h"
#include "ui/setup/local_day.h"
#include "ui/setup/opened_store.h"

#include <cstring>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Result;

namespace {

std::uint32_t drawn()
{
    const base::Bytes octets = crypto::systemRandom()(sizeof(std::uint32_t));
    std::uint32_t number = 0;
    std::memcpy(&number, octets.data(), sizeof number);
    return number;
}

}  // namespace

Result<fs::path> KeptRecords::write(const fs::path& source, const inspection::Inspection& inspection,
                                    const casefile::Moment& captured) const
{
    casefile::InspectionRecord record;
    record.captured = captured;
    record.id = casefile::newRecordId(captured, drawn());
    record.sourceUri = "folder:" + source.string();
    record.software = {"Rahdari", RAHDARI_VERSION, {}};
    record.trust = trust_;
    casefile::putInspection(record, inspection, setup::localMoment());
    const auto written = casefile::writeRecord(root_, record);
    return written ? Result<fs::path>(written->folder) : written.error();
}

Result<casefile::TrustState> trustStateAt(const fs::path& trust)
{
    if (trust.empty()) {
        return casefile::TrustState{};
    }
    const auto store = setup::openStoreForChecking(trust);
    return store ? casefile::trustStateOf(**store, trust.string()) : Result<casefile::TrustState>(store.error());
}

}  // namespace rahdari::ui::cli
