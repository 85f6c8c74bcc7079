#include "core/pki/signer_identity.h"

#include <utility>

namespace rahdari::pki {

namespace {

constexpr lds::Tag integerTag = 0x02;
constexpr lds::Tag octetStringTag = 0x04;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag sequenceTag = 0x30;

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

std::optional<SignerIdentity> nameAndSerial(base::ByteSpan value)
{
    lds::TlvReader reader(value);
    const auto name = reader.expect(sequenceTag);
    const auto serial = name ? reader.expect(integerTag) : name;
    if (!serial || !reader.atEnd()) {
        return std::nullopt;
    }
    auto issuer = parseDistinguishedName(name->encoded);
    if (!issuer) {
        return std::nullopt;
    }
    return SignerIdentity{std::move(*issuer), toBytes(serial->value), {}};
}

}  // namespace

std::optional<SignerIdentity> readSignerIdentity(const lds::Tlv& identifier)
{
    if (!identifier.isConstructed()) {
        return identifier.value.empty() ? std::nullopt
                                        : std::optional(SignerIdentity{std::nullopt, {}, toBytes(identifier.value)});
    }
    if (auto named = nameAndSerial(identifier.value)) {
        return named;
    }
    // Wrapped once more: an explicit tag.
    lds::TlvReader reader(identifier.value);
    const auto inner = reader.next();
    if (!inner || !reader.atEnd()) {
        return std::nullopt;
    }
    if (inner->tag == octetStringTag && !inner->value.empty()) {
        return SignerIdentity{std::nullopt, {}, toBytes(inner->value)};
    }
    return inner->isConstructed() ? nameAndSerial(inner->value) : std::nullopt;
}

bool isMeant(const SignerIdentity& identity, const Certificate& certificate)
{
    if (!identity.subjectKeyId.empty()) {
        return identity.subjectKeyId == certificate.subjectKeyId;
    }
    return identity.issuer && isSameSerial(identity.serial, certificate.serial) &&
           (identity.issuer->isSame(certificate.issuer) || identity.issuer->hasSameAttributes(certificate.issuer));
}

std::optional<std::string> readDigestName(lds::TlvReader& reader)
{
    const auto item = reader.next();
    if (!item) {
        return std::nullopt;
    }
    lds::TlvReader inside(item->value);
    const auto name = item->tag == sequenceTag ? inside.expect(oidTag) : base::Result<lds::Tlv>(*item);
    if (!name || name->tag != oidTag) {
        return std::nullopt;
    }
    auto text = lds::oidText(name->value);
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

}  // namespace rahdari::pki
