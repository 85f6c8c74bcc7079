// The card-verifiable half of UtopianAuthority: CVCA, document verifiers, terminals (BSI TR-03110-3 appendix C).
#include "core/specimen/test_signature.h"
#include "core/specimen/utopian_authority.h"

#include <utility>

namespace rahdari::specimen {

namespace {

constexpr std::chrono::days year{365};

/// Country, mnemonic, five digits.
std::string reference(const std::string& country, const std::string& mnemonic, int number)
{
    const std::string digits = std::to_string(number);
    return country + mnemonic + std::string(5 - digits.size(), '0') + digits;
}

IssuedCvCertificate issue(CvCertificateSpec spec, const CvCertificateEdit& edit, const crypto::RandomSource& random)
{
    if (edit) {
        edit(spec);
    }
    return {.certificate = encodeCvCertificate(spec, random),
            .holder = spec.holderReference.value_or(""),
            .key = spec.publicKey,
            .algorithm = spec.algorithm};
}

CvCertificateSpec cvSpec(const AuthoritySettings& settings, TestKey key, std::string holder, CvRole role)
{
    CvCertificateSpec spec;
    spec.publicKey = std::move(key);
    spec.algorithm = settings.cvAlgorithm;
    spec.holderReference = std::move(holder);
    spec.role = role;
    spec.signingAlgorithm = settings.cvAlgorithm;
    return spec;
}

}  // namespace

IssuedCvCertificate UtopianAuthority::cvca(int generation, const CvCertificateEdit& edit) const
{
    const std::string name = reference(settings_.country, "CVCA", generation);
    CvCertificateSpec spec =
        cvSpec(settings_, makeKey(settings_.cvKey, randomFor("key of " + name)), name, CvRole::Cvca);
    spec.authorityReference = name;
    spec.withDomainParameters = true;
    spec.signingKey = spec.publicKey;
    spec.effective = settings_.date - year + std::chrono::days(30) * (generation - 1);
    spec.expires = *spec.effective + 3 * year;
    return issue(std::move(spec), edit, randomFor(name));
}

IssuedCvCertificate UtopianAuthority::cvcaLink(int fromGeneration, const CvCertificateEdit& edit) const
{
    const IssuedCvCertificate older = cvca(fromGeneration);
    const CvCertificateEdit linked = [&](CvCertificateSpec& spec) {
        spec.authorityReference = older.holder;
        spec.signingKey = older.key;
        spec.signingAlgorithm = older.algorithm;
        if (edit) {
            edit(spec);
        }
    };
    return cvca(fromGeneration + 1, linked);
}

IssuedCvCertificate UtopianAuthority::dv(int cvcaGeneration, const CvCertificateEdit& edit) const
{
    const IssuedCvCertificate authority = cvca(cvcaGeneration);
    const std::string name = reference(settings_.country, "DV", cvcaGeneration);
    CvCertificateSpec spec =
        cvSpec(settings_, makeKey(settings_.cvKey, randomFor("key of " + name)), name, CvRole::DomesticDv);
    spec.authorityReference = authority.holder;
    spec.signingKey = authority.key;
    spec.effective = settings_.date - std::chrono::days(30);
    spec.expires = settings_.date + std::chrono::days(90);
    return issue(std::move(spec), edit, randomFor(name));
}

IssuedCvCertificate UtopianAuthority::terminal(const IssuedCvCertificate& dv, const CvCertificateEdit& edit) const
{
    const std::string name = reference(settings_.country, "IS", 1);
    CvCertificateSpec spec =
        cvSpec(settings_, makeKey(settings_.cvKey, randomFor("key of " + name)), name, CvRole::Terminal);
    spec.authorityReference = dv.holder;
    spec.signingKey = dv.key;
    spec.signingAlgorithm = dv.algorithm;
    spec.effective = settings_.date - std::chrono::days(1);
    spec.expires = settings_.date + std::chrono::days(30);
    return issue(std::move(spec), edit, randomFor(name + " below " + dv.holder));
}

TerminalIdentity UtopianAuthority::terminalIdentity(int fromGeneration, int generation) const
{
    TerminalIdentity identity;
    for (int number = fromGeneration; number < generation; ++number) {
        identity.certificates.push_back(cvcaLink(number).certificate);
    }
    const IssuedCvCertificate verifier = dv(generation);
    const IssuedCvCertificate post = terminal(verifier);
    identity.certificates.push_back(verifier.certificate);
    identity.certificates.push_back(post.certificate);
    identity.terminalKey = privateKeyInfo(post.key);
    return identity;
}

}  // namespace rahdari::specimen
