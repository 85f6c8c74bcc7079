#include "core/specimen/file_makers.h"

#include "core/specimen/der.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;

namespace {

constexpr std::string_view mappingProtocols = "0.4.0.127.0.7.2.2.4.6.";
constexpr std::string_view terminalAuthenticationOid = "0.4.0.127.0.7.2.2.2";
constexpr std::string_view activeAuthenticationOid = "2.23.136.1.1.5";

constexpr int fingerWidthPx = 60;
constexpr int fingerHeightPx = 80;
constexpr int irisWidthPx = 80;
constexpr int irisHeightPx = 60;

/// The header of a biometric information template (ICAO Doc 9303-10 4.7.2.1).
BiometricTemplateSpec templateOf(std::uint8_t type, std::uint8_t subtype, Bytes formatType, Bytes data)
{
    BiometricTemplateSpec spec;
    spec.header = {
        {0x80, {0x01, 0x01}}, {0x81, {type}}, {0x82, {subtype}}, {0x87, {0x01, 0x01}}, {0x88, std::move(formatType)}};
    spec.data = std::move(data);
    return spec;
}

SecurityInfoSpec paceInfo(const PaceOffer& offer)
{
    return {offer.protocol, derInteger(static_cast<std::uint32_t>(offer.version)),
            derInteger(static_cast<std::uint32_t>(offer.parameterId))};
}

std::optional<Bytes> keyIdInteger(const std::optional<Bytes>& keyId)
{
    return keyId ? std::optional(derInteger(base::ByteSpan(*keyId))) : std::nullopt;
}

void addChipAuthentication(std::vector<SecurityInfoSpec>& infos, const ChipProfile& profile, const ChipSecrets& secrets)
{
    for (std::size_t i = 0; i < profile.chipAuthentication.size(); ++i) {
        const ChipAuthenticationOffer& offer = profile.chipAuthentication[i];
        const TestKey& key = secrets.chipAuthentication[i].key;
        if (offer.withInfo) {
            infos.push_back({offer.protocol, derInteger(1), keyIdInteger(offer.keyId)});
        }
        infos.push_back({publicKeyProtocol(key), subjectPublicKeyInfo(key), keyIdInteger(offer.keyId)});
    }
}

std::string plainEcdsaOid(crypto::DigestAlgorithm digest)
{
    return "0.4.0.127.0.7.1.1.4.1." + std::to_string(static_cast<int>(digest) + 1);
}

SecurityInfoSpec terminalAuthenticationInfo(const TerminalAuthenticationOffer& offer)
{
    std::vector<Bytes> file;
    if (offer.cvcaFileId) {
        file.push_back(derOctets(*offer.cvcaFileId));
    }
    if (offer.cvcaShortFileId) {
        file.push_back(derOctets(*offer.cvcaShortFileId));
    }
    return {std::string(terminalAuthenticationOid), derInteger(static_cast<std::uint32_t>(offer.version)),
            file.empty() ? std::nullopt : std::optional(derSequence(file))};
}

}  // namespace

BiometricGroupSpec faceGroup(const ChipProfile& profile)
{
    const Bytes picture = profile.portrait.empty() ? placeholderPortrait(profile.placeholderOctets) : profile.portrait;
    return {.fileTag = 0x75, .instances = 1, .templates = {templateOf(0x02, 0x00, {0x00, 0x08}, faceRecord(picture))}};
}

BiometricGroupSpec fingerGroup()
{
    BiometricGroupSpec group{.fileTag = 0x63, .instances = 2, .templates = {}};
    for (const int finger : {2, 7}) {
        // Right and left index: 00001001 and 00001010 as CBEFF writes them, 2 and 7 as ISO/IEC 19794-4 does.
        const std::uint8_t subtype = finger == 2 ? 0x09 : 0x0A;
        const Bytes picture = placeholderPattern(fingerWidthPx, fingerHeightPx, finger);
        group.templates.push_back(
            templateOf(0x08, subtype, {0x00, 0x07},
                       fingerRecord(FingerCompression::Raw, picture, fingerWidthPx, fingerHeightPx, finger)));
    }
    return group;
}

BiometricGroupSpec irisGroup()
{
    BiometricGroupSpec group{.fileTag = 0x76, .instances = 2, .templates = {}};
    for (const int eye : {1, 2}) {
        const Bytes picture = placeholderPattern(irisWidthPx, irisHeightPx, eye + 10);
        group.templates.push_back(templateOf(0x10, static_cast<std::uint8_t>(eye), {0x00, 0x09},
                                             irisRecord(IrisFormat::Raw, picture, irisWidthPx, irisHeightPx, eye)));
    }
    return group;
}

bool offersMapping(const ChipProfile& profile)
{
    return std::ranges::any_of(profile.pace,
                               [](const PaceOffer& offer) { return offer.protocol.starts_with(mappingProtocols); });
}

std::string publicKeyProtocol(const TestKey& key)
{
    return key.spec.kind == KeyKind::Ec ? "0.4.0.127.0.7.2.2.1.2" : "0.4.0.127.0.7.2.2.1.1";
}

std::vector<SecurityInfoSpec> cardAccessInfos(const ChipProfile& profile, const ChipSecrets&)
{
    std::vector<SecurityInfoSpec> infos;
    std::ranges::transform(profile.pace, std::back_inserter(infos), paceInfo);
    return infos;
}

std::vector<SecurityInfoSpec> cardSecurityInfos(const ChipProfile& profile, const ChipSecrets& secrets)
{
    std::vector<SecurityInfoSpec> infos = cardAccessInfos(profile, secrets);
    if (secrets.camKey) {
        infos.push_back({publicKeyProtocol(*secrets.camKey), subjectPublicKeyInfo(*secrets.camKey), std::nullopt});
    }
    return infos;
}

std::vector<SecurityInfoSpec> dg14Infos(const ChipProfile& profile, const ChipSecrets& secrets)
{
    std::vector<SecurityInfoSpec> infos;
    addChipAuthentication(infos, profile, secrets);
    if (profile.activeAuthentication && profile.activeAuthentication->infoInDg14 &&
        profile.activeAuthentication->key.kind == KeyKind::Ec) {
        infos.push_back({std::string(activeAuthenticationOid), derInteger(1),
                         derOid(plainEcdsaOid(profile.activeAuthentication->digest))});
    }
    if (profile.terminalAuthentication) {
        infos.push_back(terminalAuthenticationInfo(*profile.terminalAuthentication));
    }
    // DG14 repeats EF.CardAccess, so that Passive Authentication covers it (ICAO Doc 9303-11 9.2.8).
    if (!infos.empty()) {
        std::ranges::transform(profile.pace, std::back_inserter(infos), paceInfo);
    }
    return infos;
}

}  // namespace rahdari::specimen
