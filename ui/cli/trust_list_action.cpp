#include "ui/cli/trust_actions.h"

#include "core/base/error_code.h"
#include "core/report/terminal_text.h"
#include "ui/cli/terminal.h"
#include "ui/cli/trust_item_view.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <tuple>
#include <utility>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using pki::TrustItemView;

namespace {

std::string inLowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

base::Result<std::vector<TrustItemView>> viewsOf(const pki::TrustQuery& query, const store::SqliteTrustStore& store)
{
    const auto items = store.find(query);
    if (!items) {
        return items.error();
    }
    std::vector<TrustItemView> views;
    views.reserve(items->size());
    for (const pki::TrustItem& item : *items) {
        views.push_back(viewOf(item));
    }
    std::stable_sort(views.begin(), views.end(), [](const TrustItemView& one, const TrustItemView& other) {
        return std::make_tuple(inLowerCase(one.country), pki::toString(one.kind), one.subject, one.notAfter) <
               std::make_tuple(inLowerCase(other.country), pki::toString(other.kind), other.subject, other.notAfter);
    });
    return views;
}

bool expiresWithin(const TrustItemView& view, std::chrono::sys_seconds now, int days)
{
    return view.notAfter && now <= *view.notAfter && *view.notAfter <= now + std::chrono::days(days);
}

void writeJson(const std::vector<TrustItemView>& views)
{
    Json list = Json::array();
    for (const TrustItemView& view : views) {
        list.push_back(jsonOf(view));
    }
    std::cout << list.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
}

std::string padded(const std::string& text, std::size_t width)
{
    const std::size_t columns = report::columnsOf(text);
    return columns < width ? text + std::string(width - columns, ' ') : text;
}

std::string stateOf(const TrustItemView& view, std::chrono::sys_seconds now)
{
    if (view.removed) {
        return "removed";
    }
    return view.notAfter && *view.notAfter < now ? "expired" : "";
}

void writeTable(const std::vector<TrustItemView>& views, std::chrono::sys_seconds now)
{
    constexpr std::size_t fixed = 12 + 2 + 3 + 19 + 11 + 8;
    const std::size_t width = std::max<std::size_t>(terminalStyle(std::nullopt, true).width, fixed + 20);
    std::cout << "SHA-256       CC KIND               UNTIL      STATE   NAME\n";
    for (const TrustItemView& view : views) {
        const std::string name = report::printable(view.name);
        std::cout << view.sha256.substr(0, 12) << "  " << padded(report::printable(view.country).substr(0, 2), 3)
                  << padded(std::string(pki::toString(view.kind)), 19)
                  << padded(view.notAfter ? dayText(*view.notAfter) : "-", 11) << padded(stateOf(view, now), 8)
                  << report::wrapped(name, width - fixed).front() << '\n';
    }
    std::cout << views.size() << (views.size() == 1 ? " item\n" : " items\n") << std::flush;
}

void writeLine(const char* name, const std::string& value)
{
    if (!value.empty()) {
        std::cout << "  " << padded(name, 18) << report::printable(value) << '\n';
    }
}

void writeWhole(const TrustItemView& view, std::chrono::sys_seconds now)
{
    std::cout << view.sha256 << '\n';
    writeLine("kind", std::string(pki::toString(view.kind)));
    writeLine("subject", view.subject);
    writeLine("issuer", view.issuer);
    writeLine("country", view.country);
    writeLine("serial number", view.serial);
    writeLine("subject key id", view.subjectKeyId);
    writeLine("authority key id", view.authorityKeyId);
    writeLine("signed with", view.algorithm);
    writeLine("content", view.content);
    writeLine("from", view.notBefore ? timeText(*view.notBefore) : "");
    writeLine("until", view.notAfter ? timeText(*view.notAfter) : "");
    writeLine("state", stateOf(view, now));
    for (const pki::Provenance& provenance : view.provenances) {
        writeLine("from file", provenance.file + " (" + provenance.source + "), SHA-256 " +
                                   base::toHex(provenance.fileSha256).substr(0, 16));
        writeLine("", "imported " + timeText(provenance.importedAt) + ", vouched for by " + provenance.voucher);
    }
    std::cout << '\n';
}

bool isHex(const std::string& text)
{
    return text.size() >= 4 &&
           std::all_of(text.begin(), text.end(), [](unsigned char letter) { return std::isxdigit(letter) != 0; });
}

std::string inUpperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

ExitCode tellNothingFound(const std::string& wanted)
{
    std::cerr << "rahdari: nothing in the trust store fits \"" << report::printable(wanted)
              << "\". See `rahdari trust list`" << std::endl;
    return ExitCode::Unreadable;
}

}  // namespace

ExitCode listTrust(const TrustListOptions& options, const TrustSetting& setting)
{
    pki::TrustQuery query;
    query.country = options.country;
    query.kind = pki::trustKindFromString(options.kind);
    query.withRemoved = true;
    auto views = viewsOf(query, setting.store);
    if (!views) {
        return tellTrustError(views.error());
    }
    if (options.expiringDays) {
        std::erase_if(*views, [&](const TrustItemView& view) {
            return view.removed || !expiresWithin(view, setting.now, *options.expiringDays);
        });
    }
    setting.json ? writeJson(*views) : writeTable(*views, setting.now);
    return ExitCode::Successful;
}

ExitCode showTrust(const TrustShowOptions& options, const TrustSetting& setting)
{
    pki::TrustQuery everything;
    everything.withRemoved = true;
    auto views = viewsOf(everything, setting.store);
    if (!views) {
        return tellTrustError(views.error());
    }
    const std::string beginning = inUpperCase(options.wanted);
    const std::string part = inLowerCase(options.wanted);
    std::erase_if(*views, [&](const TrustItemView& view) {
        const bool named = isHex(options.wanted) && view.sha256.starts_with(beginning);
        return !named && inLowerCase(view.subject).find(part) == std::string::npos;
    });
    if (views->empty()) {
        return tellNothingFound(options.wanted);
    }
    if (setting.json) {
        writeJson(*views);
        return ExitCode::Successful;
    }
    for (const TrustItemView& view : *views) {
        writeWhole(view, setting.now);
    }
    std::cout << std::flush;
    return ExitCode::Successful;
}

ExitCode removeTrust(const TrustRemoveOptions& options, const TrustSetting& setting)
{
    pki::TrustQuery everything;
    everything.withRemoved = true;
    const auto items = setting.store.find(everything);
    if (!items) {
        return tellTrustError(items.error());
    }
    std::vector<pki::TrustItem> meant;
    const std::string beginning = inUpperCase(options.sha256);
    for (const pki::TrustItem& item : *items) {
        const std::string name = base::toHex(item.sha256);
        if (isHex(options.sha256) && name.starts_with(beginning) &&
            (meant.empty() || meant.front().sha256 != item.sha256)) {
            meant.push_back(item);
        }
    }
    if (meant.empty()) {
        return tellNothingFound(options.sha256);
    }
    if (meant.size() > 1) {
        std::cerr << "rahdari: " << meant.size() << " items begin with " << report::printable(options.sha256)
                  << ". Give more of the SHA-256" << std::endl;
        return ExitCode::Unreadable;
    }
    const auto removed = setting.store.remove(meant.front().sha256);
    if (!removed) {
        return tellTrustError(removed.error());
    }
    const TrustItemView view = viewOf(meant.front());
    if (setting.json) {
        Json json = jsonOf(view);
        json["removed"] = true;
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
    } else {
        std::cout << "removed " << view.sha256.substr(0, 12) << ' ' << pki::toString(view.kind) << ' '
                  << report::printable(view.subject) << (meant.front().removed ? " (it was removed before)" : "")
                  << std::endl;
    }
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
