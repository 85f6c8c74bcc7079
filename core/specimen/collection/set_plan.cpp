#include "core/base/error_code.h"
#include "core/specimen/collection/specimen_set.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uint64_t exactInJson = (std::uint64_t{1} << 53U) - 1;  ///< every reader of JSON keeps such a number
constexpr std::size_t nameDigits = 6;

template <typename Item>
void shuffle(std::vector<Item>& items, Chance& chance)
{
    for (std::size_t left = items.size(); left > 1; --left) {
        std::swap(items[left - 1], items[chance.index(left)]);
    }
}

/// Deals items in a random order, all of them before one comes again.
template <typename Item>
class Deck {
public:
    Deck(std::vector<Item> items, Chance chance) : items_(std::move(items)), chance_(chance) {}

    const Item& next()
    {
        if (dealt_ == 0 || dealt_ == items_.size()) {
            shuffle(items_, chance_);
            dealt_ = 0;
        }
        return items_[dealt_++];
    }

private:
    std::vector<Item> items_;
    Chance chance_;
    std::size_t dealt_ = 0;
};

struct Station {
    const ScannerProfile* scanner = nullptr;
    std::uint64_t device = 1;
};

/// The wished ones of `all` by name; every one where none is wished.
template <typename Item, typename Name>
Result<std::vector<const Item*>> chosen(const std::vector<Item>& all, const std::vector<std::string>& wished, Name name,
                                        const std::string& kind)
{
    std::vector<const Item*> found;
    std::string names;
    for (const Item& item : all) {
        names += (names.empty() ? "" : ", ") + item.*name;
        if (wished.empty()) {
            found.push_back(&item);
        }
    }
    for (const std::string& one : wished) {
        const auto item = std::ranges::find(all, one, name);
        if (item == all.end()) {
            return Error{toInt(ErrorCode::SpecimenUnknown), "There is no " + kind + " \"" + one + "\"",
                         "Choose among " + names};
        }
        found.push_back(&*item);
    }
    return found;
}

Error impossible(const std::string& what, const std::string& advice)
{
    return {toInt(ErrorCode::SpecimenImpossible), what, advice};
}

/// What a wish names, found.
struct Choice {
    std::vector<const Design*> designs;
    std::vector<const ScannerProfile*> scanners;
    std::vector<const Family*> families;
};

Result<Choice> choose(const SetWish& wish, const Workshop& workshop)
{
    auto designs = chosen(workshop.designs(), wish.designs, &Design::id, "design");
    auto scanners = chosen(workshop.scanners(), wish.scanners, &ScannerProfile::name, "scanner profile");
    auto chosenFamilies = chosen(families(), wish.families, &Family::id, "family of forgeries");
    if (!designs || !scanners || !chosenFamilies) {
        return !designs ? designs.error() : !scanners ? scanners.error() : chosenFamilies.error();
    }
    if (wish.scanners.empty()) {
        std::erase_if(*scanners, [](const ScannerProfile* scanner) { return scanner->heldOut; });
    }
    return Choice{std::move(*designs), std::move(*scanners), std::move(*chosenFamilies)};
}

std::vector<image::Light> commonLights(const SetWish& wish, const ScannerProfile& scanner)
{
    std::vector<image::Light> common;
    for (const image::Light light : wish.lights) {
        if (std::ranges::find(scanner.lights, light) != scanner.lights.end()) {
            common.push_back(light);
        }
    }
    return common;
}

Result<std::vector<Station>> stationsOf(const SetWish& wish, const Choice& choice)
{
    std::vector<Station> stations;
    for (const ScannerProfile* scanner : choice.scanners) {
        if (!wish.lights.empty() && commonLights(wish, *scanner).empty()) {
            return impossible("The scanner \"" + scanner->name + "\" has none of the lights of this set",
                              "Name other lights, or other scanners");
        }
        for (int device = 1; device <= std::max(1, wish.devicesPerScanner); ++device) {
            stations.push_back({scanner, static_cast<std::uint64_t>(device)});
        }
    }
    if (stations.empty()) {
        return impossible("There is no scanner profile for this set", "Name at least one scanner");
    }
    return stations;
}

/// Writes down the orders of a set.
class Planner {
public:
    Planner(const SetWish& wish, Choice choice, std::vector<Station> stations)
        : wish_(wish), choice_(std::move(choice)), stations_(std::move(stations)), chance_(wish.seed)
    {
    }

    std::vector<PlannedSpecimen> plan()
    {
        addGenuine();
        addDecoys();
        addForgeries();
        return named();
    }

private:
    void addGenuine()
    {
        Deck<Station> stations(stations_, chance_.part("genuine"));
        for (const Design* design : choice_.designs) {
            for (int i = 0; i < wish_.genuinePerDesign; ++i) {
                add(*design, stations.next(), "", 0);
            }
        }
    }

    void addDecoys()
    {
        Deck<Station> stations(stations_, chance_.part("decoys"));
        for (const Design* design : choice_.designs) {
            for (const Family* family : choice_.families) {
                for (int i = 0; !family->forged && family->appliesTo(*design) && i < wish_.decoysPerDesign; ++i) {
                    add(*design, stations.next(), family->id, 0);
                }
            }
        }
    }

    void addForgeries()
    {
        Deck<Station> stations(stations_, chance_.part("forged"));
        for (const Family* family : choice_.families) {
            std::vector<const Design*> fitting = choice_.designs;
            std::erase_if(fitting, [family](const Design* design) { return !family->appliesTo(*design); });
            if (!family->forged || fitting.empty()) {
                continue;
            }
            Deck<const Design*> designs(fitting, chance_.part("designs of " + family->id));
            for (const int difficulty : wish_.difficulties) {
                for (int i = 0; i < wish_.perFamilyAndDifficulty; ++i) {
                    add(*designs.next(), stations.next(), family->id, difficulty);
                }
            }
        }
    }

    void add(const Design& design, const Station& station, const std::string& family, int difficulty)
    {
        SpecimenOrder order;
        order.design = design.id;
        order.seed = chance_.part("specimen", orders_.size() + 1).bits() & exactInJson;
        order.today = wish_.today;
        order.family = family;
        order.difficulty = difficulty;
        order.scanner = station.scanner->name;
        order.device = station.device;
        order.lights = commonLights(wish_, *station.scanner);
        orders_.push_back(std::move(order));
    }

    std::vector<PlannedSpecimen> named()
    {
        Chance order = chance_.part("order");
        shuffle(orders_, order);
        std::vector<PlannedSpecimen> all;
        for (SpecimenOrder& one : orders_) {
            const std::string number = std::to_string(all.size() + 1);
            all.push_back(
                {"s_" + std::string(nameDigits - std::min(nameDigits, number.size()), '0') + number, std::move(one)});
        }
        return all;
    }

    const SetWish& wish_;
    Choice choice_;
    std::vector<Station> stations_;
    Chance chance_;
    std::vector<SpecimenOrder> orders_;
};

Result<void> checkNumbers(const SetWish& wish)
{
    constexpr int most = 100'000;
    for (const int count : {wish.genuinePerDesign, wish.perFamilyAndDifficulty, wish.decoysPerDesign}) {
        if (count < 0 || count > most) {
            return impossible("A set has from 0 to 100000 specimens of a kind", "Correct the number");
        }
    }
    if (std::ranges::any_of(wish.difficulties, [](int difficulty) { return difficulty < 1 || difficulty > 5; })) {
        return impossible("A forgery has a difficulty from 1 to 5", "1 is easily seen, 5 hardly");
    }
    return {};
}

}  // namespace

Result<std::vector<PlannedSpecimen>> planSet(const SetWish& wish, const Workshop& workshop)
{
    if (const auto checked = checkNumbers(wish); !checked) {
        return checked.error();
    }
    auto choice = choose(wish, workshop);
    if (!choice) {
        return choice.error();
    }
    auto stations = stationsOf(wish, *choice);
    if (!stations) {
        return stations.error();
    }
    auto plan = Planner(wish, std::move(*choice), std::move(*stations)).plan();
    if (plan.empty()) {
        return impossible("There is nothing in this set", "Ask for genuine specimens, for forgeries or for decoys");
    }
    return plan;
}

}  // namespace rahdari::specimen
