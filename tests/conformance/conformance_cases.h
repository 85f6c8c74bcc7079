#pragma once

#include "tests/conformance/conformance_case.h"

#include <vector>

namespace rahdari::conformance {

// The cases of BSI TR-03105-5.1 v1.5 by unit; tr03105.tsv says of every case what became of it.

std::vector<Case> terminalAuthenticationCases();    ///< ISO7816_E
std::vector<Case> paceCases();                      ///< ISO7816_G
std::vector<Case> fingerCases();                    ///< LDS_D
std::vector<Case> irisCases();                      ///< LDS_E
std::vector<Case> securityInfosCases();             ///< LDS_F
std::vector<Case> cvcaFileCases();                  ///< LDS_G
std::vector<Case> signatureAlgorithmCases();        ///< LDS_H, what must be accepted
std::vector<Case> securityObjectCases();            ///< LDS_H, EF.SOD itself
std::vector<Case> documentSignerCases();            ///< LDS_H, its certificate
std::vector<Case> activeAuthenticationFileCases();  ///< LDS_I
std::vector<Case> cardSecurityCases();              ///< LDS_J
std::vector<Case> atrInfoCases();                   ///< LDS_K

}  // namespace rahdari::conformance
