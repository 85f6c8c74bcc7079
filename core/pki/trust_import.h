#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/pki/certificate.h"
#include "core/pki/import_format.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// With what a file is imported.
struct ImportContext {
    TrustStore& store;
    std::vector<Certificate> roots;  ///< the operator vouches for them; they count beside the store's CSCAs
    std::chrono::sys_seconds now;
    std::string operatorName;       ///< who vouches for single certificates, e.g. "operator amina"
    std::optional<TrustKind> kind;  ///< what single certificates are for; none: told by what stands in them
    std::function<void(std::size_t done, std::size_t total)> progress;  ///< may be empty; total is an estimate
    std::stop_token stop;
};

/// Something of a file that was not taken, and why.
struct Refusal {
    std::string what;  ///< subject, holder, or the place in the file
    base::Error reason;

    bool operator==(const Refusal&) const = default;
};

/// What came of a file.
struct ImportReport {
    ImportFormat format = ImportFormat::Unknown;
    std::string signer;  ///< of a signed list: the subject of who signed it
    std::optional<std::chrono::sys_seconds> signedAt;
    std::size_t total = 0;         ///< what stood in it
    std::size_t added = 0;         ///< of those: new in the store
    std::size_t alreadyThere = 0;  ///< of those: known; the file was added to their provenances
    std::vector<Refusal> refused;
    std::vector<std::string> remarks;  ///< departures from standards that did no harm

    bool operator==(const ImportReport&) const = default;
};

/// Imports one file of whatever kind its content says: a signed CSCA master list, X.509 certificates (DER, PEM, bare
/// base64), card-verifiable certificates, LDIF of a PKD, revocation lists, defect lists, deviation lists. What is kept
/// was verified first: lists up to an anchor, certificates out of a directory and revocation lists by an anchor's key;
/// for single certificates the operator vouches. All of it is kept or, with an error, nothing.
/// @param name  of the file, without folders; kept with each item
/// @return Error 3100, 3101 malformed, 3102 a signature is wrong, 3103 the signer is not to be trusted, 3104 a master
///         list without signature, 3112 no such file is known, 1010 stopped, 3110, 3111, 1003
base::Result<ImportReport> importFile(base::ByteSpan file, std::string_view name, const ImportContext& context);

/// One of several files.
struct ImportSource {
    std::string name;
    base::Bytes octets;
};

/// In which order several files are to be imported, as places in the list: anchors before the lists they vouch for,
/// lists before what hangs from their certificates.
std::vector<std::size_t> importOrder(const std::vector<ImportSource>& sources);

}  // namespace rahdari::pki
