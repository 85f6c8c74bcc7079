#pragma once

#include "core/check/check_entry.h"

namespace rahdari::mrz {

// The checks on the machine-readable zone: pure functions of the evidence MrzReading, MrzPrint and StateCodes.

/// `mrz.consistency`, TR-03135-1 5.5.4.1.1: every check digit, each wrong one with its region. Wrong because a
/// character was hard to read is *undetermined*, not *failed*.
check::CheckResult checkConsistency(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `mrz.ocr_b`, TR-03135-1 5.5.4.1.3: the shapes of the characters against the OCR-B font.
check::CheckResult checkOcrB(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `mrz.geometry`, Doc 9303-3 4.4: even pitch, straight lines; characters that step out are named.
check::CheckResult checkGeometry(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `mrz.ir_readable`, TR-03135-1 5.5.4.1.2: the zone is there under infrared and says the same.
check::CheckResult checkIrReadable(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `optical.ir_ab_mr`, TR-03135-1 5.5.4.2 (IR,AB,MR): the print contrast of each character in the B900 band, and
/// whether some characters are printed in another ink than the rest.
check::CheckResult checkIrAbsorption(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `mrz.country_codes`, Doc 9303-3 section 5: issuing state and nationality are codes that exist.
check::CheckResult checkCountryCodes(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `document.specimen`, Doc 9303-2 C.14: tells that the document is a specimen (UTO); never judges it.
check::CheckResult checkSpecimen(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::mrz
