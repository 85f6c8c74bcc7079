#include "core/chip/pace.h"

#include "core/base/error_code.h"
#include "core/chip/chip_error.h"
#include "core/crypto/key_agreement.h"
#include "core/crypto/key_derivation.h"
#include "core/crypto/mac.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <string>

namespace rahdari::chip {

using base::Bytes;
using base::ByteSpan;
using base::Result;

namespace {

constexpr lds::Tag dynamicData = 0x7C;
constexpr std::uint8_t chaining = 0x10;

bool isWarningOfTries(std::uint16_t status) { return (status & 0xFFF0U) == 0x63C0U && status != 0x63C0U; }

bool isWrongKey(std::uint16_t status)
{
    return (status & 0xFF00U) == 0x6300U || status == 0x6982 || status == 0x6983 || status == 0x6984 ||
           status == 0x6985 || status == 0x6988;
}

/// MSE:Set AT. Data object 84 says which of several domain parameters are meant.
Bytes templateData(const PaceOffer& offer, const PacePassword& password)
{
    const Bytes oid = lds::encodeTlv(0x80, lds::oidValue(offer.protocol));
    const Bytes reference = lds::encodeTlv(0x83, Bytes{password.reference});
    const Bytes parameters =
        offer.parameterId ? lds::encodeTlv(0x84, Bytes{static_cast<std::uint8_t>(*offer.parameterId)}) : Bytes();
    return lds::concatenate({oid, reference, parameters});
}

/// Some chips want an Le where the standard has none.
Result<void> choose(ChipLink& link, const PaceOffer& offer, const PacePassword& password)
{
    CommandApdu command{0x00, 0x22, 0xC1, 0xA4, templateData(offer, password), std::nullopt};
    auto response = link.send(command);
    if (response && (response->status & 0xFF00U) == 0x6700U) {
        command.expected = largestShortLe;
        response = link.send(command);
    }
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess() && !isWarningOfTries(response->status)) {
        return protocolUnsupported("the chip refuses " + toString(offer.variant) + " with " +
                                   statusText(response->status));
    }
    return {};
}

/// The data objects inside the dynamic authentication data of an answer.
Result<std::vector<lds::Tlv>> openAnswer(ByteSpan data)
{
    const auto outer = lds::readSingle(data, dynamicData);
    auto objects = outer ? lds::readAll(outer->value) : Result<std::vector<lds::Tlv>>(outer.error());
    return objects ? std::move(objects) : answerInvalid("PACE: the chip's answer is no dynamic authentication data");
}

std::optional<Bytes> find(const std::vector<lds::Tlv>& objects, lds::Tag tag)
{
    const auto found = std::ranges::find(objects, tag, &lds::Tlv::tag);
    return found == objects.end() ? std::nullopt : std::optional(Bytes(found->value.begin(), found->value.end()));
}

/// One GENERAL AUTHENTICATE of the chain.
/// @param content  empty in the first step
Result<ResponseApdu> authenticateStep(ChipLink& link, ByteSpan content, bool isLast)
{
    return link.send(
        {isLast ? std::uint8_t{0} : chaining, 0x86, 0x00, 0x00, lds::encodeTlv(dynamicData, content), largestShortLe});
}

/// A step whose answer holds one data object.
Result<Bytes> exchange(ChipLink& link, ByteSpan content, lds::Tag wanted)
{
    const auto response = authenticateStep(link, content, false);
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return protocolFailed("PACE: GENERAL AUTHENTICATE was answered with " + statusText(response->status));
    }
    const auto objects = openAnswer(response->data);
    if (!objects) {
        return objects.error();
    }
    auto value = find(*objects, wanted);
    return value ? Result<Bytes>(std::move(*value))
                 : answerInvalid("PACE: a data object is missing in the chip's answer");
}

Result<Bytes> takeNonce(ChipLink& link, const PaceOffer& offer, const PacePassword& password)
{
    constexpr std::size_t longestNonce = 64;
    const crypto::CipherAlgorithm cipher = offer.variant.cipher;
    const auto encrypted = exchange(link, {}, 0x80);
    if (!encrypted) {
        return encrypted.error();
    }
    const std::size_t block = crypto::blockLength(cipher);
    if (encrypted->empty() || encrypted->size() > longestNonce || encrypted->size() % block != 0) {
        return answerInvalid("PACE: the chip's encrypted nonce is not in whole blocks");
    }
    const Bytes key = crypto::deriveKey(cipher, password.secret, crypto::KeyPurpose::Password);
    return crypto::decryptCbc(cipher, key, Bytes(block, 0), *encrypted);
}

/// An error of the group's arithmetic is one of what the chip sent.
base::Error badElement(std::string_view what)
{
    return answerInvalid("PACE: the chip's " + std::string(what) + " is no element of the group");
}

/// The mapped generator and, with Generic Mapping, the chip's mapping key.
struct Mapped {
    Bytes generator;
    Bytes chipKey;
};

Result<Mapped> mapGeneric(ChipLink& link, const PaceOffer& offer, ByteSpan nonce, const crypto::RandomSource& random)
{
    const crypto::AgreementGroup& group = *offer.group;
    const auto own = crypto::drawKeyPair(group, group.generator(), random);
    if (!own) {
        return own.error();
    }
    auto chipKey = exchange(link, lds::encodeTlv(0x81, own->element), 0x82);
    if (!chipKey) {
        return chipKey.error();
    }
    if (*chipKey == own->element) {
        return protocolFailed("PACE: the chip sent the terminal's own mapping key back");
    }
    const auto shared = group.multiply(*chipKey, own->scalar);
    auto generator = shared ? crypto::mapGenerically(group, nonce, *shared) : Result<Bytes>(shared.error());
    if (!generator) {
        return badElement("mapping key");
    }
    return Mapped{std::move(generator).value(), std::move(chipKey).value()};
}

Result<Mapped> mapIntegrated(ChipLink& link, const PaceOffer& offer, ByteSpan nonce, const crypto::RandomSource& random)
{
    const Bytes own = random(crypto::keyLength(offer.variant.cipher));
    const auto response = authenticateStep(link, lds::encodeTlv(0x81, own), false);
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return protocolFailed("PACE: GENERAL AUTHENTICATE was answered with " + statusText(response->status));
    }
    if (const auto objects = openAnswer(response->data); !objects) {
        return objects.error();
    }
    auto generator = crypto::mapIntegrated(*offer.group, offer.variant.cipher, nonce, own);
    if (!generator) {
        return generator.error();
    }
    return Mapped{std::move(generator).value(), {}};
}

/// Both ephemeral public keys and the keys of the session.
struct Agreed {
    Bytes terminalKey;
    Bytes chipKey;
    SessionKeys keys;
};

Result<Agreed> agreeOnKeys(ChipLink& link, const PaceOffer& offer, ByteSpan generator,
                           const crypto::RandomSource& random)
{
    const auto own = crypto::drawKeyPair(*offer.group, generator, random);
    if (!own) {
        return own.error();
    }
    auto chipKey = exchange(link, lds::encodeTlv(0x83, own->element), 0x84);
    if (!chipKey) {
        return chipKey.error();
    }
    if (*chipKey == own->element) {
        return protocolFailed("PACE: the chip sent the terminal's own key back");
    }
    const auto secret = crypto::agree(*offer.group, own->scalar, *chipKey);
    if (!secret) {
        return badElement("public key");
    }
    return Agreed{own->element, std::move(chipKey).value(), sessionKeysOf(offer.variant.cipher, *secret)};
}

/// Chip Authentication Mapping: the proof comes encrypted, under a start value of an encrypted block of ones.
Result<Bytes> openProof(const SessionKeys& keys, const std::optional<Bytes>& encrypted)
{
    const std::size_t block = crypto::blockLength(keys.algorithm);
    if (!encrypted) {
        return answerInvalid("PACE-CAM: the chip sent no encrypted chip authentication data");
    }
    if (encrypted->empty() || encrypted->size() % block != 0) {
        return answerInvalid("PACE-CAM: the encrypted chip authentication data are not in whole blocks");
    }
    const Bytes start = crypto::encryptBlock(keys.algorithm, keys.encryption, Bytes(block, 0xFF));
    return crypto::unpadded(crypto::decryptCbc(keys.algorithm, keys.encryption, start, *encrypted));
}

Result<std::vector<lds::Tlv>> confirmTokens(const PaceOffer& offer, const Agreed& agreed, const ResponseApdu& response)
{
    if (!response.isSuccess()) {
        return isWrongKey(response.status) ? accessKeyWrong("PACE ended with " + statusText(response.status))
                                           : protocolFailed("PACE: the last GENERAL AUTHENTICATE was answered with " +
                                                            statusText(response.status));
    }
    auto objects = openAnswer(response.data);
    if (!objects) {
        return objects;
    }
    const auto token = find(*objects, 0x86);
    if (!token) {
        return answerInvalid("PACE: the chip's authentication token is missing");
    }
    if (!base::equalInConstantTime(*token, paceToken(offer, agreed.keys.mac, agreed.terminalKey))) {
        return protocolFailed("PACE: the chip's authentication token is wrong");
    }
    return objects;
}

/// Exchanges the tokens; with Chip Authentication Mapping the proof comes along.
Result<PaceOutcome> confirm(ChipLink& link, const PaceOffer& offer, Agreed agreed)
{
    const Bytes token = paceToken(offer, agreed.keys.mac, agreed.chipKey);
    const auto response = authenticateStep(link, lds::encodeTlv(0x85, token), true);
    if (!response) {
        return response.error();
    }
    const auto objects = confirmTokens(offer, agreed, *response);
    if (!objects) {
        return objects.error();
    }
    PaceOutcome outcome{offer.group, std::move(agreed.terminalKey), std::move(agreed.chipKey), {}, {}};
    if (offer.variant.mapping == PaceMapping::ChipAuthentication) {
        outcome.chipProof = openProof(agreed.keys, find(*objects, 0x8A));
    }
    link.startSession(std::move(agreed.keys));
    return outcome;
}

ProtocolRun notJudged(ProtocolState state, const base::Error& error) { return {state, "", error.message, error}; }

}  // namespace

Bytes paceToken(const PaceOffer& offer, ByteSpan macKey, ByteSpan publicKey)
{
    const Bytes oid = lds::encodeTlv(0x06, lds::oidValue(offer.protocol));
    const Bytes key = lds::encodeTlv(offer.variant.isElliptic ? 0x86 : 0x84, publicKey);
    return crypto::tokenMac(offer.variant.cipher, macKey, lds::encodeTlv(0x7F49, lds::concatenate({oid, key})));
}

Result<PaceOutcome> performPace(ChipLink& link, const PaceOffer& offer, const PacePassword& password,
                                const crypto::RandomSource& random)
{
    if (const auto chosen = choose(link, offer, password); !chosen) {
        return chosen.error();
    }
    const auto nonce = takeNonce(link, offer, password);
    if (!nonce) {
        return nonce.error();
    }
    auto mapped = offer.variant.mapping == PaceMapping::Integrated ? mapIntegrated(link, offer, *nonce, random)
                                                                   : mapGeneric(link, offer, *nonce, random);
    if (!mapped) {
        return mapped.error();
    }
    auto agreed = agreeOnKeys(link, offer, mapped->generator, random);
    if (!agreed) {
        return agreed.error();
    }
    auto outcome = confirm(link, offer, std::move(agreed).value());
    if (outcome) {
        outcome->chipMappingKey = std::move(mapped->chipKey);
    }
    return outcome;
}

ProtocolRun judgeChipAuthenticationMapping(const PaceOutcome& outcome, const lds::SecurityInfos* cardSecurity)
{
    if (!outcome.chipProof) {
        return {ProtocolState::NotOffered, "", "PACE ran without Chip Authentication Mapping", {}};
    }
    if (!*outcome.chipProof) {
        return notJudged(ProtocolState::Failed, outcome.chipProof->error());
    }
    std::optional<base::Error> lastTrouble;
    for (const auto& info : cardSecurity != nullptr ? cardSecurity->chipAuthenticationKeys
                                                    : std::vector<lds::ChipAuthenticationPublicKeyInfo>()) {
        const auto key = crypto::readAgreementKey(info.publicKey);
        if (!key || key->group->name() != outcome.group->name()) {
            continue;
        }
        const auto expected = outcome.group->multiply(key->element, **outcome.chipProof);
        if (expected && *expected == outcome.chipMappingKey) {
            return {ProtocolState::Successful, outcome.group->name(), "", {}};
        }
        lastTrouble = protocolFailed("PACE-CAM: the chip does not have the private key of EF.CardSecurity");
    }
    return lastTrouble ? notJudged(ProtocolState::Failed, *lastTrouble)
                       : notJudged(ProtocolState::MissingInformation,
                                   {toInt(base::ErrorCode::ChipFileMissing),
                                    "PACE-CAM: no key of EF.CardSecurity fits the domain parameters of PACE", ""});
}

}  // namespace rahdari::chip
