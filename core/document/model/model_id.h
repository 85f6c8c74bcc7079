#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rahdari::document {

/// Which document a model is of: (C,T,N,Y,P) of TR-03135-1 5.5.1.1.
struct ModelId {
    std::string country;  ///< issuing state, as in the MRZ: "UTO"; may be empty while unknown
    std::string type;     ///< document code, "P", "I", "V", "AR"; may be empty
    int number = 0;       ///< running number of the model among those of country and type
    int year = 0;         ///< of the first issue; 0 = unknown
    std::string prado;    ///< code in PRADO or a like register; may be empty

    bool operator==(const ModelId&) const = default;
};

/// "UTO,P,1,2015,AO-01001".
std::string toString(const ModelId& id);

/// @return none for anything but five parts with whole numbers in the third and fourth
std::optional<ModelId> parseModelId(std::string_view text);

}  // namespace rahdari::document
