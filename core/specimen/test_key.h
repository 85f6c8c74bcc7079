#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/random.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace rahdari::specimen {

enum class KeyKind : std::uint8_t { Ec, Rsa, Dsa, Dh };

/// What kind of key is wanted.
struct KeySpec {
    KeyKind kind = KeyKind::Ec;
    std::string group = "brainpoolP256r1";  ///< EC, DH, DSA; see keyGroup(); empty for RSA
    int bits = 2048;                        ///< RSA
    int rsaExponent = 65537;                ///< RSA
    bool explicitParameters = true;         ///< EC: as ICAO Doc 9303-12 wants them; OpenSSL's chain builder does not
    bool pssKeyOid = false;                 ///< RSA: SubjectPublicKeyInfo names id-RSASSA-PSS

    bool operator==(const KeySpec&) const = default;
};

KeySpec ecSpec(std::string group, bool explicitParameters = true);
KeySpec rsaSpec(int bits);
/// @param group  "dh_1024_160", "dh_2048_224" or "dh_2048_256"
KeySpec dsaSpec(std::string group);
KeySpec dhSpec(std::string group);

/// A key pair of the fictitious state, as a value. Never a key of anything real.
struct TestKey {
    KeySpec spec = {};
    base::Bytes privateValue = {};  ///< scalar, exponent d, or x
    base::Bytes publicValue = {};   ///< 04 x y; modulus n; or y
    base::Bytes primeP = {};        ///< RSA
    base::Bytes primeQ = {};        ///< RSA

    bool operator==(const TestKey&) const = default;
};

/// Makes a key pair; the same random octets give the same key, RSA included.
TestKey makeKey(const KeySpec& spec, const crypto::RandomSource& random);

/// The pair of a private scalar that is given.
TestKey keyOf(const KeySpec& spec, base::ByteSpan privateValue);

/// DER SubjectPublicKeyInfo.
base::Bytes subjectPublicKeyInfo(const TestKey& key);

/// SHA-1 of the public key's bits (RFC 5280 4.2.1.2).
base::Bytes subjectKeyId(const TestKey& key);

/// DER PKCS#8, and its PEM.
base::Bytes privateKeyInfo(const TestKey& key);
std::string privateKeyPem(const TestKey& key);

/// Reads what privateKeyInfo() or privateKeyPem() wrote. @return Error 3106
base::Result<TestKey> readPrivateKeyInfo(base::ByteSpan der);
base::Result<TestKey> readPrivateKeyPem(std::string_view pem);

}  // namespace rahdari::specimen
