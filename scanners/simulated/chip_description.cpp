#include "scanners/simulated/chip_description.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"
#include "core/specimen/test_key.h"

#include <toml++/toml.h>

#include <array>
#include <functional>
#include <map>
#include <sstream>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::Error;
using base::ErrorCode;
using base::Result;
using specimen::TestKey;

namespace {

// ---- writing

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string quotedHex(base::ByteSpan octets) { return quoted(base::toHex(octets)); }

const char* word(bool value) { return value ? "true" : "false"; }

void writeKey(std::ostream& out, const char* name, const TestKey& key)
{
    out << name << " = '''\n" << specimen::privateKeyPem(key) << "'''\n";
}

void writeSecrets(std::ostream& out, const specimen::ChipSecrets& secrets)
{
    const std::chrono::year_month_day date{secrets.today};
    std::ostringstream day;
    day.fill('0');
    day << static_cast<int>(date.year()) << '-';
    day.width(2);
    day << static_cast<unsigned>(date.month()) << '-';
    day.width(2);
    day << static_cast<unsigned>(date.day());
    out << "mrz_information = " << quoted(secrets.mrzInformation) << "\n"
        << "can = " << quoted(secrets.can) << "\n"
        << "document_number = " << quoted(secrets.documentNumber) << "\n"
        << "today = " << day.str() << "\n"
        << "trust_points = [";
    for (const Bytes& point : secrets.trustPoints) {
        out << "\n  " << quotedHex(point) << ",";
    }
    out << "]\n";
    if (secrets.camKey) {
        writeKey(out, "cam_key", *secrets.camKey);
    }
}

void writeAuthentications(std::ostream& out, const specimen::ChipSecrets& secrets)
{
    for (const specimen::ChipAuthenticationKey& key : secrets.chipAuthentication) {
        out << "\n[[chip_authentication]]\nprotocol = " << quoted(key.protocol) << "\n";
        if (key.keyId) {
            out << "key_id = " << quotedHex(*key.keyId) << "\n";
        }
        writeKey(out, "key", key.key);
    }
    if (const auto& active = secrets.activeAuthentication) {
        out << "\n[active_authentication]\ndigest = " << quoted(std::string(crypto::toString(active->digest))) << "\n"
            << "der_signature = " << word(active->derSignature) << "\n"
            << "short_trailer = " << word(active->shortTrailer) << "\n"
            << "break_signature = " << word(active->breakSignature) << "\n";
        writeKey(out, "key", active->key);
    }
}

void writeBehaviour(std::ostream& out, const ChipFolder& chip)
{
    const SimulatedChipSettings& settings = chip.settings;
    out << "\n[access]\nbac = " << word(chip.chip.access.bac) << "\npace = " << word(chip.chip.access.pace) << "\n"
        << "\n[behaviour]\n"
        << "extended_length = " << word(settings.extendedLength) << "\n"
        << "largest_read = " << settings.largestRead << "\n"
        << "too_long_status = " << settings.tooLongStatus << "\n"
        << "odd_read_binary = " << word(settings.oddReadBinary) << "\n"
        << "refuses_le_in_mse_set_at = " << word(settings.refusesLeInMseSetAt) << "\n"
        << "challenge_length = " << settings.challengeLength << "\n"
        << "denies_dg3 = " << word(settings.deniesDg3) << "\n"
        << "denies_dg4 = " << word(settings.deniesDg4) << "\n"
        << "wrong_id_in_terminal_authentication = " << word(settings.wrongIdInTerminalAuthentication) << "\n"
        << "static_binding_after_pace = " << word(settings.staticBindingAfterPace) << "\n"
        << "answer_to_reset = " << quotedHex(settings.answerToReset) << "\n";
}

// ---- reading

/// Reads chip.toml. The first thing that is wrong is kept, the rest is read all the same.
class DescriptionReader {
public:
    Result<ChipFolder> read(const toml::table& root)
    {
        each(root, topKeys());
        if (error_) {
            return *error_;
        }
        return std::move(chip_);
    }

private:
    using Setters = std::map<std::string_view, std::function<void(const toml::node&)>>;

    void complain(const toml::node& node, const std::string& what)
    {
        if (!error_) {
            error_ = Error{toInt(ErrorCode::FileInvalid),
                           "chip.toml, line " + std::to_string(node.source().begin.line) + ": " + what,
                           "Correct this line, or write the specimen anew"};
        }
    }

    void each(const toml::table& table, const Setters& setters)
    {
        for (const auto& [key, node] : table) {
            const auto setter = setters.find(key.str());
            if (setter == setters.end()) {
                complain(node, "\"" + std::string(key.str()) + "\" is not known here");
            } else {
                setter->second(node);
            }
        }
    }

    void each(const toml::node& node, const Setters& setters)
    {
        if (const auto* table = node.as_table()) {
            each(*table, setters);
        } else {
            complain(node, "a table is expected here");
        }
    }

    std::string text(const toml::node& node)
    {
        const auto value = node.value_exact<std::string>();
        if (!value) {
            complain(node, "text is expected here");
        }
        return value.value_or("");
    }

    Bytes octets(const toml::node& node)
    {
        auto value = base::fromHex(text(node));
        if (!value) {
            complain(node, "hexadecimal digits are expected here");
        }
        return value.value_or(Bytes());
    }

    std::function<void(const toml::node&)> flag(bool& target)
    {
        return [this, &target](const toml::node& node) {
            const auto value = node.value_exact<bool>();
            if (!value) {
                complain(node, "true or false is expected here");
            }
            target = value.value_or(target);
        };
    }

    template <typename Number>
    std::function<void(const toml::node&)> number(Number& target, std::int64_t most)
    {
        return [this, &target, most](const toml::node& node) {
            const auto value = node.value_exact<std::int64_t>();
            if (!value || *value < 0 || *value > most) {
                complain(node, "a whole number up to " + std::to_string(most) + " is expected here");
                return;
            }
            target = static_cast<Number>(*value);
        };
    }

    std::function<void(const toml::node&)> line(std::string& target)
    {
        return [this, &target](const toml::node& node) { target = text(node); };
    }

    TestKey key(const toml::node& node)
    {
        auto value = specimen::readPrivateKeyPem(text(node));
        if (!value) {
            complain(node, value.error().message);
            return {};
        }
        return std::move(*value);
    }

    Setters topKeys()
    {
        specimen::ChipSecrets& secrets = chip_.chip.secrets;
        return {{"mrz_information", line(secrets.mrzInformation)},
                {"can", line(secrets.can)},
                {"document_number", line(secrets.documentNumber)},
                {"today", [this](const toml::node& node) { readDate(node); }},
                {"trust_points", [this](const toml::node& node) { readTrustPoints(node); }},
                {"cam_key", [this, &secrets](const toml::node& node) { secrets.camKey = key(node); }},
                {"chip_authentication", [this](const toml::node& node) { readChipAuthentication(node); }},
                {"active_authentication", [this](const toml::node& node) { readActiveAuthentication(node); }},
                {"access",
                 [this](const toml::node& node) {
                     each(node, {{"bac", flag(chip_.chip.access.bac)}, {"pace", flag(chip_.chip.access.pace)}});
                 }},
                {"behaviour", [this](const toml::node& node) { each(node, behaviourKeys()); }}};
    }

    Setters behaviourKeys()
    {
        SimulatedChipSettings& settings = chip_.settings;
        constexpr std::int64_t longestFile = 1'000'000;
        return {{"extended_length", flag(settings.extendedLength)},
                {"largest_read", number(settings.largestRead, longestFile)},
                {"too_long_status", number(settings.tooLongStatus, 0xFFFF)},
                {"odd_read_binary", flag(settings.oddReadBinary)},
                {"refuses_le_in_mse_set_at", flag(settings.refusesLeInMseSetAt)},
                {"challenge_length", number(settings.challengeLength, 64)},
                {"denies_dg3", flag(settings.deniesDg3)},
                {"denies_dg4", flag(settings.deniesDg4)},
                {"wrong_id_in_terminal_authentication", flag(settings.wrongIdInTerminalAuthentication)},
                {"static_binding_after_pace", flag(settings.staticBindingAfterPace)},
                {"answer_to_reset", [this](const toml::node& node) { chip_.settings.answerToReset = octets(node); }}};
    }

    void readDate(const toml::node& node)
    {
        const auto value = node.value_exact<toml::date>();
        if (!value) {
            complain(node, "a date such as 2026-11-21 is expected here");
            return;
        }
        chip_.chip.secrets.today = std::chrono::sys_days(std::chrono::year(value->year) /
                                                         static_cast<int>(value->month) / static_cast<int>(value->day));
    }

    void readTrustPoints(const toml::node& node)
    {
        const auto* list = node.as_array();
        if (list == nullptr) {
            complain(node, "a list is expected here");
            return;
        }
        for (const toml::node& one : *list) {
            chip_.chip.secrets.trustPoints.push_back(octets(one));
        }
    }

    void readChipAuthentication(const toml::node& node)
    {
        const auto* list = node.as_array();
        if (list == nullptr) {
            complain(node, "[[chip_authentication]] is expected here");
            return;
        }
        for (const toml::node& one : *list) {
            specimen::ChipAuthenticationKey& target = chip_.chip.secrets.chipAuthentication.emplace_back();
            each(one, {{"protocol", line(target.protocol)},
                       {"key_id", [&](const toml::node& id) { target.keyId = octets(id); }},
                       {"key", [&](const toml::node& pem) { target.key = key(pem); }}});
        }
    }

    void readActiveAuthentication(const toml::node& node)
    {
        specimen::ActiveAuthenticationKey& target = chip_.chip.secrets.activeAuthentication.emplace();
        each(node, {{"digest", [&](const toml::node& name) { target.digest = digest(name); }},
                    {"der_signature", flag(target.derSignature)},
                    {"short_trailer", flag(target.shortTrailer)},
                    {"break_signature", flag(target.breakSignature)},
                    {"key", [&](const toml::node& pem) { target.key = key(pem); }}});
    }

    crypto::DigestAlgorithm digest(const toml::node& node)
    {
        using crypto::DigestAlgorithm;
        const std::string name = text(node);
        for (const auto algorithm : {DigestAlgorithm::Sha1, DigestAlgorithm::Sha224, DigestAlgorithm::Sha256,
                                     DigestAlgorithm::Sha384, DigestAlgorithm::Sha512}) {
            if (crypto::toString(algorithm) == name) {
                return algorithm;
            }
        }
        complain(node, "no digest is called so");
        return DigestAlgorithm::Sha256;
    }

    ChipFolder chip_;
    std::optional<Error> error_;
};

}  // namespace

std::string describeChip(const ChipFolder& chip)
{
    std::ostringstream out;
    out << "# What a simulated chip knows beside its files, and how it behaves. Test keys of the fictitious State of\n"
           "# Utopia: they protect nothing.\n\n";
    writeSecrets(out, chip.chip.secrets);
    writeAuthentications(out, chip.chip.secrets);
    writeBehaviour(out, chip);
    return out.str();
}

Result<ChipFolder> parseChipDescription(std::string_view text)
{
    if (const auto allowed = base::checkTomlText(text); !allowed) {
        return Error{allowed.error().code, "chip.toml, " + allowed.error().message, allowed.error().advice};
    }
    try {
        return DescriptionReader().read(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return Error{toInt(ErrorCode::FileInvalid),
                     "chip.toml, line " + std::to_string(error.source().begin.line) + ": " +
                         std::string(error.description()),
                     "Correct this line, or write the specimen anew"};
    }
}

}  // namespace rahdari::scanners
