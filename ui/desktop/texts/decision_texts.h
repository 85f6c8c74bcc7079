#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// The act by its word in the record: "accept", "refer", "refuse". On a button: "Accept".
QString decisionAct(std::string_view decision);

/// The same when it was done, for records and reports: "Accepted", "Referred to second line", "Refused".
QString decisionDone(std::string_view decision);

/// What is asked when the decision contradicts the machine.
QString reasonWanted();

/// The same where it contradicts what was found of another document of the same traveller alone.
QString reasonWantedForEarlier();

}  // namespace rahdari::ui::desktop::texts
