#include "tests/unit/core/pki/document_cases.h"

#include "core/crypto/digest.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::tests {

using check::Outcome;
using pki::PartialResult;
using pki::PassiveAuthentication;

const PartialResult& hash(const PassiveAuthentication& result) { return result.sod.hash; }

const PartialResult& signature(const PassiveAuthentication& result) { return result.sod.signature; }

const PartialResult& dsSignature(const PassiveAuthentication& result) { return result.sod.dsSignature; }

const PartialResult& validity(const PassiveAuthentication& result) { return result.sod.validity; }

const PartialResult& trust(const PassiveAuthentication& result) { return result.sod.trust; }

const PartialResult& com(const PassiveAuthentication& result) { return result.comAgainstSod; }

const PartialResult& integrity(const PassiveAuthentication& result) { return result.integrity; }

const PartialResult& state(const PassiveAuthentication& result) { return result.issuingState; }

std::ostream& operator<<(std::ostream& out, const DocumentCase& sample) { return out << sample.name; }

void judge(const DocumentCase& sample)
{
    MadeUpDocument document;
    sample.change(document);
    const PassiveAuthentication result = document.authenticate();
    const PartialResult& part = sample.part(result);
    BOOST_TEST((part.outcome == sample.outcome), check::toString(part.outcome) << ": " << part.reason);
    BOOST_TEST(!part.reason.empty());
}

void demandAllSuccessful(const PassiveAuthentication& result)
{
    for (const auto part : {hash, signature, dsSignature, validity, trust, com, integrity, state}) {
        BOOST_TEST((part(result).outcome == Outcome::Successful), part(result).reason);
    }
}

const TestKey& rsaKey()
{
    static const TestKey key = tests::makeRsaKey(2048);
    return key;
}

const TestKey& dsaKey()
{
    static const TestKey key = tests::makeDsaKey();
    return key;
}

const TestKey& brainpoolKey()
{
    static const TestKey key = tests::makeEcKey("brainpoolP384r1", true);
    return key;
}

Change signedWith(const TestKey& (*key)(), const char* digestOid, TestScheme scheme)
{
    return [=](MadeUpDocument& document) {
        document.dsKey = &key();
        document.sod.scheme = scheme;
        document.sod.digestOid = digestOid;
        document.ldsDigestOid = digestOid;
    };
}

TestScheme pss(const char* digestOid, const char* digest, int salt)
{
    return {"1.2.840.113549.1.1.10", pssParameters(digestOid, salt), digest, salt, false};
}

TestScheme pkcs1(const char* oid, const char* digest) { return {oid, {0x05, 0x00}, digest, -1, false}; }

TestScheme plain(const char* oid, const char* digest) { return {oid, {}, digest, -1, true}; }

base::Bytes sha256(const base::Bytes& bytes) { return crypto::digest(crypto::DigestAlgorithm::Sha256, bytes); }

}  // namespace rahdari::tests
