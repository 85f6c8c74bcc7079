#include "core/lds/cvca_file.h"
#include "core/lds/definite_form.h"
#include "core/lds/dg15.h"
#include "core/lds/examination.h"
#include "core/lds/security_infos.h"
#include "core/lds/security_object.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rahdari::lds {

namespace {

/// What else may stand among SecurityInfos without being read here (BSI TR-03110-3 A.1.1, ICAO Doc 9303-10 3.11.4).
constexpr std::array<std::string_view, 8> otherProtocols{
    "0.4.0.127.0.7.2.2.1.3",  // id-PS-PK
    "0.4.0.127.0.7.2.2.5",    // id-RI
    "0.4.0.127.0.7.2.2.6",    // id-CI
    "0.4.0.127.0.7.2.2.7",    // id-eIDSecurity
    "0.4.0.127.0.7.2.2.8",    // id-PT
    "0.4.0.127.0.7.2.2.11",   // id-PS
    "0.4.0.127.0.7.2.2.12",   // id-ERA
    "2.23.136.1.1.13",        // id-EFDIR
};

bool isWithin(std::string_view oid, std::string_view arc)
{
    return oid.starts_with(arc) && (oid.size() == arc.size() || oid[arc.size()] == '.');
}

constexpr std::string_view chipAuthentication = "0.4.0.127.0.7.2.2.3";

/// ChipAuthenticationDomainParameterInfo, for the second version of the protocol.
bool isDomainParameters(std::string_view oid)
{
    return oid == "0.4.0.127.0.7.2.2.3.1" || oid == "0.4.0.127.0.7.2.2.3.2";
}

bool isKnownElsewhere(std::string_view oid)
{
    return isDomainParameters(oid) || std::any_of(otherProtocols.begin(), otherProtocols.end(),
                                                  [oid](std::string_view arc) { return isWithin(oid, arc); });
}

void examineUnknown(const SecurityInfos& infos, Examination& examination)
{
    for (const std::string& protocol : infos.unknown) {
        if (isWithin(protocol, chipAuthentication) && !isDomainParameters(protocol)) {
            examination.fails("the Chip Authentication protocol " + protocol + " does not exist");
        } else if (!isKnownElsewhere(protocol)) {
            examination.deviates("unknown_protocol", "A SecurityInfo is of the unknown protocol " + protocol);
        }
    }
}

/// Without ChipAuthenticationInfo a key is used with the first cipher (9303-11 9.2.5); but where an info stands in its
/// place that no standard knows, the chip offers something else.
void examineChipAuthentication(const SecurityInfos& infos, Examination& examination)
{
    for (const ChipAuthenticationInfo& info : infos.chipAuthentication) {
        if (info.version != 1) {
            examination.fails("the version of ChipAuthenticationInfo is " + std::to_string(info.version) + ", not 1");
        }
    }
    if (infos.chipAuthenticationKeys.empty() || !infos.chipAuthentication.empty()) {
        return;
    }
    const bool foreign = !std::all_of(infos.unknown.begin(), infos.unknown.end(), isKnownElsewhere);
    if (foreign) {
        examination.fails("there is a Chip Authentication key, but the protocol it is for does not exist");
    } else {
        examination.deviates("no_chip_authentication_info",
                             "There is a Chip Authentication key, but no ChipAuthenticationInfo",
                             "ICAO Doc 9303-11 9.2.5");
    }
}

void examinePace(const SecurityInfos& infos, Examination& examination)
{
    constexpr int paceVersion = 2;
    for (const PaceInfo& info : infos.pace) {
        if (info.version != paceVersion) {
            examination.deviates("pace_version", "PACEInfo is of version " + std::to_string(info.version) + ", not 2",
                                 "ICAO Doc 9303-11 9.2.1");
        }
    }
}

/// The outermost layer of CMS: ContentInfo of signed data. The rest is read by core/pki.
bool isSignedData(base::ByteSpan contentInfo)
{
    const auto outer = readSingle(contentInfo, 0x30);
    const auto oid = outer ? TlvReader(outer.value().value).expect(0x06) : outer;
    const auto text = oid ? oidText(oid.value().value) : base::Result<std::string>(oid.error());
    return text && text.value() == "1.2.840.113549.1.7.2";
}

void examineContentInfo(base::ByteSpan contentInfo, Examination& examination)
{
    if (!isSignedData(contentInfo)) {
        examination.fails("it holds no signed data");
        return;
    }
    const auto definite = definiteForm(contentInfo);
    if (!definite) {
        examination.fails(definite.error());
    } else if (!std::ranges::equal(*definite, contentInfo)) {
        examination.deviates(
            "ber_indefinite_length",
            "The signed data are encoded with indefinite lengths or octet strings in parts, not as DER",
            "ICAO Doc 9303-10 4.6.2");
    }
}

}  // namespace

void examineDg14(base::ByteSpan bytes, Examination& examination)
{
    const auto infos = parseDg14(bytes);
    if (!infos) {
        examination.fails(infos.error());
        return;
    }
    examineUnknown(*infos, examination);
    examineChipAuthentication(*infos, examination);
}

void examineDg15(base::ByteSpan bytes, Examination& examination)
{
    if (const auto key = parseDg15(bytes); !key) {
        examination.fails(key.error());
    }
}

void examineSod(base::ByteSpan bytes, Examination& examination)
{
    const auto content = contentOfSodFile(bytes);
    if (!content) {
        examination.fails(content.error());
        return;
    }
    examineContentInfo(*content, examination);
}

void examineCardAccess(base::ByteSpan bytes, Examination& examination)
{
    const auto infos = parseSecurityInfos(bytes);
    if (!infos) {
        examination.fails(infos.error());
        return;
    }
    examineUnknown(*infos, examination);
    examinePace(*infos, examination);
    if (infos.value().pace.empty()) {
        examination.deviates("no_pace_info", "EF.CardAccess offers no PACE", "ICAO Doc 9303-11 9.2.11");
    }
}

void examineCardSecurity(base::ByteSpan bytes, Examination& examination) { examineContentInfo(bytes, examination); }

void examineCvca(base::ByteSpan bytes, Examination& examination)
{
    const auto file = parseCvcaFile(bytes);
    if (!file) {
        examination.fails(file.error());
        return;
    }
    constexpr std::size_t fileOctets = 36;
    if (bytes.size() != fileOctets) {
        examination.deviates("file_length", "EF.CVCA has " + std::to_string(bytes.size()) + " octets, not 36",
                             "BSI TR-03110-3 A.1.5.2");
    }
}

}  // namespace rahdari::lds
