#pragma once

#include <string>

namespace rahdari::lds {

/// Something that is not as the standards want it and that by itself does not make a document false. Reported always,
/// whatever the outcome of the checks.
struct Deviation {
    std::string code;    ///< stable, lower snake case with its group: "sod.ber_indefinite_length", "csca.no_aki"
    std::string file;    ///< where: "EF.SOD", "DG2", "DS certificate", "CSCA certificate"
    std::string text;    ///< one sentence for the reader of the report
    std::string clause;  ///< e.g. "ICAO Doc 9303-10 4.6.2.2"; may be empty

    bool operator==(const Deviation&) const = default;
};

}  // namespace rahdari::lds
