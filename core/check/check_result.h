#pragma once

#include "core/base/error.h"
#include "core/check/outcome.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::check {

/// Where on the page a check looked or found something, in both planes. The crop that goes into a report is
/// cut from the page's picture by this region, so it is never stored twice.
struct Region {
    image::Light light = image::Light::White;  ///< the picture it is shown on
    image::PolygonPx outlinePx;                ///< in that picture's pixels
    std::optional<image::RectMm> boundsMm;     ///< on the page; none while the page's scale is unknown
    std::string label;                         ///< what it is, e.g. "check digit of the document number"

    /// The upright pixel rectangle to crop: the outline's bounds, not yet clipped to a picture.
    cv::Rect cropPx() const;

    bool operator==(const Region&) const = default;
};

/// One named finding inside a check, e.g. one check digit of the MRZ. Detail beside the outcome, not a further outcome.
struct Finding {
    std::string name;      ///< e.g. "document number"
    std::string expected;  ///< what it should be; may be empty
    std::string found;     ///< what it is; may be empty
    bool agrees = false;

    bool operator==(const Finding&) const = default;
};

/// What one check says. A plain value. It is built through the named functions so that a result without the
/// facts its outcome needs cannot exist.
class CheckResult {
public:
    static CheckResult successful(std::string id, std::string reason);
    static CheckResult failed(std::string id, std::string reason);
    static CheckResult undetermined(std::string id, std::string reason);
    static CheckResult notSupported(std::string id, std::string reason);
    static CheckResult aborted(std::string id, const base::Error& cause);

    /// Successful when `margin` >= 0, failed below (TR-03135-1 5.5.4.2).
    /// @param margin  distance to the decision threshold, clamped to [-1, +1]; not a number = undetermined
    static CheckResult fromMargin(std::string id, double margin, std::string reason);

    CheckResult& withMargin(double margin) &;
    CheckResult&& withMargin(double margin) && { return std::move(withMargin(margin)); }
    CheckResult& withRegion(Region region) &;
    CheckResult&& withRegion(Region region) && { return std::move(withRegion(std::move(region))); }
    CheckResult& withFinding(Finding finding) &;
    CheckResult&& withFinding(Finding finding) && { return std::move(withFinding(std::move(finding))); }

    const std::string& id() const { return id_; }
    Outcome outcome() const { return outcome_; }
    const std::string& reason() const { return reason_; }            ///< one sentence for the officer
    std::optional<double> margin() const { return margin_; }         ///< [-1, +1], threshold at 0
    int errorCode() const { return errorCode_; }                     ///< of the cause when aborted, else 0
    const std::vector<Region>& regions() const { return regions_; }  ///< the first is the one to show
    const std::vector<Finding>& findings() const { return findings_; }

    bool operator==(const CheckResult&) const = default;

private:
    CheckResult(std::string id, Outcome outcome, std::string reason)
        : id_(std::move(id)), outcome_(outcome), reason_(std::move(reason))
    {
    }

    std::string id_;
    Outcome outcome_;
    std::string reason_;
    std::optional<double> margin_;
    int errorCode_ = 0;
    std::vector<Region> regions_;
    std::vector<Finding> findings_;
};

}  // namespace rahdari::check
