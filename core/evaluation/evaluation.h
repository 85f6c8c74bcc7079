#pragma once

#include "core/check/check_result.h"
#include "core/check/outcome.h"
#include "core/image/geometry.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::evaluation {

/// What one check said of a labelled document.
struct TrialCheck {
    check::CheckResult result;
    bool counts = false;  ///< its profile counts it
};

/// What one inspection of a labelled document said.
struct Trial {
    std::string name;
    std::string design;
    std::string scanner;
    std::string family;  ///< empty: genuine; "D02": decoy
    int difficulty = 0;
    bool forged = false;
    check::Outcome outcome = check::Outcome::NotSupported;
    double worstMargin = 1.0;            ///< over the checks that count and have one: what the DET curve is drawn from
    std::vector<std::string> failed;     ///< ids of the checks that failed and count
    std::vector<std::string> mustReact;  ///< of the truth, ids of checks.md
    std::optional<bool> placeNamed;      ///< forged locally and failed: a failing region overlaps the truth
    double ms = 0.0;
    double msToMrz = 0.0;
    std::vector<TrialCheck> checks;  ///< side by side, in the catalogue's order
};

/// A share with its 95 % Clopper-Pearson interval.
struct Share {
    int hits = 0;
    int of = 0;
    double value = 0.0;
    double lower = 0.0;
    double upper = 1.0;
};
Share shareOf(int hits, int of);

struct FamilyError {
    std::string family;
    int difficulty = 0;
    Share accepted;  ///< APCER: judged other than failed
    Share undetermined;
};

struct DetPoint {
    double threshold = 0.0;
    double apcer = 0.0;
    double bpcer = 0.0;
};

struct Evaluation {
    Share bpcer;  ///< genuine and decoys judged failed
    Share genuineUndetermined;
    std::map<std::string, Share> bpcerByDesign;
    std::map<std::string, Share> bpcerByDecoy;
    std::vector<FamilyError> families;  ///< by family, then difficulty
    std::string worstFamily;            ///< highest APCER at difficulties 1-3
    Share placesNamed;
    std::vector<DetPoint> det;
    /// Who caught what: check id -> family -> how many it failed; family "" = genuine.
    std::map<std::string, std::map<std::string, int>> caughtBy;
    double medianMs = 0.0;
    double medianMsToMrz = 0.0;
};

Evaluation evaluate(const std::vector<Trial>& trials);

}  // namespace rahdari::evaluation
