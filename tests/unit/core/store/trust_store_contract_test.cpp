#include "core/pki/certificate.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_index.h"
#include "core/store/sqlite_trust_store.h"
#include "tests/support/test_authority.h"
#include "tests/unit/core/store/scratch_store.h"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <tuple>

// What every trust store does, whatever it keeps its items in.

using namespace rahdari;
using namespace rahdari::pki;
using namespace rahdari::tests;

namespace {

struct InMemory {
    MemoryTrustStore store;
    TrustStore& get() { return store; }
};

struct InSqlite {
    ScratchStore scratch;
    std::unique_ptr<store::SqliteTrustStore> store = scratch.open();
    TrustStore& get() { return *store; }
};

using Stores = std::tuple<InMemory, InSqlite>;

const Issued& csca()
{
    static const Issued one = issue({});
    return one;
}

const Issued& signer()
{
    static const Issued one = [] {
        CertificatePlan plan;
        plan.subject = utopian("UTO DS 1", "ut");
        plan.serial = 7;
        plan.ca = false;
        return issue(plan, &csca());
    }();
    return one;
}

TrustItem item(TrustKind kind, const base::Bytes& der, const std::string& file = "first.cer")
{
    return {kind,
            der,
            trustItemName(der),
            {{"single certificate", file, base::Bytes(32, 0x11),
              std::chrono::sys_seconds(std::chrono::seconds(1'000'000)), "operator"}},
            false};
}

std::size_t count(const TrustStore& store, const TrustQuery& query)
{
    const auto found = store.find(query);
    BOOST_REQUIRE(found);
    return found->size();
}

TrustQuery query() { return {}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(TrustStoreContract)

BOOST_AUTO_TEST_CASE_TEMPLATE(ItemsAreFoundByEachPartOfTheIndex, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    const TrustItem ca = item(TrustKind::Csca, csca().der());
    const TrustItem ds = item(TrustKind::DocumentSigner, signer().der());
    const base::Bytes crlDer = makeCrl(csca(), {7});
    BOOST_TEST(*store.add({ca, ds, item(TrustKind::Crl, crlDer)}) == 3U);
    const Certificate parsed = *parseCertificate(ds.der);

    const auto wanted = [&](const TrustQuery& asked, const TrustItem& expected) {
        const auto found = store.find(asked);
        BOOST_REQUIRE(found);
        BOOST_TEST_REQUIRE(found->size() == 1U);
        BOOST_TEST((found->front() == expected));
    };
    TrustQuery bySki = query();
    bySki.subjectKeyId = csca().subjectKeyId();
    wanted(bySki, ca);
    TrustQuery byAki = query();
    byAki.issuerKeyId = csca().subjectKeyId();
    byAki.kind = TrustKind::DocumentSigner;
    wanted(byAki, ds);
    TrustQuery bySubject = query();
    bySubject.subject = parsed.issuer.canonical();
    wanted(bySubject, ca);
    TrustQuery byIssuer = query();
    byIssuer.issuer = parsed.issuer.canonical();
    byIssuer.kind = TrustKind::DocumentSigner;
    wanted(byIssuer, ds);
    byIssuer.kind = TrustKind::Crl;
    BOOST_TEST(count(store, byIssuer) == 1U);
    byAki.kind.reset();
    BOOST_TEST(count(store, byAki) == 3U);  // the CSCA, its signer, its revocation list
    byAki.subject = base::Bytes{1};
    BOOST_TEST(count(store, byAki) == 0U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(CountriesAreComparedWithoutCase, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    BOOST_REQUIRE(store.add({item(TrustKind::Csca, csca().der()), item(TrustKind::DocumentSigner, signer().der())}));
    TrustQuery byCountry = query();
    byCountry.country = "uT";
    BOOST_TEST(count(store, byCountry) == 2U);
    byCountry.country = "UX";
    BOOST_TEST(count(store, byCountry) == 0U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(SameOctetsAreKeptOnceWithEveryProvenance, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    BOOST_TEST(*store.add({item(TrustKind::Csca, csca().der(), "first.cer")}) == 1U);
    BOOST_TEST(*store.add({item(TrustKind::Csca, csca().der(), "second.ml")}) == 0U);
    BOOST_TEST(*store.add({item(TrustKind::Csca, csca().der(), "second.ml")}) == 0U);
    const auto found = store.find(query());
    BOOST_REQUIRE(found);
    BOOST_TEST_REQUIRE(found->size() == 1U);
    BOOST_TEST_REQUIRE(found->front().provenances.size() == 2U);
    BOOST_TEST(found->front().provenances[0].file == "first.cer");
    BOOST_TEST(found->front().provenances[1].file == "second.ml");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(TheSameFileOnAnotherDayTellsNothingNew, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    TrustItem again = item(TrustKind::Csca, csca().der());
    BOOST_REQUIRE(store.add({again}));
    again.provenances.front().importedAt += std::chrono::hours(24);
    BOOST_REQUIRE(store.add({again}));
    BOOST_TEST(store.find(query())->front().provenances.size() == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(EveryGenerationIsKeptInOrderOfImport, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    std::vector<base::Bytes> generations;
    for (long serial = 1; serial <= 5; ++serial) {
        CertificatePlan plan;
        plan.serial = serial;
        generations.push_back(issue(plan).der());
        BOOST_REQUIRE(store.add({item(TrustKind::Csca, generations.back())}));
    }
    TrustQuery bySubject = query();
    bySubject.subject = parseCertificate(generations.front())->subject.canonical();
    const auto found = store.find(bySubject);
    BOOST_REQUIRE(found);
    BOOST_TEST_REQUIRE(found->size() == 5U);
    for (std::size_t place = 0; place < 5; ++place) {
        BOOST_TEST(((*found)[place].der == generations[place]));
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(AllOrNothing, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    const auto added = store.add({item(TrustKind::Csca, csca().der()), item(TrustKind::Csca, {0x30, 0x00})});
    BOOST_TEST(!static_cast<bool>(added));
    BOOST_TEST(count(store, query()) == 0U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(RemovedItemsStayListedAndRemoved, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    const TrustItem ca = item(TrustKind::Csca, csca().der());
    BOOST_REQUIRE(store.add({ca}));
    BOOST_TEST(*store.remove(ca.sha256));
    BOOST_TEST(!*store.remove(base::Bytes(32, 0xEE)));
    BOOST_TEST(count(store, query()) == 0U);
    TrustQuery all = query();
    all.withRemoved = true;
    BOOST_TEST_REQUIRE(count(store, all) == 1U);
    BOOST_TEST(store.find(all)->front().removed);
    BOOST_REQUIRE(store.add({item(TrustKind::Csca, csca().der(), "again.ml")}));
    BOOST_TEST(count(store, query()) == 0U);
    BOOST_TEST(store.find(all)->front().provenances.size() == 2U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(NamesAreMadeByTheStore, Store, Stores)
{
    Store holder;
    TrustStore& store = holder.get();
    TrustItem lying = item(TrustKind::Csca, csca().der());
    lying.sha256 = base::Bytes(32, 0x00);
    BOOST_REQUIRE(store.add({lying}));
    BOOST_TEST(base::toHex(store.find(query())->front().sha256) == base::toHex(trustItemName(csca().der())));
}

BOOST_AUTO_TEST_SUITE_END()
