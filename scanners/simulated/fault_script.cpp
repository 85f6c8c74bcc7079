#include "scanners/simulated/fault_script.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>

namespace rahdari::scanners {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

struct NamedEvent {
    std::string_view name;
    FaultEvent event;
};

constexpr std::array<NamedEvent, 20> events{{{"card_removed", FaultEvent::CardRemoved},
                                             {"reader_gone", FaultEvent::ReaderGone},
                                             {"reader_fault", FaultEvent::ReaderFault},
                                             {"wrong_mac", FaultEvent::WrongMac},
                                             {"slow", FaultEvent::Slow},
                                             {"wrong_le", FaultEvent::WrongLength},
                                             {"status", FaultEvent::Status},
                                             {"protected_status", FaultEvent::ProtectedStatus},
                                             {"short_challenge", FaultEvent::ShortChallenge},
                                             {"long_challenge", FaultEvent::LongChallenge},
                                             {"truncated_response", FaultEvent::TruncatedResponse},
                                             {"wrong_pace_token", FaultEvent::WrongPaceToken},
                                             {"wrong_nonce", FaultEvent::WrongNonce},
                                             {"wrong_mapping", FaultEvent::WrongMapping},
                                             {"wrong_signature", FaultEvent::WrongSignature},
                                             {"access_denied", FaultEvent::AccessDenied},
                                             {"file_missing", FaultEvent::FileMissing},
                                             {"scanner_gone", FaultEvent::ScannerGone},
                                             {"light_missing", FaultEvent::LightMissing},
                                             {"picture_unreadable", FaultEvent::PictureUnreadable}}};

constexpr std::array<std::string_view, 11> commands{
    "select",     "read_binary", "get_challenge", "external_authenticate", "internal_authenticate",
    "mse_set_at", "mse_set_kat", "mse_set_dst",   "general_authenticate",  "verify_certificate",
    "other"};

/// What an event cannot do without.
bool needsFile(FaultEvent event) { return event == FaultEvent::AccessDenied || event == FaultEvent::FileMissing; }

bool needsLight(FaultEvent event)
{
    return event == FaultEvent::LightMissing || event == FaultEvent::PictureUnreadable;
}

bool goesAway(FaultEvent event)
{
    return event == FaultEvent::CardRemoved || event == FaultEvent::ReaderGone || event == FaultEvent::ScannerGone;
}

/// Reads one script. The first thing that is wrong ends it.
class ScriptReader {
public:
    explicit ScriptReader(const std::string& fileName) : fileName_(fileName) {}

    Result<FaultScript> read(const toml::table& root)
    {
        FaultScript script;
        for (const auto& [key, node] : root) {
            if (key.str() == "specimen" && node.is_string()) {
                script.specimen = *node.value<std::string>();
            } else if (key.str() == "fault" && node.is_array_of_tables()) {
                for (const toml::node& fault : *node.as_array()) {
                    script.faults.push_back(readFault(*fault.as_table()));
                }
            } else {
                complain(node, "\"" + std::string(key.str()) + "\" is not known here");
            }
        }
        if (error_) {
            return *error_;
        }
        return script;
    }

private:
    void complain(const toml::node& node, const std::string& what)
    {
        if (!error_) {
            error_ = Error{toInt(ErrorCode::FileInvalid),
                           fileName_ + ", line " + std::to_string(node.source().begin.line) + ": " + what,
                           "Correct this line of the fault script"};
        }
    }

    std::int64_t number(const toml::node& node, const std::string& key, std::int64_t least, std::int64_t most)
    {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most) {
            complain(node,
                     key + " must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
            return least;
        }
        return *value;
    }

    std::string text(const toml::node& node, const std::string& key)
    {
        const auto value = node.value_exact<std::string>();
        if (!value) {
            complain(node, key + " must be text");
        }
        return value.value_or("");
    }

    Fault readFault(const toml::table& table)
    {
        Fault fault;
        fault.line = static_cast<int>(table.source().begin.line);
        if (!table.contains("event")) {
            complain(table, "event is missing");
        }
        for (const auto& [key, node] : table) {
            readKey(std::string(key.str()), node, fault);
        }
        complainOfWhatDoesNotFit(table, fault);
        return fault;
    }

    void complainOfWhatDoesNotFit(const toml::table& table, const Fault& fault)
    {
        if (needsFile(fault.event) && !fault.file) {
            complain(table, "file is missing: which file is it about?");
        }
        if (needsLight(fault.event) != fault.light.has_value()) {
            complain(table, fault.light ? "light is for light_missing and picture_unreadable"
                                        : "light is missing: which one is it about?");
        }
        if (fault.backAfter && !goesAway(fault.event)) {
            complain(table, "back_after_ms is for what goes away");
        }
        if (isOfScanner(fault.event) && (fault.afterApdu || fault.command || fault.file)) {
            complain(table, "this happens at the scanner, and after_apdu, for_command and file are about the chip");
        }
    }

    void readKey(const std::string& key, const toml::node& node, Fault& fault)
    {
        constexpr std::int64_t many = 1'000'000;
        constexpr std::int64_t tenMinutes = 600'000;
        if (key == "event") {
            readEvent(node, fault);
        } else if (key == "after_apdu") {
            fault.afterApdu = static_cast<int>(number(node, key, 0, many));
        } else if (key == "for_command") {
            readCommand(node, fault);
        } else if (key == "times") {
            fault.times = static_cast<int>(number(node, key, 1, many));
        } else if (key == "ms") {
            fault.delay = std::chrono::milliseconds(number(node, key, 0, tenMinutes));
        } else if (key == "sw") {
            fault.status = static_cast<std::uint16_t>(number(node, key, 0, 0xFFFF));
        } else if (key == "file") {
            fault.file = lds::fileOfName(text(node, key));
            if (!fault.file) {
                complain(node, "no file of a chip is called so");
            }
        } else if (key == "document") {
            fault.document = static_cast<int>(number(node, key, 1, many));
        } else if (key == "back_after_ms") {
            fault.backAfter = std::chrono::milliseconds(number(node, key, 0, tenMinutes));
        } else if (key == "light") {
            fault.light = image::lightFromShortName(text(node, key));
            if (!fault.light) {
                complain(node, "no light is called so: vi, ir, uv ...");
            }
        } else if (key != "expect") {
            complain(node, "\"" + key + "\" is not known here");
        }
    }

    void readEvent(const toml::node& node, Fault& fault)
    {
        const auto* found = std::ranges::find(events, text(node, "event"), &NamedEvent::name);
        if (found == events.end()) {
            complain(node, "no event is called so");
            return;
        }
        fault.event = found->event;
    }

    void readCommand(const toml::node& node, Fault& fault)
    {
        fault.command = text(node, "for_command");
        if (std::ranges::find(commands, *fault.command) == commands.end()) {
            complain(node, "no command is called so");
        }
    }

    std::string fileName_;
    std::optional<Error> error_;
};

Error parseError(const toml::parse_error& error, const std::string& fileName)
{
    return {toInt(ErrorCode::FileInvalid),
            fileName + ", line " + std::to_string(error.source().begin.line) + ": " + std::string(error.description()),
            "Correct this line of the fault script"};
}

}  // namespace

bool isOfScanner(FaultEvent event) { return event == FaultEvent::ScannerGone || needsLight(event); }

Result<FaultScript> parseFaultScript(std::string_view text, const std::string& fileName)
{
    if (const auto allowed = base::checkTomlText(text); !allowed) {
        return Error{allowed.error().code, fileName + ", " + allowed.error().message, allowed.error().advice};
    }
    try {
        return ScriptReader(fileName).read(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return parseError(error, fileName);
    }
}

Result<FaultScript> loadFaultScript(const std::filesystem::path& path)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no fault script " + path.filename().string(),
                     "Check the name"};
    }
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) {
        return Error{toInt(ErrorCode::FileUnreadable), "The fault script cannot be read", "Check its permissions"};
    }
    return parseFaultScript(text, path.filename().string());
}

}  // namespace rahdari::scanners
