// EF.CardSecurity and EF.ATR/INFO.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/lds/tlv.h"
#include "core/specimen/der.h"
#include "core/specimen/lds_specs.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace rahdari::conformance {

using check::Outcome;
using lds::LdsFile;
using specimen::SecurityInfoSpec;

namespace {

constexpr std::string_view camAes128 = "0.4.0.127.0.7.2.2.4.6.2";
constexpr std::string_view publicKeyOfChip = "0.4.0.127.0.7.2.2.1.2";
constexpr int brainpoolP256 = 13;

using InfosEdit = std::function<void(std::vector<SecurityInfoSpec>&)>;

SecurityInfoSpec paceInfo(std::string_view protocol, std::uint32_t parameterId)
{
    return {std::string(protocol), specimen::derInteger(2), specimen::derInteger(parameterId)};
}

/// A chip with PACE-CAM, and EF.CardSecurity as edited and signed.
Setup mappingSetup(const InfosEdit& edit)
{
    Setup setup = paceSetup();
    setup.profile.pace = {{.protocol = std::string(camAes128), .parameterId = brainpoolP256, .version = 2}};
    setup.profile.cardSecurity = true;
    setup.profile.edits.cardSecurity = edit;
    return setup;
}

Case with(std::string id, Signal signal, std::vector<ExpectedCheck> expected, InfosEdit edit)
{
    return {.id = std::move(id),
            .setup = [edit = std::move(edit)] { return mappingSetup(edit); },
            .signal = signal,
            .checks = std::move(expected),
            .also = {}};
}

SecurityInfoSpec* find(std::vector<SecurityInfoSpec>& infos, std::string_view protocol)
{
    const auto found = std::ranges::find(infos, std::string(protocol), &SecurityInfoSpec::protocol);
    BOOST_TEST_REQUIRE((found != infos.end()));
    return &*found;
}

void addInfo(std::vector<SecurityInfoSpec>& infos) { infos.push_back(paceInfo("0.4.0.127.0.7.2.2.4.2.4", 16)); }

void removePace(std::vector<SecurityInfoSpec>& infos)
{
    std::erase_if(infos, [](const SecurityInfoSpec& info) { return info.protocol == std::string(camAes128); });
}

void changePace(std::vector<SecurityInfoSpec>& infos)
{
    *find(infos, camAes128) = paceInfo("0.4.0.127.0.7.2.2.4.6.3", brainpoolP256);
}

/// Another key than the one the chip has.
void changeKey(std::vector<SecurityInfoSpec>& infos)
{
    const auto random = ecAuthority().randomFor("a key of no chip");
    find(infos, publicKeyOfChip)->requiredData =
        specimen::subjectPublicKeyInfo(specimen::makeKey(specimen::ecSpec("brainpoolP256r1"), random));
}

Setup withAtrInfo(base::Bytes file)
{
    Setup setup = extendedSetup();
    setup.profile.atrInfo = std::move(file);
    return setup;
}

constexpr std::uint32_t largestCommand = 2'000;
constexpr std::uint32_t largestResponse = 1'000;

/// The lengths are taken from the file: once it was read no answer is asked for that is longer, and some are longer
/// than 256.
Case lengthsUsed(std::string id, int octets)
{
    return {.id = std::move(id),
            .setup = [octets] { return withAtrInfo(specimen::encodeAtrInfo(largestCommand, largestResponse, octets)); },
            .signal = Signal::Successful,
            .checks = {{groupIntegrity, Outcome::Successful, ""}},
            .also =
                [](const Inspection& inspection) {
                    std::size_t longest = 0;
                    for (const scanners::PlainCommand& command : inspection.commands) {
                        if (command.wasProtected &&
                            scanners::commandName(command.ins, command.p1, command.p2) == "read_binary") {
                            longest = std::max(longest, command.expectedLength);
                        }
                    }
                    BOOST_TEST(longest > 256U);
                    BOOST_TEST(longest <= largestResponse);
                }};
}

Case malformed(std::string id, base::Bytes file)
{
    return {.id = std::move(id),
            .setup = [file = std::move(file)] { return withAtrInfo(file); },
            .signal = Signal::Failed,
            .checks = {{fileEncoding, Outcome::Failed, "EF.ATR/INFO"}},
            .also = {}};
}

}  // namespace

std::vector<Case> cardSecurityCases()
{
    const ExpectedCheck mapped{paceCam, Outcome::Successful, ""};
    return {with("LDS_J_01", Signal::Successful, {mapped, {cardSecurity, Outcome::Successful, ""}}, addInfo),
            with("LDS_J_02", Signal::Failed, {mapped, {cardSecurity, Outcome::Failed, "EF.CardAccess"}}, removePace),
            with("LDS_J_03", Signal::Failed, {mapped, {cardSecurity, Outcome::Failed, "EF.CardAccess"}}, changePace),
            with("LDS_J_04", Signal::Failed, {{paceCam, Outcome::Failed, ""}}, changeKey)};
}

std::vector<Case> atrInfoCases()
{
    constexpr lds::Tag lengthInformation = 0x7F66;
    constexpr lds::Tag otherTag = 0x7F67;
    const base::Bytes one = lds::encodeTlv(0x02, base::Bytes{0x03, 0xE8});
    const base::Bytes two = lds::concatenate({one, one});
    return {lengthsUsed("LDS_K_01", 2), lengthsUsed("LDS_K_02", 3),
            malformed("LDS_K_03", lds::encodeTlv(lengthInformation, one)),
            malformed("LDS_K_04", lds::encodeTlv(otherTag, two))};
}

}  // namespace rahdari::conformance
