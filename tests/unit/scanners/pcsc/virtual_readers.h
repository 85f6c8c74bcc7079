#pragma once

#include "core/capture/chip_transceiver.h"
#include "scanners/pcsc/pcsc_readers.h"
#include "tests/support/pcsc_daemon.h"
#include "tests/support/scripted_chip.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::tests {

inline const base::Bytes contactlessAnswerToReset{0x3B, 0x80, 0x80, 0x01, 0x01};

/// The daemon of this test program; started with the first case that needs it.
PcscDaemon& pcscDaemon();

std::unique_ptr<capture::ChipReaders> openReaders();

/// A chip that answers 9000 after echoing what it was sent, but for
///   80 01: is torn away in the middle of it
///   80 02: takes ten seconds
///   00 B0 .. .. Le: Le octets
std::shared_ptr<ScriptedChip> echoingChip(base::Bytes answerToReset = contactlessAnswerToReset);

/// Waits until the readers are as wanted. @return what they are then; fails the case after a minute
std::vector<capture::ChipReaderState>
waitUntil(capture::ChipReaders& readers,
          const std::function<bool(const std::vector<capture::ChipReaderState>&)>& wanted);

/// Waits until the chip of a slot is there, or is not.
void waitForChip(capture::ChipReaders& readers, int slot, bool present);

std::string uriOf(int slot);

}  // namespace rahdari::tests
