#pragma once

#include "core/base/result.h"
#include "core/document/model/model_pack.h"

#include <string>
#include <vector>

namespace rahdari::ui::setup {

/// The certificates in the files that --model-signer names, and those this user vouched for before (user_models.h). Of
/// the latter what cannot be read is passed over: models of that agency are left out then, and say so.
/// @return Error 1000, 1001, or 3100 naming the file that holds none
base::Result<std::vector<document::SignerCertificate>> readModelSigners(const std::vector<std::string>& files);

}  // namespace rahdari::ui::setup
