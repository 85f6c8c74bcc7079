#include "core/pki/memory_trust_store.h"
#include "core/seal/seal_signer.h"
#include "core/seal/seal_verification.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

// Seals of another maker beside the checkout. Without them the test is skipped.

using namespace rahdari;
using base::Bytes;
using check::Outcome;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(RAHDARI_SHARED_DATA) / "chip" / "vds";

Bytes fileOctets(const char* name)
{
    std::ifstream file(folder / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

struct SharedSeal {
    Bytes octets;
    std::string signer;  ///< of the header, by another program
    std::string result;
};

std::vector<SharedSeal> sharedSeals()
{
    if (!fs::exists(folder / "seals.tsv")) {
        std::cout << "skipped, data missing: " << (folder / "seals.tsv").string() << std::endl;
        std::_Exit(77);
    }
    std::ifstream file(folder / "seals.tsv");
    std::vector<SharedSeal> seals;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream columns(line);
        std::string hex;
        std::string skipped;
        SharedSeal seal;
        std::getline(columns, hex, '\t');
        std::getline(columns, skipped, '\t');
        std::getline(columns, skipped, '\t');
        std::getline(columns, seal.signer, '\t');
        std::getline(columns, seal.result, '\t');
        seal.octets = base::fromHex(hex).value();
        seals.push_back(std::move(seal));
    }
    return seals;
}

const char* certificateOf(const SharedSeal& seal)
{
    return seal.result.find("DETS32") != std::string::npos ? "sealgen_DETS32.crt" : "sealgen_UTTS5B.crt";
}

bool isVerified(const SharedSeal& seal) { return seal.result.starts_with("VERIFIED"); }

/// Whether the header names the certificate that signed it; one sample names another.
bool namesItsSigner(const SharedSeal& seal) { return seal.signer == "DETS0232" || seal.signer == "UTTS025B"; }

pki::MemoryTrustStore signers()
{
    std::vector<pki::TrustItem> items;
    for (const char* name : {"sealgen_DETS32.crt", "sealgen_UTTS5B.crt"}) {
        pki::TrustItem item;
        item.kind = pki::TrustKind::SealSigner;
        item.der = fileOctets(name);
        items.push_back(std::move(item));
    }
    pki::MemoryTrustStore store;
    BOOST_REQUIRE(store.add(items));
    return store;
}

seal::SealVerificationSettings settings()
{
    return {std::chrono::sys_days(std::chrono::year(2024) / 6 / 1), {{"UTO", "UT"}, {"D", "DE"}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SharedSealsTest)

BOOST_AUTO_TEST_CASE(EverySignatureThatHoldsIsFoundToHold)
{
    int verified = 0;
    for (const SharedSeal& shared : sharedSeals()) {
        const auto parsed = seal::parseVisibleDigitalSeal(shared.octets);
        if (!isVerified(shared)) {
            continue;
        }
        BOOST_REQUIRE(parsed);
        BOOST_TEST(parsed->faults.empty(), shared.result);
        const auto certificate = pki::parseCertificate(fileOctets(certificateOf(shared)));
        BOOST_REQUIRE(certificate);
        const auto holds = seal::isSignedBy(*parsed, *certificate);
        BOOST_REQUIRE(holds);
        BOOST_TEST(*holds, shared.result);
        ++verified;
    }
    BOOST_TEST(verified == 11);
}

BOOST_AUTO_TEST_CASE(SealsAreJudgedWithTheirSigners)
{
    const auto store = signers();
    for (const SharedSeal& shared : sharedSeals()) {
        const auto seal = seal::verifySeal(shared.octets, "", store, settings());
        const Outcome signature = seal.results.signature.outcome;
        if (isVerified(shared)) {
            const Outcome trust = namesItsSigner(shared) ? Outcome::Successful : Outcome::Undetermined;
            BOOST_TEST((signature == Outcome::Successful), shared.result + ": " + seal.results.signature.reason);
            BOOST_TEST((seal.results.signerTrust.outcome == trust), seal.results.signerTrust.reason);
            BOOST_TEST((seal.results.semantics.outcome != Outcome::Failed), seal.results.semantics.reason);
        } else {
            // Two that the other program could not read are signed by a kept key which they do not name.
            const bool byAnother =
                signature == Outcome::Successful && seal.results.signerTrust.outcome == Outcome::Undetermined;
            BOOST_TEST((byAnother || signature == Outcome::Undetermined || signature == Outcome::NotSupported),
                       shared.result);
        }
    }
}

BOOST_AUTO_TEST_CASE(NoAlteredSealVerifies)
{
    const auto store = signers();
    for (const SharedSeal& shared : sharedSeals()) {
        for (std::size_t at = 0; isVerified(shared) && at < shared.octets.size(); at += 7) {
            Bytes altered = shared.octets;
            altered[at] ^= 0x10U;
            const auto seal = seal::verifySeal(altered, "", store, settings());
            BOOST_TEST((seal.results.signature.outcome != Outcome::Successful), at);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
