#include "scanners/simulated/terminal_authentication_dialogue.h"

#include "core/lds/tlv.h"

#include <algorithm>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::uint8_t rightsMask = 0x3F;
constexpr std::size_t mostTrustPoints = 2;

PlainResponse refusal(std::uint16_t status) { return {{}, status}; }

std::optional<std::string> referenceIn(const PlainCommand& command)
{
    const auto octets = findObject(command.data, 0x83);
    return octets ? std::optional(std::string(octets->begin(), octets->end())) : std::nullopt;
}

}  // namespace

std::optional<CardVerifiable> TerminalAuthenticationDialogue::issuerNamed(const std::string& reference) const
{
    if (verified_ && verified_->holder == reference) {
        return verified_;
    }
    for (const Bytes& trustPoint : secrets_.trustPoints) {
        auto certificate = readCardVerifiable(insideOfCertificate(trustPoint), "");
        if (certificate && certificate->holder == reference) {
            return certificate;
        }
    }
    return std::nullopt;
}

PlainResponse TerminalAuthenticationDialogue::setIssuer(const PlainCommand& command)
{
    const auto reference = referenceIn(command);
    issuer_ = reference ? issuerNamed(*reference) : std::nullopt;
    return {{}, issuer_ ? swOk : swReferenceMissing};
}

bool TerminalAuthenticationDialogue::mayIssue(const CardVerifiable& issuer, const CardVerifiable& certificate) const
{
    if (certificate.authority != issuer.holder || issuer.isTerminal()) {
        return false;
    }
    // A CVCA issues CVCA links and document verifiers, a document verifier issues terminals.
    if (issuer.isCvca() == certificate.isTerminal() || (!issuer.isCvca() && !certificate.isTerminal())) {
        return false;
    }
    return certificate.isCvca() || certificate.expires >= secrets_.today;
}

PlainResponse TerminalAuthenticationDialogue::verifyCertificate(const PlainCommand& command)
{
    if (!issuer_) {
        return refusal(swConditions);
    }
    const auto certificate = readCardVerifiable(command.data, issuer_->publicKey.spec.group);
    if (!certificate) {
        return refusal(swWrongData);
    }
    if (!mayIssue(*issuer_, *certificate) ||
        !verifyWith(issuer_->publicKey, issuer_->algorithm, certificate->body, certificate->signature)) {
        return refusal(swAuthenticationFailed);
    }
    accept(*certificate, command.data);
    return {};
}

void TerminalAuthenticationDialogue::accept(const CardVerifiable& certificate, ByteSpan content)
{
    const bool fromDomestic =
        certificate.isCvca() || certificate.isDomesticDv() || (certificate.isTerminal() && issuer_->isDomesticDv());
    if (fromDomestic) {
        secrets_.today = std::max(secrets_.today, certificate.effective);
    }
    if (certificate.isCvca()) {
        addTrustPoint(content);
        chainRights_ = 0;
        verified_.reset();
    } else {
        const auto issuerRights = issuer_->isCvca() ? issuer_->authorisation : chainRights_;
        chainRights_ = static_cast<std::uint8_t>(issuerRights & certificate.authorisation & rightsMask);
        verified_ = certificate;
    }
    terminalChosen_ = false;
    issuer_.reset();
}

void TerminalAuthenticationDialogue::addTrustPoint(ByteSpan content)
{
    Bytes certificate = lds::encodeTlv(0x7F21, content);
    auto& points = secrets_.trustPoints;
    if (std::ranges::find(points, certificate) != points.end()) {
        return;
    }
    points.insert(points.begin(), std::move(certificate));
    points.resize(std::min(points.size(), mostTrustPoints));
    moved_ = true;
}

PlainResponse TerminalAuthenticationDialogue::setTerminal(const PlainCommand& command)
{
    const auto reference = referenceIn(command);
    terminalChosen_ = reference && verified_ && verified_->isTerminal() && verified_->holder == *reference;
    return {{}, terminalChosen_ ? swOk : swReferenceMissing};
}

PlainResponse TerminalAuthenticationDialogue::authenticate(const PlainCommand& command, ByteSpan challenge,
                                                           const TerminalBinding& binding)
{
    if (!terminalChosen_ || challenge.empty()) {
        return refusal(swConditions);
    }
    Bytes octets = binding.chipIdentifier;
    octets.insert(octets.end(), challenge.begin(), challenge.end());
    octets.insert(octets.end(), binding.terminalKey.begin(), binding.terminalKey.end());
    if (!verifyWith(verified_->publicKey, verified_->algorithm, octets, command.data)) {
        return refusal(swAuthenticationFailed);
    }
    granted_ = chainRights_;
    return {};
}

}  // namespace rahdari::scanners
