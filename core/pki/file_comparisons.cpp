#include "core/pki/file_comparisons.h"

#include "core/lds/com_file.h"
#include "core/lds/dg1.h"
#include "core/lds/security_infos.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace rahdari::pki {

namespace {

std::string listed(const std::vector<int>& numbers)
{
    std::string text;
    for (const int number : numbers) {
        text += (text.empty() ? "DG" : ", DG") + std::to_string(number);
    }
    return text;
}

std::vector<int> missingFrom(const std::set<int>& whole, const std::set<int>& part)
{
    std::vector<int> missing;
    std::set_difference(whole.begin(), whole.end(), part.begin(), part.end(), std::back_inserter(missing));
    return missing;
}

std::set<int> groupsOf(const lds::ComFile& com)
{
    std::set<int> numbers;
    for (const lds::LdsFile file : com.dataGroups) {
        numbers.insert(lds::factsOf(file).dataGroup);
    }
    return numbers;
}

std::set<int> groupsOf(const lds::SecurityObject& object)
{
    std::set<int> numbers;
    for (const auto& [number, hash] : object.hashes) {
        numbers.insert(number);
    }
    return numbers;
}

/// Versions are compared where EF.SOD names them: the older structure does not.
bool versionsDiffer(const lds::ComFile& com, const lds::SecurityObject& object)
{
    return (object.ldsVersion && *object.ldsVersion != com.ldsVersion) ||
           (object.unicodeVersion && *object.unicodeVersion != com.unicodeVersion);
}

/// Issuing state as an MRZ has it, behind the two characters of the document's kind in every format.
std::string issuingState(const std::string& mrz)
{
    std::string code = mrz.substr(2, 3);
    code.erase(std::remove(code.begin(), code.end(), '<'), code.end());
    return code;
}

std::string countryOf(const Certificate& signer)
{
    const std::string own = signer.subject.upperCountry();
    return own.empty() ? signer.issuer.upperCountry() : own;
}

}  // namespace

PartialResult compareComWithSod(base::ByteSpan com, const lds::SecurityObject* object)
{
    if (com.empty()) {
        return notSupported("EF.COM was not read");
    }
    const auto file = lds::parseComFile(com);
    if (!file) {
        return failed("EF.COM is malformed: " + file.error().message);
    }
    if (object == nullptr) {
        return notSupported("there is no readable EF.SOD to compare EF.COM with");
    }
    const std::vector<int> unsignedGroups = missingFrom(groupsOf(*file), groupsOf(*object));
    const std::vector<int> unlisted = missingFrom(groupsOf(*object), groupsOf(*file));
    if (!unsignedGroups.empty()) {
        return failed("EF.COM lists " + listed(unsignedGroups) + ", and EF.SOD has no hash for it");
    }
    if (!unlisted.empty()) {
        return failed("EF.SOD has a hash for " + listed(unlisted) + ", and EF.COM does not list it");
    }
    if (!file->unknownTags.empty()) {
        return failed("EF.COM lists a tag that is of no data group");
    }
    return versionsDiffer(*file, *object) ? failed("EF.COM and EF.SOD name different versions of LDS or Unicode")
                                          : successful("EF.COM and EF.SOD name the same data groups");
}

PartialResult compareCardSecurityWithCardAccess(base::ByteSpan signedInfos, base::ByteSpan cardAccess)
{
    if (cardAccess.empty()) {
        return notSupported("EF.CardAccess was not read");
    }
    const auto open = lds::parseSecurityInfos(cardAccess);
    const auto secured = lds::parseSecurityInfos(signedInfos);
    if (!open || !secured) {
        return failed(open ? "EF.CardSecurity holds no SecurityInfos: " + secured.error().message
                           : "EF.CardAccess is malformed: " + open.error().message);
    }
    for (const lds::SecurityInfo& info : open->all) {
        const bool same =
            std::any_of(secured->all.begin(), secured->all.end(),
                        [&](const lds::SecurityInfo& candidate) { return candidate.encoded == info.encoded; });
        if (!same) {
            return failed("EF.CardAccess offers " + info.protocol + " in a way that EF.CardSecurity does not sign");
        }
    }
    return successful("EF.CardSecurity signs everything that EF.CardAccess offers");
}

PartialResult compareIssuingState(base::ByteSpan dg1, const Certificate* signer,
                                  const std::map<std::string, std::string>& stateCodes, const std::string& corrected)
{
    const auto file = dg1.empty() ? base::Result<lds::Dg1>(base::Error{0, "DG1 was not read", ""}) : lds::parseDg1(dg1);
    if (!file) {
        return undetermined(file.error().message);
    }
    const std::string state = issuingState(file->mrz.reveal());
    const auto assigned = stateCodes.find(state);
    if (assigned == stateCodes.end() || assigned->second.empty()) {
        return undetermined("no two-letter code is known for the issuing state " + state);
    }
    const std::string country = !corrected.empty() ? corrected : signer != nullptr ? countryOf(*signer) : "";
    if (country.empty()) {
        return undetermined(signer == nullptr ? "the DS certificate is not there"
                                              : "the DS certificate names no country");
    }
    return country == assigned->second
               ? successful("DG1 is of " + state + ", the DS certificate of " + country)
               : failed("DG1 is of " + state + " (" + assigned->second + "), but the DS certificate is of " + country);
}

}  // namespace rahdari::pki
