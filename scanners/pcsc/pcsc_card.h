#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "scanners/pcsc/pcsc_context.h"

#include <atomic>
#include <string>

namespace rahdari::scanners {

/// A chip that is connected to, with its own context. Calls block as long as the driver does.
/// Used by one thread at a time, but for isConnected().
class PcscCard {
public:
    explicit PcscCard(std::string reader) : reader_(std::move(reader)) {}
    /// Ends the connection and takes the chip's power away, so that nobody finds an open session.
    ~PcscCard();
    PcscCard(const PcscCard&) = delete;
    PcscCard& operator=(const PcscCard&) = delete;

    /// For this program alone; shared, inside a transaction, when another program shares it already.
    /// @return Error 2001, 2101, 2102, 2103, 2104
    base::Result<void> connect();

    /// One command and its whole answer. Under T=0 the answer is fetched as ISO/IEC 7816-3 12.2 wants it.
    /// @return Error 2100, 2101, 2102, 2103
    base::Result<base::Bytes> exchange(base::ByteSpan command);

    /// Power off and on. @return as exchange()
    base::Result<void> reset();

    const std::string& reader() const { return reader_; }
    bool isConnected() const { return connected_; }

    /// As the chip gave it last.
    const base::Bytes& answerToReset() const { return answerToReset_; }

private:
    PcscStatus open(unsigned long shareMode);
    PcscStatus beginTransaction();
    base::Result<base::Bytes> transmit(base::ByteSpan command);
    base::Result<base::Bytes> exchangeUnderT0(base::ByteSpan command);
    base::Error failed(PcscStatus status);
    void disconnect(unsigned long disposition);
    void readAnswerToReset();

    std::string reader_;
    PcscContext context_;
    long card_ = 0;
    unsigned long protocol_ = 0;
    bool shared_ = false;
    bool removed_ = false;  ///< once taken away a connection is over: another chip may lie there now
    std::atomic<bool> connected_{false};
    base::Bytes answerToReset_;
    base::Bytes buffer_;
};

}  // namespace rahdari::scanners
