#include "core/lds/security_infos.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <string_view>

namespace rahdari::lds {

namespace {

constexpr Tag sequence = 0x30;
constexpr Tag set = 0x31;
constexpr Tag integer = 0x02;
constexpr Tag octetString = 0x04;
constexpr Tag objectIdentifier = 0x06;

constexpr std::string_view paceArc = "0.4.0.127.0.7.2.2.4.";
constexpr std::string_view chipAuthenticationArc = "0.4.0.127.0.7.2.2.3.";
constexpr std::string_view chipPublicKeyArc = "0.4.0.127.0.7.2.2.1.";
constexpr std::string_view terminalAuthentication = "0.4.0.127.0.7.2.2.2";
constexpr std::string_view activeAuthentication = "2.23.136.1.1.5";

base::Bytes copied(base::ByteSpan bytes) { return {bytes.begin(), bytes.end()}; }

/// What stands behind `arc` in an object identifier, or nothing when it is of another arc.
std::string_view behindArc(std::string_view oid, std::string_view arc)
{
    return oid.starts_with(arc) ? oid.substr(arc.size()) : std::string_view();
}

bool isOneOf(std::string_view text, std::string_view digits)
{
    return text.size() == 1 && digits.find(text[0]) != std::string_view::npos;
}

/// "2.3": a mapping or key agreement, a dot, a cipher.
bool isPairOf(std::string_view text, std::string_view first, std::string_view second)
{
    return text.size() == 3 && text[1] == '.' && isOneOf(text.substr(0, 1), first) && isOneOf(text.substr(2), second);
}

base::Result<int> readVersion(TlvReader& reader)
{
    const auto object = reader.expect(integer);
    if (!object) {
        return object.error();
    }
    const auto number = smallInteger(object.value().value);
    if (!number || *number > 0xFFFF) {
        return number ? tlvInvalid("a version is too large") : number.error();
    }
    return static_cast<int>(*number);
}

base::Result<std::optional<int>> readOptionalNumber(TlvReader& reader)
{
    if (reader.atEnd()) {
        return std::optional<int>();
    }
    const auto number = readVersion(reader);
    return number ? base::Result(std::optional(*number)) : number.error();
}

/// The octets of an INTEGER as they stand there: a key's name may be longer than any number we count with.
base::Result<std::optional<base::Bytes>> readKeyId(TlvReader& reader)
{
    if (reader.atEnd()) {
        return std::optional<base::Bytes>();
    }
    const auto object = reader.expect(integer);
    return object ? base::Result(std::optional(copied(object.value().value))) : object.error();
}

base::Result<void> atEnd(const TlvReader& reader)
{
    return reader.atEnd() ? base::Result<void>() : tlvInvalid("more stands behind its parts");
}

base::Result<void> addPace(const std::string& protocol, TlvReader parts, SecurityInfos& infos)
{
    const auto version = readVersion(parts);
    if (!version) {
        return version.error();
    }
    const auto parameterId = readOptionalNumber(parts);
    if (!parameterId) {
        return parameterId.error();
    }
    infos.pace.push_back({protocol, *version, *parameterId});
    return atEnd(parts);
}

base::Result<void> addPaceParameters(const std::string& protocol, TlvReader parts, SecurityInfos& infos)
{
    const auto parameters = parts.expect(sequence);
    if (!parameters) {
        return parameters.error();
    }
    const auto parameterId = readOptionalNumber(parts);
    if (!parameterId) {
        return parameterId.error();
    }
    infos.paceParameters.push_back({protocol, copied(parameters.value().encoded), *parameterId});
    return atEnd(parts);
}

base::Result<void> addChipAuthentication(const std::string& protocol, TlvReader parts, SecurityInfos& infos)
{
    const auto version = readVersion(parts);
    if (!version) {
        return version.error();
    }
    auto keyId = readKeyId(parts);
    if (!keyId) {
        return keyId.error();
    }
    infos.chipAuthentication.push_back({protocol, *version, std::move(*keyId)});
    return atEnd(parts);
}

base::Result<void> addChipPublicKey(const std::string& protocol, TlvReader parts, SecurityInfos& infos)
{
    const auto key = parts.expect(sequence);
    if (!key) {
        return key.error();
    }
    auto keyId = readKeyId(parts);
    if (!keyId) {
        return keyId.error();
    }
    infos.chipAuthenticationKeys.push_back({protocol, copied(key.value().encoded), std::move(*keyId)});
    return atEnd(parts);
}

base::Result<base::Bytes> readFileId(TlvReader& reader, std::size_t octets)
{
    const auto object = reader.expect(octetString);
    if (!object) {
        return object.error();
    }
    if (object.value().value.size() != octets) {
        return tlvInvalid("the file identifier of EF.CVCA has not " + std::to_string(octets) + " octets");
    }
    return copied(object.value().value);
}

base::Result<void> readCvcaFile(TlvReader& parts, TerminalAuthenticationInfo& info)
{
    const auto file = parts.expect(sequence);
    if (!file) {
        return file.error();
    }
    TlvReader reader(file.value().value);
    auto fileId = readFileId(reader, 2);
    if (!fileId) {
        return fileId.error();
    }
    info.cvcaFileId = std::move(*fileId);
    if (!reader.atEnd()) {
        auto shortFileId = readFileId(reader, 1);
        if (!shortFileId) {
            return shortFileId.error();
        }
        info.cvcaShortFileId = std::move(*shortFileId);
    }
    return atEnd(reader);
}

base::Result<void> addTerminalAuthentication(TlvReader parts, SecurityInfos& infos)
{
    const auto version = readVersion(parts);
    if (!version) {
        return version.error();
    }
    TerminalAuthenticationInfo info{*version, {}, {}};
    if (!parts.atEnd()) {
        const auto file = readCvcaFile(parts, info);
        if (!file) {
            return file.error();
        }
    }
    infos.terminalAuthentication.push_back(std::move(info));
    return atEnd(parts);
}

base::Result<void> addActiveAuthentication(TlvReader parts, SecurityInfos& infos)
{
    const auto version = readVersion(parts);
    if (!version) {
        return version.error();
    }
    const auto oid = parts.expect(objectIdentifier);
    if (!oid) {
        return oid.error();
    }
    auto algorithm = oidText(oid.value().value);
    if (!algorithm) {
        return algorithm.error();
    }
    infos.activeAuthentication.push_back({*version, std::move(*algorithm)});
    return atEnd(parts);
}

base::Result<void> addByProtocol(const std::string& protocol, const TlvReader& parts, SecurityInfos& infos)
{
    const std::string_view pace = behindArc(protocol, paceArc);
    if (isPairOf(pace, "12346", "1234")) {
        return addPace(protocol, parts, infos);
    }
    if (isOneOf(pace, "12346")) {
        return addPaceParameters(protocol, parts, infos);
    }
    if (isPairOf(behindArc(protocol, chipAuthenticationArc), "12", "1234")) {
        return addChipAuthentication(protocol, parts, infos);
    }
    if (isOneOf(behindArc(protocol, chipPublicKeyArc), "12")) {
        return addChipPublicKey(protocol, parts, infos);
    }
    if (protocol == terminalAuthentication) {
        return addTerminalAuthentication(parts, infos);
    }
    if (protocol == activeAuthentication) {
        return addActiveAuthentication(parts, infos);
    }
    infos.unknown.push_back(protocol);
    return {};
}

base::Result<void> addInfo(const Tlv& object, SecurityInfos& infos)
{
    TlvReader parts(object.value);
    const auto oid = parts.expect(objectIdentifier);
    if (!oid) {
        return oid.error();
    }
    const auto protocol = oidText(oid.value().value);
    if (!protocol) {
        return protocol.error();
    }
    infos.all.push_back({*protocol, copied(object.encoded)});
    const auto added = addByProtocol(*protocol, parts, infos);
    return added ? added : fileInvalid(*protocol + ": " + added.error().message);
}

}  // namespace

base::Result<SecurityInfos> parseSecurityInfos(base::ByteSpan bytes)
{
    const auto outer = readSingle(bytes, set);
    if (!outer) {
        return outer.error();
    }
    SecurityInfos infos;
    TlvReader reader(outer.value().value);
    while (!reader.atEnd()) {
        const auto object = reader.expect(sequence);
        if (!object) {
            return object.error();
        }
        const auto added = addInfo(*object, infos);
        if (!added) {
            return fileInvalid("SecurityInfo " + std::to_string(infos.all.size()) + ": " + added.error().message);
        }
    }
    return infos;
}

base::Result<SecurityInfos> parseDg14(base::ByteSpan file)
{
    const auto outer = readSingle(file, 0x6E);
    return outer ? parseSecurityInfos(outer.value().value) : outer.error();
}

}  // namespace rahdari::lds
