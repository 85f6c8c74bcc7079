#pragma once

#include "core/base/result.h"
#include "core/specimen/forgery/forgery.h"
#include "core/specimen/personalised_chip.h"
#include "core/specimen/utopian_authority.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::specimen {

/// Utopia as it issues specimens: the same for everybody, its keys worth nothing. Its country signing CA is valid from
/// 2015 to 2030, its document signers from the year they sign in on.
UtopianAuthority utopia();

/// The words of ChipState in JSON and on the command line: "none", "genuine", "cloned", "altered", "mismatching",
/// "foreign", "dead".
std::string_view toString(ChipState state);
std::optional<ChipState> chipStateFromString(std::string_view word);

/// What judges the chips and seals of specimens, by file name: csca.cer, master_list.ml, crl.crl, seal_signer.cer.
/// @param today  of the lists
std::map<std::string, base::Bytes> trustMaterial(const UtopianAuthority& authority, std::chrono::year_month_day today);

/// Whose data a chip holds: those of the document's holder, or of somebody else where it is mismatching.
Holder chipHolder(const DocumentInMaking& document, ChipState state, const Chance& chance);

/// The chip that belongs to a document, in the state that was ordered; none for None and Dead.
///
/// Cloned: a genuine chip's files without its private keys. Altered: another portrait stands in DG2 than was signed.
/// Mismatching: of another holder's document, opened by this one's MRZ and CAN. ForeignSigned: by an authority that
/// calls itself Utopia.
/// @param portrait  of DG2: CV_8UC3, the face of chipHolder()
/// @return Error 6000
base::Result<std::optional<PersonalisedChip>> makeChip(const DocumentInMaking& document, ChipState state,
                                                       const cv::Mat& portrait, const UtopianAuthority& authority,
                                                       Chance chance);

/// The octets of a visible digital seal (ICAO Doc 9303-13, version octet 3) over the document's MRZ, signed by Utopia:
/// a visa's for visas, else a residence permit's, its MRZ in the format of TD2.
/// @return Error 6000 no MRZ among the texts, or one that no seal can hold
base::Result<base::Bytes> makeSeal(const Design& design, const DocumentTexts& texts, const UtopianAuthority& authority,
                                   std::chrono::year_month_day issued);

}  // namespace rahdari::specimen
