#pragma once

#include <string_view>

namespace rahdari::conformance {

// The checks the cases are about, see core/inspection/catalogue.h.
inline constexpr std::string_view terminalAuthentication = "chip.ta";
inline constexpr std::string_view chipAuthentication = "chip.ca";
inline constexpr std::string_view activeAuthentication = "chip.aa";
inline constexpr std::string_view paceCam = "chip.pace_cam";
inline constexpr std::string_view chipAuthenticity = "chip.authenticity";
inline constexpr std::string_view pace = "chip.pace";
inline constexpr std::string_view chipAccess = "chip.access";
inline constexpr std::string_view fileEncoding = "chip.lds";
inline constexpr std::string_view sodHash = "chip.pa.sod_hash";
inline constexpr std::string_view sodSignature = "chip.pa.sod_signature";
inline constexpr std::string_view dsSignature = "chip.pa.ds_signature";
inline constexpr std::string_view certificateValidity = "chip.pa.validity";
inline constexpr std::string_view dsRevocation = "chip.pa.ds_revocation";
inline constexpr std::string_view trust = "chip.pa.trust";
inline constexpr std::string_view comAgainstSod = "chip.pa.com_sod";
inline constexpr std::string_view groupIntegrity = "chip.pa.dg_integrity";
inline constexpr std::string_view issuingState = "chip.pa.issuing_state";
inline constexpr std::string_view cardSecurity = "chip.pa.card_security";

}  // namespace rahdari::conformance
