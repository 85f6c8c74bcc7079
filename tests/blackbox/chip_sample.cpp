#include "tests/blackbox/chip_sample.h"

#include "scanners/simulated/chip_folder.h"

#include <boost/test/unit_test.hpp>

#include <chrono>

namespace rahdari::blackbox {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;
using namespace std::chrono_literals;

ChipSample::ChipSample()
{
    const base::Bytes seed{'b', 'l', 'a', 'c', 'k', 'b', 'o', 'x'};
    const auto written = scanners::writeUtopianSample(folder_.path(), seed, std::chrono::sys_days(2026y / 11 / 20));
    BOOST_REQUIRE_MESSAGE(written, (written ? "" : written.error().message));
}

std::string ChipSample::makeStore() const
{
    const std::string store = (*this / "store.sqlite").string();
    const Ending ending = run({"trust", "import", "--store", store, "--root", (*this / "csca.cer").string(),
                               (*this / "master_list.ml").string(), (*this / "crl.crl").string()});
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    return store;
}

fs::path ChipSample::copyOfChip(const std::string& name) const
{
    const fs::path copy = *this / name;
    fs::copy(*this / "chip", copy, fs::copy_options::recursive);
    return copy;
}

json checkOf(const json& judgement, const std::string& id)
{
    for (const json& check : judgement.at("checks")) {
        if (check.at("id") == id) {
            return check;
        }
    }
    return nullptr;
}

std::string outcomeOf(const json& judgement, const std::string& id)
{
    const json check = checkOf(judgement, id);
    return check.is_null() ? std::string() : check.at("outcome").get<std::string>();
}

bool hasCode(const json& list, const std::string& code)
{
    for (const json& item : list) {
        if (item.at("code") == code) {
            return true;
        }
    }
    return false;
}

}  // namespace rahdari::blackbox
