#include "core/chip/terminal_authentication.h"

#include "core/base/error_code.h"
#include "core/chip/chip_error.h"
#include "core/crypto/private_key.h"
#include "core/lds/tlv.h"
#include "core/pki/cv_certificate.h"

#include <algorithm>
#include <string_view>

namespace rahdari::chip {

using base::Bytes;
using base::ByteSpan;
using base::Result;
using pki::CvCertificate;

namespace {

/// Certificates and key as they are used.
struct Credentials {
    std::vector<CvCertificate> certificates;
    crypto::PrivateKey key;
    CvCertificate terminal;  ///< whose key it is
};

base::Error noCredentials(std::string message)
{
    return {toInt(base::ErrorCode::CertificateInvalid), std::move(message),
            "install the certificates of this post that belong to the issuing state of the document"};
}

bool isKeyOf(const crypto::PrivateKey& key, const CvCertificate& certificate)
{
    const pki::CvPublicKey& shown = certificate.body.key;
    if (shown.isRsa()) {
        const auto first = std::ranges::find_if(shown.modulus, [](std::uint8_t octet) { return octet != 0; });
        return !key.modulus.empty() && std::equal(first, shown.modulus.end(), key.modulus.begin(), key.modulus.end());
    }
    return !key.point.empty() && shown.point == key.point;
}

Result<Credentials> readCredentials(const TerminalCredentials& given)
{
    auto key = crypto::readPrivateKey(given.terminalKey);
    if (!key) {
        return key.error();
    }
    std::vector<CvCertificate> certificates;
    for (const Bytes& octets : given.certificates) {
        if (auto certificate = pki::parseCvCertificate(octets)) {
            certificates.push_back(std::move(certificate).value());
        }
    }
    const auto terminal = std::ranges::find_if(certificates, [&](const CvCertificate& certificate) {
        return certificate.body.authorization.role() == pki::CvRole::Terminal && isKeyOf(*key, certificate);
    });
    if (terminal == certificates.end()) {
        return noCredentials("no terminal certificate of this post belongs to its key");
    }
    CvCertificate found = *terminal;
    return Credentials{std::move(certificates), std::move(key).value(), std::move(found)};
}

/// From the most recent trust point that a chain leads from. Without a valid one, one of the terminal's own time is
/// shown: the chip has the last word on dates.
std::vector<CvCertificate> chainOf(const TerminalAuthenticationTask& task, const Credentials& credentials)
{
    const pki::CvCertificateBody& terminal = credentials.terminal.body;
    for (const auto day : {task.today.value_or(terminal.effective), terminal.effective}) {
        for (const std::string& trustPoint : task.trustPoints) {
            auto chain = pki::chainFor(trustPoint, credentials.certificates, day, terminal.holder);
            if (!chain.empty()) {
                return chain;
            }
        }
    }
    return {};
}

Bytes referenceObject(const std::string& reference)
{
    return lds::encodeTlv(0x83, Bytes(reference.begin(), reference.end()));
}

Result<void> demandSuccess(const Result<ResponseApdu>& response, const std::string& step)
{
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return protocolFailed("Terminal Authentication: " + step + " was answered with " +
                              statusText(response->status));
    }
    return {};
}

/// MSE:Set DST, PSO:Verify Certificate.
Result<void> show(ChipLink& link, const CvCertificate& certificate)
{
    const std::string& holder = certificate.body.holder;
    const auto named =
        demandSuccess(link.send({0x00, 0x22, 0x81, 0xB6, referenceObject(certificate.body.authority), std::nullopt}),
                      "naming the issuer of " + holder);
    if (!named) {
        return named;
    }
    const Bytes content = lds::concatenate({certificate.bodyOctets, lds::encodeTlv(0x5F37, certificate.signature)});
    return demandSuccess(link.send({0x00, 0x2A, 0x00, 0xBE, content, std::nullopt}), "the certificate of " + holder);
}

Result<Bytes> takeChallenge(ChipLink& link)
{
    constexpr std::size_t challengeLength = 8;
    const auto response = link.send({0x00, 0x84, 0x00, 0x00, {}, challengeLength});
    if (const auto success = demandSuccess(response, "GET CHALLENGE"); !success) {
        return success.error();
    }
    if (response->data.size() != challengeLength) {
        return protocolFailed("Terminal Authentication: the chip's challenge has " +
                              std::to_string(response->data.size()) + " octets instead of eight");
    }
    return response->data;
}

/// MSE:Set AT, GET CHALLENGE, EXTERNAL AUTHENTICATE.
Result<void> proveKey(ChipLink& link, const TerminalAuthenticationTask& task, const Credentials& credentials,
                      const crypto::SignatureScheme& scheme, ByteSpan chipIdentifier)
{
    const auto named = demandSuccess(
        link.send({0x00, 0x22, 0x81, 0xA4, referenceObject(credentials.terminal.body.holder), std::nullopt}),
        "naming the terminal");
    if (!named) {
        return named;
    }
    const auto challenge = takeChallenge(link);
    if (!challenge) {
        return challenge.error();
    }
    const auto signature =
        crypto::sign(credentials.key, scheme, lds::concatenate({chipIdentifier, *challenge, task.terminalKey}));
    if (!signature) {
        return signature.error();
    }
    return demandSuccess(link.send({0x00, 0x82, 0x00, 0x00, *signature, std::nullopt}), "EXTERNAL AUTHENTICATE");
}

TerminalRights rightsOf(const std::vector<CvCertificate>& chain, const crypto::SignatureScheme& scheme)
{
    const auto permitted = [&](bool (pki::CvAuthorization::*right)() const) {
        return std::ranges::all_of(
            chain, [&](const CvCertificate& certificate) { return (certificate.body.authorization.*right)(); });
    };
    return {"TA-" + crypto::toString(scheme) + ", terminal " + chain.back().body.holder,
            permitted(&pki::CvAuthorization::permitsDg3), permitted(&pki::CvAuthorization::permitsDg4)};
}

}  // namespace

Result<TerminalRights> performTerminalAuthentication(ChipLink& link, const TerminalAuthenticationTask& task,
                                                     const TerminalCredentials& given)
{
    const auto credentials = readCredentials(given);
    if (!credentials) {
        return credentials.error();
    }
    const auto scheme = pki::cvSignatureScheme(credentials->terminal.body.key.oid);
    if (!scheme) {
        return scheme.error();
    }
    const std::vector<CvCertificate> chain = chainOf(task, *credentials);
    if (chain.empty()) {
        return noCredentials("no certificates of this post lead from the chip's trust points to its terminal");
    }
    for (const CvCertificate& certificate : chain) {
        if (const auto shown = show(link, certificate); !shown) {
            return shown.error();
        }
    }
    Result<void> proved = protocolFailed("Terminal Authentication: nothing names the chip");
    for (const Bytes& chipIdentifier : task.chipIdentifiers) {
        proved = proveKey(link, task, *credentials, *scheme, chipIdentifier);
        if (proved || proved.error().code != toInt(base::ErrorCode::ProtocolFailed) || !link.hasSession()) {
            break;
        }
    }
    return proved ? Result<TerminalRights>(rightsOf(chain, *scheme)) : proved.error();
}

}  // namespace rahdari::chip
