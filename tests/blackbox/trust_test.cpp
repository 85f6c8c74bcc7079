#include "tests/blackbox/program_run.h"
#include "tests/support/test_authority.h"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

// `rahdari trust` as its users see it, on files made by OpenSSL.

using namespace rahdari::blackbox;
namespace tests = rahdari::tests;
using Json = nlohmann::json;

namespace {

struct Files {
    ScratchFolder scratch;
    tests::Issued csca = tests::issue({});
    tests::Issued signer = [this] {
        tests::CertificatePlan plan;
        plan.subject = tests::utopian("UTO Master List Signer");
        plan.ca = false;
        plan.serial = 5;
        plan.extendedKeyUsage = "2.23.136.1.1.3";
        return tests::issue(plan, &csca);
    }();

    Files()
    {
        std::vector<rahdari::base::Bytes> members;
        for (long serial = 40; serial < 43; ++serial) {
            tests::CertificatePlan plan;
            plan.serial = serial;
            plan.subject = tests::utopian("XXO CSCA", "XX");
            plan.daysValid = serial == 40 ? 60 : 3650;
            members.push_back(tests::issue(plan).der());
        }
        const auto content = tests::masterListContent(members);
        put("csca.cer", csca.der());
        put("list.ml", tests::signList("2.23.136.1.1.2", content, signer));
        put("bare.ml", content);
        put("letter.txt", {'h', 'e', 'l', 'l', 'o'});
    }

    void put(const std::string& name, const rahdari::base::Bytes& octets) const
    {
        writeFile(scratch / name, std::string(octets.begin(), octets.end()));
    }

    std::string path(const std::string& name) const { return (scratch / name).string(); }

    Ending trust(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "trust");
        arguments.insert(arguments.end(), {"--store", path("store.sqlite")});
        return run(arguments);
    }

    /// A store with the CSCA and the list.
    void fill() const { BOOST_REQUIRE(trust({"import", path("list.ml"), path("csca.cer")}).exitCode == 0); }
};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(Trust)

BOOST_AUTO_TEST_CASE(ListsAndTheirRootsAreImportedInWhateverOrderTheyAreNamed)
{
    const Files files;
    const Ending ending = files.trust({"import", files.path("list.ml"), files.path("csca.cer"), "--json"});
    BOOST_TEST_REQUIRE(ending.exitCode == 0, ending.err);
    BOOST_TEST(ending.err == "");  // no progress where no terminal is
    const Json reports = Json::parse(ending.out);
    BOOST_TEST_REQUIRE(reports.size() == 2U);
    BOOST_TEST(reports[0]["format"] == "certificate");
    BOOST_TEST(reports[1]["format"] == "master list");
    BOOST_TEST(reports[1]["total"] == 3);
    BOOST_TEST(reports[1]["added"] == 3);
    BOOST_TEST(reports[1]["signer"] == "C=UT, O=Rahdari tests, CN=UTO Master List Signer");
}

BOOST_AUTO_TEST_CASE(RootsMayBeNamed)
{
    const Files files;
    const Ending ending = files.trust({"import", files.path("list.ml"), "--root", files.path("csca.cer")});
    BOOST_TEST(ending.exitCode == 0, ending.err);
    BOOST_TEST(holds(ending.out, "3 in it, 3 new, 0 known"), ending.out);
}

BOOST_AUTO_TEST_CASE(WhatIsNotVouchedForIsRefusedWithAdvice)
{
    const Files files;
    const Ending unknown = files.trust({"import", files.path("list.ml")});
    BOOST_TEST(unknown.exitCode == 1);
    BOOST_TEST(holds(unknown.err, "CN=UTO CSCA"), unknown.err);
    BOOST_TEST(holds(unknown.err, "[error 3103]"), unknown.err);
    const Ending bare = files.trust({"import", files.path("bare.ml"), "--root", files.path("csca.cer")});
    BOOST_TEST(bare.exitCode == 1);
    BOOST_TEST(holds(bare.err, "[error 3104]"), bare.err);
    const Ending letter = files.trust({"import", files.path("letter.txt")});
    BOOST_TEST(letter.exitCode == 3);
    BOOST_TEST(holds(letter.err, "[error 3112]"), letter.err);
    const Ending missing = files.trust({"import", files.path("none.ml")});
    BOOST_TEST(missing.exitCode == 3);
    BOOST_TEST(holds(missing.err, "[error 1000]"), missing.err);
}

BOOST_AUTO_TEST_CASE(StoresAreListedAndShown)
{
    const Files files;
    files.fill();
    const Json all = Json::parse(files.trust({"list", "--json"}).out);
    BOOST_TEST(all.size() == 5U);
    const Json others = Json::parse(files.trust({"list", "--json", "--country", "xx", "--kind", "csca"}).out);
    BOOST_TEST_REQUIRE(others.size() == 3U);
    BOOST_TEST(others[0]["provenances"][0]["file"] == "list.ml");
    BOOST_TEST(others[0]["provenances"][0]["voucher"] == "C=UT, O=Rahdari tests, CN=UTO Master List Signer");
    BOOST_TEST(Json::parse(files.trust({"list", "--json", "--expiring", "45"}).out).size() == 1U);
    const Ending table = files.trust({"list"});
    BOOST_TEST(holds(table.out, "5 items"), table.out);
    const std::string name = others[0]["sha256"];
    const Ending shown = files.trust({"show", name.substr(0, 10)});
    BOOST_TEST(holds(shown.out, name), shown.out);
    BOOST_TEST(holds(shown.out, "vouched for by"), shown.out);
    BOOST_TEST(Json::parse(files.trust({"show", "master list", "--json"}).out).size() == 1U);
    BOOST_TEST(files.trust({"show", "nobody at all"}).exitCode == 3);
}

BOOST_AUTO_TEST_CASE(RemovedItemsStayListedAndDoNotComeBack)
{
    const Files files;
    files.fill();
    const Json list = Json::parse(files.trust({"list", "--json", "--country", "UT", "--kind", "csca"}).out);
    const std::string name = list[0]["sha256"];
    BOOST_TEST(files.trust({"remove", name.substr(0, 16)}).exitCode == 0);
    BOOST_TEST(files.trust({"remove", "FFFFFFFFFFFFFFFF"}).exitCode == 3);
    BOOST_TEST(Json::parse(files.trust({"list", "--json", "--country", "UT", "--kind", "csca"}).out)[0]["removed"] ==
               true);
    BOOST_TEST(files.trust({"import", files.path("list.ml")}).exitCode == 1);  // its CSCA is out of use
}

BOOST_AUTO_TEST_CASE(VerifyNamesWhatIsDamaged)
{
    const Files files;
    files.fill();
    const Ending sound = files.trust({"verify"});
    BOOST_TEST(sound.exitCode == 0, sound.out);
    BOOST_TEST(holds(sound.out, "5 items: 5 confirmed, 0 vouched for only, 0 wrong, 0 damaged"), sound.out);
    std::string store = readFile(files.scratch / "store.sqlite");
    const auto octets = files.signer.der();
    const std::size_t at = store.find(std::string(octets.begin(), octets.end()));
    BOOST_TEST_REQUIRE(at != std::string::npos);
    store[at + 60] = static_cast<char>(store[at + 60] ^ 1);
    writeFile(files.scratch / "store.sqlite", store);
    const Ending damaged = files.trust({"verify", "--json"});
    BOOST_TEST(damaged.exitCode == 1);
    const Json report = Json::parse(damaged.out);
    BOOST_TEST(report["damaged"].size() == 1U);
    BOOST_TEST(report["confirmed"] == 4);
    BOOST_TEST(files.trust({"list"}).exitCode == 70);
}

BOOST_AUTO_TEST_CASE(MissingStoresAndWrongUseAreTold)
{
    const Files files;
    for (const char* command : {"list", "verify"}) {
        const Ending ending = files.trust({command});
        BOOST_TEST(ending.exitCode == 70);
        BOOST_TEST(holds(ending.err, "there is no trust store at"), ending.err);
    }
    BOOST_TEST(run({"trust"}).exitCode == 64);
    BOOST_TEST(run({"trust", "list"}).exitCode == 64);
    BOOST_TEST(files.trust({"list", "--kind", "friend"}).exitCode == 64);
    BOOST_TEST(run({"trust", "--help"}).exitCode == 0);
    BOOST_TEST(run({"trust", "import", "--help"}).exitCode == 0);
}

BOOST_AUTO_TEST_SUITE_END()
