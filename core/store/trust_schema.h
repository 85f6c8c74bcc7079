#pragma once

#include "core/base/result.h"
#include "core/store/sqlite_database.h"

namespace rahdari::store {

/// Makes the tables of a trust store in a file without any. Two programs may do so at once.
base::Result<void> makeTrustSchema(const Database& database);

/// Whether this is a trust store that this program understands. @return Error 3110 when not
base::Result<void> checkTrustSchema(const Database& database);

}  // namespace rahdari::store
