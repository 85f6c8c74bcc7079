#include "core/evaluation/trial_tables.h"

#include <cstdio>

namespace rahdari::evaluation {

namespace {

/// RFC 4180: quoted, quotes doubled.
std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char c : text) {
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return result + '"';
}

std::string marginText(const std::optional<double>& margin)
{
    char text[32] = "";
    if (margin) {
        std::snprintf(text, sizeof text, "%.4f", *margin);
    }
    return text;
}

}  // namespace

std::string checksCsv(const std::vector<Trial>& trials)
{
    std::string csv = "name,check,counts,outcome,margin,reason\n";
    for (const Trial& trial : trials) {
        for (const TrialCheck& check : trial.checks) {
            csv += trial.name + ',' + check.result.id() + ',' + (check.counts ? "yes" : "no") + ',' +
                   std::string(toString(check.result.outcome())) + ',' + marginText(check.result.margin()) + ',' +
                   quoted(check.result.reason()) + '\n';
        }
    }
    return csv;
}

std::string findingsCsv(const std::vector<Trial>& trials)
{
    std::string csv = "name,check,finding,expected,found,agrees\n";
    for (const Trial& trial : trials) {
        for (const TrialCheck& check : trial.checks) {
            for (const check::Finding& finding : check.result.findings()) {
                csv += trial.name + ',' + check.result.id() + ',' + quoted(finding.name) + ',' +
                       quoted(finding.expected) + ',' + quoted(finding.found) + ',' + (finding.agrees ? "yes" : "no") +
                       '\n';
            }
        }
    }
    return csv;
}

}  // namespace rahdari::evaluation
