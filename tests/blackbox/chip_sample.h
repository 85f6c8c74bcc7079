#pragma once

#include "tests/blackbox/program_run.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace rahdari::blackbox {

/// The specimen of Utopia, written into a folder of its own: chip/ (the document of samples/captures/td3_passport),
/// csca.cer, master_list.ml, crl.crl, terminal/.
class ChipSample {
public:
    ChipSample();

    std::filesystem::path operator/(const std::string& name) const { return folder_.path() / name; }

    /// Imports CSCA, master list and CRL into a store beside the rest, and gives its path.
    std::string makeStore() const;

    /// A folder with the same files of the chip, to be changed.
    std::filesystem::path copyOfChip(const std::string& name) const;

private:
    ScratchFolder folder_;
};

/// The check of an id in a judgement; null when there is none.
nlohmann::ordered_json checkOf(const nlohmann::ordered_json& judgement, const std::string& id);

/// Its outcome; empty when there is none.
std::string outcomeOf(const nlohmann::ordered_json& judgement, const std::string& id);

/// Whether a list of objects has one of this "code".
bool hasCode(const nlohmann::ordered_json& list, const std::string& code);

}  // namespace rahdari::blackbox
