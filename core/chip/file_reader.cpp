#include "core/chip/file_reader.h"

#include "core/base/error_code.h"
#include "core/chip/chip_error.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <array>
#include <string>

namespace rahdari::chip {

using base::Bytes;
using base::ByteSpan;
using base::Result;

namespace {

constexpr std::size_t safeBlock = 223;  // fits a short answer under secure messaging with any cipher
constexpr std::size_t headLength = 8;   // holds tag and length of any file
constexpr std::size_t longestFile = 8U << 20U;
constexpr std::size_t largestEvenOffset = 0x7FFF;
constexpr std::size_t cvcaLength = 36;
constexpr std::size_t smallestBlock = 32;  // a chip that gives less at once is asked for more all the same
constexpr std::size_t fewOctets = 16;
constexpr int mostMiserlyAnswers = 64;
constexpr int mostRefusals = 8;
constexpr int mostReopenings = 4;

constexpr std::uint16_t accessDenied = 0x6982;
constexpr std::uint16_t endOfFile = 0x6282;
constexpr std::uint16_t wrongOffset = 0x6B00;

bool isExactLengthHint(std::uint16_t status) { return (status & 0xFF00U) == 0x6C00U; }

/// A refusal that may be for the length alone.
bool isAboutLength(std::uint16_t status)
{
    return (status & 0xFF00U) == 0x6700U || isExactLengthHint(status) || status == wrongOffset || status == endOfFile ||
           status == 0x6F00 || status == 0x6A86 || status == 0x6A80;
}

bool isOneObject(lds::LdsFile file) { return lds::factsOf(file).tag != 0; }

/// The next smaller block to try; 0 when there is none.
std::size_t smallerThan(std::size_t block)
{
    constexpr std::array steps{safeBlock, std::size_t{160}, std::size_t{96}, smallestBlock};
    const auto* found = std::ranges::find_if(steps, [&](std::size_t step) { return step < block; });
    return found == steps.end() ? 0 : *found;
}

/// Whether the error is what a status meant, and not an answer that breaks the protocol.
bool isStatus(const Result<void>& result)
{
    const int code = result ? 0 : result.error().code;
    return code == toInt(base::ErrorCode::ChipFileMissing) || code == toInt(base::ErrorCode::ChipAccessDenied) ||
           code == toInt(base::ErrorCode::ChipStatusUnexpected);
}

Bytes offsetObject(std::size_t offset)
{
    const Bytes octets{static_cast<std::uint8_t>(offset >> 16U), static_cast<std::uint8_t>(offset >> 8U),
                       static_cast<std::uint8_t>(offset)};
    return lds::encodeTlv(0x54, offset > 0xFFFF ? ByteSpan(octets) : ByteSpan(octets).subspan(1));
}

Bytes idOctets(std::uint16_t fileId)
{
    return {static_cast<std::uint8_t>(fileId >> 8U), static_cast<std::uint8_t>(fileId & 0xFFU)};
}

}  // namespace

std::size_t FileReader::blockSize() const
{
    const std::size_t most = link_.extendedLength() ? largestLe : largestShortLe;
    return std::min(most, block_ == 0 ? safeBlock : block_);
}

Result<ResponseApdu> FileReader::send(const CommandApdu& command)
{
    const bool hadSession = link_.hasSession();
    auto response = link_.send(command);
    lostSession_ = hadSession && !link_.hasSession();
    return response;
}

/// Some chips want an Le with SELECT, some refuse it.
Result<ResponseApdu> FileReader::sendSelect(std::uint8_t p1, const Bytes& name)
{
    constexpr std::uint8_t noAnswerWanted = 0x0C;
    const auto attempt = [&](bool withLe) {
        return send({0x00, 0xA4, p1, withLe ? std::uint8_t{0} : noAnswerWanted, name,
                     withLe ? std::optional(largestShortLe) : std::nullopt});
    };
    auto response = attempt(leInSelect_);
    if (!response || response->isSuccess() || lostSession_ || !isAboutLength(response->status)) {
        return response;
    }
    auto another = attempt(!leInSelect_);
    if (another && another->isSuccess()) {
        leInSelect_ = !leInSelect_;
    }
    return another;
}

Result<void> FileReader::selectMasterFile()
{
    forgetSelection();
    const auto response = sendSelect(0x00, idOctets(0x3F00));
    if (!response) {
        return response.error();
    }
    return response->isSuccess() ? Result<void>() : statusError("selecting the master file", response->status);
}

Result<void> FileReader::selectApplication()
{
    forgetSelection();
    const auto response = sendSelect(0x04, {0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01});
    if (!response) {
        return response.error();
    }
    return response->isSuccess() ? Result<void>() : statusError("selecting the eMRTD application", response->status);
}

Result<void> FileReader::select(std::uint16_t fileId)
{
    if (selected_ == fileId) {
        return {};
    }
    const auto response = sendSelect(0x02, idOctets(fileId));
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return statusError("selecting file " + base::toHex(idOctets(fileId)), response->status);
    }
    selected_ = fileId;
    return {};
}

Result<Bytes> FileReader::read(lds::LdsFile file)
{
    const lds::LdsFileFacts& facts = lds::factsOf(file);
    return run({.file = file, .fileId = facts.fileId, .shortFileId = facts.shortFileId});
}

Result<Bytes> FileReader::readByShortId(lds::LdsFile file)
{
    const lds::LdsFileFacts& facts = lds::factsOf(file);
    return run({.file = file, .fileId = facts.fileId, .shortFileId = facts.shortFileId, .shortIdOnly = true});
}

Result<Bytes> FileReader::readById(lds::LdsFile file, std::uint16_t fileId, std::optional<std::uint8_t> shortFileId)
{
    selected_.reset();
    if (const auto selected = select(fileId); !selected) {
        const bool lost = lostSession_;
        const auto reopened = lost ? reopen() : Result<void>();
        return reopened ? selected.error() : reopened.error();
    }
    if (!shortFileId) {
        return run({.file = file, .fileId = fileId});
    }
    selected_.reset();
    return run({.file = file, .fileId = fileId, .shortFileId = *shortFileId, .shortIdOnly = true});
}

Result<Bytes> FileReader::run(Course course)
{
    course.block = blockSize();
    if (!readsBeyondEnd_ && isOneObject(course.file)) {
        course.block = std::min(course.block, headLength);
    }
    if (!readsBeyondEnd_ && course.file == lds::LdsFile::Cvca) {
        course.length = cvcaLength;
    }
    const std::size_t blockBefore = block_;
    while (!course.ended && (!course.length || course.bytes.size() < *course.length)) {
        if (const auto stepped = step(course); !stepped) {
            return stepped.error();
        }
        if (progress_ && course.refusals == 0) {
            progress_(course.bytes.size(), course.length.value_or(course.bytes.size()));
        }
    }
    if (course.length && course.bytes.size() > *course.length) {
        course.bytes.resize(*course.length);
    }
    if (course.length && course.bytes.size() < *course.length) {
        block_ = blockBefore;  // the file is cut off: its short answers say nothing of the chip's blocks
    }
    return std::move(course.bytes);
}

Result<void> FileReader::step(Course& course)
{
    const std::size_t most = course.hint.value_or(std::max<std::size_t>(course.block, 1));
    const std::size_t wanted = course.length ? std::min(most, *course.length - course.bytes.size()) : most;
    lostSession_ = false;
    const auto response = sendRead(course, wanted);
    Result<void> result;
    if (!response) {
        result = response.error();
    } else if (!response->data.empty() && (response->isSuccess() || response->status == endOfFile)) {
        return take(course, wanted, *response);
    } else if (response->isSuccess()) {
        return answerInvalid("the chip gave nothing of " + std::string(lds::factsOf(course.file).name) +
                             " and no reason");
    } else {
        result = refused(course, wanted, response->status);
    }
    const bool mayGoOn = lostSession_ && (result || !isMachinery(result.error())) && (response || isStatus(result));
    const auto reopened = mayGoOn ? reopen() : Result<void>();
    return reopened ? result : reopened;
}

/// READ BINARY at the place that was reached: by short identifier, by offset, or by offset object.
Result<ResponseApdu> FileReader::sendRead(const Course& course, std::size_t wanted)
{
    const std::size_t offset = course.bytes.size();
    if (offset == 0 && selected_ != course.fileId) {
        return readFirst(course, wanted);
    }
    if (const auto selected = select(course.fileId); !selected) {
        return selected.error();
    }
    if (offset > largestEvenOffset) {
        return readOdd(offset, wanted);
    }
    return send({0x00, 0xB0, static_cast<std::uint8_t>(offset >> 8U), static_cast<std::uint8_t>(offset), {}, wanted});
}

/// By short identifier, which selects the file on its way; where a chip does not know them, by selecting it.
Result<ResponseApdu> FileReader::readFirst(const Course& course, std::size_t wanted)
{
    constexpr std::uint8_t byShortId = 0x80;
    const bool mayUseShortId = course.shortFileId != 0 && (shortIdsWork_ || course.shortIdOnly);
    if (mayUseShortId) {
        auto response = send({0x00, 0xB0, static_cast<std::uint8_t>(byShortId | course.shortFileId), 0x00, {}, wanted});
        if (!response || !response->data.empty()) {
            shortIdsProved_ = shortIdsProved_ || response;
            selected_ = response ? std::optional(course.fileId) : std::nullopt;
            return response;
        }
        const bool meansTheFile = shortIdsProved_ || course.shortIdOnly || response->status == accessDenied;
        const bool meansTheLength = isAboutLength(response->status) && response->status != wrongOffset;
        if (meansTheFile || meansTheLength || lostSession_) {
            return response;
        }
    }
    if (const auto selected = select(course.fileId); !selected) {
        return selected.error();
    }
    shortIdsWork_ = shortIdsWork_ && !mayUseShortId;
    return send({0x00, 0xB0, 0x00, 0x00, {}, wanted});
}

/// With INS B1, for what lies beyond 32,767: the offset goes in data object 54, the octets come in data object 53.
Result<ResponseApdu> FileReader::readOdd(std::size_t offset, std::size_t wanted)
{
    constexpr std::size_t around = 5;
    const std::size_t most = link_.extendedLength() ? largestLe : largestShortLe;
    auto response = send({0x00, 0xB1, 0x00, 0x00, offsetObject(offset), std::min(wanted + around, most)});
    if (!response || response->data.empty()) {
        return response;
    }
    const auto object = lds::readSingle(response->data, 0x53);
    if (!object) {
        return answerInvalid("the chip's answer to READ BINARY with an offset object is no data object 53");
    }
    const ByteSpan inside = object->value.first(std::min(object->value.size(), wanted));
    response->data = Bytes(inside.begin(), inside.end());
    return response;
}

Result<void> FileReader::take(Course& course, std::size_t wanted, const ResponseApdu& response)
{
    const std::size_t given = response.data.size();
    if (given > wanted) {
        return answerInvalid("the chip gave more octets of " + std::string(lds::factsOf(course.file).name) +
                             " than were asked for");
    }
    const bool first = course.bytes.empty();
    const bool shortened = given < wanted;
    course.bytes.insert(course.bytes.end(), response.data.begin(), response.data.end());
    course.refusals = 0;
    course.largestGiven = std::max(course.largestGiven, given);
    if (!course.length) {
        learnLength(course, shortened, response.status);
    }
    if (first || shortened || course.hint) {
        learnBlock(course, shortened, given);
    }
    course.hint.reset();
    const bool isMiserly = shortened && given < fewOctets;
    if (isMiserly && ++course.miserlyAnswers > mostMiserlyAnswers) {
        return answerInvalid("the chip gives " + std::string(lds::factsOf(course.file).name) + " octet by octet");
    }
    return {};
}

/// Its first octets say how long a file is; one that is no data object goes on until the chip gives less than asked.
void FileReader::learnLength(Course& course, bool shortened, std::uint16_t status) const
{
    if (!isOneObject(course.file)) {
        course.ended = shortened || status == endOfFile;
        return;
    }
    const auto length = lds::encodedLength(course.bytes);
    if (length && *length <= longestFile) {
        course.length = *length;
    } else {
        course.ended = length || course.bytes.size() >= headLength || status == endOfFile;
    }
}

/// What the first octets of a file, or fewer than asked for, tell about the blocks of this chip.
void FileReader::learnBlock(Course& course, bool shortened, std::size_t given)
{
    const bool more = course.length && course.bytes.size() < *course.length;
    if (more && (shortened || course.hint) && given >= smallestBlock) {
        course.block = block_ = given;  // the chip gives no more at once
    } else if (course.refusedAtFirst > safeBlock && shortened) {
        course.block = block_ = std::min(blockSize(), safeBlock);  // not the end of the file was refused, but the block
    } else if (more) {
        // A longer wish was refused, perhaps only since it went beyond the end of the file.
        readsBeyondEnd_ = readsBeyondEnd_ && course.refusedAtFirst <= *course.length;
        course.block = blockSize();
    }
    course.refusedAtFirst = 0;
}

/// Decides how to go on after a refusal: as long as the chip says, with smaller blocks, or not at all.
Result<void> FileReader::refused(Course& course, std::size_t wanted, std::uint16_t status)
{
    const base::Error refusal = statusError("reading " + std::string(lds::factsOf(course.file).name), status);
    if (!isAboutLength(status) || ++course.refusals > mostRefusals) {
        return refusal;
    }
    const std::size_t exact = isExactLengthHint(status) ? ((status & 0xFFU) == 0 ? 256 : status & 0xFFU) : 0;
    course.hint = exact != 0 && exact < wanted ? std::optional(exact) : std::nullopt;
    if (course.hint) {
        return {};
    }
    const bool atFirst = course.bytes.empty();
    if (atFirst) {
        course.refusedAtFirst = std::max(course.refusedAtFirst, wanted);
    }
    if (atFirst && wanted > headLength && wanted <= safeBlock) {
        // Not the block is too long but the file too short: from now on its head is read first.
        readsBeyondEnd_ = false;
        course.refusedAtFirst = 0;
        course.block = headLength;
        course.length = course.file == lds::LdsFile::Cvca ? std::optional(cvcaLength) : course.length;
        return {};
    }
    const bool saysEnd = !atFirst && (status == wrongOffset || status == endOfFile);
    if (smallerThan(wanted) == 0 || (saysEnd && wanted <= course.largestGiven)) {
        course.ended = saysEnd;
        return course.ended ? Result<void>() : refusal;
    }
    shrink(course, wanted);
    return {};
}

void FileReader::shrink(Course& course, std::size_t wanted)
{
    course.block = smallerThan(wanted);
    if (!course.bytes.empty() || lostSession_) {
        block_ = course.block;
    }
}

/// The chip ended the session: makes a new one.
Result<void> FileReader::reopen()
{
    forgetSelection();
    lostSession_ = false;
    if (!reopening_ || ++reopenings_ > mostReopenings) {
        return answerInvalid("the chip ended the session while it was read");
    }
    const auto reopened = reopening_();
    return reopened || isMachinery(reopened.error())
               ? reopened
               : answerInvalid("the chip ended the session and cannot be opened again: " + reopened.error().message);
}

}  // namespace rahdari::chip
