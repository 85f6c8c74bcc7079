// PACE.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/lds/tlv.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace rahdari::conformance {

using check::Outcome;

namespace {

constexpr std::string_view gmAes128 = "0.4.0.127.0.7.2.2.4.2.2";
constexpr std::string_view noSuchCam = "0.4.0.127.0.7.2.2.4.6.9";

/// EF.CardAccess offers Chip Authentication Mapping under an identifier that does not exist, and Generic Mapping.
Setup invalidIdentifier(bool withCan)
{
    Setup setup = paceSetup();
    setup.withCan = withCan;
    setup.profile.pace.insert(setup.profile.pace.begin(),
                              {.protocol = std::string(noSuchCam), .parameterId = 13, .version = 2});
    return setup;
}

/// The value of a data object in the first MSE:Set AT.
base::Bytes inFirstSetAt(const Inspection& inspection, lds::Tag tag)
{
    const auto command = std::ranges::find_if(inspection.commands, [](const scanners::PlainCommand& seen) {
        return scanners::commandName(seen.ins, seen.p1, seen.p2) == "mse_set_at";
    });
    BOOST_TEST_REQUIRE((command != inspection.commands.end()));
    const auto objects = lds::readAll(command->data);
    BOOST_TEST_REQUIRE(static_cast<bool>(objects));
    for (const lds::Tlv& object : *objects) {
        if (object.tag == tag) {
            return {object.value.begin(), object.value.end()};
        }
    }
    return {};
}

/// The plan has one case; the key behind it is the MRZ once and the CAN once.
Case invalidIdentifierCase(std::string id, bool withCan)
{
    return {.id = std::move(id),
            .setup = [withCan] { return invalidIdentifier(withCan); },
            .signal = Signal::Successful,
            .checks = {{pace, Outcome::Successful, ""}},
            .also =
                [withCan](const Inspection& inspection) {
                    const std::uint8_t key = withCan ? 0x02 : 0x01;
                    BOOST_TEST((inFirstSetAt(inspection, 0x80) == lds::oidValue(gmAes128)));
                    BOOST_TEST((inFirstSetAt(inspection, 0x83) == base::Bytes{key}));
                }};
}

}  // namespace

std::vector<Case> paceCases()
{
    return {invalidIdentifierCase("ISO7816_G_36", false), invalidIdentifierCase("ISO7816_G_36_with_CAN", true)};
}

}  // namespace rahdari::conformance
