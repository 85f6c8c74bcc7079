#include "tests/conformance/utopia.h"

#include <map>
#include <memory>

namespace rahdari::conformance {

using specimen::AuthoritySettings;
using specimen::UtopianAuthority;

namespace {

const UtopianAuthority& authorityNamed(const std::string& name, const std::function<void(AuthoritySettings&)>& edit)
{
    static std::map<std::string, std::unique_ptr<UtopianAuthority>> made;
    auto& authority = made[name];
    if (!authority) {
        AuthoritySettings settings;
        settings.date = inspectionDay();
        edit(settings);
        authority = std::make_unique<UtopianAuthority>(std::move(settings));
    }
    return *authority;
}

std::string nameOf(const specimen::KeySpec& key)
{
    return key.group + " " + std::to_string(key.bits) + " " + std::to_string(static_cast<int>(key.kind));
}

/// Revocation lists are part of what a post has.
void trustState(Setup& setup)
{
    setup.trust = {{pki::TrustKind::Csca, setup.authority->csca().certificate},
                   {pki::TrustKind::Crl, setup.authority->crl()}};
}

void editFileAt(Setup& setup, lds::LdsFile file, specimen::FileEdit::Stage stage,
                std::function<void(base::Bytes&)> change)
{
    setup.profile.edits.files.push_back({.file = file, .stage = stage, .change = std::move(change)});
}

/// How many octets of a length stand behind the first one (0 for a short length), the tag having one octet.
std::size_t furtherLengthOctets(const base::Bytes& file)
{
    constexpr std::uint8_t longForm = 0x80;
    return file.at(1) > longForm ? file[1] & 0x7FU : 0U;
}

}  // namespace

std::chrono::sys_days inspectionDay()
{
    using namespace std::chrono_literals;
    return std::chrono::sys_days(2026y / std::chrono::June / 15);
}

const UtopianAuthority& ecAuthority()
{
    return authorityNamed("EC", [](AuthoritySettings& /*settings*/) {});
}

const UtopianAuthority& rsaAuthority()
{
    constexpr int bits = 2048;
    return authorityNamed("RSA", [](AuthoritySettings& settings) {
        settings.cscaKey = specimen::rsaSpec(bits);
        settings.cscaDigest = crypto::DigestAlgorithm::Sha256;
    });
}

const UtopianAuthority& dsaAuthority(const std::string& group, crypto::DigestAlgorithm digest)
{
    return authorityNamed("DSA " + group, [&](AuthoritySettings& settings) {
        settings.cscaKey = specimen::dsaSpec(group);
        settings.cscaDigest = digest;
    });
}

const UtopianAuthority& cvAuthority(const specimen::KeySpec& key, std::string_view algorithm)
{
    return authorityNamed("CV " + nameOf(key) + " " + std::string(algorithm), [&](AuthoritySettings& settings) {
        settings.cvKey = key;
        settings.cvAlgorithm = algorithm;
    });
}

const specimen::IssuedCertificate& documentSigner(const UtopianAuthority& authority, const specimen::DsWish& wish)
{
    static std::map<std::pair<const UtopianAuthority*, std::string>, specimen::IssuedCertificate> made;
    std::string name = nameOf(wish.key) + (wish.key.pssKeyOid ? " PSS" : "");
    if (wish.issuerScheme) {
        name += " " + crypto::toString(*wish.issuerScheme) + (wish.issuerScheme->bareKeyOid ? " bare" : "");
    }
    const auto key = std::pair(&authority, name);
    const auto found = made.find(key);
    return found != made.end() ? found->second : made.emplace(key, authority.documentSigner(wish)).first->second;
}

Setup plainSetup(const UtopianAuthority& authority)
{
    constexpr std::size_t smallPortrait = 3'000;
    Setup setup;
    setup.authority = &authority;
    setup.profile = specimen::plainProfile();
    setup.profile.placeholderOctets = smallPortrait;
    setup.profile.access = {.bac = true, .pace = false};
    setup.profile.pace.clear();
    setup.reading.today = inspectionDay();
    trustState(setup);
    return setup;
}

Setup extendedSetup(const UtopianAuthority& authority)
{
    Setup setup = plainSetup(authority);
    setup.profile.chipAuthentication = {specimen::ChipAuthenticationOffer{}};
    setup.profile.terminalAuthentication = specimen::TerminalAuthenticationOffer{};
    setup.profile.dg3 = true;
    setup.profile.dg4 = true;
    const specimen::TerminalIdentity terminal = authority.terminalIdentity();
    setup.reading.terminal = chip::TerminalCredentials{terminal.certificates, terminal.terminalKey};
    setup.reading.files.insert(setup.reading.files.begin(), {lds::LdsFile::Dg3, lds::LdsFile::Dg4});
    return setup;
}

Setup paceSetup(const UtopianAuthority& authority)
{
    Setup setup = extendedSetup(authority);
    setup.profile.can = "314159";
    setup.profile.access = {.bac = false, .pace = true};
    setup.profile.pace = {specimen::PaceOffer{}};
    return setup;
}

void editFile(Setup& setup, lds::LdsFile file, std::function<void(base::Bytes&)> change)
{
    editFileAt(setup, file, specimen::FileEdit::Stage::BeforeHashing, std::move(change));
}

void editFileAfterHashing(Setup& setup, lds::LdsFile file, std::function<void(base::Bytes&)> change)
{
    editFileAt(setup, file, specimen::FileEdit::Stage::AfterHashing, std::move(change));
}

std::function<void(base::Bytes&)> lengthened(int by)
{
    return [by](base::Bytes& file) {
        const std::size_t further = furtherLengthOctets(file);
        const std::size_t first = further == 0 ? 1 : 2;
        const std::size_t count = further == 0 ? 1 : further;
        int length = by;
        for (std::size_t i = 0; i < count; ++i) {
            length += file.at(first + count - 1 - i) << (8U * i);
        }
        for (std::size_t i = 0; i < count; ++i) {
            file.at(first + count - 1 - i) = static_cast<std::uint8_t>(length >> (8U * i));
        }
    };
}

std::function<void(base::Bytes&)> retagged(std::uint8_t tag)
{
    return [tag](base::Bytes& file) { file.at(0) = tag; };
}

}  // namespace rahdari::conformance
