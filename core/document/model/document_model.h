#pragma once

#include "core/check/limit.h"
#include "core/document/model/date_order.h"
#include "core/document/model/feature.h"
#include "core/document/model/model_id.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::document {

/// The raster in which models keep pictures and pages are compared: 203 dpi. Fine enough for guilloches of 0.3 mm,
/// coarse enough that the optics of one scanner and another look alike; what needs more looks at the capture itself.
inline constexpr double modelPxPerMm = 8.0;

/// The raster's size for a page.
cv::Size rasterSizeOf(image::SizeMm size);

/// What genuine specimens look like under one light, in the model's raster: pixel (i, j) shows
/// ((i + 0.5) / modelPxPerMm, (j + 0.5) / modelPxPerMm) mm.
struct Reference {
    cv::Mat mean;  ///< robust mean; CV_8UC3 (BGR), CV_8UC1 for infrared
    cv::Mat
        spread;  ///< CV_8UC1: robust standard deviation over the specimens in quarters of a grey level, worst channel
};

/// Numbers a part of the house learned for itself, e.g. a row of statistics for each cell of a grid.
struct Table {
    int rows = 0;
    int columns = 0;
    std::vector<float> values;  ///< row by row, rows x columns

    bool operator==(const Table&) const = default;
};

/// What is printed where is known; what a datum must look like is here. Patterns are ECMAScript regular expressions.
struct DataRules {
    std::map<std::string, std::string> patterns;  ///< by content name: "document_number" -> "[A-Z]{2}[0-9]{7}"
    std::vector<int> validityMonths;              ///< issued to expires; empty: unknown
    DateOrder dateOrder = DateOrder::Unknown;     ///< of dates in numbers
    int firstIssueYear = 0;                       ///< 0 = unknown
    int lastIssueYear = 0;                        ///< 0 = still issued, or unknown

    bool operator==(const DataRules&) const = default;
};

/// A defect the issuer is known for: checks it excuses are not counted against a document (TR-03135-1 5.8.1).
struct KnownDefect {
    std::string check;        ///< id of the check that is excused
    std::string reason;       ///< one sentence
    std::string firstNumber;  ///< the document numbers it holds for, both included; empty: all
    std::string lastNumber;   ///< of the same length

    bool operator==(const KnownDefect&) const = default;
};

/// How a model was learned.
struct Provenance {
    std::string agency;                ///< who made it
    std::string made;                  ///< day, "2026-11-22"
    std::string program;               ///< "Rahdari 0.5.0"
    int specimens = 0;                 ///< captures it was learned from
    std::vector<std::string> devices;  ///< they were captured with
    bool simulated = false;            ///< learned from simulated scans

    bool operator==(const Provenance&) const = default;
};

/// One side of one document as its issuer makes it. A plain value; the pictures are shared, never written to.
struct DocumentModel {
    std::string name;  ///< of the model's folder: letters, digits, '_', '-', '.', ','
    ModelId id;
    std::string title;  ///< for people
    std::string series;
    std::string version = "1";
    std::string side;  ///< "data page", "front", "back"; may be empty
    image::SizeMm size;
    Provenance provenance;
    std::vector<Feature> features;
    DataRules rules;
    std::vector<KnownDefect> knownDefects;
    check::LimitTable limits;
    std::map<image::Light, Reference> references;
    /// CV_8UC1, 255 = shows the same on every specimen in white light (print and ground), 0 = personalised or varying.
    cv::Mat stable;
    std::map<std::string, Table> tables;  ///< by "part.what", e.g. "appearance.vi", "identification.index"

    const Feature* find(std::string_view featureName) const;
    std::vector<const Feature*> ofKind(FeatureKind kind) const;
    const Reference* reference(image::Light light) const;
    const Table* table(std::string_view tableName) const;
};

/// Whether something personalised of the model reaches into a box.
bool touchesPersonal(const DocumentModel& model, const image::RectMm& box);

}  // namespace rahdari::document
