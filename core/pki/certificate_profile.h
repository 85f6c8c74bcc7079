#pragma once

#include "core/lds/deviation.h"
#include "core/pki/certificate.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// Why a certificate cannot sign a document at all: key that is no key, keyUsage missing, not critical or without
/// digitalSignature (ICAO Doc 9303-12 7.1, BSI TR-03105-5.1 LDS_H_58, H_62 to H_64). None where it can.
std::optional<std::string> signerProfileBreach(const Certificate& signer);

/// Peculiarities of a document signer certificate; codes begin with "ds.".
std::vector<lds::Deviation> deviationsOfSigner(const Certificate& signer);

/// Peculiarities of a CSCA certificate; codes begin with "csca.".
std::vector<lds::Deviation> deviationsOfCsca(const Certificate& csca);

/// A certificate of a new key, or of a new name, signed by the old key: AKI and SKI, or the names, differ.
bool isLinkCertificate(const Certificate& csca);

/// Whether the key stands under id-RSASSA-PSS: it is meant for that scheme only.
bool hasPssKey(const Certificate& certificate);

}  // namespace rahdari::pki
