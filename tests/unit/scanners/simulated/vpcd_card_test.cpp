// The protocol of vpcd, played by the test: a TCP server that the card connects to.
#include "scanners/simulated/vpcd_card.h"

#include "core/base/error_code.h"
#include "scanners/simulated/fault_script.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <boost/test/unit_test.hpp>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <optional>
#include <thread>

using namespace rahdari;
using namespace rahdari::tests;
using namespace rahdari::scanners;
using base::Bytes;

namespace {

/// vpcd as it behaves: waits for a card, then speaks to it.
class FakeVpcd {
public:
    FakeVpcd() : listening_(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const generic = reinterpret_cast<sockaddr*>(&address);
        BOOST_REQUIRE(bind(listening_, generic, length) == 0 && listen(listening_, 1) == 0 &&
                      getsockname(listening_, generic, &length) == 0);
        port = ntohs(address.sin_port);
    }
    ~FakeVpcd()
    {
        hangUp();
        close(listening_);
    }
    FakeVpcd(const FakeVpcd&) = delete;
    FakeVpcd& operator=(const FakeVpcd&) = delete;

    void acceptCard()
    {
        card_ = accept(listening_, nullptr, nullptr);
        BOOST_REQUIRE(card_ >= 0);
    }

    void hangUp()
    {
        if (card_ >= 0) {
            close(card_);
        }
        card_ = -1;
    }

    /// In two writes, as vpcd does it.
    void say(const Bytes& message) const
    {
        const Bytes length{static_cast<std::uint8_t>(message.size() >> 8U), static_cast<std::uint8_t>(message.size())};
        BOOST_REQUIRE(::send(card_, length.data(), 2, MSG_NOSIGNAL) == 2);
        BOOST_REQUIRE(::send(card_, message.data(), message.size(), MSG_NOSIGNAL) ==
                      static_cast<ssize_t>(message.size()));
    }

    /// None when the card hung up.
    std::optional<Bytes> hear() const
    {
        Bytes length(2);
        if (recv(card_, length.data(), 2, MSG_WAITALL) != 2) {
            return std::nullopt;
        }
        Bytes message(static_cast<std::size_t>(length[0]) << 8U | length[1]);
        if (recv(card_, message.data(), message.size(), MSG_WAITALL) != static_cast<ssize_t>(message.size())) {
            return std::nullopt;
        }
        return message;
    }

    Bytes ask(const Bytes& message) const
    {
        say(message);
        const auto answer = hear();
        BOOST_REQUIRE(answer);
        return *answer;
    }

    std::uint16_t port = 0;

private:
    int listening_;
    int card_ = -1;
};

const Bytes selectApplication = *base::fromHex("00A4040C07A0000002471001");

}  // namespace

BOOST_AUTO_TEST_SUITE(VpcdCard)

BOOST_AUTO_TEST_CASE(AnswersAsACardInAReader)
{
    FakeVpcd vpcd;
    const auto chip = sampleChip();
    std::jthread card([&](const std::stop_token& stop) {
        const auto served = serveChip(*chip, {.port = vpcd.port}, stop, nullptr);
        BOOST_CHECK(served);
    });
    vpcd.acceptCard();
    BOOST_TEST(base::toHex(vpcd.ask({0x04})) == "3B80800101");
    vpcd.say({0x01});
    BOOST_TEST(base::toHex(vpcd.ask(selectApplication)) == "9000");
    BOOST_TEST(vpcd.ask({0x00, 0x84, 0x00, 0x00, 0x08}).size() == 10U);
    vpcd.say({0x02});
    BOOST_TEST(base::toHex(vpcd.ask(*base::fromHex("00B09E0004"))) == "6A82");  // no application any more
    vpcd.say({0x00});

    // An extended-length answer, in one piece.
    vpcd.say({0x01});
    BOOST_TEST(vpcd.ask(*base::fromHex("00B09C00000000")).size() > 20U);

    vpcd.hangUp();
    vpcd.acceptCard();
    BOOST_TEST(base::toHex(vpcd.ask({0x04})) == "3B80800101");
}

BOOST_AUTO_TEST_CASE(StopsWhileNobodyListens)
{
    std::uint16_t port = 0;
    {
        const FakeVpcd gone;
        port = gone.port;
    }
    const auto chip = sampleChip();
    std::jthread card(
        [&](const std::stop_token& stop) { BOOST_CHECK(serveChip(*chip, {.port = port}, stop, nullptr)); });
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    const auto asked = std::chrono::steady_clock::now();
    card.request_stop();
    card.join();
    BOOST_TEST((std::chrono::steady_clock::now() - asked < std::chrono::seconds(5)));
}

BOOST_AUTO_TEST_CASE(ARemovedCardHangsUp)
{
    FakeVpcd vpcd;
    const auto chip = withFaults(sampleChip(), {.faults = {{.event = FaultEvent::CardRemoved, .afterApdu = 1}}});
    std::atomic<int> code = 0;
    {
        const std::jthread card([&](const std::stop_token& stop) {
            const auto served = serveChip(*chip, {.port = vpcd.port}, stop, nullptr);
            code = served ? 0 : served.error().code;
        });
        vpcd.acceptCard();
        BOOST_TEST(base::toHex(vpcd.ask(selectApplication)) == "9000");
        vpcd.say(selectApplication);
        BOOST_TEST(!vpcd.hear());
    }
    BOOST_TEST(code == toInt(base::ErrorCode::ChipRemoved));
}

BOOST_AUTO_TEST_SUITE_END()
