#include "tests/support/sealed_model.h"

#include "core/document/model/model_pack.h"
#include "tests/support/made_up_model.h"

#include <boost/test/unit_test.hpp>

#include <openssl/pem.h>

namespace rahdari::tests {

namespace {

std::string keyPem(const Issued& who)
{
    const crypto::Handle<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), who.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

}  // namespace

Issued modelAgency(const std::string& commonName)
{
    CertificatePlan plan;
    plan.subject = utopian(commonName);
    plan.ca = false;
    return issue(plan);
}

base::Bytes sealedModel(const Issued& agency, const std::string& name, const std::string& version)
{
    document::DocumentModel model = madeUpModel(name);
    model.version = version;
    auto pack = document::sealPack(model, keyPem(agency), toPem(agency.der(), "CERTIFICATE"));
    BOOST_REQUIRE(pack);
    return std::move(pack).value();
}

}  // namespace rahdari::tests
