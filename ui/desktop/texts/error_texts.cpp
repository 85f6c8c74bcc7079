#include "ui/desktop/texts/error_texts.h"

#include "core/base/error_code.h"
#include "ui/desktop/texts/translated.h"

#include <algorithm>
#include <array>

namespace rahdari::ui::desktop::texts {

using base::ErrorCode;

namespace {

/// Both sentences before translation; the advice may be null.
struct ErrorWords {
    int code = 0;
    const char* what = nullptr;
    const char* advice = nullptr;
};

constexpr std::array words{
    ErrorWords{toInt(ErrorCode::FileMissing),
               QT_TRANSLATE_NOOP("Errors", "A file or folder that is needed is not there."),
               QT_TRANSLATE_NOOP("Errors", "Look whether it was moved or renamed, and whether its disk is connected.")},
    ErrorWords{toInt(ErrorCode::FileUnreadable), QT_TRANSLATE_NOOP("Errors", "A file or folder could not be read."),
               QT_TRANSLATE_NOOP("Errors", "Look whether the disk is connected and you may open it.")},
    ErrorWords{toInt(ErrorCode::FileInvalid), QT_TRANSLATE_NOOP("Errors", "A file is damaged or of another kind."),
               QT_TRANSLATE_NOOP("Errors", "Fetch the file again from where it came.")},
    ErrorWords{toInt(ErrorCode::FileNotWritten), QT_TRANSLATE_NOOP("Errors", "A file could not be written."),
               QT_TRANSLATE_NOOP("Errors", "Look whether the disk is full or protected.")},
    ErrorWords{toInt(ErrorCode::Cancelled), QT_TRANSLATE_NOOP("Errors", "The work was stopped."), nullptr},
    ErrorWords{toInt(ErrorCode::TimedOut), QT_TRANSLATE_NOOP("Errors", "The device took too long."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again.")},
    ErrorWords{
        toInt(ErrorCode::Unexpected), QT_TRANSLATE_NOOP("Errors", "Something unexpected happened in the program."),
        QT_TRANSLATE_NOOP("Errors", "Lay the document down again; if it happens again, tell the administrator.")},
    ErrorWords{toInt(ErrorCode::MrzTextInvalid), QT_TRANSLATE_NOOP("Errors", "The text is no machine-readable zone."),
               QT_TRANSLATE_NOOP("Errors", "Compare every line with the page.")},
    ErrorWords{toInt(ErrorCode::MrzFormatUnknown),
               QT_TRANSLATE_NOOP("Errors", "The machine-readable zone has an unknown form."),
               QT_TRANSLATE_NOOP("Errors", "Compare number and length of the lines with the page.")},
    ErrorWords{toInt(ErrorCode::MrzDateInvalid),
               QT_TRANSLATE_NOOP("Errors", "A date of the machine-readable zone does not exist."),
               QT_TRANSLATE_NOOP("Errors", "Compare the date with the page.")},
    ErrorWords{toInt(ErrorCode::MrzModelMissing),
               QT_TRANSLATE_NOOP("Errors", "The files for reading the machine-readable zone are missing."),
               QT_TRANSLATE_NOOP("Errors", "Ask the administrator to install the program anew.")},
    ErrorWords{toInt(ErrorCode::MrzModelInvalid),
               QT_TRANSLATE_NOOP("Errors", "The files for reading the machine-readable zone are damaged."),
               QT_TRANSLATE_NOOP("Errors", "Ask the administrator to install the program anew.")},
    ErrorWords{toInt(ErrorCode::MrzNotFound), QT_TRANSLATE_NOOP("Errors", "No machine-readable zone was found."),
               QT_TRANSLATE_NOOP("Errors", "Lay the page with the machine-readable zone flat on the glass.")},
    ErrorWords{toInt(ErrorCode::ImageEmpty), QT_TRANSLATE_NOOP("Errors", "The scanner gave an empty picture."),
               QT_TRANSLATE_NOOP("Errors", "Capture the document again.")},
    ErrorWords{toInt(ErrorCode::ImageTruncated), QT_TRANSLATE_NOOP("Errors", "The picture is cut off."),
               QT_TRANSLATE_NOOP("Errors", "Capture the document again.")},
    ErrorWords{toInt(ErrorCode::ImageFormatUnknown), QT_TRANSLATE_NOOP("Errors", "The picture has an unknown form."),
               QT_TRANSLATE_NOOP("Errors", "Save it as PNG, JPEG, TIFF or BMP.")},
    ErrorWords{toInt(ErrorCode::ImageTooLarge), QT_TRANSLATE_NOOP("Errors", "The picture is too large."),
               QT_TRANSLATE_NOOP("Errors", "Scan with a lower resolution.")},
    ErrorWords{toInt(ErrorCode::ImageCorrupt), QT_TRANSLATE_NOOP("Errors", "The picture is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Capture the document again.")},
    ErrorWords{toInt(ErrorCode::DocumentNotFound), QT_TRANSLATE_NOOP("Errors", "No document was found in the picture."),
               QT_TRANSLATE_NOOP("Errors", "Lay the page flat on the glass.")},
    ErrorWords{toInt(ErrorCode::ModelInvalid), QT_TRANSLATE_NOOP("Errors", "A document model is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Ask the administrator to import it again.")},
    ErrorWords{toInt(ErrorCode::ModelUntrusted),
               QT_TRANSLATE_NOOP("Errors", "A document model is not signed by a trusted agency."),
               QT_TRANSLATE_NOOP("Errors", "Ask the administrator for a signed model.")},
    ErrorWords{toInt(ErrorCode::ModelNameTaken),
               QT_TRANSLATE_NOOP("Errors", "A document model of this name that nobody signed is already there."),
               QT_TRANSLATE_NOOP("Errors", "Move its folder elsewhere, then import the signed one again.")},
    ErrorWords{toInt(ErrorCode::ModelOlder),
               QT_TRANSLATE_NOOP("Errors", "This document model is older than the one in use, which stays."),
               QT_TRANSLATE_NOOP("Errors", "To go back to it, remove the newer one first, then import it again.")},
    ErrorWords{toInt(ErrorCode::ModelNotLearned),
               QT_TRANSLATE_NOOP("Errors", "A document model could not be learned from these specimens."),
               QT_TRANSLATE_NOOP("Errors", "More specimens that agree are needed.")},
    ErrorWords{toInt(ErrorCode::BarcodeReaderFailed), QT_TRANSLATE_NOOP("Errors", "The barcodes could not be read."),
               QT_TRANSLATE_NOOP("Errors", "Capture the document again.")},
    ErrorWords{toInt(ErrorCode::SealInvalid), QT_TRANSLATE_NOOP("Errors", "The digital seal is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Capture the document again.")},
    ErrorWords{toInt(ErrorCode::SealUnsupported),
               QT_TRANSLATE_NOOP("Errors", "The digital seal is of an unknown kind."),
               QT_TRANSLATE_NOOP("Errors", "Judge the document by the other checks.")},
    ErrorWords{toInt(ErrorCode::ProfileInvalid), QT_TRANSLATE_NOOP("Errors", "The profile of this counter is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Tell the administrator.")},
    ErrorWords{toInt(ErrorCode::ProfileUnknownCheck),
               QT_TRANSLATE_NOOP("Errors", "The profile of this counter names an unknown check."),
               QT_TRANSLATE_NOOP("Errors", "Tell the administrator.")},
    ErrorWords{toInt(ErrorCode::EvidenceMissing),
               QT_TRANSLATE_NOOP("Errors", "Something this check needs was not gathered."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again.")},
    ErrorWords{
        toInt(ErrorCode::CheckBroken), QT_TRANSLATE_NOOP("Errors", "This check broke off."),
        QT_TRANSLATE_NOOP("Errors", "Lay the document down again; if it happens again, tell the administrator.")},
    ErrorWords{toInt(ErrorCode::ReportInvalid), QT_TRANSLATE_NOOP("Errors", "The report is damaged or not finished."),
               QT_TRANSLATE_NOOP("Errors", "Finish the inspection first, or open another report.")},
    ErrorWords{toInt(ErrorCode::ReportVersionUnknown),
               QT_TRANSLATE_NOOP("Errors", "The report was written by a newer version of the program."),
               QT_TRANSLATE_NOOP("Errors", "Open it with that version.")},
    ErrorWords{toInt(ErrorCode::FaceModelMissing),
               QT_TRANSLATE_NOOP("Errors", "The files for comparing faces are missing."),
               QT_TRANSLATE_NOOP("Errors", "Compare the faces by eye and tell the administrator.")},
    ErrorWords{toInt(ErrorCode::FaceModelInvalid),
               QT_TRANSLATE_NOOP("Errors", "The files for comparing faces are damaged."),
               QT_TRANSLATE_NOOP("Errors", "Compare the faces by eye and tell the administrator.")},
    ErrorWords{
        toInt(ErrorCode::TextModelMissing), QT_TRANSLATE_NOOP("Errors", "The files for reading print are missing."),
        QT_TRANSLATE_NOOP("Errors", "Compare print and machine-readable zone by eye and tell the administrator.")},
    ErrorWords{toInt(ErrorCode::NoDocument), QT_TRANSLATE_NOOP("Errors", "There is no document on the scanner."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down.")},
    ErrorWords{toInt(ErrorCode::DeviceLost), QT_TRANSLATE_NOOP("Errors", "The scanner does not answer any more."),
               QT_TRANSLATE_NOOP("Errors", "Look at its cable and power, then lay the document down again.")},
    ErrorWords{toInt(ErrorCode::CaptureStopped), QT_TRANSLATE_NOOP("Errors", "The capture was stopped."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again.")},
    ErrorWords{toInt(ErrorCode::CaptureSettingsInvalid),
               QT_TRANSLATE_NOOP("Errors", "The settings of the scanner do not fit."),
               QT_TRANSLATE_NOOP("Errors", "Tell the administrator.")},
    ErrorWords{toInt(ErrorCode::ChipRemoved),
               QT_TRANSLATE_NOOP("Errors", "The document was taken off the chip reader too early."),
               QT_TRANSLATE_NOOP("Errors", "Lay it on the reader again and keep it still.")},
    ErrorWords{toInt(ErrorCode::ReaderFault), QT_TRANSLATE_NOOP("Errors", "The chip reader reports a fault."),
               QT_TRANSLATE_NOOP(
                   "Errors", "Lay the document down again; if it happens again, unplug the reader and plug it in.")},
    ErrorWords{toInt(ErrorCode::ReaderGone), QT_TRANSLATE_NOOP("Errors", "The chip reader is not connected any more."),
               QT_TRANSLATE_NOOP("Errors", "Look at its cable, then lay the document down again.")},
    ErrorWords{toInt(ErrorCode::ReaderServiceMissing),
               QT_TRANSLATE_NOOP("Errors", "The service for chip readers does not run."),
               QT_TRANSLATE_NOOP("Errors", "Tell the administrator.")},
    ErrorWords{toInt(ErrorCode::ReaderInUse), QT_TRANSLATE_NOOP("Errors", "Another program uses the chip reader."),
               QT_TRANSLATE_NOOP("Errors", "Close that program and lay the document down again.")},
    ErrorWords{
        toInt(ErrorCode::AccessKeyWrong), QT_TRANSLATE_NOOP("Errors", "The chip does not accept the data of the page."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Compare the machine-readable zone with the page and correct it, or type in the card access number.")},
    ErrorWords{toInt(ErrorCode::AccessKeyMissing),
               QT_TRANSLATE_NOOP("Errors", "The chip asks for a key, and none is known."),
               QT_TRANSLATE_NOOP("Errors", "Type in the machine-readable zone or the card access number.")},
    ErrorWords{toInt(ErrorCode::ProtocolUnsupported),
               QT_TRANSLATE_NOOP("Errors", "The chip offers no way to open it that this program knows."),
               QT_TRANSLATE_NOOP("Errors", "Judge the document by the other checks.")},
    ErrorWords{toInt(ErrorCode::ProtocolFailed), QT_TRANSLATE_NOOP("Errors", "The chip did not prove what it must."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again; if it happens again, refer it.")},
    ErrorWords{toInt(ErrorCode::ChipAnswerInvalid), QT_TRANSLATE_NOOP("Errors", "The chip gave a faulty answer."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again and keep it still.")},
    ErrorWords{toInt(ErrorCode::ChipFileMissing), QT_TRANSLATE_NOOP("Errors", "A file is missing on the chip."),
               QT_TRANSLATE_NOOP("Errors", "Judge the document by the other checks.")},
    ErrorWords{toInt(ErrorCode::ChipAccessDenied),
               QT_TRANSLATE_NOOP("Errors", "The chip does not let this counter read everything."),
               QT_TRANSLATE_NOOP("Errors", "Judge the document by the other checks.")},
    ErrorWords{toInt(ErrorCode::ChipStatusUnexpected),
               QT_TRANSLATE_NOOP("Errors", "The chip gave an unexpected answer."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again and keep it still.")},
    ErrorWords{toInt(ErrorCode::TlvInvalid), QT_TRANSLATE_NOOP("Errors", "Data of the chip are damaged."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again; if it happens again, refer it.")},
    ErrorWords{toInt(ErrorCode::TlvTagUnexpected),
               QT_TRANSLATE_NOOP("Errors", "Data of the chip are not where they should be."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again; if it happens again, refer it.")},
    ErrorWords{toInt(ErrorCode::LdsFileInvalid), QT_TRANSLATE_NOOP("Errors", "A file of the chip is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Lay the document down again; if it happens again, refer it.")},
    ErrorWords{toInt(ErrorCode::CertificateInvalid), QT_TRANSLATE_NOOP("Errors", "A certificate is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Fetch it again from where it came.")},
    ErrorWords{toInt(ErrorCode::SignedDataInvalid), QT_TRANSLATE_NOOP("Errors", "Signed data are damaged."),
               QT_TRANSLATE_NOOP("Errors", "Fetch them again from where they came.")},
    ErrorWords{toInt(ErrorCode::SignatureWrong), QT_TRANSLATE_NOOP("Errors", "A signature is wrong."),
               QT_TRANSLATE_NOOP("Errors", "Do not use these data; fetch them again from where they came.")},
    ErrorWords{toInt(ErrorCode::SignerUntrusted),
               QT_TRANSLATE_NOOP("Errors", "Nobody who is trusted vouches for the signature."),
               QT_TRANSLATE_NOOP("Errors", "Import the certificate of its authority first.")},
    ErrorWords{toInt(ErrorCode::ListUnsigned), QT_TRANSLATE_NOOP("Errors", "The list is not signed."),
               QT_TRANSLATE_NOOP("Errors", "Ask for a signed list.")},
    ErrorWords{toInt(ErrorCode::AlgorithmUnsupported),
               QT_TRANSLATE_NOOP("Errors", "A signature uses a method this program does not know."),
               QT_TRANSLATE_NOOP("Errors", "Judge the document by the other checks.")},
    ErrorWords{toInt(ErrorCode::KeyInvalid), QT_TRANSLATE_NOOP("Errors", "A key is damaged or too weak."),
               QT_TRANSLATE_NOOP("Errors", "Judge the document by the other checks.")},
    ErrorWords{toInt(ErrorCode::TrustStoreInvalid), QT_TRANSLATE_NOOP("Errors", "The trust list is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Ask the administrator to import it again.")},
    ErrorWords{toInt(ErrorCode::TrustStoreBusy),
               QT_TRANSLATE_NOOP("Errors", "Another program is changing the trust list."),
               QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again.")},
    ErrorWords{toInt(ErrorCode::ImportFormatUnknown), QT_TRANSLATE_NOOP("Errors", "The file is of an unknown kind."),
               QT_TRANSLATE_NOOP("Errors", "Choose a master list, a directory file (LDIF) or a certificate.")},
    ErrorWords{toInt(ErrorCode::TrustStoreNotNamed),
               QT_TRANSLATE_NOOP("Errors", "This counter was started without a trust list."),
               QT_TRANSLATE_NOOP("Errors", "Ask the administrator to start it with a place for the trust list.")},
    ErrorWords{toInt(ErrorCode::ImportTooLarge),
               QT_TRANSLATE_NOOP("Errors", "There are too many files in the folder to import them all."),
               QT_TRANSLATE_NOOP("Errors", "Choose the folder that holds nothing but the lists.")},
    ErrorWords{toInt(ErrorCode::SpecimenInvalid),
               QT_TRANSLATE_NOOP("Errors", "The description of the specimen is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Fetch the file again from where it came.")},
    ErrorWords{toInt(ErrorCode::SpecimenUnknown), QT_TRANSLATE_NOOP("Errors", "There is no such specimen."),
               QT_TRANSLATE_NOOP("Errors", "Choose one of the list.")},
    ErrorWords{toInt(ErrorCode::SpecimenImpossible),
               QT_TRANSLATE_NOOP("Errors", "This alteration cannot be made on this specimen."),
               QT_TRANSLATE_NOOP("Errors", "Choose another one.")},
    ErrorWords{toInt(ErrorCode::SpecimenSetOther),
               QT_TRANSLATE_NOOP("Errors", "The folder holds another set of specimens."),
               QT_TRANSLATE_NOOP("Errors", "Choose another folder.")},
    ErrorWords{toInt(ErrorCode::RecordMissing), QT_TRANSLATE_NOOP("Errors", "There is no record of this inspection."),
               QT_TRANSLATE_NOOP("Errors", "Look whether it was moved or deleted.")},
    ErrorWords{toInt(ErrorCode::RecordInvalid),
               QT_TRANSLATE_NOOP("Errors", "This is no record of an inspection, or it is damaged."),
               QT_TRANSLATE_NOOP("Errors", "Open another one.")},
    ErrorWords{toInt(ErrorCode::RecordVersionUnknown),
               QT_TRANSLATE_NOOP("Errors", "The record was written by a newer version of the program."),
               QT_TRANSLATE_NOOP("Errors", "Open it with that version.")},
    ErrorWords{toInt(ErrorCode::RecordAltered),
               QT_TRANSLATE_NOOP("Errors", "The record was changed after it was written."),
               QT_TRANSLATE_NOOP("Errors", "Do not rely on it, and tell your supervisor.")},
    ErrorWords{toInt(ErrorCode::RecordExists), QT_TRANSLATE_NOOP("Errors", "There is already a record of this name."),
               QT_TRANSLATE_NOOP("Errors", "Choose another folder.")},
    ErrorWords{toInt(ErrorCode::RecordInUse), QT_TRANSLATE_NOOP("Errors", "Another window is writing this record."),
               QT_TRANSLATE_NOOP("Errors", "Close that window first.")},
    ErrorWords{toInt(ErrorCode::RecordNotWritten), QT_TRANSLATE_NOOP("Errors", "The record could not be written."),
               QT_TRANSLATE_NOOP("Errors", "Look whether you may write into the folder of records.")},
    ErrorWords{toInt(ErrorCode::RecordDiskFull), QT_TRANSLATE_NOOP("Errors", "The disk is full."),
               QT_TRANSLATE_NOOP("Errors", "Make room on the disk, then decide again: nothing was lost.")},
    ErrorWords{toInt(ErrorCode::RecordTooLarge), QT_TRANSLATE_NOOP("Errors", "The record is too large."),
               QT_TRANSLATE_NOOP("Errors", "Tell the administrator.")},
};

const ErrorWords* find(int code)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const ErrorWords& each) { return each.code == code; });
    return found == words.end() ? nullptr : &*found;
}

}  // namespace

ErrorTexts errorTexts(int code)
{
    const ErrorWords* known = find(code);
    return known == nullptr
               ? ErrorTexts{translated("Errors", QT_TRANSLATE_NOOP("Errors", "Something went wrong.")),
                            translated("Errors", QT_TRANSLATE_NOOP("Errors", "Try again; if it happens again, tell the "
                                                                             "administrator."))}
               : ErrorTexts{translated("Errors", known->what), translated("Errors", known->advice)};
}

ErrorTexts textsOf(const base::Error& error) { return errorTexts(error.code); }

QString sentenceOfError(int code)
{
    const ErrorTexts texts = errorTexts(code);
    return texts.advice.isEmpty() ? texts.what : texts.what + QLatin1Char(' ') + texts.advice;
}

bool hasErrorTexts(int code) { return find(code) != nullptr; }

}  // namespace rahdari::ui::desktop::texts
