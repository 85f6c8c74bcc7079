#include "tests/conformance/case_registration.h"
#include "tests/conformance/conformance_cases.h"

// Every case of BSI TR-03105-5.1 that has not moved, against the simulated chip in one process.

using namespace rahdari::conformance;

namespace {

Transport& inProcess()
{
    static InProcess transport;
    return transport;
}

const RegisteredCases units[] = {
    {"iso7816_e", terminalAuthenticationCases, inProcess},
    {"iso7816_g", paceCases, inProcess},
    {"lds_d", fingerCases, inProcess},
    {"lds_e", irisCases, inProcess},
    {"lds_f", securityInfosCases, inProcess},
    {"lds_g", cvcaFileCases, inProcess},
    {"lds_h_algorithms", signatureAlgorithmCases, inProcess},
    {"lds_h_sod", securityObjectCases, inProcess},
    {"lds_h_certificate", documentSignerCases, inProcess},
    {"lds_i", activeAuthenticationFileCases, inProcess},
    {"lds_j", cardSecurityCases, inProcess},
    {"lds_k", atrInfoCases, inProcess},
};

}  // namespace
