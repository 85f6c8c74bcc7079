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

    // 1400-1499 barcodes and seals
    BarcodeReaderFailed = 1400,

    // 1500-1599 inspection
    ProfileInvalid = 1500,
    ProfileUnknownCheck = 1501,
    EvidenceMissing = 1510,
    CheckBroken = 1511,

    // 1600-1699 report
    ReportInvalid = 1600,
    ReportVersionUnknown = 1601,

    // 2000-2099 capture
    NoDocument = 2001,
    DeviceLost = 2002,
    CaptureStopped = 2003,
    CaptureSettingsInvalid = 2004,
};

/// The number as it stands in an `Error`.
constexpr int toInt(ErrorCode code) { return static_cast<int>(code); }

}  // namespace rahdari::base
