#include "scanners/pcsc/pcsc_readers.h"

#include "core/base/error_code.h"
#include "scanners/pcsc/pcsc_context.h"
#include "scanners/pcsc/pcsc_transceiver.h"

#include <winscard.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

namespace rahdari::scanners {

using base::Error;
using base::ErrorCode;
using base::Result;
using capture::ChipReaderState;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

constexpr std::string_view scheme = "pcsc:";
constexpr const char* newReaderNotice = "\\\\?PnP?\\Notification";

/// SCardCancel() is lost when it comes just before the wait it should end, so no wait is longer than this.
constexpr milliseconds longestWait{400};

PcscStatus statusOf(LONG value) { return static_cast<PcscStatus>(value); }

/// A reader as the service tells of it.
struct SeenReader {
    std::string name;
    DWORD state = 0;  ///< in its upper half the number of chips that came and went
    base::Bytes answerToReset;
};

using SeenReaders = std::vector<SeenReader>;

std::vector<std::string> splitNames(const std::string& text)
{
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin < text.size() && text[begin] != '\0';) {
        names.emplace_back(text.c_str() + begin);
        begin += names.back().size() + 1;
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// @return the names, or the status of the failed call
std::pair<PcscStatus, std::vector<std::string>> readerNames(const PcscContext& context)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        DWORD length = 0;
        LONG status = SCardListReaders(context.handle(), nullptr, nullptr, &length);
        std::string text(length, '\0');
        if (status == SCARD_S_SUCCESS) {
            status = SCardListReaders(context.handle(), nullptr, text.data(), &length);
        }
        if (status == SCARD_E_NO_READERS_AVAILABLE) {
            return {statusOf(SCARD_S_SUCCESS), {}};
        }
        if (status != SCARD_E_INSUFFICIENT_BUFFER) {  // a reader came in between the two calls
            return {statusOf(status), splitNames(text)};
        }
    }
    return {statusOf(SCARD_E_INSUFFICIENT_BUFFER), {}};
}

SCARD_READERSTATE queryFor(const char* name, DWORD state)
{
    SCARD_READERSTATE query{};
    query.szReader = name;
    query.dwCurrentState = state;
    return query;
}

/// What was given to the caller, and how many chips had come and gone then: a document that is exchanged for another of
/// its kind between two looks is a change as well.
struct Given {
    std::vector<ChipReaderState> states;
    std::vector<DWORD> exchanges;

    bool operator==(const Given&) const = default;
};

bool hasChip(DWORD state) { return (state & SCARD_STATE_PRESENT) != 0; }

class PcscReaders final : public capture::ChipReaders {
public:
    explicit PcscReaders(PcscContext context) : context_(std::move(context)) {}

    Result<std::vector<ChipReaderState>> list() override;
    Result<std::vector<ChipReaderState>> waitForChange(milliseconds limit, std::stop_token stop) override;
    Result<std::unique_ptr<capture::ChipTransceiver>> connect(std::string_view uri) override;

private:
    std::pair<PcscStatus, SeenReaders> look() const;
    Result<SeenReaders> lookReconnecting();
    void await(const SeenReaders& seen, milliseconds limit, const std::stop_token& stop) const;
    bool heldByOurselves(const std::string& reader) const;
    Given told(const SeenReaders& seen) const;
    Result<std::string> onlyReaderWithChip();

    PcscContext context_;
    std::optional<Given> last_;
    std::vector<std::weak_ptr<const PcscCard>> ours_;
};

std::pair<PcscStatus, SeenReaders> PcscReaders::look() const
{
    auto [status, names] = readerNames(context_);
    SeenReaders seen;
    for (const std::string& name : names) {
        SCARD_READERSTATE query = queryFor(name.c_str(), SCARD_STATE_UNAWARE);
        const LONG asked = SCardGetStatusChange(context_.handle(), 0, &query, 1);
        if (asked == SCARD_S_SUCCESS) {
            seen.push_back({name, query.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED),
                            base::Bytes(query.rgbAtr, query.rgbAtr + std::min<DWORD>(query.cbAtr, MAX_ATR_SIZE))});
        } else if (asked != SCARD_E_UNKNOWN_READER && asked != SCARD_E_READER_UNAVAILABLE) {
            status = statusOf(asked);  // but one that has just been unplugged is simply not there
        }
    }
    return {status, std::move(seen)};
}

/// A service that was started anew does not know the old context.
Result<SeenReaders> PcscReaders::lookReconnecting()
{
    auto [status, seen] = look();
    if (isServiceGone(status)) {
        auto context = PcscContext::establish();
        if (!context) {
            return context.error();
        }
        context_ = std::move(*context);
        std::tie(status, seen) = look();
    }
    if (status != statusOf(SCARD_S_SUCCESS)) {
        return isServiceGone(status) ? pcscError(statusOf(SCARD_E_NO_SERVICE), {}) : pcscError(status, {});
    }
    return std::move(seen);
}

bool PcscReaders::heldByOurselves(const std::string& reader) const
{
    return std::any_of(ours_.begin(), ours_.end(), [&](const std::weak_ptr<const PcscCard>& kept) {
        const auto card = kept.lock();
        return card && card->isConnected() && card->reader() == reader;
    });
}

Given PcscReaders::told(const SeenReaders& seen) const
{
    Given given;
    for (const SeenReader& reader : seen) {
        ChipReaderState state{std::string(scheme) + reader.name, reader.name, hasChip(reader.state), false, {}};
        state.inUse = (reader.state & SCARD_STATE_EXCLUSIVE) != 0 && !heldByOurselves(reader.name);
        if (state.chipPresent) {
            state.answerToReset = reader.answerToReset;
        }
        given.states.push_back(std::move(state));
        given.exchanges.push_back(reader.state >> 16U);
    }
    return given;
}

Result<std::vector<ChipReaderState>> PcscReaders::list()
{
    auto seen = lookReconnecting();
    if (!seen) {
        return seen.error();
    }
    last_ = told(*seen);
    return last_->states;
}

/// Returns when something has changed, and sometimes when nothing has.
void PcscReaders::await(const SeenReaders& seen, milliseconds limit, const std::stop_token& stop) const
{
    std::vector<SCARD_READERSTATE> queries{queryFor(newReaderNotice, SCARD_STATE_UNAWARE)};
    for (const SeenReader& reader : seen) {
        queries.push_back(queryFor(reader.name.c_str(), reader.state));
    }
    const std::stop_callback cancel(stop, [this] { SCardCancel(context_.handle()); });
    SCardGetStatusChange(context_.handle(), static_cast<DWORD>(std::min(limit, longestWait).count()), queries.data(),
                         static_cast<DWORD>(queries.size()));
}

Result<std::vector<ChipReaderState>> PcscReaders::waitForChange(milliseconds limit, std::stop_token stop)
{
    const Clock::time_point end = Clock::now() + std::min(limit, milliseconds(std::chrono::hours(24)));
    while (true) {
        if (stop.stop_requested()) {
            return stoppedOnRequest();
        }
        auto seen = lookReconnecting();
        if (!seen) {
            return seen.error();
        }
        const auto left = std::chrono::ceil<milliseconds>(end - Clock::now());
        Given given = told(*seen);
        if (last_ != given || left <= milliseconds::zero()) {
            last_ = std::move(given);
            return last_->states;
        }
        await(*seen, left, stop);
    }
}

Result<std::string> PcscReaders::onlyReaderWithChip()
{
    auto seen = lookReconnecting();
    if (!seen) {
        return seen.error();
    }
    if (seen->empty()) {
        return Error{toInt(ErrorCode::ReaderGone), "There is no chip reader", "Plug a reader in"};
    }
    std::vector<std::string> names;
    for (const SeenReader& reader : *seen) {
        if (hasChip(reader.state)) {
            names.push_back(reader.name);
        }
    }
    if (names.empty()) {
        return Error{toInt(ErrorCode::NoDocument), "There is no chip on any reader", "Lay the document on the reader"};
    }
    if (names.size() > 1) {
        return Error{toInt(ErrorCode::CaptureSettingsInvalid), "There are chips on several readers",
                     "Name one of them: pcsc:" + names.front()};
    }
    return names.front();
}

Result<std::unique_ptr<capture::ChipTransceiver>> PcscReaders::connect(std::string_view uri)
{
    if (!uri.starts_with(scheme)) {
        return Error{toInt(ErrorCode::ReaderGone), "This is not the address of a PC/SC reader",
                     "Give pcsc: and the reader's name"};
    }
    Result<std::string> reader = std::string(uri.substr(scheme.size()));
    if (reader->empty()) {
        reader = onlyReaderWithChip();
    }
    if (!reader) {
        return reader.error();
    }
    auto chip = PcscTransceiver::connect(*reader);
    if (!chip) {
        return chip.error();
    }
    std::erase_if(ours_, [](const auto& kept) { return kept.expired(); });
    ours_.push_back((*chip)->card());
    return std::unique_ptr<capture::ChipTransceiver>(std::move(*chip));
}

}  // namespace

Result<std::unique_ptr<capture::ChipReaders>> openPcscReaders()
{
    auto context = PcscContext::establish();
    if (!context) {
        return context.error();
    }
    return std::unique_ptr<capture::ChipReaders>(std::make_unique<PcscReaders>(std::move(*context)));
}

}  // namespace rahdari::scanners
