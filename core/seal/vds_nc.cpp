#include "core/seal/vds_nc.h"

#include "core/base/error_code.h"
#include "core/pki/pem.h"
#include "core/seal/canonical_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>

namespace rahdari::seal {

using base::Error;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::json;

namespace {

constexpr int deepest = 16;
constexpr std::size_t longest = 64 * 1024;  // a QR code holds 3 KB

Error notASeal(const std::string& why)
{
    return {toInt(ErrorCode::SealInvalid), "These octets are no VDS-NC seal: " + why, "Read the code once more"};
}

/// Follows the parser: how deep it is, and which names the open objects have already.
class Watcher {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        tooDeep_ = tooDeep_ || depth > deepest;
        if (event == Json::parse_event_t::object_start) {
            names_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            names_.pop_back();
        } else if (event == Json::parse_event_t::key) {
            repeated_ = repeated_ || !names_.back().insert(parsed.get<std::string>()).second;
        }
        return !tooDeep_;
    }

    bool tooDeep() const { return tooDeep_; }
    bool repeated() const { return repeated_; }

private:
    std::vector<std::set<std::string>> names_;
    bool tooDeep_ = false;
    bool repeated_ = false;
};

const Json* member(const Json& object, const char* name, Json::value_t type)
{
    const auto found = object.find(name);
    return found != object.end() && found->type() == type ? &*found : nullptr;
}

std::string textMember(const Json& object, const char* name)
{
    const Json* found = member(object, name, Json::value_t::string);
    return found != nullptr ? found->get<std::string>() : std::string();
}

void collectValues(const Json& value, const std::string& path, VdsNc& seal)
{
    if (!value.is_structured()) {
        seal.values.emplace_back(path, value.is_string() ? value.get<std::string>() : canonicalJson(value));
        return;
    }
    for (const auto& [name, inner] : value.items()) {
        collectValues(inner, path.empty() ? name : path + "." + name, seal);
    }
}

void readHeader(const Json& data, VdsNc& seal)
{
    const Json* header = member(data, "hdr", Json::value_t::object);
    if (header == nullptr) {
        seal.faults.emplace_back("the header is missing");
        return;
    }
    seal.type = textMember(*header, "t");
    seal.issuingCountry = textMember(*header, "is");
    const Json* version = member(*header, "v", Json::value_t::number_unsigned);
    if (version != nullptr && version->get<std::uint64_t>() < 1000) {
        seal.version = version->get<int>();
    }
    if (seal.type.empty() || seal.issuingCountry.empty() || version == nullptr) {
        seal.faults.emplace_back("the header does not name type, version and issuing state");
    }
}

/// Base64 in the alphabet for addresses (RFC 4648 5), as the standard wants it, or in the usual one.
std::optional<base::Bytes> decodeBase64Url(std::string text)
{
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    return pki::decodeBase64(text);
}

base::Bytes octetsMember(const Json& object, const char* name, const std::string& title, VdsNc& seal)
{
    const std::string text = textMember(object, name);
    const auto octets = decodeBase64Url(text);
    if (!octets) {
        seal.faults.push_back("the " + title + " is not in base64");
    } else if (octets->empty()) {
        seal.faults.push_back("the " + title + " is missing");
    }
    return octets.value_or(base::Bytes{});
}

void readSignature(const Json& whole, VdsNc& seal)
{
    const Json* signature = member(whole, "sig", Json::value_t::object);
    if (signature == nullptr) {
        seal.faults.emplace_back("there is no signature in it");
        return;
    }
    seal.algorithm = textMember(*signature, "alg");
    if (seal.algorithm.empty()) {
        seal.faults.emplace_back("the signature does not name its algorithm");
    }
    seal.certificate = octetsMember(*signature, "cer", "signer's certificate", seal);
    seal.signature = octetsMember(*signature, "sigvl", "signature", seal);
}

VdsNc takeApart(const Json& whole, const Json& data)
{
    VdsNc seal;
    const std::string text = canonicalJson(data);
    seal.signedOctets.assign(text.begin(), text.end());
    readHeader(data, seal);
    if (const Json* message = member(data, "msg", Json::value_t::object)) {
        collectValues(*message, "", seal);
    } else {
        seal.faults.emplace_back("the message is missing");
    }
    readSignature(whole, seal);
    return seal;
}

}  // namespace

bool looksLikeVdsNc(base::ByteSpan octets)
{
    const std::string_view text(reinterpret_cast<const char*>(octets.data()), octets.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{' && text.find("\"data\"") != std::string_view::npos &&
           (text.find("\"hdr\"") != std::string_view::npos || text.find("\"sig\"") != std::string_view::npos);
}

Result<VdsNc> parseVdsNc(base::ByteSpan octets)
{
    if (octets.size() > longest) {
        return notASeal("it is too long");
    }
    Watcher watcher;
    const auto watch = [&watcher](int depth, Json::parse_event_t event, Json& parsed) {
        return watcher(depth, event, parsed);
    };
    const Json whole = Json::parse(octets.begin(), octets.end(), watch, false);
    if (watcher.tooDeep()) {
        return notASeal("it is nested too deep");
    }
    if (whole.is_discarded() || !whole.is_object()) {
        return notASeal("it is no JSON object");
    }
    const Json* data = member(whole, "data", Json::value_t::object);
    if (data == nullptr) {
        return notASeal("it has no data");
    }
    VdsNc seal = takeApart(whole, *data);
    if (watcher.repeated()) {
        seal.faults.emplace_back("a name stands twice in one object");
    }
    return seal;
}

}  // namespace rahdari::seal
