#pragma once

#include "core/base/bytes.h"
#include "core/crypto/openssl_handles.h"

#include <string>
#include <utility>
#include <vector>

namespace rahdari::tests {

/// A certificate with its private key, made by OpenSSL: the truth that our own reading is held against.
struct Issued {
    crypto::CertificateHandle certificate;
    crypto::KeyHandle key;

    base::Bytes der() const;
    base::Bytes subjectKeyId() const;
};

/// What a certificate is to say. Everyone is from Utopia, and every key on P-256 unless `rsa`.
struct CertificatePlan {
    std::vector<std::pair<std::string, std::string>> subject{{"C", "UT"}, {"O", "Rahdari tests"}, {"CN", "UTO CSCA"}};
    long serial = 1;
    bool ca = true;
    std::string extendedKeyUsage;  ///< dotted, or empty
    long daysFromNow = -30;        ///< begin of validity
    long daysValid = 3650;
    bool keyIdentifiers = true;
    bool rsa = false;
};

/// A subject of Utopia with this common name.
std::vector<std::pair<std::string, std::string>> utopian(const std::string& commonName,
                                                         const std::string& country = "UT");

/// @param issuer  null: self-signed
/// @param key     null: a new one
Issued issue(const CertificatePlan& plan, const Issued* issuer = nullptr, const Issued* key = nullptr);

/// A signed list as CMS with this content type. @param others  certificates that come along beside the signer's
base::Bytes signList(const std::string& contentType, const base::Bytes& content, const Issued& signer,
                     const std::vector<const Issued*>& others = {});

/// CscaMasterList with these certificates.
base::Bytes masterListContent(const std::vector<base::Bytes>& certificates);

/// @param nextUpdateDays  from now; negative: long due
base::Bytes makeCrl(const Issued& issuer, const std::vector<long>& revokedSerials, long nextUpdateDays = 30);

/// As PEM, with a label such as "CERTIFICATE".
std::string toPem(const base::Bytes& der, const std::string& label);

/// As base64 on one line.
std::string toBase64(const base::Bytes& octets);

}  // namespace rahdari::tests
