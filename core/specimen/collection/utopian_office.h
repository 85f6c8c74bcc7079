#pragma once

#include "core/specimen/utopian_authority.h"

#include <chrono>
#include <string_view>

namespace rahdari::specimen {

/// Identifier of the signer of digital seals: its common name, and behind the country in a seal's header.
inline constexpr std::string_view sealSignerName = "SG";

/// The document signer on duty on a day: one a year, valid for as long as what it signs.
/// @param type  of documents, as in an MRZ: "P", "I", "AR"
IssuedCertificate documentSignerOn(const UtopianAuthority& authority, std::chrono::year_month_day issued,
                                   const std::string& type);

/// The signer of digital seals.
IssuedCertificate sealSignerOf(const UtopianAuthority& authority);

/// Somebody with keys of their own who calls themselves as Utopia does.
UtopianAuthority pretender();

}  // namespace rahdari::specimen
