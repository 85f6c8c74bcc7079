// Any octets as a visible digital seal: the parser may refuse them or name their faults; it may not crash, give more
// than there was, or call a seal whole that is not. Judged against an empty store nothing is ever signed or trusted.
#include "core/pki/memory_trust_store.h"
#include "core/seal/seal_description.h"
#include "core/seal/seal_verification.h"

#include <cstdint>
#include <cstdlib>

using namespace rahdari;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void examineParts(base::ByteSpan octets)
{
    const auto seal = seal::parseVisibleDigitalSeal(octets);
    if (!seal) {
        require(seal.error().code == 1401 || seal.error().code == 1402);
        return;
    }
    std::size_t held = seal->signature.size();
    for (const seal::SealField& field : seal->fields) {
        held += field.value.size() + 2;
    }
    require(held + 18 <= octets.size() + 2);  // the shortest header has 16 octets or more
    require(seal->signedOctets.size() <= octets.size());
    require(!seal->faults.empty() || (!seal->fields.empty() && !seal->signature.empty()));
    const seal::SealDescription description = seal::describe(*seal);
    require(description.content.features.size() == seal->fields.size());
    if (description.content.mrz) {
        const auto& lines = description.content.mrz->lines;
        require(lines.size() == 2 && lines[0].size() == lines[1].size());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 8192) {
        return 0;
    }
    const base::ByteSpan octets(data, size);
    examineParts(octets);
    static const pki::MemoryTrustStore nothing;
    static const seal::SealVerificationSettings settings{std::chrono::sys_days(std::chrono::year(2026) / 6 / 1),
                                                         {{"UTO", "UT"}, {"D", "DE"}}};
    const seal::SealVerification judged = seal::verifySeal(octets, "Data Matrix", nothing, settings);
    require(judged.results.signerTrust.outcome != check::Outcome::Successful);
    for (const seal::SealResultPart& part : seal::sealResultParts()) {
        require(!(judged.results.*part.part).reason.empty());
    }
    return 0;
}
