#pragma once

#include "core/base/result.h"
#include "core/image/geometry.h"
#include "core/specimen/portrait/portrait_source.h"
#include "core/specimen/press/press.h"
#include "core/specimen/press/print_job.h"
#include "core/specimen/scan/scan.h"

#include <functional>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// What the chip of a specimen is; see ChipMaker.
enum class ChipState : std::uint8_t {
    None,
    Genuine,        ///< agrees with the page, signed by Utopia
    Cloned,         ///< a genuine document's files on another chip: without the private keys of AA and CA
    Altered,        ///< a data group changed after signing
    Mismatching,    ///< genuine, of another document
    ForeignSigned,  ///< signed by somebody who is not Utopia
    Dead,           ///< the document has a chip that does not answer
};

/// An altered area and what was done there.
struct Alteration {
    std::string side;
    std::vector<image::PointMm> outline;  ///< polygon on the page; the whole page for counterfeits
    std::string what;                     ///< "portrait pasted over the genuine one"
};

/// The truth of a forgery, or of a decoy. Goes into the manifest.
struct ForgeryTruth {
    std::string family;   ///< "F06", "D02"; empty: genuine
    int difficulty = 0;   ///< 1 (>= 12 genuine sigmas) to 5 (2 sigmas); 0: genuine or decoy
    bool forged = false;  ///< decoys are genuine
    std::vector<Alteration> alterations;
    /// Checks of checks.md section 2 ("A1", "B2") that must not be successful on this very document: its family's, less
    /// those that its design or this variant gives nothing to look at, and what else this variant makes react.
    std::vector<std::string> mustReact;
    std::string explanation;  ///< what a trainer reads out: what was done, where to look, in which light
};

/// A document in the making; a family changes it before and after it is printed.
struct DocumentInMaking {
    PrintJob job;   ///< its ghost stays the picture that the issuer has on file
    Holder holder;  ///< whom the page says it belongs to; edits of job.texts are not in here
    Issue issue;
    std::vector<PrintedPage> pages;  ///< empty before print
    ScanFaults faults;
    ChipState chip = ChipState::None;
    /// Set: what DG2 shows, where that is not another photograph of the holder (a morph that was applied with).
    cv::Mat chipPortrait;
    ForgeryTruth truth;
    bool knownIssuerDefect = false;  ///< decoy: the issuer's own fault, published
};

/// What a forger has at hand.
struct ForgersDesk {
    const Press& press;
    const PortraitSource& portraits;
    const std::vector<Design>& designs;
    const std::vector<ScannerProfile>& scanners;  ///< copies are made from scans
};

/// One family of forgeries, or of decoys (D01 ...).
struct Family {
    std::string id;     ///< "F01" ... "F24", "D01" ...
    std::string title;  ///< "Photo substitution, pasted"
    std::string kind;   ///< the house's forgery words: "counterfeit", "photo substitution", ...;
                        ///< decoys: "genuine"
    bool forged = true;
    std::vector<std::string> mustReact;
    std::function<bool(const Design&)> appliesTo;
    /// Begins the truth and changes what will be printed. Always there.
    /// @return Error 6002 a design the family does not fit, 6000 a difficulty outside 1-5
    std::function<base::Result<void>(DocumentInMaking&, int difficulty, const ForgersDesk&, Chance)> beforePrint;
    /// Changes the printed pages. May be empty.
    std::function<base::Result<void>(DocumentInMaking&, int difficulty, const ForgersDesk&, Chance)> afterPrint;
};

/// F01 to F24, then the decoys D01 ... (worn, laundered, overexposed, stamped, wrongly placed, known issuer's defect).
const std::vector<Family>& families();

/// @return null where there is none
const Family* findFamily(std::string_view id);

/// How far a deviation of a genuine spread `sigma` goes at a difficulty: 12, 8, 5, 3, 2 sigmas for 1 to 5.
double deviationAt(int difficulty, double sigma);

}  // namespace rahdari::specimen
