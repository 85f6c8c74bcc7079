#include "tests/unit/scanners/simulated/raw_terminal.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"
#include "core/specimen/cv_certificate_spec.h"
#include "core/specimen/key_group.h"
#include "scanners/simulated/card_verifiable.h"
#include "scanners/simulated/chip_authentication_dialogue.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace rahdari::tests {

using base::Bytes;
using base::ByteSpan;
using namespace scanners;

namespace {

void append(Bytes& octets, ByteSpan more) { octets.insert(octets.end(), more.begin(), more.end()); }

Bytes lengthOctets(int value, bool extended)
{
    const Bytes both{static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
    return extended ? both : Bytes{both[1]};
}

Bytes apdu(const Bytes& header, const Bytes& data, std::optional<int> le, bool extended)
{
    Bytes octets = header;
    if (extended) {
        octets.push_back(0x00);
    }
    if (!data.empty()) {
        append(octets, lengthOctets(static_cast<int>(data.size()), extended));
        append(octets, data);
    }
    if (le) {
        append(octets, lengthOctets(*le, extended));
    }
    return octets;
}

RawAnswer plainAnswer(const Bytes& answer)
{
    BOOST_REQUIRE(answer.size() >= 2);
    return {Bytes(answer.begin(), answer.end() - 2),
            static_cast<std::uint16_t>(answer[answer.size() - 2] << 8U | answer.back())};
}

}  // namespace

void RawTerminal::count()
{
    for (auto octet = keys_->counter.rbegin(); octet != keys_->counter.rend() && ++*octet == 0; ++octet) {}
}

Bytes RawTerminal::start() const
{
    return keys_->cipher == SessionCipher::TripleDes ? Bytes()
                                                     : encryptBlocks(keys_->cipher, keys_->encryption, keys_->counter);
}

Bytes RawTerminal::codeOf(const Bytes& octets) const
{
    Bytes input = keys_->counter;
    append(input, octets);
    return macOf(keys_->cipher, keys_->mac, input);
}

Bytes RawTerminal::protect(std::uint8_t ins, std::uint8_t p1, std::uint8_t p2, const Bytes& data, std::optional<int> le,
                           bool extended)
{
    count();
    const std::size_t block = blockLength(keys_->cipher);
    const Bytes header{0x0C, ins, p1, p2};
    Bytes objects;
    if (!data.empty()) {
        Bytes value = ins % 2 == 0 ? Bytes{0x01} : Bytes();
        append(value, encryptBlocks(keys_->cipher, keys_->encryption, padded(data, block), start()));
        append(objects, lds::encodeTlv(ins % 2 == 0 ? 0x87 : 0x85, value));
    }
    if (le) {
        append(objects, lds::encodeTlv(0x97, lengthOctets(*le, extended)));
    }
    Bytes covered = padded(header, block);
    if (!objects.empty()) {
        append(covered, objects);
        covered = padded(covered, block);
    }
    append(objects, lds::encodeTlv(0x8E, codeOf(covered)));
    return apdu(header, objects, 0, extended);
}

RawAnswer RawTerminal::unprotect(const Bytes& answer)
{
    RawAnswer outer = plainAnswer(answer);
    if (outer.data.empty()) {
        outer.protectionHeld = false;
        keys_.reset();
        return outer;
    }
    count();
    const std::size_t block = blockLength(keys_->cipher);
    RawAnswer inner{{}, outer.status, false};
    Bytes covered;
    lds::TlvReader reader(outer.data);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            return inner;
        }
        if (object->tag == 0x8E) {
            inner.protectionHeld = std::ranges::equal(codeOf(padded(covered, block)), object->value);
            continue;
        }
        append(covered, object->encoded);
        if (object->tag == 0x87 || object->tag == 0x85) {
            const ByteSpan secret = object->value.subspan(object->tag == 0x87 ? 1 : 0);
            inner.data = unpadded(decryptBlocks(keys_->cipher, keys_->encryption, secret, start())).value_or(Bytes());
        }
    }
    return inner;
}

RawAnswer RawTerminal::send(std::uint8_t ins, std::uint8_t p1, std::uint8_t p2, const Bytes& data,
                            std::optional<int> le, bool extended)
{
    extended = extended || data.size() > 200;
    const Bytes command =
        keys_ ? protect(ins, p1, p2, data, le, extended) : apdu({0x00, ins, p1, p2}, data, le, extended);
    const auto answer = chip_.transceive(command, {});
    BOOST_REQUIRE_MESSAGE(answer, "the chip answered with an error");
    return keys_ ? unprotect(*answer) : plainAnswer(*answer);
}

std::uint16_t RawTerminal::selectApplication()
{
    return send(0xA4, 0x04, 0x0C, {0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01}).status;
}

std::uint16_t RawTerminal::select(std::uint16_t fileId)
{
    return send(0xA4, 0x02, 0x0C, {static_cast<std::uint8_t>(fileId >> 8U), static_cast<std::uint8_t>(fileId)}).status;
}

std::uint16_t RawTerminal::openWithBac(const std::string& mrzInformation)
{
    constexpr auto des = SessionCipher::TripleDes;
    Bytes seed = crypto::digest(crypto::DigestAlgorithm::Sha1, Bytes(mrzInformation.begin(), mrzInformation.end()));
    seed.resize(16);
    const RawAnswer challenge = send(0x84, 0x00, 0x00, {}, 8);
    if (challenge.status != 0x9000) {
        return challenge.status;
    }
    const Bytes own(8, 0x11);
    const Bytes ownKey(16, 0x22);
    Bytes plain = own;
    append(plain, challenge.data);
    append(plain, ownKey);
    Bytes secret = encryptBlocks(des, deriveKey(des, seed, KeyUse::Encryption), plain);
    append(secret, macOf(des, deriveKey(des, seed, KeyUse::Mac), padded(secret, 8)));
    const RawAnswer answer = send(0x82, 0x00, 0x00, secret, 0x28);
    if (answer.status != 0x9000) {
        return answer.status;
    }
    const Bytes opened = decryptBlocks(des, deriveKey(des, seed, KeyUse::Encryption), ByteSpan(answer.data).first(32));
    Bytes agreed = ownKey;
    for (std::size_t i = 0; i < agreed.size(); ++i) {
        agreed[i] ^= opened[16 + i];
    }
    keys_ = keysFromSecret(des, agreed);
    keys_->counter = Bytes(challenge.data.end() - 4, challenge.data.end());
    append(keys_->counter, ByteSpan(own).last(4));
    return answer.status;
}

Bytes RawTerminal::readSelected(std::size_t block)
{
    Bytes file;
    while (true) {
        const RawAnswer part = send(0xB0, static_cast<std::uint8_t>(file.size() >> 8U),
                                    static_cast<std::uint8_t>(file.size()), {}, static_cast<int>(block), block > 256);
        append(file, part.data);
        if (part.status != 0x9000 || part.data.size() < block) {
            return file;
        }
    }
}

std::uint16_t RawTerminal::authenticateChip(const std::string& protocol, const specimen::TestKey& chipKey)
{
    const auto group = specimen::keyGroup(chipKey.spec.group);
    const specimen::TestKey own = specimen::keyOf(chipKey.spec, Bytes(20, 0x3B));
    ephemeral_ = compressedKey(*group, own.publicValue);
    const auto cipher = cipherOfProtocol(protocol).value_or(SessionCipher::TripleDes);
    std::uint16_t status = 0;
    if (cipher == SessionCipher::TripleDes) {
        status = send(0x22, 0x41, 0xA6, lds::encodeTlv(0x91, own.publicValue)).status;
    } else {
        status = send(0x22, 0x41, 0xA4, lds::encodeTlv(0x80, lds::oidValue(protocol))).status;
        if (status == 0x9000) {
            const Bytes data = lds::encodeTlv(0x7C, lds::encodeTlv(0x80, own.publicValue));
            status = send(0x86, 0x00, 0x00, data, 0).status;
        }
    }
    if (status == 0x9000) {
        keys_ = keysFromSecret(cipher, group->secretOf(group->multiply(chipKey.publicValue, own.privateValue).value()));
    }
    return status;
}

std::uint16_t RawTerminal::authenticateTerminal(const std::vector<specimen::IssuedCvCertificate>& chain,
                                                const std::string& trustPoint, const std::string& chipIdentifier)
{
    std::string issuer = trustPoint;
    for (const specimen::IssuedCvCertificate& certificate : chain) {
        const RawAnswer set = send(0x22, 0x81, 0xB6, lds::encodeTlv(0x83, Bytes(issuer.begin(), issuer.end())));
        if (set.status != 0x9000) {
            return set.status;
        }
        const Bytes content = insideOfCertificate(certificate.certificate);
        const RawAnswer verified = send(0x2A, 0x00, 0xBE, content);
        if (verified.status != 0x9000) {
            return verified.status;
        }
        issuer = certificate.holder;
    }
    const RawAnswer set = send(0x22, 0x81, 0xA4, lds::encodeTlv(0x83, Bytes(issuer.begin(), issuer.end())));
    const RawAnswer challenge = send(0x84, 0x00, 0x00, {}, 8);
    if (set.status != 0x9000 || challenge.status != 0x9000) {
        return set.status;
    }
    Bytes octets(chipIdentifier.begin(), chipIdentifier.end());
    append(octets, challenge.data);
    append(octets, ephemeral_);
    const Bytes signature = specimen::signForTerminalAuthentication(chain.back().key, chain.back().algorithm, octets,
                                                                    crypto::seededRandom(Bytes{0x44}));
    return send(0x82, 0x00, 0x00, signature).status;
}

}  // namespace rahdari::tests
