#pragma once

#include "core/capture/chip_transceiver.h"
#include "scanners/pcsc/device_thread.h"
#include "scanners/pcsc/pcsc_card.h"

#include <functional>
#include <memory>
#include <string>

namespace rahdari::scanners {

/// A chip on a PC/SC reader. Every call into the service happens on a thread of its own, so that a driver that hangs
/// holds up nobody.
class PcscTransceiver final : public capture::ChipTransceiver {
public:
    /// @return Error 2001, 2101, 2102, 2103, 2104
    static base::Result<std::unique_ptr<PcscTransceiver>> connect(std::string reader);

    ~PcscTransceiver() override;

    base::Result<base::Bytes> transceive(base::ByteSpan command, std::stop_token stop) override;
    base::Result<void> reset() override;
    base::Bytes answerToReset() const override { return answerToReset_; }
    std::string readerName() const override { return reader_; }

    /// For telling one's own use of a reader from another program's.
    std::weak_ptr<const PcscCard> card() const { return card_; }

private:
    explicit PcscTransceiver(std::string reader);

    base::Result<void> runOnCard(std::function<base::Result<void>(PcscCard&)> work);

    std::string reader_;
    std::shared_ptr<PcscCard> card_;  ///< shared with a call that was given up
    base::Bytes answerToReset_;
    DeviceThread thread_;
};

}  // namespace rahdari::scanners
