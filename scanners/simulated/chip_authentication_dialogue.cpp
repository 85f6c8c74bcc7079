#include "scanners/simulated/chip_authentication_dialogue.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using specimen::ChipAuthenticationKey;

namespace {

DialogueStep refusal(std::uint16_t status) { return {{{}, status}, {}}; }

}  // namespace

Bytes compressedKey(const specimen::KeyGroup& group, ByteSpan publicKey)
{
    return group.isElliptic() ? group.secretOf(publicKey) : crypto::digest(crypto::DigestAlgorithm::Sha1, publicKey);
}

const ChipAuthenticationKey* ChipAuthenticationDialogue::keyWith(const std::optional<std::string>& protocol,
                                                                 const std::optional<Bytes>& keyId) const
{
    const auto found = std::ranges::find_if(secrets_.chipAuthentication, [&](const ChipAuthenticationKey& key) {
        return (!protocol || key.protocol == *protocol) && (!keyId || key.keyId == keyId);
    });
    return found == secrets_.chipAuthentication.end() ? nullptr : &*found;
}

std::optional<SessionKeys> ChipAuthenticationDialogue::agree(const ChipAuthenticationKey& key, ByteSpan terminalKey)
{
    const auto group = specimen::keyGroup(key.key.spec.group);
    const auto cipher = cipherOfProtocol(key.protocol);
    const auto shared = group != nullptr ? group->multiply(terminalKey, key.key.privateValue) : std::nullopt;
    if (!shared) {
        return std::nullopt;
    }
    terminalKey_ = compressedKey(*group, terminalKey);
    // A protocol identifier without a cipher (0.4.0.127.0.7.2.2.3.1 and .2) stands for 3DES.
    return keysFromSecret(cipher.value_or(SessionCipher::TripleDes), group->secretOf(*shared));
}

DialogueStep ChipAuthenticationDialogue::setKeyAgreement(const PlainCommand& command)
{
    const ChipAuthenticationKey* key = keyWith(std::nullopt, findObject(command.data, 0x84));
    const auto terminalKey = findObject(command.data, 0x91);
    if (key == nullptr || !terminalKey) {
        return refusal(key == nullptr ? swReferenceMissing : swWrongData);
    }
    auto keys = agree(*key, *terminalKey);
    if (!keys) {
        return refusal(swWrongData);
    }
    return {{}, std::move(keys)};
}

PlainResponse ChipAuthenticationDialogue::setTemplate(const PlainCommand& command)
{
    const auto oid = findObject(command.data, 0x80);
    const auto protocol = oid ? lds::oidText(*oid) : base::Result<std::string>(base::Error{});
    if (!protocol) {
        return {{}, swWrongData};
    }
    chosen_ = keyWith(*protocol, findObject(command.data, 0x84));
    return {{}, chosen_ != nullptr ? swOk : swReferenceMissing};
}

DialogueStep ChipAuthenticationDialogue::step(const PlainCommand& command)
{
    const auto content = findObject(command.data, 0x7C);
    const auto terminalKey = content ? findObject(*content, 0x80) : std::nullopt;
    if (!terminalKey || chosen_ == nullptr) {
        return refusal(chosen_ == nullptr ? swConditions : swWrongData);
    }
    auto keys = agree(*chosen_, *terminalKey);
    chosen_ = nullptr;
    if (!keys) {
        return refusal(swWrongData);
    }
    return {{lds::encodeTlv(0x7C, {}), swOk}, std::move(keys)};
}

}  // namespace rahdari::scanners
