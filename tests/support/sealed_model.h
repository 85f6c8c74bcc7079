#pragma once

#include "core/base/bytes.h"
#include "tests/support/test_authority.h"

#include <string>

namespace rahdari::tests {

/// An agency that may sign document models.
Issued modelAgency(const std::string& commonName = "UTO model agency");

/// The pack of made_up_model.h, signed.
base::Bytes sealedModel(const Issued& agency, const std::string& name = "utopia_card.front",
                        const std::string& version = "1");

}  // namespace rahdari::tests
