#include "scanners/simulated/card_files.h"

#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using lds::LdsFile;

namespace {

// AID of the eMRTD application (ICAO Doc 9303-10 3.2).
const Bytes applicationName{0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01};
constexpr std::size_t shortResponse = 256;

/// Octets secure messaging adds at most beside the padded data: tag, length and indicator, status, MAC.
std::size_t protectedLength(std::size_t plain)
{
    constexpr std::size_t largestBlock = 16;
    constexpr std::size_t around = 4 + 4 + 10;
    return (plain / largestBlock + 1) * largestBlock + around;
}

}  // namespace

void CardFiles::reset()
{
    inApplication_ = false;
    current_.reset();
}

const Bytes* CardFiles::find(LdsFile file) const
{
    const auto found = files_.find(file);
    return found == files_.end() ? nullptr : &found->second;
}

PlainResponse CardFiles::select(const PlainCommand& command, const Permission& permitted)
{
    if (settings_.refusesLeInMseSetAt && command.hasLe) {
        return {{}, swWrongLength};
    }
    if (command.p1 == 0x04) {
        return selectByName(command);
    }
    const bool master = command.data.empty() || command.data == Bytes{0x3F, 0x00};
    if (command.p1 == 0x00 && master) {
        reset();
        return {};
    }
    if (command.p1 != 0x00 && command.p1 != 0x02) {
        return {{}, swWrongParameters};
    }
    return selectById(command, permitted);
}

PlainResponse CardFiles::selectByName(const PlainCommand& command)
{
    if (command.data != applicationName) {
        return {{}, swFileMissing};
    }
    inApplication_ = true;
    current_.reset();
    return {};
}

PlainResponse CardFiles::selectById(const PlainCommand& command, const Permission& permitted)
{
    if (command.data.size() != 2) {
        return {{}, swWrongLength};
    }
    const auto id = static_cast<std::uint16_t>(command.data[0] << 8U | command.data[1]);
    const auto file = fileWithId(id);
    if (!file || find(*file) == nullptr) {
        return {{}, swFileMissing};
    }
    if (!permitted(*file)) {
        return {{}, swSecurityStatus};
    }
    current_ = file;
    return {};
}

std::optional<LdsFile> CardFiles::fileWithId(std::uint16_t id) const
{
    for (const lds::LdsFileFacts& facts : lds::ldsFiles()) {
        if (facts.fileId == id && facts.inMasterFile != inApplication_) {
            return facts.file;
        }
    }
    return std::nullopt;
}

bool CardFiles::selectShort(std::uint8_t shortFileId)
{
    for (const lds::LdsFileFacts& facts : lds::ldsFiles()) {
        if (facts.shortFileId == shortFileId && facts.inMasterFile != inApplication_ && find(facts.file) != nullptr) {
            current_ = facts.file;
            return true;
        }
    }
    return false;
}

PlainResponse CardFiles::read(const PlainCommand& command, const Permission& permitted)
{
    if (!command.hasLe) {
        return {{}, swWrongLength};
    }
    if (command.ins == 0xB1) {
        return readOdd(command, permitted);
    }
    if ((command.p1 & 0x80U) == 0) {
        return readAt(command, static_cast<std::size_t>(command.p1) << 8U | command.p2, permitted);
    }
    if (!selectShort(command.p1 & 0x1FU)) {
        return {{}, swFileMissing};
    }
    return readAt(command, command.p2, permitted);
}

/// INS B1: the offset in data object 54, the octets in data object 53 (ISO/IEC 7816-4 7.2.3).
PlainResponse CardFiles::readOdd(const PlainCommand& command, const Permission& permitted)
{
    if (!settings_.oddReadBinary) {
        return {{}, swUnknownInstruction};
    }
    const auto octets = findObject(command.data, 0x54);
    if (!octets || octets->empty() || octets->size() > 3) {
        return {{}, swWrongData};
    }
    const auto id = static_cast<std::uint16_t>(command.p1 << 8U | command.p2);
    if (id != 0 && id <= 0x1E) {
        if (!selectShort(static_cast<std::uint8_t>(id))) {
            return {{}, swFileMissing};
        }
    } else if (id != 0) {
        const PlainCommand selection{.ins = 0xA4, .p1 = 0x02, .data = {command.p1, command.p2}};
        if (const auto selected = selectById(selection, permitted); selected.status != swOk) {
            return selected;
        }
    }
    std::size_t offset = 0;
    for (const std::uint8_t octet : *octets) {
        offset = offset << 8U | octet;
    }
    PlainResponse response = readAt(command, offset, permitted);
    if (!response.data.empty()) {
        response.data = lds::encodeTlv(0x53, response.data);
    }
    return response;
}

PlainResponse CardFiles::readAt(const PlainCommand& command, std::size_t offset, const Permission& permitted)
{
    if (!current_ || find(*current_) == nullptr) {
        return {{}, swNoCurrentFile};
    }
    if (!permitted(*current_)) {
        return {{}, swSecurityStatus};
    }
    const ByteSpan file = *find(*current_);
    if (offset >= file.size()) {
        return {{}, swWrongOffset};
    }
    const std::size_t wish = command.expectedLength;
    const bool everything = wish == shortResponse || wish == 65'536;
    std::size_t count = std::min(wish, file.size() - offset);
    const bool fits = command.extendedLength || !command.wasProtected || protectedLength(count) <= shortResponse;
    if (wish > settings_.largestRead || !fits) {
        if (settings_.tooLongStatus != swEndOfFile) {
            return {{}, settings_.tooLongStatus};
        }
        count = std::min(count, std::min<std::size_t>(settings_.largestRead, 223));
    }
    const ByteSpan part = file.subspan(offset, count);
    const bool asWished = count == wish || (everything && offset + count == file.size());
    return {Bytes(part.begin(), part.end()), asWished ? swOk : swEndOfFile};
}

}  // namespace rahdari::scanners
