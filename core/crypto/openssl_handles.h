#pragma once

#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace rahdari::crypto {

/// Ends the life of an OpenSSL object with the function OpenSSL has for it.
template <auto Free>
struct Freeing {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

template <typename T, auto Free>
using Handle = std::unique_ptr<T, Freeing<Free>>;

using BigNumberHandle = Handle<BIGNUM, BN_clear_free>;
using BigNumberContextHandle = Handle<BN_CTX, BN_CTX_free>;
using CertificateHandle = Handle<X509, X509_free>;
using CipherContextHandle = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using CrlHandle = Handle<X509_CRL, X509_CRL_free>;
using DigestContextHandle = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using EcGroupHandle = Handle<EC_GROUP, EC_GROUP_free>;
using EcPointHandle = Handle<EC_POINT, EC_POINT_clear_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;

/// What OpenSSL last complained of on this thread, for an error's message; empties its list of complaints.
std::string takeOpenSslComplaint();

}  // namespace rahdari::crypto
