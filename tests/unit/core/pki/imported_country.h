#pragma once

#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_import.h"
#include "tests/support/test_authority.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A country with files made by OpenSSL, and their import.
namespace rahdari::tests {

using pki::ImportContext;
using pki::ImportReport;
using pki::MemoryTrustStore;
using pki::TrustKind;
using pki::TrustQuery;
using pki::TrustStore;

inline std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

inline base::Bytes octetsOf(std::string_view text) { return {text.begin(), text.end()}; }

/// A CSCA, its list signer and document signer, and what they sign.
struct Country {
    Issued csca = issue({});
    Issued listSigner = signerWith("2.23.136.1.1.3", "UTO Master List Signer", 11);
    Issued documentSigner = signerWith("", "UTO DS", 12);

    Issued signerWith(const std::string& usage, const std::string& name, long serial, long daysFromNow = -30,
                      long daysValid = 3650) const
    {
        CertificatePlan plan;
        plan.subject = utopian(name);
        plan.ca = false;
        plan.serial = serial;
        plan.extendedKeyUsage = usage;
        plan.daysFromNow = daysFromNow;
        plan.daysValid = daysValid;
        return issue(plan, &csca);
    }
};

inline const Country& utopia()
{
    static const Country one;
    return one;
}

inline const std::vector<base::Bytes>& otherAnchors()
{
    static const std::vector<base::Bytes> anchors = [] {
        std::vector<base::Bytes> made;
        for (long serial = 20; serial < 25; ++serial) {
            CertificatePlan plan;
            plan.serial = serial;
            plan.subject = utopian("XXO CSCA", "XX");
            made.push_back(issue(plan).der());
        }
        return made;
    }();
    return anchors;
}

inline base::Bytes masterList(const Issued& signer, const std::vector<const Issued*>& others = {})
{
    return signList("2.23.136.1.1.2", masterListContent(otherAnchors()), signer, others);
}

inline base::Result<ImportReport> import(const base::Bytes& file, TrustStore& store, std::optional<TrustKind> kind = {})
{
    return importFile(file, "the file", ImportContext{store, {}, now(), "operator", kind, {}, {}});
}

/// The error of an import that must not succeed, and must keep nothing.
inline base::Error refusal(const base::Bytes& file, TrustStore& store)
{
    const std::size_t before = store.find({})->size();
    const auto report = import(file, store);
    BOOST_REQUIRE(!report);
    BOOST_TEST(store.find({})->size() == before);
    return report.error();
}

inline MemoryTrustStore storeWith(const std::vector<base::Bytes>& cscas)
{
    MemoryTrustStore store;
    for (const base::Bytes& der : cscas) {
        BOOST_REQUIRE(import(der, store, TrustKind::Csca));
    }
    return store;
}

inline std::size_t count(const TrustStore& store, TrustKind kind)
{
    TrustQuery query;
    query.kind = kind;
    return store.find(query)->size();
}

inline std::string ldifEntry(const std::string& name, const std::string& attribute, const base::Bytes& octets)
{
    const std::string encoded = toBase64(octets);
    std::string entry = "dn: cn=" + name + ",o=tests,c=UT\n" + attribute + ":: ";
    for (std::size_t at = 0; at < encoded.size(); at += 60) {
        entry += (at == 0 ? "" : " ") + encoded.substr(at, 60) + '\n';
    }
    return entry + '\n';
}

}  // namespace rahdari::tests
