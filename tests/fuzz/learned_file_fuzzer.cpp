// The reader may refuse anything; what it takes is written and read back equal.
#include "core/base/error_code.h"
#include "core/document/model/learned_file.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using rahdari::document::Table;

/// A table may hold what is no number; it is then not equal to itself.
bool hasNoNumbers(const Table& table)
{
    for (const float value : table.values) {
        if (std::isnan(value)) {
            return true;
        }
    }
    return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const auto learned = document::decodeLearned({data, size});
    if (!learned) {
        const bool known = learned.error().code == toInt(base::ErrorCode::ModelInvalid);
        return known && !learned.error().message.empty() ? 0 : (std::abort(), 1);
    }
    const auto octets = document::encodeLearned(*learned);
    const auto again = octets ? document::decodeLearned(*octets) : base::Result<document::Learned>(octets.error());
    if (!again || again->limits != learned->limits || again->tables.size() != learned->tables.size()) {
        std::abort();
    }
    for (const auto& [name, table] : learned->tables) {
        const Table& other = again->tables.at(name);
        if (!hasNoNumbers(table) && other != table) {
            std::abort();
        }
    }
    return 0;
}
