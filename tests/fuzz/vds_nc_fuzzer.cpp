// Any octets as a VDS-NC: the parser may refuse them or name their faults; it may not crash. What is signed is
// canonical: read and written once more it stays as it is.
#include "core/pki/memory_trust_store.h"
#include "core/seal/canonical_json.h"
#include "core/seal/seal_verification.h"
#include "core/seal/vds_nc.h"

#include <nlohmann/json.hpp>

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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 8192) {
        return 0;
    }
    const base::ByteSpan octets(data, size);
    const auto seal = seal::parseVdsNc(octets);
    if (!seal) {
        require(seal.error().code == 1401);
    } else {
        const std::string text(seal->signedOctets.begin(), seal->signedOctets.end());
        const auto again = nlohmann::json::parse(text, nullptr, false);
        require(!again.is_discarded());
        require(seal::canonicalJson(again) == text);
        require(!seal->faults.empty() || (!seal->signature.empty() && !seal->certificate.empty()));
    }
    static const pki::MemoryTrustStore nothing;
    static const seal::SealVerificationSettings settings{std::chrono::sys_days(std::chrono::year(2026) / 6 / 1), {}};
    const seal::SealVerification judged = seal::verifySeal(octets, "QR Code", nothing, settings);
    require(judged.results.signerTrust.outcome != check::Outcome::Successful);
    return 0;
}
