#include "scanners/simulated/pace_dialogue.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"
#include "core/specimen/big_number.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::string_view paceProtocols = "0.4.0.127.0.7.2.2.4.";
constexpr lds::Tag dynamicData = 0x7C;

PlainResponse dynamic(lds::Tag tag, ByteSpan value)
{
    return {lds::encodeTlv(dynamicData, lds::encodeTlv(tag, value)), swOk};
}

PlainResponse refusal(std::uint16_t status) { return {{}, status}; }

std::optional<OfferedPace> offerIn(const lds::Tlv& info)
{
    const auto fields = lds::readAll(info.value);
    if (!fields || fields->size() < 3 || (*fields)[0].tag != 0x06) {
        return std::nullopt;
    }
    const auto protocol = lds::oidText((*fields)[0].value);
    const auto parameter = lds::smallInteger((*fields)[2].value);
    if (!protocol || !parameter || !protocol->starts_with(paceProtocols)) {
        return std::nullopt;
    }
    return OfferedPace{*protocol, static_cast<int>(*parameter)};
}

/// The third last number of a protocol's identifier: 1 DH-GM, 2 ECDH-GM, 3 DH-IM, 4 ECDH-IM, 6 ECDH-CAM.
PaceDialogue::Mapping mappingOf(const std::string& protocol)
{
    const char number = protocol.size() > paceProtocols.size() ? protocol[paceProtocols.size()] : '2';
    if (number == '6') {
        return PaceDialogue::Mapping::ChipAuthentication;
    }
    return number == '3' || number == '4' ? PaceDialogue::Mapping::Integrated : PaceDialogue::Mapping::Generic;
}

/// Whole blocks, at least as many octets as a key has.
std::size_t nonceLength(SessionCipher cipher) { return keyLength(cipher) > 16 ? 32 : 16; }

}  // namespace

std::vector<OfferedPace> offeredPace(ByteSpan cardAccess)
{
    std::vector<OfferedPace> offers;
    const auto set = lds::readSingle(cardAccess, 0x31);
    const auto infos = set ? lds::readAll(set->value) : set.error();
    if (infos) {
        for (const lds::Tlv& info : *infos) {
            if (auto offer = offerIn(info)) {
                offers.push_back(std::move(*offer));
            }
        }
    }
    return offers;
}

std::optional<Bytes> PaceDialogue::passwordOf(std::uint8_t reference) const
{
    if (reference == 0x01) {
        const std::string& text = secrets_.mrzInformation;
        return crypto::digest(crypto::DigestAlgorithm::Sha1, Bytes(text.begin(), text.end()));
    }
    if (reference == 0x02 && !secrets_.can.empty()) {
        return Bytes(secrets_.can.begin(), secrets_.can.end());
    }
    return std::nullopt;
}

const OfferedPace* PaceDialogue::offerOf(const std::string& protocol, const std::optional<Bytes>& parameter) const
{
    const auto found = std::ranges::find_if(offers_, [&](const OfferedPace& offer) {
        return offer.protocol == protocol &&
               (!parameter || (parameter->size() == 1 && parameter->front() == offer.parameterId));
    });
    return found == offers_.end() ? nullptr : &*found;
}

PlainResponse PaceDialogue::setTemplate(const PlainCommand& command)
{
    group_.reset();
    const auto oid = findObject(command.data, 0x80);
    const auto protocol = oid ? lds::oidText(*oid) : base::Result<std::string>(base::Error{});
    if (!protocol) {
        return refusal(swWrongData);
    }
    const OfferedPace* offer = offerOf(*protocol, findObject(command.data, 0x84));
    const auto cipher = cipherOfProtocol(*protocol);
    const auto groupName = offer != nullptr ? specimen::groupNameOf(offer->parameterId) : std::nullopt;
    if (!cipher || !groupName) {
        return refusal(swWrongData);
    }
    const auto reference = findObject(command.data, 0x83);
    const auto password = reference && reference->size() == 1 ? passwordOf(reference->front()) : std::nullopt;
    if (!password) {
        return refusal(swReferenceMissing);
    }
    protocol_ = *protocol;
    cipher_ = *cipher;
    mapping_ = mappingOf(protocol_);
    passwordKey_ = deriveKey(cipher_, *password, KeyUse::Password);
    group_ = specimen::keyGroup(*groupName);
    expected_ = Expected::Nonce;
    return {};
}

DialogueStep PaceDialogue::step(const PlainCommand& command)
{
    const auto content = findObject(command.data, dynamicData);
    if (!content || group_ == nullptr) {
        return {refusal(group_ == nullptr ? swConditions : swWrongData), {}};
    }
    if (expected_ == Expected::Nonce && content->empty()) {
        return {giveNonce(), {}};
    }
    if (expected_ == Expected::MappingData) {
        const auto data = findObject(*content, 0x81);
        return {data ? map(*data) : refusal(swWrongData), {}};
    }
    if (expected_ == Expected::AgreementKey) {
        const auto key = findObject(*content, 0x83);
        return {key ? agree(*key) : refusal(swWrongData), {}};
    }
    const auto token = findObject(*content, 0x85);
    if (expected_ == Expected::Token && token) {
        return confirm(*token);
    }
    return {refusal(swWrongData), {}};
}

PlainResponse PaceDialogue::giveNonce()
{
    nonce_ = random_(nonceLength(cipher_));
    expected_ = Expected::MappingData;
    return dynamic(0x80, encryptBlocks(cipher_, passwordKey_, nonce_));
}

PlainResponse PaceDialogue::map(ByteSpan data)
{
    PlainResponse response = mapping_ == Mapping::Integrated ? mapIntegrated(data) : mapGeneric(data);
    if (response.status == swOk) {
        expected_ = Expected::AgreementKey;
    }
    return response;
}

PlainResponse PaceDialogue::mapGeneric(ByteSpan terminalKey)
{
    mappingScalar_ = group_->drawPrivate(random_);
    const auto shared = group_->multiply(terminalKey, mappingScalar_);
    const auto own = group_->multiply(group_->generator(), mappingScalar_);
    const auto fromNonce = group_->multiply(group_->generator(), nonce_);
    const auto mapped = shared && fromNonce ? group_->combine(*fromNonce, *shared) : std::nullopt;
    if (!mapped || !own) {
        return refusal(swWrongData);
    }
    mappedGenerator_ = *mapped;
    return dynamic(0x82, *own);
}

PlainResponse PaceDialogue::mapIntegrated(ByteSpan terminalNonce)
{
    if (terminalNonce.size() != keyLength(cipher_)) {
        return refusal(swWrongData);
    }
    const Bytes prime = group_->prime();
    const auto bits = prime.size() * 8 - static_cast<std::size_t>(std::countl_zero(prime.front()));
    const Bytes number = integratedMappingNumber(cipher_, nonce_, terminalNonce, bits);
    const auto mapped = group_->mapNumber(specimen::addModulo(number, Bytes{0}, prime));
    if (!mapped) {
        return refusal(swWrongData);
    }
    mappedGenerator_ = *mapped;
    return dynamic(0x82, {});
}

PlainResponse PaceDialogue::agree(ByteSpan terminalKey)
{
    const Bytes scalar = group_->drawPrivate(random_);
    const auto shared = group_->multiply(terminalKey, scalar);
    const auto own = group_->multiply(mappedGenerator_, scalar);
    if (!shared || !own || std::ranges::equal(*own, terminalKey)) {
        return refusal(swWrongData);
    }
    chipKey_ = *own;
    terminalKey_.assign(terminalKey.begin(), terminalKey.end());
    keys_ = keysFromSecret(cipher_, group_->secretOf(*shared));
    expected_ = Expected::Token;
    return dynamic(0x84, chipKey_);
}

/// MAC over the public key data object of the other side's key (9303-11 4.4.3.4).
Bytes PaceDialogue::tokenOver(ByteSpan publicKey) const
{
    Bytes value = lds::encodeTlv(0x06, lds::oidValue(protocol_));
    const Bytes element = lds::encodeTlv(group_->isElliptic() ? 0x86 : 0x84, publicKey);
    value.insert(value.end(), element.begin(), element.end());
    const Bytes object = lds::encodeTlv(0x7F49, value);
    const bool des = cipher_ == SessionCipher::TripleDes;
    return macOf(cipher_, keys_.mac, des ? padded(object, blockLength(cipher_)) : object);
}

DialogueStep PaceDialogue::confirm(ByteSpan token)
{
    expected_ = Expected::Nonce;
    if (!base::equalInConstantTime(tokenOver(chipKey_), token)) {
        group_.reset();
        return {refusal(swAuthenticationFailed), {}};
    }
    Bytes content = lds::encodeTlv(0x86, tokenOver(terminalKey_));
    if (mapping_ == Mapping::ChipAuthentication) {
        const auto proof = mappingProof();
        if (!proof) {
            return {refusal(swConditions), {}};
        }
        const Bytes object = lds::encodeTlv(0x8A, *proof);
        content.insert(content.end(), object.begin(), object.end());
    }
    return {{lds::encodeTlv(dynamicData, content), swOk}, keys_};
}

/// Encrypted Chip Authentication data: ephemeral mapping key / static key, under an IV of E(-1) (9303-11 4.4.3.5).
std::optional<Bytes> PaceDialogue::mappingProof() const
{
    if (!secrets_.camKey) {
        return std::nullopt;
    }
    const auto quotient = group_->divideScalars(mappingScalar_, secrets_.camKey->privateValue);
    if (!quotient) {
        return std::nullopt;
    }
    const Bytes ones(blockLength(cipher_), 0xFF);
    const Bytes start = encryptBlocks(cipher_, keys_.encryption, ones);
    return encryptBlocks(cipher_, keys_.encryption, padded(*quotient, blockLength(cipher_)), start);
}

}  // namespace rahdari::scanners
