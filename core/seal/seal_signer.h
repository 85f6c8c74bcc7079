#pragma once

#include "core/base/result.h"
#include "core/pki/certificate.h"
#include "core/pki/partial_result.h"
#include "core/pki/trust_store.h"
#include "core/seal/vds_nc.h"
#include "core/seal/visible_digital_seal.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::seal {

/// The certificate that is to have signed a seal.
struct SealSigner {
    pki::Certificate certificate;
    std::vector<pki::Provenance> provenances;  ///< empty where it came with the seal
    bool kept = false;                         ///< it stands in the trust store as a signer of seals
};

/// The kept signers a header means: country, identifier as common name, and the reference as serial number
/// (BSI TR-03137-1 5.3.1). Several when a number was given twice.
/// @return Error 3110, 3111
base::Result<std::vector<SealSigner>> findSealSigners(const SealHeader& header, const pki::TrustStore& store);

/// The kept signer whose key made the seal's signature, whatever name the seal gives: some issuers write another one.
/// @return none where no kept key did; Error 3110, 3111
base::Result<std::optional<SealSigner>> findSealSignerByTrial(const VisibleDigitalSeal& seal,
                                                              const pki::TrustStore& store);

/// Whether this certificate's key signed the seal: ECDSA, r || s; the hash follows from the length of the signature
/// (224, 256, 384 or 512 bits; TR-03137-1 3.2.4). @return true, false, or Error 3105, 3106
base::Result<bool> isSignedBy(const VisibleDigitalSeal& seal, const pki::Certificate& signer);

/// Whether this certificate's key signed the seal over its canonical text, with ES256, ES384 or ES512.
/// @return true, false, or Error 3105, 3106
base::Result<bool> isSignedBy(const VdsNc& seal, const pki::Certificate& signer);

/// Why a certificate that came with a VDS-NC may not sign one, or none: it must be made for that use
/// (extended key usage 2.23.136.1.1.14.2), or any certificate of a state would do.
std::optional<std::string> vdsNcSignerBreach(const pki::Certificate& signer);

}  // namespace rahdari::seal
