#pragma once

#include "core/capture/chip_transceiver.h"
#include "scanners/simulated/vpcd_card.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace rahdari::tests {

/// A chip that answers as a function says, for tests of what lies between it and the reader.
class ScriptedChip final : public capture::ChipTransceiver {
public:
    using Answer = std::function<base::Result<base::Bytes>(base::ByteSpan command, const std::stop_token& stop)>;

    ScriptedChip(base::Bytes answerToReset, Answer answer)
        : answerToReset_(std::move(answerToReset)), answer_(std::move(answer))
    {
    }

    base::Result<base::Bytes> transceive(base::ByteSpan command, std::stop_token stop) override
    {
        return answer_(command, stop);
    }
    base::Result<void> reset() override
    {
        ++resets_;
        return {};
    }
    base::Bytes answerToReset() const override { return answerToReset_; }
    std::string readerName() const override { return "scripted chip"; }

    int resets() const { return resets_; }

private:
    base::Bytes answerToReset_;
    Answer answer_;
    std::atomic<int> resets_{0};
};

/// A chip that lies on a virtual reader for as long as the object lives.
class ChipOnReader {
public:
    ChipOnReader(std::shared_ptr<capture::ChipTransceiver> chip, std::uint16_t port)
        : thread_([chip = std::move(chip), port](const std::stop_token& stop) {
              static_cast<void>(scanners::serveChip(*chip, {"127.0.0.1", port}, stop, nullptr));
          })
    {
    }

private:
    std::jthread thread_;
};

}  // namespace rahdari::tests
