#include "tests/conformance/case_registration.h"
#include "tests/conformance/conformance_cases.h"

#include "scanners/pcsc/pcsc_readers.h"
#include "tests/support/pcsc_daemon.h"
#include "tests/support/scripted_chip.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

// The ISO7816 cases of BSI TR-03105-5.1 over a real PC/SC service with a virtual reader.

using namespace rahdari;
using namespace rahdari::conformance;

namespace {

constexpr std::chrono::seconds patience{60};

class OverPcsc final : public Transport {
public:
    OverPcsc() : readers_(opened()) {}

    base::Result<std::unique_ptr<capture::ChipTransceiver>>
    insert(std::unique_ptr<capture::ChipTransceiver> chip) override
    {
        card_.reset();
        waitUntil(false);
        card_.emplace(std::move(chip), daemon_.port(0));
        const std::string uri = waitUntil(true);
        return readers_->connect(uri);
    }

private:
    /// The reader's URI once a card is in it, or is not any more.
    std::string waitUntil(bool present)
    {
        const auto end = std::chrono::steady_clock::now() + patience;
        auto states = readers_->list();
        while (std::chrono::steady_clock::now() < end) {
            for (const capture::ChipReaderState& state : states ? *states : std::vector<capture::ChipReaderState>()) {
                if (state.name == tests::PcscDaemon::readerName(0) && state.chipPresent == present) {
                    return state.uri;
                }
            }
            states = readers_->waitForChange(std::chrono::milliseconds(500), std::stop_token());
        }
        return {};
    }

    static std::unique_ptr<capture::ChipReaders> opened()
    {
        auto readers = scanners::openPcscReaders();
        if (!readers) {
            throw std::runtime_error(readers.error().message);
        }
        return std::move(*readers);
    }

    tests::PcscDaemon daemon_;
    std::unique_ptr<capture::ChipReaders> readers_;
    std::optional<tests::ChipOnReader> card_;
};

std::unique_ptr<OverPcsc>& heldTransport()
{
    static std::unique_ptr<OverPcsc> transport;
    return transport;
}

Transport& overPcsc()
{
    tests::PcscDaemon::skipWhereImpossible();
    if (!heldTransport()) {
        heldTransport() = std::make_unique<OverPcsc>();
    }
    return *heldTransport();
}

/// Ends the card while OpenSSL, whose keys it holds, has not yet been cleaned up.
struct TransportEnd {
    ~TransportEnd() { heldTransport().reset(); }
};
BOOST_TEST_GLOBAL_FIXTURE(TransportEnd);

const RegisteredCases units[] = {{"iso7816_e", terminalAuthenticationCases, overPcsc},
                                 {"iso7816_g", paceCases, overPcsc}};

}  // namespace
