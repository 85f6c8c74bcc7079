#include "core/specimen/chip_profile.h"

namespace rahdari::specimen {

ChipProfile plainProfile()
{
    ChipProfile profile;
    profile.mrz = "PPUTOLINDQVIST<<MIRA<SOLVEIG<<<<<<<<<<<<<<<<"
                  "U402177832UTO8803148F3106213UT88031402<<<<70";
    profile.can = "402177";
    profile.pace = {PaceOffer{}};
    profile.sod.signature = ecdsa(crypto::DigestAlgorithm::Sha256);
    return profile;
}

ChipProfile extendedProfile()
{
    ChipProfile profile = plainProfile();
    profile.chipAuthentication = {ChipAuthenticationOffer{}};
    profile.activeAuthentication = ActiveAuthenticationOffer{};
    profile.terminalAuthentication = TerminalAuthenticationOffer{};
    profile.dg3 = true;
    profile.dg4 = true;
    return profile;
}

}  // namespace rahdari::specimen
