#pragma once

#include "core/base/result.h"
#include "core/pki/trust_store.h"

#include <memory>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// A store of certificates in files (DER or PEM) and in folders of such files, in front of another store. The operator
/// vouches for them. What may sign certificates is an authority, the rest are signers of seals.
/// @return Error 1000, 1001, 1002 a file that holds no certificate; files of a folder that hold none are passed over
base::Result<std::shared_ptr<const pki::TrustStore>> storeWithSigners(const std::vector<std::string>& paths,
                                                                      std::shared_ptr<const pki::TrustStore> store);

}  // namespace rahdari::ui::cli
