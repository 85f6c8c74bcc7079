// Answers that no chip ever made: APDUs, secure messaging of every cipher, EF.CardAccess, Active Authentication.
// Nothing may crash, and no octets but the right ones open under a session.
#include "core/chip/active_authentication.h"
#include "core/chip/chip_authentication.h"
#include "core/chip/pace_offer.h"
#include "core/chip/secure_messaging.h"
#include "core/lds/security_infos.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    if (size == 0) {
        return 0;
    }
    const base::ByteSpan input(data + 1, size - 1);
    const auto cipher = static_cast<crypto::CipherAlgorithm>(data[0] & 3U);
    const base::Bytes secret(16, 0x42);
    chip::SecureMessaging session(chip::sessionKeysOf(cipher, secret));
    const auto response = session.unprotect(input);
    if (response && response->wasProtected && input.size() < 16) {
        std::abort();  // a checksum alone has ten octets, a status four
    }
    static_cast<void>(session.protect({data[0], 0xB1, 0, 0, {input.begin(), input.end()}, size}));

    if (const auto infos = lds::parseSecurityInfos(input)) {
        for (const chip::PaceOffer& offer : chip::paceOffers(*infos)) {
            if (offer.group == nullptr || chip::toString(offer.variant).empty()) {
                std::abort();
            }
        }
        static_cast<void>(chip::chipAuthenticationOffers(*infos));
    }
    const std::size_t half = input.size() / 2;
    const base::Bytes dg14(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(half));
    static_cast<void>(chip::judgeActiveAuthentication(
        {base::Bytes(8, 0), {input.begin() + static_cast<std::ptrdiff_t>(half), input.end()}}, input, &dg14));
    return 0;
}
