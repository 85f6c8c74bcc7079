#pragma once

#include "core/base/result.h"
#include "core/crypto/signature.h"
#include "core/pki/certificate.h"
#include "core/pki/crl.h"
#include "core/pki/trust_store.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// Finds the anchor - a CSCA or seal CA of the store, a root named by the operator, or one accepted meanwhile - that
/// signed something. Keys are decoded when they are needed and kept. One thread at a time.
class AnchorSearch {
public:
    AnchorSearch(const TrustStore& store, const std::vector<Certificate>& roots);

    /// From now on this one counts as well.
    void accept(Certificate certificate);

    /// The anchor whose key made this signature: looked for by key identifier, then by name. An anchor does not vouch
    /// for itself: its own certificate is not given. Null when there is none.
    base::Result<const Certificate*> signerOf(const Certificate& certificate);

    /// Likewise of a revocation list: by key identifier, by name, then every anchor of its country. Anchors of other
    /// countries do not count.
    base::Result<const Certificate*> signerOf(const Crl& crl);

    /// Whether this is an anchor: the same octets, or the same key under the same name.
    base::Result<bool> holds(const Certificate& certificate);

private:
    struct Anchor {
        Certificate certificate;
        std::optional<base::Result<crypto::PublicKey>> key;
    };
    using Anchors = std::vector<Anchor*>;

    base::Result<Anchors> lookUp(const TrustQuery& query);
    base::Result<Anchors> near(const base::Bytes& keyId, const base::Bytes& name);
    Anchor* keep(Certificate certificate);

    const TrustStore& store_;
    std::deque<Anchor> anchors_;            ///< addresses stay
    std::map<std::string, Anchor*> byDer_;  ///< every one that was met
    std::vector<Anchor*> accepted_;         ///< roots and accepted ones: beside the store
    std::map<std::string, Anchors> known_;  ///< answers of the store
};

}  // namespace rahdari::pki
