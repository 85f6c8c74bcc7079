// Any bytes as EF.SOD and as EF.CardSecurity of a chip whose other files are fixed, with a store that trusts whatever
// certificates came along: Passive Authentication may find anything wrong; it may not crash, may not leave a part
// without a reason, and may not call something right that rests on something that is not.
#include "core/crypto/digest.h"
#include "core/lds/security_object.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/signed_data.h"

#include <cstdint>
#include <cstdlib>

using namespace rahdari;
using check::Outcome;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

pki::MemoryTrustStore storeOf(base::ByteSpan contentInfo)
{
    pki::MemoryTrustStore store;
    const auto data = pki::parseSignedData(contentInfo);
    if (data) {
        for (const base::Bytes& der : data->certificates) {
            (void)store.add({{pki::TrustKind::Csca, der, {}, {}}});
        }
    }
    return store;
}

void examineSecurityObject(const pki::SecurityObjectResult& object)
{
    for (const pki::PartialResult* part : {&object.hash, &object.signature, &object.dsSignature, &object.validity,
                                           &object.dsRevocation, &object.trust}) {
        require(!part->reason.empty());
    }
    require(!object.trust.isSuccessful() || object.dsSignature.isSuccessful());
    require(!object.dsSignature.isSuccessful() || object.chain.size() == 2);
}

void examine(const pki::PassiveAuthentication& result)
{
    examineSecurityObject(result.sod);
    if (result.cardSecurity) {
        examineSecurityObject(*result.cardSecurity);
    }
    for (const pki::PartialResult* part :
         {&result.comAgainstSod, &result.integrity, &result.cardSecurityAgainstCardAccess, &result.issuingState}) {
        require(!part->reason.empty());
    }
    require(!result.integrity.isSuccessful() ||
            (result.sod.hash.isSuccessful() && result.sod.signature.isSuccessful()));
    require(result.dataGroups.size() == result.dataGroupReasons.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t most = 8192;
    if (size == 0 || size > most) {
        return 0;
    }
    const base::ByteSpan bytes(data, size);
    const auto inside = lds::contentOfSodFile(bytes);
    pki::PassiveAuthenticationInput input;
    input.files[lds::LdsFile::Sod] = {data, data + size};
    input.files[lds::LdsFile::CardSecurity] = {data, data + size};
    input.files[lds::LdsFile::Com] = {0x60, 0x14, 0x5F, 0x01, 0x04, '0', '1', '0',  '7',  0x5F, 0x36,
                                      0x06, '0',  '4',  '0',  '0',  '0', '0', 0x5C, 0x02, 0x61, 0x6D};
    input.files[lds::LdsFile::Dg13] = {0x6D, 0x03, 0x01, 0x02, 0x03};
    input.checkedAt = std::chrono::sys_days(std::chrono::year(2026) / 6 / 1);
    input.rules.authorityKeyIdRequired = (data[size - 1] & 1U) != 0;
    examine(pki::authenticatePassively(input, storeOf(inside ? *inside : bytes)));
    return 0;
}
