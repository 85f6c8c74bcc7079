#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{.id = "seal.presence",
               .group = CheckGroup::Seal,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Digital seal found"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The digital seal this document must have is missing."),
               .undetermined = nullptr,
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks for a digital seal among the barcodes of the page.")},
    CheckWords{.id = "seal.technology",
               .group = CheckGroup::Seal,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Kind of barcode"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The digital seal is printed as the wrong kind of barcode."),
               .undetermined = nullptr,
               .looksAt =
                   QT_TRANSLATE_NOOP("Checks", "Compares the kind of barcode with those a digital seal may have.")},
    CheckWords{.id = "seal.conversion",
               .group = CheckGroup::Seal,
               .advice = Advice::CaptureAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Digital seal read"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The digital seal cannot be read: it is damaged or made up."),
               .undetermined = nullptr,
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Turns the barcode into the data of the digital seal.")},
    CheckWords{.id = "seal.structure",
               .group = CheckGroup::Seal,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Structure of the seal"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The digital seal is not built as the standard wants."),
               .undetermined = nullptr,
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Looks whether the parts of the digital seal stand as the standard wants.")},
    CheckWords{
        .id = "seal.semantics",
        .group = CheckGroup::Seal,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "Contents of the seal"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The digital seal does not hold what a seal of its kind must hold."),
        .undetermined = nullptr,
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Looks whether the digital seal holds what its profile demands.")},
    CheckWords{.id = "seal.mrz_check_digits",
               .group = CheckGroup::Seal,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Check digits in the seal"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The check digits in the digital seal are wrong."),
               .undetermined = nullptr,
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Computes the check digits of the machine-readable zone inside the seal anew.")},
    CheckWords{.id = "seal.signer_signature",
               .group = CheckGroup::Seal,
               .advice = Advice::TrustList,
               .title = QT_TRANSLATE_NOOP("Checks", "Seal signer's certificate"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The certificate of the seal's signer was not issued by the authority it names."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "The certificates that vouch for the seal's signer are not at hand."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Verifies the certificate of the seal's signer with that of its authority.")},
    CheckWords{.id = "seal.signer_validity",
               .group = CheckGroup::Seal,
               .advice = Advice::TrustList,
               .title = QT_TRANSLATE_NOOP("Checks", "Seal signer within its time"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The certificate of the seal's signer was not valid at the time."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "It could not be told whether the seal signer's certificate was valid."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares the period of the seal signer's certificate with the day of inspection.")},
    CheckWords{.id = "seal.authority_validity",
               .group = CheckGroup::Seal,
               .advice = Advice::TrustList,
               .title = QT_TRANSLATE_NOOP("Checks", "Seal's authority within its time"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The certificate of the authority behind the seal was not valid at the time."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the certificate of the seal's authority was valid."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares the period of the authority's certificate with the day of inspection.")},
    CheckWords{
        .id = "seal.signer_trust",
        .group = CheckGroup::Seal,
        .advice = Advice::TrustList,
        .title = QT_TRANSLATE_NOOP("Checks", "Seal signer trusted"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The state named in the digital seal does not vouch for who signed it."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether a state vouches for the signer of the seal."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Follows the certificates from the seal up to a state's authority in the trust list.")},
    CheckWords{.id = "seal.signature",
               .group = CheckGroup::Seal,
               .advice = Advice::TrustList,
               .title = QT_TRANSLATE_NOOP("Checks", "Signature of the seal"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The signature of the digital seal is wrong: what it says was altered or made up."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The signature of the digital seal could not be verified."),
               .looksAt = QT_TRANSLATE_NOOP("Checks",
                                            "Verifies the signature over the data of the seal with the signer's key.")},
    CheckWords{.id = "seal.digest",
               .group = CheckGroup::Seal,
               .advice = Advice::TrustList,
               .title = QT_TRANSLATE_NOOP("Checks", "Digest of the seal"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The data of the digital seal are not those that were signed."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the data of the seal are those that were signed."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the hash of the seal's data with the signed one.")},
    CheckWords{
        .id = "seal.mrz_signer_issuer",
        .group = CheckGroup::Seal,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "State in the seal and its authority"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The digital seal names one state, and another state's authority stands behind its signer."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether the state in the seal stands behind its signer."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Compares the state in the seal with the country of the authority behind its signer.")},
    CheckWords{
        .id = "seal.mrz_signer_subject",
        .group = CheckGroup::Seal,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "State in the seal and its signer"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The digital seal names one state and was signed by another."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the state in the seal signed it."),
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Compares the state in the seal with the country of its signer.")},
    CheckWords{.id = "seal.subject_issuer",
               .group = CheckGroup::Seal,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Seal signer and its authority"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The signer of the digital seal and the authority behind it are of different states."),
               .undetermined = nullptr,
               .looksAt =
                   QT_TRANSLATE_NOOP("Checks", "Compares the countries of the seal's signer and of its authority.")},
};

}  // namespace

std::span<const CheckWords> sealWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
