#include "core/pki/data_group_integrity.h"

#include "core/crypto/digest.h"
#include "core/lds/file_examination.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace rahdari::pki {

namespace {

using check::Outcome;

/// One data group: its state, its sentence, and what it means for the whole.
struct GroupJudgement {
    DataGroupState state = DataGroupState::PresentNotRead;
    Outcome outcome = Outcome::Undetermined;  ///< not supported: does not count
    std::string reason;
};

std::string nameOf(int number) { return "DG" + std::to_string(number); }

const base::Bytes* bytesOf(const std::map<lds::LdsFile, base::Bytes>& files, int number)
{
    const auto file = lds::dataGroupFile(number);
    const auto found = file ? files.find(*file) : files.end();
    return found == files.end() || found->second.empty() ? nullptr : &found->second;
}

const base::Bytes* hashOf(const lds::SecurityObject& object, int number)
{
    const auto found = object.hashes.find(number);
    return found == object.hashes.end() ? nullptr : &found->second;
}

/// Every data group that is signed or was read.
std::set<int> numbersOf(const std::map<lds::LdsFile, base::Bytes>& files, const lds::SecurityObject& object)
{
    std::set<int> numbers;
    for (const auto& [number, hash] : object.hashes) {
        numbers.insert(number);
    }
    for (const auto& [file, bytes] : files) {
        const int number = lds::factsOf(file).dataGroup;
        if (number != 0 && !bytes.empty()) {
            numbers.insert(number);
        }
    }
    return numbers;
}

GroupJudgement judgeUnread(int number)
{
    if (!lds::dataGroupFile(number)) {
        return {DataGroupState::NotPresent, Outcome::Failed, "EF.SOD has a hash for a data group that cannot be"};
    }
    if (number == 3 || number == 4) {
        return {DataGroupState::PresentNotRead, Outcome::NotSupported, "not read; it needs special rights"};
    }
    return {DataGroupState::PresentNotRead, Outcome::Undetermined, "not read"};
}

/// The group was read, and EF.SOD has a hash for it.
GroupJudgement judgeRead(int number, const base::Bytes& bytes, const base::Bytes& hash, const std::string& algorithmOid)
{
    const auto algorithm = crypto::digestFromOid(algorithmOid);
    if (!algorithm) {
        return {DataGroupState::NonConformant, Outcome::Undetermined,
                "EF.SOD's hash algorithm " + algorithmOid + " is not known"};
    }
    if (crypto::digest(*algorithm, bytes) != hash) {
        return {DataGroupState::NotIdentical, Outcome::Failed, "altered: its hash is not the one that was signed"};
    }
    const auto examination = lds::examineFile(*lds::dataGroupFile(number), bytes);
    if (examination.nonConformance) {
        return {DataGroupState::NonConformant, Outcome::Failed,
                "as it was signed, but its encoding breaks the standard: " + examination.nonConformance->message};
    }
    return {DataGroupState::Identical, Outcome::Successful, "its hash is the one that was signed"};
}

/// Every document has DG1 and DG2 and signs them (ICAO Doc 9303-10 3). Another group that nobody signed says nothing.
GroupJudgement judgeUnsigned(int number)
{
    const bool always = number == 1 || number == 2;
    return {DataGroupState::NotPresent, always ? Outcome::Failed : Outcome::Undetermined,
            "read, but EF.SOD has no hash for it: it is not protected"};
}

GroupJudgement judgeGroup(int number, const std::map<lds::LdsFile, base::Bytes>& files,
                          const lds::SecurityObject& object)
{
    const base::Bytes* bytes = bytesOf(files, number);
    const base::Bytes* hash = hashOf(object, number);
    if (hash == nullptr) {
        return judgeUnsigned(number);
    }
    return bytes == nullptr ? judgeUnread(number) : judgeRead(number, *bytes, *hash, object.digestAlgorithm);
}

bool isKnownMalformed(const std::vector<KnownDefect>& defects, int number)
{
    return std::any_of(defects.begin(), defects.end(), [&](const KnownDefect& defect) {
        return defect.type == DefectType::DataGroupMalformed &&
               std::find(defect.dataGroups.begin(), defect.dataGroups.end(), number) != defect.dataGroups.end();
    });
}

std::string listed(const std::vector<int>& numbers)
{
    std::string text;
    for (const int number : numbers) {
        text += (text.empty() ? "" : ", ") + nameOf(number);
    }
    return text;
}

/// The groups of one outcome.
std::vector<int> groupsOf(const std::map<int, GroupJudgement>& groups, Outcome outcome)
{
    std::vector<int> numbers;
    for (const auto& [number, group] : groups) {
        if (group.outcome == outcome) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

PartialResult overall(const std::map<int, GroupJudgement>& groups, bool sodVerified)
{
    const std::vector<int> wrong = groupsOf(groups, Outcome::Failed);
    const std::vector<int> open = groupsOf(groups, Outcome::Undetermined);
    const std::vector<int> right = groupsOf(groups, Outcome::Successful);
    if (!wrong.empty()) {
        return failed(nameOf(wrong.front()) + ": " + groups.at(wrong.front()).reason +
                      (wrong.size() > 1 ? "; also " + listed({wrong.begin() + 1, wrong.end()}) : ""));
    }
    if (!right.empty() && !sodVerified) {
        return undetermined("the hashes of " + listed(right) +
                            " match EF.SOD, but EF.SOD itself is not verified, so that proves nothing");
    }
    if (!open.empty()) {
        return undetermined(nameOf(open.front()) + ": " + groups.at(open.front()).reason +
                            (open.size() > 1 ? "; also " + listed({open.begin() + 1, open.end()}) : "") +
                            (right.empty() ? "" : "; as signed: " + listed(right)));
    }
    if (right.empty()) {
        return undetermined("no data group was read");
    }
    return successful("as they were signed: " + listed(right));
}

void noteDeviations(const std::map<lds::LdsFile, base::Bytes>& files, DataGroupIntegrity& integrity)
{
    for (const auto& [file, bytes] : files) {
        if (lds::factsOf(file).dataGroup != 0 && !bytes.empty()) {
            auto examination = lds::examineFile(file, bytes);
            std::move(examination.deviations.begin(), examination.deviations.end(),
                      std::back_inserter(integrity.deviations));
        }
    }
}

}  // namespace

DataGroupIntegrity checkIntegrity(const std::map<lds::LdsFile, base::Bytes>& files, const lds::SecurityObject& object,
                                  bool sodVerified, const std::vector<KnownDefect>& defects)
{
    DataGroupIntegrity integrity;
    std::map<int, GroupJudgement> groups;
    for (const int number : numbersOf(files, object)) {
        GroupJudgement group = judgeGroup(number, files, object);
        if (group.outcome == Outcome::Failed && isKnownMalformed(defects, number)) {
            group.outcome = Outcome::Undetermined;
            integrity.appliedDefects.push_back("known defect: " + nameOf(number) + " is malformed");
        }
        integrity.states[number] = group.state;
        integrity.reasons[number] = group.reason;
        groups[number] = std::move(group);
    }
    integrity.overall = overall(groups, sodVerified);
    noteDeviations(files, integrity);
    return integrity;
}

}  // namespace rahdari::pki
