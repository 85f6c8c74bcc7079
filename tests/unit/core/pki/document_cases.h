#pragma once

#include "core/pki/passive_authentication.h"
#include "tests/unit/core/pki/made_up_document.h"

#include <functional>
#include <ostream>
#include <string>

namespace rahdari::tests {

/// What is done to a document before it is issued.
using Change = std::function<void(MadeUpDocument&)>;

/// The part of the result that a case is about.
using Part = std::function<const pki::PartialResult&(const pki::PassiveAuthentication&)>;

const pki::PartialResult& hash(const pki::PassiveAuthentication& result);
const pki::PartialResult& signature(const pki::PassiveAuthentication& result);
const pki::PartialResult& dsSignature(const pki::PassiveAuthentication& result);
const pki::PartialResult& validity(const pki::PassiveAuthentication& result);
const pki::PartialResult& trust(const pki::PassiveAuthentication& result);
const pki::PartialResult& com(const pki::PassiveAuthentication& result);
const pki::PartialResult& integrity(const pki::PassiveAuthentication& result);
const pki::PartialResult& state(const pki::PassiveAuthentication& result);

struct DocumentCase {
    std::string name;
    Change change;
    Part part;
    check::Outcome outcome = check::Outcome::Failed;
};

std::ostream& operator<<(std::ostream& out, const DocumentCase& sample);

/// Issues the document of a case and demands its outcome.
void judge(const DocumentCase& sample);

/// Everything but revocation, for which made-up documents have no list.
void demandAllSuccessful(const pki::PassiveAuthentication& result);

// Keys that are made once.
const TestKey& rsaKey();
const TestKey& dsaKey();
const TestKey& brainpoolKey();  ///< brainpoolP384r1, by value

inline constexpr const char* sha1Oid = "1.3.14.3.2.26";
inline constexpr const char* sha224Oid = "2.16.840.1.101.3.4.2.4";
inline constexpr const char* sha256Oid = "2.16.840.1.101.3.4.2.1";
inline constexpr const char* sha384Oid = "2.16.840.1.101.3.4.2.2";
inline constexpr const char* sha512Oid = "2.16.840.1.101.3.4.2.3";
inline constexpr const char* md5Oid = "1.2.840.113549.2.5";

/// EF.SOD signed with a scheme, and the hashes of the data groups with the same digest.
Change signedWith(const TestKey& (*key)(), const char* digestOid, TestScheme scheme);

TestScheme pss(const char* digestOid, const char* digest, int salt);
TestScheme pkcs1(const char* oid, const char* digest);
TestScheme plain(const char* oid, const char* digest);

base::Bytes sha256(const base::Bytes& bytes);

}  // namespace rahdari::tests
