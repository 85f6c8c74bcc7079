#include "tests/unit/scanners/pcsc/virtual_readers.h"

#include "core/base/error_code.h"

#include <stop_token>

namespace rahdari::tests {

using base::Bytes;
using base::ByteSpan;
using base::Result;
using capture::ChipReaderState;

PcscDaemon& pcscDaemon()
{
    PcscDaemon::skipWhereImpossible();
    static PcscDaemon daemon;
    return daemon;
}

std::unique_ptr<capture::ChipReaders> openReaders()
{
    pcscDaemon();
    auto readers = scanners::openPcscReaders();
    BOOST_REQUIRE(readers);
    return std::move(*readers);
}

namespace {

std::size_t wantedLength(ByteSpan command)
{
    if (command.size() == 7) {
        const std::size_t wanted = static_cast<std::size_t>(command[5]) << 8U | command[6];
        return wanted == 0 ? 65'536 : wanted;
    }
    return command.size() == 5 && command[4] != 0 ? command[4] : 256;
}

Bytes withStatus(Bytes data)
{
    data.push_back(0x90);
    data.push_back(0x00);
    return data;
}

Result<Bytes> answerOf(ByteSpan command, const std::stop_token& stop)
{
    using namespace std::chrono_literals;
    if (command.size() >= 2 && command[0] == 0x80 && command[1] == 0x01) {
        return base::Error{toInt(base::ErrorCode::ChipRemoved), "torn away", ""};
    }
    if (command.size() >= 2 && command[0] == 0x80 && command[1] == 0x02) {
        std::mutex mutex;
        std::condition_variable_any woken;
        std::unique_lock lock(mutex);
        woken.wait_for(lock, stop, 10s, [] { return false; });
        return Bytes{0x90, 0x00};
    }
    if (command.size() >= 2 && command[0] == 0x00 && command[1] == 0xB0) {
        // vpcd's messages end at 65535 octets.
        return withStatus(Bytes(std::min<std::size_t>(wantedLength(command), 65'533), 0xA5));
    }
    return withStatus(Bytes(command.begin(), command.end()));
}

}  // namespace

std::shared_ptr<ScriptedChip> echoingChip(Bytes answerToReset)
{
    return std::make_shared<ScriptedChip>(std::move(answerToReset), answerOf);
}

std::vector<ChipReaderState> waitUntil(capture::ChipReaders& readers,
                                       const std::function<bool(const std::vector<ChipReaderState>&)>& wanted)
{
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + 60s;
    auto states = readers.list();
    while (states && !wanted(*states) && std::chrono::steady_clock::now() < end) {
        states = readers.waitForChange(2s, {});
    }
    BOOST_REQUIRE(states);
    BOOST_REQUIRE(wanted(*states));
    return *states;
}

void waitForChip(capture::ChipReaders& readers, int slot, bool present)
{
    waitUntil(readers, [&](const std::vector<ChipReaderState>& states) {
        return std::any_of(states.begin(), states.end(), [&](const ChipReaderState& state) {
            return state.name == PcscDaemon::readerName(slot) && state.chipPresent == present;
        });
    });
}

std::string uriOf(int slot) { return "pcsc:" + PcscDaemon::readerName(slot); }

}  // namespace rahdari::tests
