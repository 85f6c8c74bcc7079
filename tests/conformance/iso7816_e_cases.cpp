// Terminal Authentication.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace rahdari::conformance {

using check::Outcome;
using lds::LdsFile;
using specimen::CvCertificateSpec;
using specimen::KeySpec;

namespace {

constexpr int rsaBits = 2048;
constexpr std::string_view dhAes128 = "0.4.0.127.0.7.2.2.3.1.2";

constexpr ExpectedCheck terminalSucceeds{terminalAuthentication, Outcome::Successful, ""};

void fingersAndIrisesWereRead(const Inspection& inspection)
{
    BOOST_TEST(inspection.reading.find(LdsFile::Dg3) != nullptr);
    BOOST_TEST(inspection.reading.find(LdsFile::Dg4) != nullptr);
}

bool wasDenied(const Inspection& inspection, LdsFile file)
{
    const auto found = inspection.reading.files.find(file);
    return found != inspection.reading.files.end() && found->second.accessDenied && found->second.bytes.empty();
}

void nothingSensitiveWasRead(const Inspection& inspection)
{
    BOOST_TEST(inspection.reading.find(LdsFile::Dg3) == nullptr);
    BOOST_TEST(inspection.reading.find(LdsFile::Dg4) == nullptr);
}

/// A chain of this algorithm throughout opens the sensitive files.
/// @param name  how the check calls the algorithm
Case withAlgorithm(std::string id, KeySpec key, std::string_view algorithm, std::string_view name)
{
    return {.id = std::move(id),
            .setup = [key = std::move(key), algorithm] { return extendedSetup(cvAuthority(key, algorithm)); },
            .signal = Signal::Successful,
            .checks = {{terminalAuthentication, Outcome::Successful, name}},
            .also = fingersAndIrisesWereRead};
}

std::vector<Case> algorithmCases()
{
    const KeySpec rsa = specimen::rsaSpec(rsaBits);
    return {
        withAlgorithm("ISO7816_E_01", rsa, specimen::taRsaPkcs1Sha1, "RSASSA-PKCS1-v1_5 with SHA-1"),
        withAlgorithm("ISO7816_E_02", rsa, specimen::taRsaPkcs1Sha256, "RSASSA-PKCS1-v1_5 with SHA-256"),
        withAlgorithm("ISO7816_E_03", rsa, specimen::taRsaPssSha1, "RSASSA-PSS with SHA-1"),
        withAlgorithm("ISO7816_E_04", rsa, specimen::taRsaPssSha256, "RSASSA-PSS with SHA-256"),
        withAlgorithm("ISO7816_E_05", specimen::ecSpec("brainpoolP256r1"), specimen::taEcdsaSha1, "ECDSA with SHA-1"),
        withAlgorithm("ISO7816_E_06", specimen::ecSpec("brainpoolP224r1"), specimen::taEcdsaSha224,
                      "ECDSA with SHA-224"),
        withAlgorithm("ISO7816_E_07", specimen::ecSpec("brainpoolP256r1"), specimen::taEcdsaSha256,
                      "ECDSA with SHA-256"),
        withAlgorithm("ISO7816_E_35", rsa, specimen::taRsaPkcs1Sha512, "RSASSA-PKCS1-v1_5 with SHA-512"),
        withAlgorithm("ISO7816_E_36", rsa, specimen::taRsaPssSha512, "RSASSA-PSS with SHA-512"),
        withAlgorithm("ISO7816_E_37", specimen::ecSpec("brainpoolP384r1"), specimen::taEcdsaSha384,
                      "ECDSA with SHA-384"),
        withAlgorithm("ISO7816_E_38", specimen::ecSpec("brainpoolP512r1"), specimen::taEcdsaSha512,
                      "ECDSA with SHA-512")};
}

/// A setup in which something keeps Terminal Authentication from succeeding.
Case refused(std::string id, Outcome outcome, std::string_view reason, std::function<void(Setup&)> change)
{
    return {.id = std::move(id),
            .setup =
                [change = std::move(change)] {
                    Setup setup = extendedSetup();
                    change(setup);
                    return setup;
                },
            .signal = Signal::Failed,
            .checks = {{terminalAuthentication, outcome, reason}},
            .also = nothingSensitiveWasRead};
}

/// As refused(), because EF.CVCA cannot be used.
Case withoutTrustPoint(std::string id, std::string_view reason, std::function<void(Setup&)> change)
{
    Case result = refused(std::move(id), Outcome::Failed, reason, std::move(change));
    result.checks.push_back({fileEncoding, Outcome::Failed, "EF.CVCA"});
    return result;
}

void nameTrustPoints(Setup& setup, std::vector<std::string> references)
{
    setup.profile.terminalAuthentication->references = std::move(references);
}

std::vector<Case> trustPointCases()
{
    // The plan takes either signal, if only the system goes on working.
    Case three = withoutTrustPoint("ISO7816_E_10", "more behind its references", [](Setup& setup) {
        nameTrustPoints(setup, {"UTCVCA00001", "UTCVCA00002", "UTCVCA00003"});
    });
    three.thenOrdinary = true;
    return {refused("ISO7816_E_08", Outcome::Undetermined, "from the chip's trust points",
                    [](Setup& setup) { nameTrustPoints(setup, {"UTCVCA09999"}); }),
            withoutTrustPoint("ISO7816_E_09", "no reference to a certification authority",
                              [](Setup& setup) { nameTrustPoints(setup, {}); }),
            std::move(three)};
}

std::vector<Case> challengeCases()
{
    return {refused("ISO7816_E_11", Outcome::Failed, "EXTERNAL AUTHENTICATE",
                    [](Setup& setup) { setup.chip.wrongIdInTerminalAuthentication = true; }),
            refused("ISO7816_E_12", Outcome::Failed, "challenge has 7 octets",
                    [](Setup& setup) { setup.chip.challengeLength = 7; }),
            refused("ISO7816_E_13", Outcome::Failed, "challenge has 9 octets",
                    [](Setup& setup) { setup.chip.challengeLength = 9; })};
}

/// The chip keeps files back though the terminal has the rights: no reason to doubt the document.
Case denied(std::string id, bool dg3, bool dg4)
{
    return {.id = std::move(id),
            .setup =
                [dg3, dg4] {
                    Setup setup = extendedSetup();
                    setup.chip.deniesDg3 = dg3;
                    setup.chip.deniesDg4 = dg4;
                    return setup;
                },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds},
            .also =
                [dg3, dg4](const Inspection& inspection) {
                    BOOST_TEST(wasDenied(inspection, LdsFile::Dg3) == dg3);
                    BOOST_TEST(wasDenied(inspection, LdsFile::Dg4) == dg4);
                    BOOST_TEST((inspection.reading.find(LdsFile::Dg3) == nullptr) == dg3);
                    BOOST_TEST((inspection.reading.find(LdsFile::Dg4) == nullptr) == dg4);
                }};
}

/// The post's certificates with changes to document verifier and terminal.
chip::TerminalCredentials credentials(const specimen::UtopianAuthority& authority,
                                      const specimen::CvCertificateEdit& ofDv,
                                      const specimen::CvCertificateEdit& ofTerminal)
{
    const specimen::IssuedCvCertificate dv = authority.dv(1, ofDv);
    const specimen::IssuedCvCertificate terminal = authority.terminal(dv, ofTerminal);
    return {{dv.certificate, terminal.certificate}, specimen::privateKeyInfo(terminal.key)};
}

void breakSignature(CvCertificateSpec& spec) { spec.breakSignature = true; }

/// Both certificates ran out a month ago.
void expire(CvCertificateSpec& spec)
{
    spec.effective = inspectionDay() - std::chrono::days(120);
    spec.expires = inspectionDay() - std::chrono::days(30);
}

std::vector<Case> certificateCases()
{
    return {refused("ISO7816_E_17", Outcome::Failed, "the certificate of UTDV",
                    [](Setup& setup) { setup.reading.terminal = credentials(*setup.authority, breakSignature, {}); }),
            refused("ISO7816_E_18", Outcome::Failed, "the certificate of UTIS",
                    [](Setup& setup) { setup.reading.terminal = credentials(*setup.authority, {}, breakSignature); }),
            refused("ISO7816_E_19", Outcome::Failed, "the certificate of",
                    [](Setup& setup) { setup.reading.terminal = credentials(*setup.authority, expire, expire); }),
            refused("ISO7816_E_24", Outcome::Undetermined, "no terminal certificate of this post",
                    [](Setup& setup) { setup.reading.terminal->certificates.clear(); })};
}

std::vector<Case> fileIdCases()
{
    constexpr std::uint8_t cvcaFileHigh = 0x01;
    constexpr std::uint8_t cvcaFileLow = 0x1C;
    constexpr std::uint8_t otherFileLow = 0x1B;  // of no file
    return {withoutTrustPoint(
                "ISO7816_E_22", "selecting file 011B",
                [](Setup& setup) {
                    setup.profile.terminalAuthentication->cvcaFileId = base::Bytes{cvcaFileHigh, otherFileLow};
                }),
            withoutTrustPoint("ISO7816_E_23", "reading EF.CVCA", [](Setup& setup) {
                setup.profile.terminalAuthentication->cvcaFileId = base::Bytes{cvcaFileHigh, cvcaFileLow};
                setup.profile.terminalAuthentication->cvcaShortFileId = base::Bytes{otherFileLow};
            })};
}

Case additionalGroups()
{
    return {.id = "ISO7816_E_26",
            .setup =
                [] {
                    Setup setup = extendedSetup();
                    setup.profile.dg11 = specimen::PersonalDetailsSpec{.fullName = "LINDQVIST<<MIRA<SOLVEIG",
                                                                       .personalNumber = "",
                                                                       .birthDate = "19880314",
                                                                       .birthPlace = "UTOPIA",
                                                                       .address = "",
                                                                       .telephone = "",
                                                                       .profession = ""};
                    setup.profile.dg12 = specimen::DocumentDetailsSpec{
                        .authority = "UTOPIA", .issueDate = "20260301", .endorsements = ""};
                    return setup;
                },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds, {groupIntegrity, Outcome::Successful, ""}},
            .also =
                [](const Inspection& inspection) {
                    fingersAndIrisesWereRead(inspection);
                    BOOST_TEST(inspection.reading.find(LdsFile::Dg11) != nullptr);
                    BOOST_TEST(inspection.reading.find(LdsFile::Dg12) != nullptr);
                }};
}

/// Chip Authentication with keys of one size, Terminal Authentication with keys of another.
Case otherKeySize(std::string id, specimen::ChipAuthenticationOffer ca, KeySpec ta, std::string_view algorithm)
{
    return {.id = std::move(id),
            .setup =
                [ca = std::move(ca), ta = std::move(ta), algorithm] {
                    Setup setup = extendedSetup(cvAuthority(ta, algorithm));
                    setup.profile.chipAuthentication = {ca};
                    return setup;
                },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds, {chipAuthentication, Outcome::Successful, ""}},
            .also = fingersAndIrisesWereRead};
}

std::vector<Case> keySizeCases()
{
    constexpr int smallRsaBits = 1024;
    return {otherKeySize("ISO7816_E_27",
                         {.protocol = std::string(dhAes128), .key = specimen::dhSpec("dh_2048_256"), .keyId = {}},
                         specimen::rsaSpec(smallRsaBits), specimen::taRsaPkcs1Sha256),
            otherKeySize("ISO7816_E_28", {.key = specimen::ecSpec("brainpoolP224r1"), .keyId = {}},
                         specimen::ecSpec("brainpoolP256r1"), specimen::taEcdsaSha256)};
}

/// Only one of the two sensitive files is there.
Case onlyOne(std::string id, bool dg3)
{
    return {.id = std::move(id),
            .setup =
                [dg3] {
                    Setup setup = extendedSetup();
                    setup.profile.dg3 = dg3;
                    setup.profile.dg4 = !dg3;
                    return setup;
                },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds},
            .also =
                [dg3](const Inspection& inspection) {
                    BOOST_TEST((inspection.reading.find(LdsFile::Dg3) != nullptr) == dg3);
                    BOOST_TEST((inspection.reading.find(LdsFile::Dg4) != nullptr) == !dg3);
                }};
}

Case dynamicBinding()
{
    return {.id = "ISO7816_E_31",
            .setup = [] { return paceSetup(); },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds, {pace, Outcome::Successful, ""}},
            .also = fingersAndIrisesWereRead};
}

/// The chip knows generation `from`; the post shows links up to `to`.
Case trustPointUpdate(std::string id, int from, int to)
{
    return {.id = std::move(id),
            .setup =
                [from, to] {
                    Setup setup = extendedSetup();
                    const specimen::TerminalIdentity terminal = setup.authority->terminalIdentity(from, to);
                    setup.reading.terminal = chip::TerminalCredentials{terminal.certificates, terminal.terminalKey};
                    return setup;
                },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds},
            .also =
                [from, to](const Inspection& inspection) {
                    fingersAndIrisesWereRead(inspection);
                    const base::Bytes newest = ecAuthority().cvcaLink(to - 1).certificate;
                    BOOST_TEST(inspection.count("verify_certificate") == to - from + 2);
                    BOOST_TEST((inspection.chipAfterwards.trustPoints.front() == newest));
                }};
}

/// The post holds a link that this chip has no need of.
Case needlessLink()
{
    return {.id = "ISO7816_E_34",
            .setup =
                [] {
                    Setup setup = extendedSetup();
                    setup.reading.terminal->certificates.push_back(setup.authority->cvcaLink(1).certificate);
                    return setup;
                },
            .signal = Signal::Successful,
            .checks = {terminalSucceeds},
            .also =
                [](const Inspection& inspection) {
                    fingersAndIrisesWereRead(inspection);
                    BOOST_TEST(inspection.count("verify_certificate") == 2);
                }};
}

void append(std::vector<Case>& cases, std::vector<Case> more) { std::ranges::move(more, std::back_inserter(cases)); }

}  // namespace

std::vector<Case> terminalAuthenticationCases()
{
    std::vector<Case> cases = algorithmCases();
    for (auto& group : {trustPointCases(), challengeCases(), certificateCases(), fileIdCases(), keySizeCases()}) {
        append(cases, group);
    }
    append(cases, {denied("ISO7816_E_14", true, false), denied("ISO7816_E_15", false, true),
                   denied("ISO7816_E_16", true, true), additionalGroups(), onlyOne("ISO7816_E_29", true),
                   onlyOne("ISO7816_E_30", false), dynamicBinding(), trustPointUpdate("ISO7816_E_32", 1, 2),
                   trustPointUpdate("ISO7816_E_33", 1, 3), needlessLink()});
    return cases;
}

}  // namespace rahdari::conformance
