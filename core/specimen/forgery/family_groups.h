#pragma once

#include "core/specimen/forgery/forgery.h"

#include <vector>

namespace rahdari::specimen {

// The families in groups, one source file each; families() puts them together in the order of their numbers.

std::vector<Family> counterfeitFamilies();  ///< F01-F05, F13, and the copies: the whole page is made anew
std::vector<Family> copyFamilies();         ///< F20
std::vector<Family> photoFamilies();        ///< F06-F09
std::vector<Family> zoneFamilies();         ///< F10, F11
std::vector<Family> fieldFamilies();        ///< F12, F24
std::vector<Family> featureFamilies();      ///< F15, F16, F18: a feature is missing, imitated or broken
std::vector<Family> luminousFamilies();     ///< F17, F19: fibres and UV print
std::vector<Family> logicalFamilies();      ///< F14, F21-F23: print as it should be, or nearly; the data are not
std::vector<Family> decoyFamilies();        ///< D01-D06: genuine

}  // namespace rahdari::specimen
