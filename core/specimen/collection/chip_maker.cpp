#include "core/specimen/collection/chip_maker.h"

#include "core/base/error_code.h"
#include "core/specimen/chip_personaliser.h"
#include "core/specimen/collection/date_text.h"
#include "core/specimen/collection/utopian_office.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::Result;

namespace {

constexpr std::array<std::pair<ChipState, std::string_view>, 7> stateWords{{{ChipState::None, "none"},
                                                                            {ChipState::Genuine, "genuine"},
                                                                            {ChipState::Cloned, "cloned"},
                                                                            {ChipState::Altered, "altered"},
                                                                            {ChipState::Mismatching, "mismatching"},
                                                                            {ChipState::ForeignSigned, "foreign"},
                                                                            {ChipState::Dead, "dead"}}};

constexpr std::size_t mostPortraitOctets = 18'000;
constexpr int jpeg2000Share = 26;  ///< of the raw picture, in thousandths

Bytes encoded(const cv::Mat& picture, const char* extension, const std::vector<int>& settings)
{
    Bytes file;
    cv::imencode(extension, picture, file, settings);
    return file;
}

Bytes asJpeg(const cv::Mat& picture)
{
    Bytes file;
    for (int quality = 90; quality >= 40; quality -= 10) {
        file = encoded(picture, ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
        if (file.size() <= mostPortraitOctets) {
            break;
        }
    }
    return file;
}

/// Both formats are met in the field (Doc 9303-10 4.7.2).
Bytes encodedPortrait(const cv::Mat& portrait, Chance chance)
{
    return chance.happens(.5) ? encoded(portrait, ".jp2", {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, jpeg2000Share})
                              : asJpeg(portrait);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines) {
        all += line;
    }
    return all;
}

std::string spacesFilled(std::string text)
{
    std::ranges::replace(text, ' ', '<');
    return text;
}

std::string compactDate(const std::chrono::year_month_day& date)
{
    std::string text = dateText(date);
    std::erase(text, '-');
    return text;
}

std::string documentType(const Design& design)
{
    std::string type = design.documentCode;
    std::erase(type, '<');
    return type.empty() ? "P" : type;
}

ChipProfile profileOf(const DocumentInMaking& document, const Holder& holder, const Issue& issue,
                      const UtopianAuthority& authority)
{
    ChipProfile profile = plainProfile();
    profile.mrz = joined(composeZone(document.job.design, holder, issue));
    profile.can = document.issue.can;
    profile.chipAuthentication = {ChipAuthenticationOffer{}};
    profile.activeAuthentication = ActiveAuthenticationOffer{};
    profile.dg11 =
        PersonalDetailsSpec{.fullName = spacesFilled(holder.surname) + "<<" + spacesFilled(holder.givenNames),
                            .personalNumber = holder.personalNumber,
                            .birthDate = compactDate(holder.birth),
                            .birthPlace = holder.birthPlace};
    profile.dg12 = DocumentDetailsSpec{.authority = issue.authority, .issueDate = compactDate(issue.issued)};
    profile.dsGiven = documentSignerOn(authority, issue.issued, documentType(document.job.design));
    return profile;
}

/// A clone has every file and none of the keys behind them.
void forgetKeys(ChipProfile& profile, const UtopianAuthority& authority)
{
    profile.edits.secrets = [&authority, mrz = profile.mrz](ChipSecrets& secrets) {
        const auto random = [&](std::string_view what) {
            return authority.randomFor("clone " + mrz + std::string(what));
        };
        for (ChipAuthenticationKey& key : secrets.chipAuthentication) {
            key.key = makeKey(key.key.spec, random("ca"));
        }
        if (secrets.activeAuthentication) {
            secrets.activeAuthentication->key = makeKey(secrets.activeAuthentication->key.spec, random("aa"));
        }
    };
}

/// DG2 as it was signed held another face.
Result<void> replacePortrait(ChipProfile& profile, const cv::Mat& portrait, const UtopianAuthority& authority,
                             const Chance& chance)
{
    const auto made = personaliseChip(profile, authority);
    if (!made) {
        return made.error();
    }
    cv::Mat other;
    cv::flip(portrait, other, 1);
    profile.portrait = encodedPortrait(other, chance.part("encoding"));
    profile.edits.files.push_back(
        {.file = lds::LdsFile::Dg2,
         .stage = FileEdit::Stage::AfterHashing,
         .change = [file = made->files.at(lds::LdsFile::Dg2)](Bytes& octets) { octets = file; }});
    return {};
}

/// What opens the document's own chip opens this one, so that there is something to compare.
Result<void> openAs(ChipProfile& profile, const DocumentInMaking& document)
{
    const std::string zone = joined(composeZone(document.job.design, document.holder, document.issue));
    auto information = mrzInformationOf(zone);
    if (!information) {
        return information.error();
    }
    profile.edits.secrets = [opening = std::move(*information)](ChipSecrets& secrets) {
        secrets.mrzInformation = opening;
        secrets.documentNumber = opening.substr(0, opening.size() - 14);
    };
    return {};
}

Issue otherIssue(const DocumentInMaking& document, const Holder& holder, const Chance& chance)
{
    Issue issue = issueDocument(document.job.design, holder, document.issue.issued, chance.part("stranger's issue"));
    issue.can = document.issue.can;
    return issue;
}

}  // namespace

std::string_view toString(ChipState state)
{
    const auto* const found = std::ranges::find(stateWords, state, &std::pair<ChipState, std::string_view>::first);
    return found == stateWords.end() ? std::string_view() : found->second;
}

std::optional<ChipState> chipStateFromString(std::string_view word)
{
    const auto* const found = std::ranges::find(stateWords, word, &std::pair<ChipState, std::string_view>::second);
    return found == stateWords.end() ? std::nullopt : std::optional(found->first);
}

Holder chipHolder(const DocumentInMaking& document, ChipState state, const Chance& chance)
{
    return state == ChipState::Mismatching ? inventHolder(chance.part("stranger")) : document.holder;
}

Result<std::optional<PersonalisedChip>> makeChip(const DocumentInMaking& document, ChipState state,
                                                 const cv::Mat& portrait, const UtopianAuthority& authority,
                                                 Chance chance)
{
    if (state == ChipState::None || state == ChipState::Dead) {
        return std::optional<PersonalisedChip>();
    }
    const std::optional<UtopianAuthority> other =
        state == ChipState::ForeignSigned ? std::optional(pretender()) : std::nullopt;
    const UtopianAuthority& signer = other ? *other : authority;
    const Holder holder = chipHolder(document, state, chance);
    const bool mismatching = state == ChipState::Mismatching;
    ChipProfile profile =
        profileOf(document, holder, mismatching ? otherIssue(document, holder, chance) : document.issue, signer);
    profile.portrait = encodedPortrait(portrait, chance.part("encoding"));
    Result<void> prepared;
    if (state == ChipState::Cloned) {
        forgetKeys(profile, signer);
    } else if (state == ChipState::Altered) {
        prepared = replacePortrait(profile, portrait, signer, chance);
    } else if (mismatching) {
        prepared = openAs(profile, document);
    }
    if (!prepared) {
        return prepared.error();
    }
    auto chip = personaliseChip(profile, signer);
    return chip ? Result<std::optional<PersonalisedChip>>(std::move(*chip)) : chip.error();
}

}  // namespace rahdari::specimen
