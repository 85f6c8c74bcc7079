#include "scanners/pcsc/pcsc_card.h"

#include "core/base/error_code.h"

#include <winscard.h>

#include <array>
#include <type_traits>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using base::ErrorCode;
using base::Result;

static_assert(std::is_same_v<SCARDHANDLE, long> && std::is_same_v<DWORD, unsigned long>);

namespace {

PcscStatus statusOf(LONG value) { return static_cast<PcscStatus>(value); }

constexpr auto success = static_cast<PcscStatus>(SCARD_S_SUCCESS);

const SCARD_IO_REQUEST* protocolHeader(unsigned long protocol)
{
    if (protocol == SCARD_PROTOCOL_T0) {
        return SCARD_PCI_T0;
    }
    return protocol == SCARD_PROTOCOL_RAW ? SCARD_PCI_RAW : SCARD_PCI_T1;
}

std::uint8_t firstStatusOctet(const Bytes& answer) { return answer[answer.size() - 2]; }

base::Error noChip(const std::string& reader)
{
    return {toInt(ErrorCode::NoDocument), "There is no chip on the reader " + reader,
            "Lay the document on the reader; turn it round if its chip is in the other cover"};
}

/// A case 4 command in short form: five octets, data, and an octet for the answer's length.
bool isShortCase4(ByteSpan command)
{
    return command.size() > 5 && command[4] != 0 && command.size() == 6U + command[4];
}

}  // namespace

PcscCard::~PcscCard() { disconnect(SCARD_UNPOWER_CARD); }

void PcscCard::disconnect(unsigned long disposition)
{
    if (card_ != 0) {
        SCardDisconnect(std::exchange(card_, 0), disposition);
    }
    connected_ = false;
}

PcscStatus PcscCard::open(unsigned long shareMode)
{
    return statusOf(SCardConnect(context_.handle(), reader_.c_str(), shareMode, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                                 &card_, &protocol_));
}

PcscStatus PcscCard::beginTransaction() { return shared_ ? statusOf(SCardBeginTransaction(card_)) : success; }

Result<void> PcscCard::connect()
{
    auto context = PcscContext::establish();
    if (!context) {
        return context.error();
    }
    context_ = std::move(*context);
    PcscStatus status = open(SCARD_SHARE_EXCLUSIVE);
    if (status == statusOf(SCARD_E_SHARING_VIOLATION)) {
        shared_ = true;
        status = open(SCARD_SHARE_SHARED);
        if (status == success) {
            status = beginTransaction();
        }
    }
    if (status != success) {
        const base::Error error = failed(status);
        return error.code == toInt(ErrorCode::ChipRemoved) ? noChip(reader_) : error;
    }
    buffer_.resize(MAX_BUFFER_SIZE_EXTENDED);
    readAnswerToReset();
    connected_ = true;
    return {};
}

base::Error PcscCard::failed(PcscStatus status)
{
    base::Error error = pcscError(status, reader_);
    if (error.code == toInt(ErrorCode::ChipRemoved)) {
        removed_ = true;
        disconnect(SCARD_LEAVE_CARD);  // the next chip on this reader shall be free
    }
    return error;
}

void PcscCard::readAnswerToReset()
{
    std::array<unsigned char, MAX_ATR_SIZE> answer{};
    DWORD length = answer.size();
    DWORD nameLength = 0;
    DWORD state = 0;
    DWORD protocol = 0;
    answerToReset_.clear();
    if (SCardStatus(card_, nullptr, &nameLength, &state, &protocol, answer.data(), &length) == SCARD_S_SUCCESS) {
        answerToReset_.assign(answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(length));
    }
}

Result<Bytes> PcscCard::exchange(ByteSpan command)
{
    if (removed_) {
        return chipRemoved();
    }
    return protocol_ == SCARD_PROTOCOL_T0 ? exchangeUnderT0(command) : transmit(command);
}

Result<Bytes> PcscCard::transmit(ByteSpan command)
{
    DWORD length = buffer_.size();
    const PcscStatus status = statusOf(SCardTransmit(card_, protocolHeader(protocol_), command.data(), command.size(),
                                                     nullptr, buffer_.data(), &length));
    if (status != success) {
        return failed(status);
    }
    // A chip that is torn away in the middle of a command is a success without an answer.
    if (length < 2) {
        return failed(statusOf(SCARD_W_REMOVED_CARD));
    }
    return Bytes(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(length));
}

Result<Bytes> PcscCard::exchangeUnderT0(ByteSpan command)
{
    constexpr std::uint8_t moreToFetch = 0x61;
    constexpr std::uint8_t wrongLength = 0x6C;
    constexpr int mostFetches = 300;  // 64 KB in portions of 256 octets
    // T=0 carries data one way at a time: the length of the answer is told when it is fetched.
    Bytes sent(command.begin(), isShortCase4(command) ? command.end() - 1 : command.end());
    auto answer = transmit(sent);
    if (answer && firstStatusOctet(*answer) == wrongLength && answer->size() == 2 && sent.size() == 5) {
        sent.back() = answer->back();
        answer = transmit(sent);
    }
    Bytes whole;
    for (int fetch = 0; answer && fetch < mostFetches && firstStatusOctet(*answer) == moreToFetch; ++fetch) {
        whole.insert(whole.end(), answer->begin(), answer->end() - 2);
        answer = transmit(std::array<std::uint8_t, 5>{0x00, 0xC0, 0x00, 0x00, answer->back()});
    }
    if (!answer) {
        return answer;
    }
    whole.insert(whole.end(), answer->begin(), answer->end());
    return whole;
}

Result<void> PcscCard::reset()
{
    if (removed_) {
        return chipRemoved();
    }
    if (shared_) {
        SCardEndTransaction(card_, SCARD_LEAVE_CARD);
    }
    PcscStatus status = statusOf(SCardReconnect(card_, shared_ ? SCARD_SHARE_SHARED : SCARD_SHARE_EXCLUSIVE,
                                                SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, SCARD_UNPOWER_CARD, &protocol_));
    if (status == success) {
        status = beginTransaction();
    }
    if (status != success) {
        return failed(status);
    }
    readAnswerToReset();
    return {};
}

}  // namespace rahdari::scanners
