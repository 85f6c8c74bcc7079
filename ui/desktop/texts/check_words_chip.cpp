#include "ui/desktop/texts/check_words.h"

#include <QtGlobal>

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array words{
    CheckWords{.id = "chip.access",
               .group = CheckGroup::Chip,
               .advice = Advice::ChipAgain,
               .title = QT_TRANSLATE_NOOP("Checks", "Chip opened"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The chip could not be opened with the data of the page: look whether the zone was read "
                             "right and lay the document on the reader again; else it may belong to another document."),
               .undetermined = nullptr,
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks",
                   "Opens the chip with a key from the machine-readable zone or with the card access number (CAN).")},
    CheckWords{
        .id = "chip.bac",
        .group = CheckGroup::Chip,
        .advice = Advice::ChipAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Basic Access Control (BAC)"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The chip does not accept the data of the page: it may belong to another document."),
        .undetermined = nullptr,
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Opens the chip in the older way, with a key from number, date of birth and date of expiry.")},
    CheckWords{
        .id = "chip.pace",
        .group = CheckGroup::Chip,
        .advice = Advice::ChipAgain,
        .title = QT_TRANSLATE_NOOP("Checks", "Secure access (PACE)"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks",
            "The chip does not accept the data of the page over its secure access: it may belong to another document."),
        .undetermined = nullptr,
        .looksAt = QT_TRANSLATE_NOOP("Checks", "Opens the chip in the newer way, with a key nobody can listen to.")},
    CheckWords{
        .id = "chip.ta",
        .group = CheckGroup::Chip,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "This counter recognised (TA)"),
        .failed = QT_TRANSLATE_NOOP(
            "Checks", "The chip did not recognise this counter, so fingerprints and other protected data stay closed."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the chip recognises this counter."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Proves to the chip that this counter may read protected data (Terminal Authentication).")},
    CheckWords{
        .id = "chip.authenticity",
        .group = CheckGroup::Chip,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "Chip is no copy"),
        .failed =
            QT_TRANSLATE_NOOP("Checks", "The chip may be a copy: it did not prove that it is the one that was issued."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the chip is a copy."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Lets the chip prove with a secret that cannot be copied that it is the one that was issued.")},
    CheckWords{.id = "chip.aa",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Active Authentication (AA)"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The chip did not sign with its secret key: it may be a copy."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the chip has its secret key."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Lets the chip sign a random number with its secret key.")},
    CheckWords{
        .id = "chip.ca",
        .group = CheckGroup::Chip,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "Chip Authentication (CA)"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The chip did not use its secret key: it may be a copy."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the chip can use its secret key."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Agrees on a new key with the chip, which only the issued chip can do.")},
    CheckWords{
        .id = "chip.pace_cam",
        .group = CheckGroup::Chip,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "Access and proof in one (PACE-CAM)"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The chip could not prove while it was opened that it is no copy."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the chip is a copy."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Lets the chip prove while it is opened that it is the one that was issued.")},
    CheckWords{.id = "chip.lds",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Files of the chip"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The files of the chip are not written as the standard wants."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "Not every file of the chip could be read."),
               .looksAt =
                   QT_TRANSLATE_NOOP("Checks", "Looks whether every file of the chip is built as the standard wants.")},
    CheckWords{.id = "chip.pa.sod_hash",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Fingerprint of the signed list"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The signed list of the chip's data was altered."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "It could not be told whether the signed list of the chip's data was altered."),
               .looksAt = QT_TRANSLATE_NOOP("Checks",
                                            "Compares the hash of the list in EF.SOD with the one that was signed.")},
    CheckWords{.id = "chip.pa.sod_signature",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Signature over the chip's data"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The signature over the chip's data is wrong: the data are not those the state signed."),
               .undetermined = QT_TRANSLATE_NOOP("Checks", "The signature over the chip's data could not be verified."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Verifies the signature of EF.SOD with the key of the document signer (DS).")},
    CheckWords{.id = "chip.pa.ds_signature",
               .group = CheckGroup::Chip,
               .advice = Advice::TrustList,
               .title = QT_TRANSLATE_NOOP("Checks", "Signer's certificate"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The certificate of the document signer was not issued by the state it names."),
               .undetermined = QT_TRANSLATE_NOOP(
                   "Checks", "The state's certificate that vouches for the document signer is not at hand."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Verifies the signer's certificate (DS) with that of the state's authority (CSCA).")},
    CheckWords{
        .id = "chip.pa.validity",
        .group = CheckGroup::Chip,
        .advice = Advice::TrustList,
        .title = QT_TRANSLATE_NOOP("Checks", "Certificates within their time"),
        .failed = QT_TRANSLATE_NOOP("Checks", "A certificate that vouches for the chip was not valid at the time."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "It could not be told whether the certificates were valid."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks",
            "Compares the periods of the signer's and the authority's certificates with the day of inspection.")},
    CheckWords{
        .id = "chip.pa.ds_revocation",
        .group = CheckGroup::Chip,
        .advice = Advice::TrustList,
        .title = QT_TRANSLATE_NOOP("Checks", "Signer not revoked"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The state has revoked the certificate that signed this chip."),
        .undetermined = QT_TRANSLATE_NOOP(
            "Checks", "It could not be told whether the signer's certificate was revoked: there is no current list."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Looks up the signer's certificate in the state's revocation list (CRL).")},
    CheckWords{
        .id = "chip.pa.trust",
        .group = CheckGroup::Chip,
        .advice = Advice::TrustList,
        .title = QT_TRANSLATE_NOOP("Checks", "Signer trusted"),
        .failed = QT_TRANSLATE_NOOP("Checks", "The state named on the chip does not vouch for who signed it."),
        .undetermined =
            QT_TRANSLATE_NOOP("Checks", "It could not be told whether a state vouches for the signer of the chip."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Checks", "Follows the certificates from the chip up to a state's authority (CSCA) in the trust list.")},
    CheckWords{.id = "chip.pa.com_sod",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Lists of the chip's data agree"),
               .failed = QT_TRANSLATE_NOOP(
                   "Checks", "The two lists of what the chip holds contradict each other: one was altered."),
               .undetermined = nullptr,
               .looksAt = QT_TRANSLATE_NOOP("Checks",
                                            "Compares the data groups EF.COM names with those EF.SOD was signed for.")},
    CheckWords{
        .id = "chip.pa.dg_integrity",
        .group = CheckGroup::Chip,
        .advice = Advice::OtherChecks,
        .title = QT_TRANSLATE_NOOP("Checks", "Data of the chip unaltered"),
        .failed = QT_TRANSLATE_NOOP("Checks", "Data of the chip were altered after the state signed them."),
        .undetermined = QT_TRANSLATE_NOOP("Checks", "Not all data of the chip could be compared with what was signed."),
        .looksAt =
            QT_TRANSLATE_NOOP("Checks", "Compares the hash of every data group that was read with the signed one.")},
    CheckWords{.id = "chip.pa.card_security",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Signed security settings"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The signed security settings of the chip are not genuine."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "The signed security settings of the chip could not be verified."),
               .looksAt = QT_TRANSLATE_NOOP("Checks", "Verifies EF.CardSecurity and compares it with EF.CardAccess.")},
    CheckWords{.id = "chip.pa.issuing_state",
               .group = CheckGroup::Chip,
               .advice = Advice::OtherChecks,
               .title = QT_TRANSLATE_NOOP("Checks", "Issuing state of the chip"),
               .failed = QT_TRANSLATE_NOOP("Checks", "The chip names one state as issuer and was signed by another."),
               .undetermined =
                   QT_TRANSLATE_NOOP("Checks", "It could not be told whether the issuing state signed the chip."),
               .looksAt = QT_TRANSLATE_NOOP(
                   "Checks", "Compares the issuing state in DG1 with the country of the document signer (DS).")},
};

}  // namespace

std::span<const CheckWords> chipWords() { return words; }

}  // namespace rahdari::ui::desktop::texts
