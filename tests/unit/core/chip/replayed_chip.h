#pragma once

#include "core/base/bytes.h"
#include "core/capture/chip_transceiver.h"
#include "core/crypto/random.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::chip::replay {

base::Bytes octets(std::string_view hex);

/// Gives these octets one after the other, whatever length is asked for; fails the test when it is another one.
crypto::RandomSource scripted(std::vector<base::Bytes> values);

/// A chip that answers exactly these commands in this order; another command fails the test and is refused.
class ReplayedChip final : public capture::ChipTransceiver {
public:
    explicit ReplayedChip(std::vector<std::pair<std::string, std::string>> dialogue) : dialogue_(std::move(dialogue)) {}

    base::Result<base::Bytes> transceive(base::ByteSpan command, std::stop_token stop) override;
    base::Result<void> reset() override { return {}; }
    base::Bytes answerToReset() const override { return {}; }
    std::string readerName() const override { return "worked example"; }

    bool isFinished() const { return next_ == dialogue_.size(); }

private:
    std::vector<std::pair<std::string, std::string>> dialogue_;
    std::size_t next_ = 0;
};

}  // namespace rahdari::chip::replay
