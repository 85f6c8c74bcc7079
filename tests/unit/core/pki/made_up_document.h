#pragma once

#include "core/pki/memory_trust_store.h"
#include "core/pki/passive_authentication.h"
#include "tests/support/made_up_issuer.h"

#include <map>
#include <string>

namespace rahdari::tests {

/// A document of Utopia, its signer and its CSCA, before they are issued; cases change a part and issue it.
/// Two P-256 keys are made once for all of them, and others on demand.
struct MadeUpDocument {
    MadeUpDocument();

    CertificateDraft csca;
    CertificateDraft ds;
    SignedDraft sod;                    ///< content, certificates and identifier are filled on issue, when empty
    std::map<int, base::Bytes> groups;  ///< files as they lie on the chip
    std::map<int, base::Bytes> hashes;  ///< when not empty: instead of those of the groups
    std::string ldsDigestOid = "2.16.840.1.101.3.4.2.1";
    base::Bytes comTags{0x61, 0x6D};  ///< empty: no EF.COM
    const TestKey* dsKey = nullptr;
    const TestKey* cscaKey = nullptr;
    bool dsInSod = true;
    bool dsInStore = false;
    bool cscaInStore = true;
    bool signedByKeyId = false;  ///< the SOD names its signer by SKI
    pki::PassiveAuthenticationRules rules;
    std::chrono::sys_seconds checkedAt;

    base::Bytes cscaCertificate() const;
    base::Bytes dsCertificate() const;
    base::Bytes contentInfo() const;  ///< inside EF.SOD
    pki::MemoryTrustStore store() const;
    pki::PassiveAuthenticationInput input() const;
    pki::PassiveAuthentication authenticate() const;
};

const TestKey& documentSignerKey();
const TestKey& countrySignerKey();

/// C=UT, O=Rahdari, CN=<name>.
base::Bytes utopianName(std::string_view commonName);

/// Whether a deviation of this code was reported.
bool reports(const pki::PassiveAuthentication& result, std::string_view code);

}  // namespace rahdari::tests
