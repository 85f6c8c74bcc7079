#include "core/chip/reading_context.h"

#include "core/base/error_code.h"
#include "core/chip/bac.h"
#include "core/chip/chip_error.h"
#include "core/chip/protocol_run.h"
#include "core/lds/atr_info_file.h"
#include "core/lds/tlv.h"
#include "core/pki/signed_data.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace rahdari::chip {

using base::Bytes;
using base::ErrorCode;
using base::Result;
using lds::LdsFile;

namespace {

constexpr std::size_t blockOfUndeclared = 4096;  // of chips that take extended length and do not say how long
constexpr std::size_t largestBlock = 65'000;
constexpr std::size_t protectionAround = 40;  // octets that secure messaging adds to an answer, at most

bool hasCode(const base::Error& error, ErrorCode code) { return error.code == toInt(code); }

bool wants(const ReadingContext& context, LdsFile file)
{
    const auto& files = context.settings.files;
    return std::ranges::find(files, file) != files.end();
}

/// Asks for EF.CardAccess with an extended Le: a chip, or a reader, that knows no extended length shows it here, where
/// no session is lost by it.
/// @return the octets where it gave any
Result<Bytes> probe(ReadingContext& context)
{
    constexpr std::uint8_t cardAccessByShortId = 0x9C;
    const auto response = context.link.send({0x00, 0xB0, cardAccessByShortId, 0x00, {}, largestLe});
    if (!response && !hasCode(response.error(), ErrorCode::ReaderFault)) {
        return response.error();
    }
    if (!response) {
        const auto reset = context.link.reset();
        return reset ? Result<Bytes>(Bytes()) : reset.error();
    }
    const std::uint16_t status = response->status;
    const bool gaveData = !response->data.empty() && (response->isSuccess() || status == 0x6282);
    const bool understood = gaveData || status == 0x6A82 || status == 0x6982 || status == 0x6985 || status == 0x6986 ||
                            status == 0x6A86 || status == 0x6B00;
    context.link.allowExtendedLength(understood);
    return gaveData ? response->data : Bytes();
}

bool isWholeFile(const Bytes& bytes)
{
    const auto length = bytes.empty() ? Result<std::size_t>(0) : lds::encodedLength(bytes);
    return length && *length == bytes.size() && !bytes.empty();
}

/// Where the first try gave nothing, the directory is named and the file selected by its identifier.
Result<void> findCardAccess(ReadingContext& context)
{
    const bool mayProbe = context.settings.firstBlockSize == 0 || context.settings.firstBlockSize > largestShortLe;
    const auto probed = mayProbe ? probe(context) : Result<Bytes>(Bytes());
    if (!probed) {
        return probed.error();
    }
    if (isWholeFile(*probed)) {
        return putDown(context, LdsFile::CardAccess, *probed);
    }
    if (const auto selected = context.files.selectMasterFile(); !selected && isMachinery(selected.error())) {
        return selected.error();
    }
    const auto bytes = context.files.readById(LdsFile::CardAccess, lds::factsOf(LdsFile::CardAccess).fileId);
    const bool isThere = bytes || hasCode(bytes.error(), ErrorCode::ChipAnswerInvalid) || isMachinery(bytes.error());
    return isThere ? putDown(context, LdsFile::CardAccess, bytes) : Result<void>();
}

/// How long answers may be: as set, as EF.ATR/INFO declares, or a guess.
Result<void> settleBlockSize(ReadingContext& context)
{
    if (context.settings.firstBlockSize != 0) {
        context.link.allowExtendedLength(context.settings.firstBlockSize > largestShortLe);
        context.files.setBlockSize(context.settings.firstBlockSize);
    }
    if (!context.link.extendedLength() && !wants(context, LdsFile::AtrInfo)) {
        return {};
    }
    const auto bytes = context.files.readByShortId(LdsFile::AtrInfo);
    if (!bytes && isMachinery(bytes.error())) {
        return bytes.error();
    }
    if (bytes) {
        static_cast<void>(putDown(context, LdsFile::AtrInfo, bytes));
    }
    const auto info = bytes ? lds::parseAtrInfoFile(*bytes) : Result<lds::AtrInfoFile>(bytes.error());
    if (context.settings.firstBlockSize != 0 || !context.link.extendedLength()) {
        return {};
    }
    std::size_t block = blockOfUndeclared;
    if (info && info->apduLengths) {
        const std::size_t response = info->apduLengths->response;
        block = response > largestShortLe + protectionAround ? response - protectionAround : 0;
    }
    context.link.allowExtendedLength(block != 0);
    context.files.setBlockSize(std::min(block, largestBlock));
    return {};
}

/// The passwords to try, the MRZ first.
Result<std::vector<PacePassword>> passwordsOf(const AccessKeys& keys)
{
    std::vector<PacePassword> passwords;
    if (keys.mrz) {
        auto password = pacePassword(*keys.mrz);
        if (!password) {
            return password.error();
        }
        passwords.push_back(std::move(password).value());
    }
    if (keys.can) {
        passwords.push_back(pacePassword(*keys.can));
    }
    return passwords.empty() ? Result<std::vector<PacePassword>>(accessKeyMissing()) : std::move(passwords);
}

std::string detailOf(const PaceOffer& offer, const PacePassword& password)
{
    return toString(offer.variant) + ", " + offer.group->name() + (password.reference == 0x02 ? ", CAN" : ", MRZ");
}

/// The offers in their order until one is not refused by the chip.
Result<void> tryPace(ReadingContext& context, const std::vector<PaceOffer>& offers, const PacePassword& password)
{
    Result<void> result = protocolUnsupported("the chip offers PACE in no way that is known");
    for (const PaceOffer& offer : offers) {
        auto outcome = performPace(context.link, offer, password, context.random);
        if (outcome) {
            context.pace = std::move(outcome).value();
            context.paceOffer = offer;
            context.pacePassword = password;
            return {};
        }
        result = outcome.error();
        if (!hasCode(result.error(), ErrorCode::ProtocolUnsupported)) {
            break;
        }
    }
    return result;
}

Result<void> runPace(ReadingContext& context, const std::vector<PaceOffer>& offers)
{
    const auto passwords = passwordsOf(context.keys);
    Result<void> result = passwords ? Result<void>() : passwords.error();
    for (const PacePassword& password : passwords ? *passwords : std::vector<PacePassword>()) {
        result = tryPace(context, offers, password);
        const bool another = !result && (hasCode(result.error(), ErrorCode::AccessKeyWrong) ||
                                         hasCode(result.error(), ErrorCode::ProtocolUnsupported));
        if (!another) {
            break;
        }
    }
    if (!result) {
        record(context, context.reading.pace, "PACE", endedWith(result.error()));
        return result;
    }
    context.way = AccessWay::Pace;
    context.reading.accessedByCan = context.pacePassword->reference == 0x02;
    record(context, context.reading.pace, "PACE", succeeded(detailOf(*context.paceOffer, *context.pacePassword)));
    context.reading.bac = notOffered("PACE opened the chip");
    return {};
}

/// What EF.CardAccess offers. @return empty where there is no PACE to be run; an error where what it offers is broken
Result<std::vector<PaceOffer>> offersOf(ReadingContext& context)
{
    const Bytes* file = context.reading.find(LdsFile::CardAccess);
    if (file == nullptr) {
        context.reading.pace = notOffered("the chip has no EF.CardAccess");
        return std::vector<PaceOffer>();
    }
    const auto infos = lds::parseSecurityInfos(*file);
    if (!infos) {
        return protocolFailed("EF.CardAccess is malformed: " + infos.error().message);
    }
    auto offers = paceOffers(*infos);
    if (offers.empty() && !infos->pace.empty()) {
        return protocolUnsupported("the chip offers PACE in no way that is known");
    }
    if (offers.empty()) {
        context.reading.pace = notOffered("EF.CardAccess offers no PACE");
    }
    return offers;
}

Result<lds::SecurityInfos> contentOf(const Bytes& cardSecurity)
{
    const auto signedData = pki::parseSignedData(cardSecurity);
    if (!signedData) {
        return signedData.error();
    }
    return lds::parseSecurityInfos(signedData->content.value_or(Bytes()));
}

/// EF.CardSecurity, and the proof of Chip Authentication Mapping that it is needed for.
Result<void> readCardSecurity(ReadingContext& context)
{
    context.files.forgetSelection();
    const auto bytes = context.files.readByShortId(LdsFile::CardSecurity);
    const bool isNeeded = context.pace->chipProof.has_value();
    if (bytes || isNeeded || isMachinery(bytes.error())) {
        if (const auto put = putDown(context, LdsFile::CardSecurity, bytes); !put) {
            return put;
        }
    }
    const auto infos = bytes ? contentOf(*bytes) : Result<lds::SecurityInfos>(bytes.error());
    ProtocolRun run = judgeChipAuthenticationMapping(*context.pace, infos ? &*infos : nullptr);
    if (isNeeded) {
        record(context, context.reading.paceCam, "PACE-CAM", std::move(run));
    } else {
        context.reading.paceCam = std::move(run);
    }
    return {};
}

Result<void> openByPace(ReadingContext& context, const std::vector<PaceOffer>& offers)
{
    if (const auto opened = runPace(context, offers); !opened) {
        return opened;
    }
    if (const auto read = readCardSecurity(context); !read) {
        return read;
    }
    context.inApplication = true;
    return context.files.selectApplication();
}

/// A chip without access control gives EF.COM to anyone.
bool isOpenToAll(ReadingContext& context)
{
    context.link.endSession();
    context.files.forgetSelection();
    const auto response = context.link.send({0x00, 0xB0, 0x9E, 0x00, {}, 8});
    return response && response->isSuccess() && !response->data.empty();
}

Result<void> openByBac(ReadingContext& context)
{
    context.inApplication = true;
    if (const auto selected = context.files.selectApplication(); !selected) {
        record(context, context.reading.bac, "BAC", endedWith(selected.error()));
        return selected;
    }
    const Result<void> opened = context.keys.mrz ? performBac(context.link, *context.keys.mrz, context.random)
                                                 : Result<void>(accessKeyMissing());
    if (opened) {
        context.way = AccessWay::Bac;
        record(context, context.reading.bac, "BAC", succeeded("BAC, 3DES, MRZ"));
        return {};
    }
    const bool mayBeOpen = hasCode(opened.error(), ErrorCode::AccessKeyWrong) ||
                           hasCode(opened.error(), ErrorCode::AccessKeyMissing) ||
                           hasCode(opened.error(), ErrorCode::ProtocolUnsupported);
    if (mayBeOpen && isOpenToAll(context)) {
        context.way = AccessWay::Open;
        record(context, context.reading.bac, "BAC", notOffered("the chip is open without access control"));
        return {};
    }
    record(context, context.reading.bac, "BAC", endedWith(opened.error()));
    return opened;
}

/// BAC after a failed PACE is a downgrade: by setting only.
Result<void> fallBack(ReadingContext& context, const base::Error& paceError)
{
    if (!context.settings.fallBackToBac || isMachinery(paceError)) {
        return paceError;
    }
    if (const auto reset = context.link.reset(); !reset) {
        return reset;
    }
    if (const auto opened = openByBac(context); !opened) {
        return opened;
    }
    context.reading.fellBackToBac = true;
    context.reading.paceCam = notPerformed("PACE failed");
    return {};
}

}  // namespace

Result<void> openChip(ReadingContext& context)
{
    if (const auto found = findCardAccess(context); !found) {
        return found;
    }
    if (const auto settled = settleBlockSize(context); !settled) {
        return settled;
    }
    const auto offers = offersOf(context);
    if (offers && offers->empty()) {
        context.reading.paceCam = notOffered("the chip has no PACE");
        return openByBac(context);
    }
    if (!offers) {
        record(context, context.reading.pace, "PACE", endedWith(offers.error()));
        return fallBack(context, offers.error());
    }
    const auto opened = openByPace(context, *offers);
    const bool paceFailed = !opened && context.way == AccessWay::None;
    return paceFailed ? fallBack(context, opened.error()) : opened;
}

Result<void> reopenChip(ReadingContext& context)
{
    context.link.endSession();
    context.files.forgetSelection();
    context.terminalKey.reset();
    if (context.way == AccessWay::Pace) {
        static_cast<void>(context.files.selectMasterFile());
        auto outcome = performPace(context.link, *context.paceOffer, *context.pacePassword, context.random);
        if (!outcome) {
            return outcome.error();
        }
        context.pace = std::move(outcome).value();
    }
    const auto selected = context.inApplication ? context.files.selectApplication() : Result<void>();
    if (!selected || context.way != AccessWay::Bac) {
        return selected;
    }
    return performBac(context.link, *context.keys.mrz, context.random);
}

}  // namespace rahdari::chip
