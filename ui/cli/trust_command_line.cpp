#include "ui/cli/trust_command_line.h"

#include "core/pki/trust_store.h"

namespace rahdari::ui::cli {

namespace {

constexpr const char* trustFooter =
    R"(A trust store is one file (or a folder, for trust.sqlite in it) that keeps every certificate and list ever imported,
with where it came from, when, and who vouched for it.

`rahdari trust COMMAND --help` says more about a command.)";

constexpr const char* importFooter =
    R"(A FILE is, by its content: a CSCA master list (CMS), an X.509 certificate or several (DER, PEM), card-verifiable
certificates, LDIF of a PKD, a revocation list, a defect list (BSI TR-03129-2) or a deviation list (ICAO Doc 9303-12).
Several files are sorted: certificates come before the lists they vouch for. A file is kept wholly or not at all.

What is kept was verified. The signer of a list must lead to a CSCA of the store: the first one is vouched for by the
operator, as a FILE or with --root, after its fingerprint was compared over another way. A list without a signature is
refused. Certificates in LDIF, revocation lists and card-verifiable certificates must be signed by what is in the store.

KIND, for single certificates where their content does not say it: csca, document-signer, master-list-signer,
seal-signer, seal-ca.

Examples:
  rahdari trust import --root csca-germany.cer DE_ML.ml --store store.sqlite
  rahdari trust import seal.crt --kind seal-signer --store store.sqlite
  rahdari trust import icaopkd-001-complete.ldif icaopkd-002-complete.ldif --store store.sqlite --json

JSON: an array, an element a file: {"file", "format", "signer", "signedAt", "total", "added", "alreadyThere",
"refused": [{what, code, message, advice}], "remarks"}, or {"file", "error": {code, message, advice}}.

Exit codes: 0 all imported, 1 a file refused for its signature or signer, 2 a part of a file refused, 3 a file could not
be read, 64 usage, 70 the store is damaged or busy, 74 the store cannot be written, 130 stopped; see rahdari --help.)";

constexpr const char* listFooter = R"(Examples:
  rahdari trust list --store store.sqlite --country DE
  rahdari trust list --store store.sqlite --kind csca --expiring 90
  rahdari trust list --store store.sqlite --json | jq -r '.[].subject'

Exit codes: 0 listed, 64 usage, 70 the store is missing, damaged or busy; see rahdari --help.)";

constexpr const char* showFooter = R"(Examples:
  rahdari trust show 5B8C0A1F --store store.sqlite
  rahdari trust show csca-germany --store store.sqlite

Exit codes: 0 shown, 3 nothing fits, 64 usage, 70 the store is missing, damaged or busy; see rahdari --help.)";

constexpr const char* removeFooter =
    R"(What is removed is not used for checking any more. It stays in the list, marked, and later imports do not bring it back.

Exit codes: 0 removed, 3 nothing fits or several do, 64 usage, 70 the store is missing, damaged or busy, 74 not written;
see rahdari --help.)";

constexpr const char* verifyFooter = R"(Looks at every octet of the store and at every signature again.
  confirmed    its signature holds, by its own key or by an anchor of the store
  vouched for  nothing in the store can confirm it: only who imported it, or the signer of the list it stood in
  wrong        it cannot be read, or its signature does not hold
  damaged      its octets are not those that were imported

Exit codes: 0 nothing wrong or damaged, 1 something is, 64 usage, 70 the store is missing, unreadable or busy,
130 stopped; see rahdari --help.)";

/// Empty when the text is a kind, else what is wrong.
std::string complainOfKind(const std::string& text)
{
    return pki::trustKindFromString(text) ? std::string() : "\"" + text + "\" is not a kind of trust item";
}

}  // namespace

::CLI::App* TrustCommandLine::add(::CLI::App& trust, const char* name, const char* about, const char* footer)
{
    ::CLI::App* command = trust.add_subcommand(name, about);
    command->add_option("--store", store_, "file or folder of the trust store")->type_name("STORE")->required();
    command->add_flag("--json", json_, "write JSON");
    command->footer(footer);
    return command;
}

void TrustCommandLine::addTo(::CLI::App& app)
{
    ::CLI::App* trust =
        app.add_subcommand("trust", "Keep the certificates and lists that chips and seals are judged by");
    trust->require_subcommand(1);
    trust->footer(trustFooter);
    addImport(*trust);
    addList(*trust);
    addShow(*trust);
    addRemove(*trust);
    addVerify(*trust);
}

void TrustCommandLine::addImport(::CLI::App& trust)
{
    importCommand_ = add(trust, "import", "Verify files and keep what is in them", importFooter);
    importCommand_->add_option("FILE", import_.files, "lists and certificates")->type_name(" ")->required();
    importCommand_->add_option("--root", import_.roots, "CSCA certificate that you vouch for; imported first")
        ->type_name("CERT")
        ->expected(1)
        ->take_all();
    importCommand_->add_option("--kind", import_.kind, "what single certificates are for")
        ->type_name("KIND")
        ->check(complainOfKind);
    importCommand_
        ->add_option("--vouched-by", import_.voucher, "who vouches for single certificates (the login's name)")
        ->type_name("NAME");
}

void TrustCommandLine::addList(::CLI::App& trust)
{
    listCommand_ = add(trust, "list", "List what is in a store", listFooter);
    listCommand_->add_option("--country", list_.country, "only of this country, two letters")->type_name("CC");
    listCommand_->add_option("--kind", list_.kind, "only of this kind")->type_name("KIND")->check(complainOfKind);
    listCommand_->add_option("--expiring", expiringDays_, "only what expires within so many days")
        ->type_name("DAYS")
        ->check(::CLI::Range(0, 36500));
}

void TrustCommandLine::addShow(::CLI::App& trust)
{
    showCommand_ = add(trust, "show", "Show items wholly, with where they came from", showFooter);
    showCommand_->add_option("ITEM", show_.wanted, "the beginning of a SHA-256, or a part of a subject")
        ->type_name("SHA256|SUBJECT")
        ->required();
}

void TrustCommandLine::addRemove(::CLI::App& trust)
{
    removeCommand_ = add(trust, "remove", "Take an item out of use", removeFooter);
    removeCommand_->add_option("SHA256", remove_.sha256, "of the item, or its beginning")->type_name(" ")->required();
}

void TrustCommandLine::addVerify(::CLI::App& trust)
{
    verifyCommand_ = add(trust, "verify", "Check everything in a store again", verifyFooter);
}

std::optional<TrustOptions> TrustCommandLine::command() const
{
    TrustOptions options;
    options.store = store_;
    options.json = json_;
    if (importCommand_->parsed()) {
        options.action = import_;
    } else if (listCommand_->parsed()) {
        TrustListOptions list = list_;
        list.expiringDays = expiringDays_ < 0 ? std::nullopt : std::optional(expiringDays_);
        options.action = list;
    } else if (showCommand_->parsed()) {
        options.action = show_;
    } else if (removeCommand_->parsed()) {
        options.action = remove_;
    } else if (verifyCommand_->parsed()) {
        options.action = TrustVerifyOptions();
    } else {
        return std::nullopt;
    }
    return options;
}

}  // namespace rahdari::ui::cli
