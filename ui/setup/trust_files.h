#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/pki/trust_import.h"
#include "core/pki/trust_store.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::setup {

/// A file that is to be imported into a trust store.
struct TrustFile {
    std::string path;
    std::optional<pki::TrustKind> kind;  ///< of single certificates; none: told by what stands in them
    base::Result<base::Bytes> octets;    ///< Error 1000, 1001, 1002
};

/// Which files somebody wants to import.
struct TrustFileWish {
    std::vector<std::string> files;
    std::vector<std::string> roots;      ///< CSCA certificates that the operator vouches for
    std::optional<pki::TrustKind> kind;  ///< of single certificates
};

/// Reads the files: roots first, then the others in the order in which they vouch for each other. One that cannot be
/// read stays in the list with its error.
std::vector<TrustFile> readTrustFiles(const TrustFileWish& wish);

/// Imports one of them under its name without folders. @return as pki::importFile(), and the error of the file
base::Result<pki::ImportReport> importTrustFile(const TrustFile& file, pki::ImportContext context);

/// Who vouches for single certificates when nobody was named: "operator amina", by the login.
std::string operatorOfLogin();

}  // namespace rahdari::ui::setup
