#include "core/chip/reading_context.h"

#include "core/base/error_code.h"
#include "core/chip/active_authentication.h"
#include "core/chip/chip_authentication.h"
#include "core/chip/chip_error.h"
#include "core/chip/protocol_run.h"
#include "core/chip/terminal_authentication.h"
#include "core/crypto/key_agreement.h"
#include "core/lds/cvca_file.h"

#include <algorithm>
#include <utility>

namespace rahdari::chip {

using base::Bytes;
using base::ErrorCode;
using base::Result;
using lds::LdsFile;

namespace {

ProtocolRun missing(std::string reason, std::optional<base::Error> error = {})
{
    return {ProtocolState::MissingInformation, "", std::move(reason), std::move(error)};
}

/// A protocol in between ended badly. The session may be over, and may be opened again.
/// @return an error only where the reading cannot go on
Result<void> goOn(ReadingContext& context, const base::Error& error)
{
    if (isMachinery(error)) {
        return error;
    }
    return context.link.hasSession() || context.way == AccessWay::Open ? Result<void>() : reopenChip(context);
}

/// A chip has proved that it knows its private key when it answers under the new session.
Result<void> proveNewSession(ReadingContext& context)
{
    constexpr std::uint8_t comByShortId = 0x9E;
    constexpr std::size_t fewOctets = 4;
    context.files.forgetSelection();
    const auto response = context.link.send({0x00, 0xB0, comByShortId, 0x00, {}, fewOctets});
    if (!response && isMachinery(response.error())) {
        return response.error();
    }
    return response && response->wasProtected
               ? Result<void>()
               : protocolFailed("Chip Authentication: the chip does not answer with the keys of the new session");
}

Result<ChipAuthenticationOffer> tryOffers(ReadingContext& context, std::vector<ChipAuthenticationOffer>& offers)
{
    Result<ChipAuthenticationOffer> result = protocolFailed("Chip Authentication: DG14 holds no key");
    for (ChipAuthenticationOffer& offer : offers) {
        auto terminalKey = performChipAuthentication(context.link, offer, context.random);
        if (!terminalKey) {
            result = terminalKey.error();
            const bool mayTryNext = result.error().code == toInt(ErrorCode::ProtocolFailed);
            if (!mayTryNext || (!context.link.hasSession() && context.way != AccessWay::Open)) {
                break;
            }
            continue;
        }
        const auto proved = proveNewSession(context);
        if (proved) {
            context.terminalKey = std::move(terminalKey).value();
            return std::move(offer);
        }
        context.link.endSession();
        return proved.error();
    }
    return result;
}

ProtocolRun endOfChipAuthentication(const Result<ChipAuthenticationOffer>& result)
{
    return result ? succeeded(toString(*result)) : endedWith(result.error());
}

/// How Terminal Authentication is not run, or nothing when it is to be.
std::optional<ProtocolRun> hindrance(const ReadingContext& context)
{
    const ReadSettings& settings = context.settings;
    if (!context.dg14 && context.reading.find(LdsFile::Dg14) != nullptr) {
        return missing("DG14 is malformed, and so nobody knows whether it offers Terminal Authentication");
    }
    if (!context.dg14 || context.dg14->terminalAuthentication.empty()) {
        return notOffered("DG14 offers no Terminal Authentication");
    }
    const bool groupsDue = isDue(context, LdsFile::Dg3) || isDue(context, LdsFile::Dg4);
    if (!settings.terminal) {
        return groupsDue ? missing("the post has no certificates for Terminal Authentication")
                         : notPerformed("DG3 and DG4 were not wanted");
    }
    if (context.dg14->terminalAuthentication.front().version != 1) {
        return missing("DG14 offers another version of Terminal Authentication than the first");
    }
    if (!context.terminalKey && context.reading.paceCam.state != ProtocolState::Successful) {
        return missing("Terminal Authentication needs Chip Authentication first");
    }
    return std::nullopt;
}

/// EF.CVCA where DG14 says it is; where it says nothing, at its usual place.
Result<Bytes> readCvca(ReadingContext& context)
{
    const lds::TerminalAuthenticationInfo& info = context.dg14->terminalAuthentication.front();
    if (!info.cvcaFileId || info.cvcaFileId->size() != 2) {
        return context.files.read(LdsFile::Cvca);
    }
    const auto fileId = static_cast<std::uint16_t>((*info.cvcaFileId)[0] << 8U | (*info.cvcaFileId)[1]);
    const bool hasShortId = info.cvcaShortFileId && info.cvcaShortFileId->size() == 1;
    return context.files.readById(LdsFile::Cvca, fileId,
                                  hasShortId ? std::optional(info.cvcaShortFileId->front()) : std::nullopt);
}

/// Dynamic binding to PACE first, then what is printed on the document.
std::vector<Bytes> chipIdentifiers(const ReadingContext& context)
{
    std::vector<Bytes> identifiers;
    if (context.way == AccessWay::Pace) {
        identifiers.push_back(crypto::compressed(*context.pace->group, context.pace->chipKey));
    }
    const auto number = context.keys.mrz ? numberWithCheckDigit(*context.keys.mrz) : Result<Bytes>(accessKeyMissing());
    if (context.reading.accessedByCan) {
        identifiers.push_back(context.pacePassword->secret);
    }
    if (number) {
        identifiers.push_back(*number);
    }
    return identifiers;
}

Bytes terminalKeyOf(const ReadingContext& context)
{
    return context.terminalKey ? *context.terminalKey
                               : crypto::compressed(*context.pace->group, context.pace->terminalKey);
}

ProtocolRun endOfTerminalAuthentication(const Result<TerminalRights>& result)
{
    if (result) {
        return succeeded(result->detail);
    }
    const int code = result.error().code;
    const bool lacks = code == toInt(ErrorCode::CertificateInvalid) || code == toInt(ErrorCode::KeyInvalid);
    return lacks ? missing(result.error().message, result.error()) : endedWith(result.error());
}

/// @return an error only where the reading cannot go on
Result<void> finish(ReadingContext& context, const Result<TerminalRights>& result)
{
    record(context, context.reading.terminalAuthentication, "TA", endOfTerminalAuthentication(result));
    return result ? Result<void>() : goOn(context, result.error());
}

}  // namespace

Result<void> runChipAuthentication(ReadingContext& context)
{
    ProtocolRun& place = context.reading.chipAuthentication;
    const Bytes* file = context.reading.find(LdsFile::Dg14);
    const auto infos = file != nullptr ? lds::parseDg14(*file) : Result<lds::SecurityInfos>(base::Error{});
    if (!infos) {
        place = missing(file != nullptr ? "DG14 is malformed: " + infos.error().message : "DG14 could not be read");
        return {};
    }
    context.dg14 = *infos;
    auto offers = chipAuthenticationOffers(*infos);
    if (offers && offers->empty()) {
        place = notOffered("DG14 offers no Chip Authentication");
        return {};
    }
    if (!context.settings.chipAuthentication) {
        place = notPerformed("Chip Authentication was not wanted");
        return {};
    }
    const auto result = offers ? tryOffers(context, *offers) : Result<ChipAuthenticationOffer>(offers.error());
    record(context, place, "CA", endOfChipAuthentication(result));
    return result ? Result<void>() : goOn(context, result.error());
}

Result<void> runActiveAuthentication(ReadingContext& context)
{
    ProtocolRun& place = context.reading.activeAuthentication;
    const Bytes* dg15 = context.reading.find(LdsFile::Dg15);
    if (dg15 == nullptr) {
        place = missing("DG15 could not be read");
        return {};
    }
    if (!context.settings.activeAuthentication) {
        place = notPerformed("Active Authentication was not wanted");
        return {};
    }
    const auto exchange = performActiveAuthentication(context.link, context.random);
    if (!exchange) {
        record(context, place, "AA", endedWith(exchange.error()));
        return goOn(context, exchange.error());
    }
    context.reading.activeAuthenticationExchange = *exchange;
    record(context, place, "AA", judgeActiveAuthentication(*exchange, *dg15, context.reading.find(LdsFile::Dg14)));
    return {};
}

Result<void> runTerminalAuthentication(ReadingContext& context)
{
    if (auto run = hindrance(context)) {
        context.reading.terminalAuthentication = std::move(*run);
        return {};
    }
    const auto bytes = readCvca(context);
    const bool mayGoOn = bytes || !isMachinery(bytes.error());
    static_cast<void>(putDown(context, LdsFile::Cvca, bytes));
    if (!mayGoOn) {
        return bytes.error();
    }
    if (auto run = hindrance(context)) {
        // The session ended while the file was read, and Chip Authentication with it.
        record(context, context.reading.terminalAuthentication, "TA", std::move(*run));
        return {};
    }
    const auto cvca = bytes ? lds::parseCvcaFile(*bytes) : Result<lds::CvcaFile>(bytes.error());
    if (!cvca) {
        return finish(context,
                      protocolFailed("Terminal Authentication: EF.CVCA gives no trust point: " + cvca.error().message));
    }
    const TerminalAuthenticationTask task{cvca->references, chipIdentifiers(context), terminalKeyOf(context),
                                          context.settings.today};
    return finish(context, performTerminalAuthentication(context.link, task, *context.settings.terminal));
}

}  // namespace rahdari::chip
