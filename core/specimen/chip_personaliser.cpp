#include "core/specimen/chip_personaliser.h"

#include "core/base/error_code.h"
#include "core/crypto/digest.h"
#include "core/lds/tlv.h"
#include "core/specimen/file_makers.h"
#include "core/specimen/key_group.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;
using lds::LdsFile;

namespace {

Error invalid(const std::string& what)
{
    return {toInt(ErrorCode::SpecimenInvalid), "The specimen cannot be personalised: " + what, "Correct its profile"};
}

/// Where the fields that open a chip stand in the lines one after the other.
struct FieldPlaces {
    std::size_t number;
    std::size_t birth;
    std::size_t expiry;
};

std::optional<FieldPlaces> placesOf(std::size_t length)
{
    switch (length) {
    case 88: return FieldPlaces{44, 57, 65};
    case 72: return FieldPlaces{36, 49, 57};
    case 90: return FieldPlaces{5, 30, 38};
    default: return std::nullopt;
    }
}

/// Document number with check digit; a number of more than nine characters goes on in the optional data of TD1 and
/// TD2 (ICAO Doc 9303-5 4.2.2.2 note j).
std::string numberOf(const std::string& mrz, std::size_t place)
{
    const std::string number = mrz.substr(place, 9);
    if (mrz.size() == 88 || mrz[place + 9] != '<') {
        return mrz.substr(place, 10);
    }
    const std::size_t optional = mrz.size() == 90 ? 15 : 64;
    const std::size_t end = std::min(mrz.find('<', optional), mrz.size());
    return number + mrz.substr(optional, end - optional);
}

std::optional<LdsFile> fileNumbered(int number) { return lds::dataGroupFile(number); }

/// Makes one chip. Lives as long as one call.
class Personaliser {
public:
    Personaliser(const ChipProfile& profile, const UtopianAuthority& authority)
        : profile_(profile), edits_(profile.edits), authority_(authority)
    {
    }

    Result<PersonalisedChip> run()
    {
        if (auto done = prepareSecrets(); !done) {
            return done.error();
        }
        chip_.access = profile_.access;
        makeDataGroups();
        makeMasterFile();
        change(FileEdit::Stage::BeforeHashing);
        makeCom();
        makeSod();
        change(FileEdit::Stage::AfterHashing);
        if (edits_.secrets) {
            edits_.secrets(chip_.secrets);
        }
        return std::move(chip_);
    }

private:
    std::string purpose(std::string_view of) const { return "chip " + profile_.mrz + " " + std::string(of); }

    Result<void> prepareSecrets()
    {
        auto information = mrzInformationOf(profile_.mrz);
        if (!information) {
            return information.error();
        }
        ChipSecrets& secrets = chip_.secrets;
        secrets.mrzInformation = std::move(*information);
        secrets.documentNumber = secrets.mrzInformation.substr(0, secrets.mrzInformation.size() - 14);
        secrets.can = profile_.can;
        secrets.today = authority_.settings().date;
        for (const ChipAuthenticationOffer& offer : profile_.chipAuthentication) {
            if (keyGroup(offer.key.group) == nullptr) {
                return invalid("no group for Chip Authentication is called \"" + offer.key.group + "\"");
            }
            const std::string number = std::to_string(secrets.chipAuthentication.size());
            secrets.chipAuthentication.push_back(
                {offer.protocol, offer.keyId, makeKey(offer.key, authority_.randomFor(purpose("ca key " + number)))});
        }
        return prepareAuthentications();
    }

    Result<void> prepareAuthentications()
    {
        ChipSecrets& secrets = chip_.secrets;
        if (offersMapping(profile_)) {
            const auto group = groupNameOf(profile_.pace.front().parameterId);
            if (!group) {
                return invalid("no standardised domain parameters have this number");
            }
            secrets.camKey = makeKey(ecSpec(*group), authority_.randomFor(purpose("cam key")));
        }
        if (const auto& offer = profile_.activeAuthentication) {
            secrets.activeAuthentication = {.key = makeKey(offer->key, authority_.randomFor(purpose("aa key"))),
                                            .digest = offer->digest,
                                            .derSignature = offer->derSignature,
                                            .shortTrailer = offer->shortTrailer};
        }
        if (const auto& offer = profile_.terminalAuthentication) {
            secrets.trustPoints = offer->trustPoints;
            if (secrets.trustPoints.empty()) {
                secrets.trustPoints = {authority_.cvca().certificate};
            }
        }
        return {};
    }

    void put(LdsFile file, Bytes bytes) { chip_.files[file] = std::move(bytes); }

    template <typename Spec>
    static Spec edited(Spec spec, const std::function<void(Spec&)>& edit)
    {
        if (edit) {
            edit(spec);
        }
        return spec;
    }

    void makeDataGroups()
    {
        const Bytes mrz(profile_.mrz.begin(), profile_.mrz.end());
        put(LdsFile::Dg1, lds::encodeTlv(0x61, lds::encodeTlv(0x5F1F, mrz)));
        put(LdsFile::Dg2, encodeBiometricGroup(edited(faceGroup(profile_), edits_.dg2)));
        if (profile_.dg3) {
            put(LdsFile::Dg3, encodeBiometricGroup(edited(fingerGroup(), edits_.dg3)));
        }
        if (profile_.dg4) {
            put(LdsFile::Dg4, encodeBiometricGroup(edited(irisGroup(), edits_.dg4)));
        }
        if (profile_.dg11) {
            put(LdsFile::Dg11, encodeDg11(*profile_.dg11));
        }
        if (profile_.dg12) {
            put(LdsFile::Dg12, encodeDg12(*profile_.dg12));
        }
        makeSecurityGroups();
        for (const auto& [file, bytes] : profile_.extraFiles) {
            put(file, bytes);
        }
    }

    void makeSecurityGroups()
    {
        const auto infos = edited(dg14Infos(profile_, chip_.secrets), edits_.dg14);
        if (!infos.empty()) {
            put(LdsFile::Dg14, lds::encodeTlv(0x6E, encodeSecurityInfos(infos)));
        }
        if (chip_.secrets.activeAuthentication) {
            put(LdsFile::Dg15, lds::encodeTlv(0x6F, subjectPublicKeyInfo(chip_.secrets.activeAuthentication->key)));
        }
    }

    void makeMasterFile()
    {
        if (!profile_.pace.empty()) {
            put(LdsFile::CardAccess,
                encodeSecurityInfos(edited(cardAccessInfos(profile_, chip_.secrets), edits_.cardAccess)));
        }
        if (profile_.cardSecurity || chip_.secrets.camKey) {
            const Bytes content =
                encodeSecurityInfos(edited(cardSecurityInfos(profile_, chip_.secrets), edits_.cardSecurity));
            put(LdsFile::CardSecurity, signedFile(cardSecurityOid, content, edits_.cardSecurityCms));
        }
        if (profile_.atrInfo) {
            put(LdsFile::AtrInfo, *profile_.atrInfo);
        }
        if (profile_.terminalAuthentication) {
            put(LdsFile::Cvca, encodeCvca(cvcaReferences()));
        }
    }

    std::vector<std::string> cvcaReferences() const
    {
        if (const auto& given = profile_.terminalAuthentication->references) {
            return *given;
        }
        std::vector<std::string> references;
        for (const Bytes& certificate : chip_.secrets.trustPoints) {
            references.push_back(holderOf(certificate));
        }
        return references;
    }

    static std::string holderOf(ByteSpan certificate)
    {
        const auto outer = lds::readSingle(certificate, 0x7F21);
        const auto parts = outer ? lds::readAll(outer->value) : outer.error();
        const auto fields = parts && !parts->empty() ? lds::readAll(parts->front().value) : parts;
        if (fields) {
            for (const lds::Tlv& field : *fields) {
                if (field.tag == 0x5F20) {
                    return {field.value.begin(), field.value.end()};
                }
            }
        }
        return {};
    }

    const IssuedCertificate& documentSigner()
    {
        if (!signer_) {
            DsWish wish = profile_.ds;
            wish.edit = [first = profile_.ds.edit, second = edits_.dsCertificate](CertificateSpec& spec) {
                for (const auto& edit : {first, second}) {
                    if (edit) {
                        edit(spec);
                    }
                }
            };
            signer_ = profile_.dsGiven ? *profile_.dsGiven : authority_.documentSigner(wish);
            chip_.dsCertificate = signer_->certificate;
        }
        return *signer_;
    }

    Bytes signedFile(std::string_view contentType, ByteSpan content, const SignedDataEdit& edit)
    {
        SignedDataSpec spec = signedDataBy(documentSigner().asSigner(), profile_.sod.signature, contentType, content,
                                           profile_.sod.bySubjectKeyId, profile_.sod.embedDs);
        spec.indefiniteLengths = profile_.sod.indefiniteLengths;
        return encodeSignedData(edited(std::move(spec), edit), authority_.randomFor(purpose(contentType)));
    }

    void makeCom()
    {
        ComSpec spec{profile_.ldsVersion, profile_.unicodeVersion, std::vector<lds::Tag>()};
        for (int number = 1; number <= 16; ++number) {
            const auto file = fileNumbered(number);
            if (file && chip_.files.contains(*file)) {
                spec.tags->push_back(lds::factsOf(*file).tag);
            }
        }
        put(LdsFile::Com, encodeCom(edited(std::move(spec), edits_.com)));
        change(FileEdit::Stage::BeforeHashing, LdsFile::Com);
    }

    void makeSod()
    {
        SecurityObjectSpec spec;
        spec.version = profile_.sod.version;
        spec.digestAlgorithm = digestAlgorithm(profile_.sod.groupDigest);
        for (int number = 1; number <= 16; ++number) {
            const auto file = fileNumbered(number);
            if (file && chip_.files.contains(*file)) {
                spec.hashes.push_back({number, crypto::digest(profile_.sod.groupDigest, chip_.files.at(*file))});
            }
        }
        if (profile_.sod.version == 1) {
            spec.ldsVersion = profile_.ldsVersion;
            spec.unicodeVersion = profile_.unicodeVersion;
        }
        const Bytes content = encodeSecurityObject(edited(std::move(spec), edits_.securityObject));
        const Bytes cms = signedFile(ldsSecurityObjectOid, content, edits_.sod);
        put(LdsFile::Sod, lds::encodeTlv(0x77, cms));
    }

    /// The edits of a stage; of EF.COM only when it is there, which is after the data groups.
    void change(FileEdit::Stage stage, std::optional<LdsFile> only = {})
    {
        for (const FileEdit& edit : edits_.files) {
            const bool isCom = edit.file == LdsFile::Com && stage == FileEdit::Stage::BeforeHashing;
            const bool wanted = only ? edit.file == *only : !isCom;
            const auto file = chip_.files.find(edit.file);
            if (edit.stage == stage && wanted && file != chip_.files.end()) {
                edit.change(file->second);
            }
        }
    }

    const ChipProfile& profile_;
    const ProfileEdits& edits_;
    const UtopianAuthority& authority_;
    PersonalisedChip chip_;
    std::optional<IssuedCertificate> signer_;
};

}  // namespace

Result<std::string> mrzInformationOf(const std::string& mrz)
{
    const auto places = placesOf(mrz.size());
    if (!places) {
        return invalid("an MRZ has 72, 88 or 90 characters, this one has " + std::to_string(mrz.size()));
    }
    return numberOf(mrz, places->number) + mrz.substr(places->birth, 7) + mrz.substr(places->expiry, 7);
}

Result<PersonalisedChip> personaliseChip(const ChipProfile& profile, const UtopianAuthority& authority)
{
    return Personaliser(profile, authority).run();
}

}  // namespace rahdari::specimen
