// DG14, EF.CVCA and DG15.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/specimen/der.h"

#include <algorithm>

namespace rahdari::conformance {

using check::Outcome;
using lds::LdsFile;
using specimen::SecurityInfoSpec;

namespace {

constexpr std::string_view ecdhAes128 = "0.4.0.127.0.7.2.2.3.2.2";
constexpr std::string_view noSuchProtocol = "0.4.0.127.0.7.2.2.3.9.9";

using Change = std::function<void(base::Bytes&)>;

/// An encoding that is wrong while EF.SOD agrees with the file.
Case malformedFile(std::string id, LdsFile file, std::vector<ExpectedCheck> expected, Change change)
{
    return {.id = std::move(id),
            .setup =
                [file, change = std::move(change)] {
                    Setup setup = extendedSetup();
                    if (file == LdsFile::Dg15) {
                        setup.profile.activeAuthentication = specimen::ActiveAuthenticationOffer{};
                    }
                    editFile(setup, file, change);
                    return setup;
                },
            .signal = Signal::Failed,
            .checks = std::move(expected),
            .also = {}};
}

/// What a broken DG14 leaves open.
std::vector<ExpectedCheck> brokenDg14(std::string_view reason)
{
    return {{groupIntegrity, Outcome::Failed, "DG14"},
            {fileEncoding, Outcome::Failed, reason},
            {chipAuthentication, Outcome::Undetermined, reason},
            {chipAuthenticity, Outcome::Undetermined, reason},
            {terminalAuthentication, Outcome::Undetermined, "DG14"}};
}

Case malformedDg14(std::string id, std::string_view reason, Change change)
{
    return malformedFile(std::move(id), LdsFile::Dg14, brokenDg14(reason), std::move(change));
}

Case malformedCvca(std::string id, std::string_view reason, Change change)
{
    return malformedFile(std::move(id), LdsFile::Cvca,
                         {{terminalAuthentication, Outcome::Failed, reason}, {fileEncoding, Outcome::Failed, reason}},
                         std::move(change));
}

Case malformedDg15(std::string id, std::string_view reason, Change change)
{
    return malformedFile(std::move(id), LdsFile::Dg15,
                         {{groupIntegrity, Outcome::Failed, "DG15"},
                          {fileEncoding, Outcome::Failed, reason},
                          {activeAuthentication, Outcome::Undetermined, "DG15"}},
                         std::move(change));
}

/// Changes the ChipAuthenticationInfo of DG14; EF.SOD agrees.
Case withInfo(std::string id, std::vector<ExpectedCheck> expected, std::function<void(SecurityInfoSpec&)> change)
{
    return {.id = std::move(id),
            .setup =
                [change = std::move(change)] {
                    Setup setup = extendedSetup();
                    setup.profile.edits.dg14 = [change](std::vector<SecurityInfoSpec>& infos) {
                        change(*std::ranges::find(infos, std::string(ecdhAes128), &SecurityInfoSpec::protocol));
                    };
                    return setup;
                },
            .signal = Signal::Failed,
            .checks = std::move(expected),
            .also = {}};
}

/// An identifier that does not exist is no reason to try another protocol.
Case unknownProtocol()
{
    return withInfo("LDS_F_04",
                    {{groupIntegrity, Outcome::Failed, noSuchProtocol},
                     {fileEncoding, Outcome::Failed, noSuchProtocol},
                     {chipAuthentication, Outcome::Failed, "protocol that does not exist"},
                     {chipAuthenticity, Outcome::Failed, "protocol that does not exist"},
                     {terminalAuthentication, Outcome::Undetermined, "needs Chip Authentication"}},
                    [](SecurityInfoSpec& info) { info.protocol = std::string(noSuchProtocol); });
}

Case unknownVersion()
{
    constexpr std::uint32_t wrongVersion = 9;
    constexpr std::string_view reason = "the version of ChipAuthenticationInfo is 9";
    return withInfo("LDS_F_06", {{groupIntegrity, Outcome::Failed, reason}, {fileEncoding, Outcome::Failed, reason}},
                    [](SecurityInfoSpec& info) { info.requiredData = specimen::derInteger(wrongVersion); });
}

}  // namespace

std::vector<Case> securityInfosCases()
{
    constexpr std::uint8_t tag6f = 0x6F;
    return {malformedDg14("LDS_F_01", "tag 6F stands where 6E is expected", retagged(tag6f)),
            malformedDg14("LDS_F_02", "longer than the data that hold it", lengthened(-1)),
            malformedDg14("LDS_F_03", "object 6E is longer than the data that hold it", lengthened(+1)),
            unknownProtocol(),
            withInfo("LDS_F_05", brokenDg14("tag 02 stands where 06 is expected"),
                     [](SecurityInfoSpec& info) { info.protocol.reset(); }),
            unknownVersion(),
            withInfo("LDS_F_07", brokenDg14(ecdhAes128), [](SecurityInfoSpec& info) { info.requiredData.reset(); })};
}

std::vector<Case> cvcaFileCases()
{
    constexpr std::uint8_t tag43 = 0x43;
    return {malformedCvca("LDS_G_01", "tag 43 stands where 42 is expected", retagged(tag43)),
            malformedCvca("LDS_G_02", "reading EF.CVCA", [](base::Bytes& file) { file.clear(); })};
}

std::vector<Case> activeAuthenticationFileCases()
{
    constexpr std::uint8_t tag70 = 0x70;
    return {malformedDg15("LDS_I_01", "tag 70 stands where 6F is expected", retagged(tag70)),
            malformedDg15("LDS_I_02", "longer than the data that hold it", lengthened(-1)),
            malformedDg15("LDS_I_03", "object 6F is longer than the data that hold it", lengthened(+1))};
}

}  // namespace rahdari::conformance
