#pragma once

namespace rahdari::base {

/// Every error code of the house, one range a module; the pages of the manual are keyed by them.
/// See core/decisions/0003_error_codes.md. A number is never given a second meaning.
enum class ErrorCode : int {
    // 1000-1099 base and files
    FileMissing = 1000,
    FileUnreadable = 1001,
    FileInvalid = 1002,
    FileNotWritten = 1003,
    Cancelled = 1010,
    TimedOut = 1011,
    Unexpected = 1012,

    // 1100-1199 MRZ
    MrzTextInvalid = 1100,
    MrzFormatUnknown = 1101,
    MrzDateInvalid = 1102,
    MrzModelMissing = 1110,
    MrzModelInvalid = 1111,
    MrzNotFound = 1120,

    // 1200-1299 images
    ImageEmpty = 1200,
    ImageTruncated = 1201,
    ImageFormatUnknown = 1202,
    ImageTooLarge = 1203,
    ImageCorrupt = 1204,

    // 1300-1399 document
    DocumentNotFound = 1300,
    ModelInvalid = 1310,     ///< files that are no document model
    ModelUntrusted = 1311,   ///< a document model nobody signed, or nobody who is trusted
    ModelNameTaken = 1312,   ///< nobody signed the one that is there, so nobody may replace it
    ModelOlder = 1313,       ///< than the one that is there
    ModelNotLearned = 1330,  ///< too few specimens that agree

    // 1400-1499 barcodes and seals
    BarcodeReaderFailed = 1400,
    SealInvalid = 1401,      ///< not the octets of a digital seal, or broken ones
    SealUnsupported = 1402,  ///< a seal of a kind or version that is not known

    // 1500-1599 inspection
    ProfileInvalid = 1500,
    ProfileUnknownCheck = 1501,
    EvidenceMissing = 1510,
    CheckBroken = 1511,

    // 1600-1699 report
    ReportInvalid = 1600,
    ReportVersionUnknown = 1601,

    // 1700-1799 viz and optical
    FaceModelMissing = 1700,
    FaceModelInvalid = 1701,
    TextModelMissing = 1702,  ///< Tesseract has no model of Latin print

    // 2000-2099 capture
    NoDocument = 2001,
    DeviceLost = 2002,
    CaptureStopped = 2003,
    CaptureSettingsInvalid = 2004,

    // 2100-2199 chip transceivers
    ChipRemoved = 2100,
    ReaderFault = 2101,
    ReaderGone = 2102,
    ReaderServiceMissing = 2103,
    ReaderInUse = 2104,

    // 2200-2299 chip
    AccessKeyWrong = 2200,       ///< the chip does not know this MRZ or CAN
    AccessKeyMissing = 2201,     ///< the chip wants a key, and none is known
    ProtocolUnsupported = 2202,  ///< the chip offers nothing that is implemented
    ProtocolFailed = 2203,       ///< the chip did not prove what it had to
    ChipAnswerInvalid = 2204,    ///< an answer that breaks the protocol: wrong MAC, wrong length, bad TLV
    ChipFileMissing = 2205,
    ChipAccessDenied = 2206,
    ChipStatusUnexpected = 2207,

    // 3000-3099 lds
    TlvInvalid = 3000,
    TlvTagUnexpected = 3001,
    LdsFileInvalid = 3010,

    // 3100-3199 pki and crypto
    CertificateInvalid = 3100,
    SignedDataInvalid = 3101,
    SignatureWrong = 3102,
    SignerUntrusted = 3103,
    ListUnsigned = 3104,
    AlgorithmUnsupported = 3105,
    KeyInvalid = 3106,
    TrustStoreInvalid = 3110,
    TrustStoreBusy = 3111,
    ImportFormatUnknown = 3112,
    TrustStoreNotNamed = 3113,  ///< the program was started without one
    ImportTooLarge = 3114,      ///< a folder with more files than anybody's lists are

    // 5000-5099 casefile
    RecordMissing = 5000,         ///< no record there
    RecordInvalid = 5001,         ///< not a record, or a broken one
    RecordVersionUnknown = 5002,  ///< written by a later program
    RecordAltered = 5003,         ///< a file is not the one that was kept, or is gone
    RecordExists = 5004,          ///< there already is a record of this id
    RecordInUse = 5005,           ///< another window or program is writing it
    RecordNotWritten = 5006,      ///< the system refused, e.g. no permission
    RecordDiskFull = 5007,
    RecordTooLarge = 5008,  ///< beyond what a record or one of its files may be

    // 6000-6099 specimen
    SpecimenInvalid = 6000,
    SpecimenUnknown = 6001,     ///< no such design, scanner profile or family
    SpecimenImpossible = 6002,  ///< a family that cannot be on this design
    SpecimenSetOther = 6003,    ///< the folder holds another set
};

/// The number as it stands in an `Error`.
constexpr int toInt(ErrorCode code) { return static_cast<int>(code); }

}  // namespace rahdari::base
