#include "core/specimen/collection/specimen_making.h"

#include "core/base/error_code.h"
#include "core/specimen/collection/chip_maker.h"

#include <algorithm>
#include <exception>
#include <future>
#include <optional>
#include <utility>
#include <variant>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr double daysPerYear = 365.25;

/// What an order names, found.
struct Commission {
    const Design* design = nullptr;
    const ScannerProfile* scanner = nullptr;
    const Family* family = nullptr;  ///< null: genuine
};

template <typename Item, typename Name>
std::string namesOf(const std::vector<Item>& items, Name name)
{
    std::string names;
    for (const Item& item : items) {
        names += (names.empty() ? "" : ", ") + item.*name;
    }
    return names;
}

Result<const ScannerProfile*> findScanner(const std::vector<ScannerProfile>& scanners, const std::string& name)
{
    const auto found = std::ranges::find(scanners, name, &ScannerProfile::name);
    if (found == scanners.end()) {
        return Error{toInt(ErrorCode::SpecimenUnknown), "There is no scanner profile \"" + name + "\"",
                     "Choose one of " + namesOf(scanners, &ScannerProfile::name)};
    }
    return &*found;
}

Result<const Family*> findWantedFamily(const std::string& id)
{
    if (id.empty()) {
        return static_cast<const Family*>(nullptr);
    }
    if (const Family* family = findFamily(id)) {
        return family;
    }
    return Error{toInt(ErrorCode::SpecimenUnknown), "There is no family of forgeries \"" + id + "\"",
                 "Choose one of " + namesOf(families(), &Family::id)};
}

Result<const Design*> findWantedDesign(const std::vector<Design>& designs, const std::string& id)
{
    const auto found = std::ranges::find(designs, id, &Design::id);
    if (found == designs.end()) {
        return Error{toInt(ErrorCode::SpecimenUnknown), "There is no design \"" + id + "\"",
                     "Choose one of " + namesOf(designs, &Design::id)};
    }
    return &*found;
}

Error impossible(const std::string& what, const std::string& advice)
{
    return {toInt(ErrorCode::SpecimenImpossible), what, advice};
}

std::string familiesFor(const Design& design)
{
    std::string names;
    for (const Family& family : families()) {
        if (family.appliesTo(design)) {
            names += (names.empty() ? "" : ", ") + family.id;
        }
    }
    return names;
}

Result<void> checkFamily(const SpecimenOrder& order, const Commission& commission)
{
    if (commission.family == nullptr) {
        return {};
    }
    if (!commission.family->appliesTo(*commission.design)) {
        return impossible(commission.family->id + " (" + commission.family->title + ") cannot be on \"" + order.design +
                              "\"",
                          "Choose one of " + familiesFor(*commission.design) + ", or another design");
    }
    if (commission.family->forged && (order.difficulty < 1 || order.difficulty > 5)) {
        return impossible("A forgery has a difficulty from 1 to 5, not " + std::to_string(order.difficulty),
                          "1 is easily seen, 5 hardly");
    }
    return {};
}

Result<void> checkLights(const SpecimenOrder& order, const ScannerProfile& scanner)
{
    std::string there;
    for (const image::Light light : scanner.lights) {
        there += (there.empty() ? "" : ", ") + std::string(shortName(light));
    }
    for (const image::Light light : order.lights) {
        if (std::ranges::find(scanner.lights, light) == scanner.lights.end()) {
            return impossible("The scanner \"" + scanner.name + "\" has no light " + std::string(shortName(light)),
                              "Choose among " + there + ", or another scanner");
        }
    }
    return {};
}

Result<void> checkChip(const SpecimenOrder& order, const Design& design)
{
    if (!design.chip && order.chip.value_or(ChipState::None) != ChipState::None) {
        return impossible("A document of the design \"" + design.id + "\" has no chip",
                          "Leave the chip out, or choose another design");
    }
    return {};
}

Result<Commission> accept(const SpecimenOrder& order, const MakingTools& tools)
{
    const auto design = findWantedDesign(tools.designs, order.design);
    const auto scanner = findScanner(tools.scanners, order.scanner);
    const auto family = findWantedFamily(order.family);
    if (!design || !scanner || !family) {
        return !design ? design.error() : !scanner ? scanner.error() : family.error();
    }
    const Commission commission{*design, *scanner, *family};
    for (const auto& checked : {checkFamily(order, commission), checkLights(order, *commission.scanner),
                                checkChip(order, *commission.design)}) {
        if (!checked) {
            return checked.error();
        }
    }
    return commission;
}

/// Runs work for every number below `count` at the same time; results in their order.
template <typename Value, typename Work>
Result<std::vector<Value>> forEach(std::size_t count, Work work)
{
    std::vector<std::future<Result<Value>>> under;
    for (std::size_t i = 1; i < count; ++i) {
        under.push_back(std::async(std::launch::async, work, i));
    }
    std::vector<Value> values;
    std::optional<Error> failed;
    const auto keep = [&](Result<Value> value) {
        if (value) {
            values.push_back(std::move(*value));
        } else if (!failed) {
            failed = value.error();
        }
    };
    if (count > 0) {
        keep(work(0));
    }
    for (auto& one : under) {
        keep(one.get());
    }
    return failed ? Result<std::vector<Value>>(*failed) : std::move(values);
}

bool hasSeal(const Design& design)
{
    const auto isSeal = [](const Element& element) {
        const auto* barcode = std::get_if<Barcode>(&element.body);
        return barcode != nullptr && barcode->content == "seal";
    };
    return std::ranges::any_of(design.sides,
                               [&](const SideDesign& side) { return std::ranges::any_of(side.elements, isSeal); });
}

/// One specimen on its way through the workshop. Lives as long as one call.
class Making {
public:
    Making(const SpecimenOrder& order, const Commission& commission, const MakingTools& tools)
        : order_(order), commission_(commission), tools_(tools), chance_(order.seed)
    {
    }

    Result<Specimen> run()
    {
        for (const auto step : {&Making::issue, &Making::alterBeforePrint, &Making::print, &Making::alterAfterPrint}) {
            if (auto done = (this->*step)(); !done) {
                return done.error();
            }
        }
        wear();
        return deliver();
    }

private:
    Result<void> issue()
    {
        const Design& design = *commission_.design;
        document_.holder = order_.holder ? *order_.holder : inventedHolder(order_.seed);
        document_.issue = issueDocument(design, document_.holder, order_.today, chance_.part("issue"));
        issued_ = document_.issue.issued;
        PrintJob& job = document_.job;
        job.design = design;
        job.texts = textsOf(design, document_.holder, document_.issue);
        job.portrait = tools_.portraits.portrait(document_.holder.faceSeed, document_.holder.sex);
        job.ghost = job.portrait;
        job.chance = chance_.part("press");
        document_.chip = design.chip ? ChipState::Genuine : ChipState::None;
        if (hasSeal(design)) {
            auto seal = makeSeal(design, job.texts, tools_.authority, issued_);
            if (!seal) {
                return seal.error();
            }
            job.seal = std::move(*seal);
        }
        return {};
    }

    ForgersDesk desk() const { return {tools_.press, tools_.portraits, tools_.designs, tools_.scanners}; }

    Result<void> alterBeforePrint()
    {
        const Family* family = commission_.family;
        if (family == nullptr) {
            return {};
        }
        document_.truth.family = family->id;
        document_.truth.forged = family->forged;
        document_.truth.difficulty = family->forged ? order_.difficulty : 0;
        document_.truth.mustReact = family->mustReact;
        return family->beforePrint
                   ? family->beforePrint(document_, order_.difficulty, desk(), chance_.part("forger before print"))
                   : Result<void>();
    }

    Result<void> print()
    {
        auto pages = forEach<PrintedPage>(document_.job.design.sides.size(),
                                          [this](std::size_t side) { return tools_.press.print(document_.job, side); });
        if (!pages) {
            return pages.error();
        }
        document_.pages = std::move(*pages);
        return {};
    }

    Result<void> alterAfterPrint()
    {
        const Family* family = commission_.family;
        return family != nullptr && family->afterPrint
                   ? family->afterPrint(document_, order_.difficulty, desk(), chance_.part("forger after print"))
                   : Result<void>();
    }

    void wear()
    {
        const auto days = std::chrono::sys_days(order_.today) - std::chrono::sys_days(issued_);
        const Wear worn = drawWear(*commission_.design, std::max(0.0, static_cast<double>(days.count()) / daysPerYear),
                                   chance_.part("wear"));
        for (std::size_t side = 0; side < document_.pages.size(); ++side) {
            applyWear(document_.pages[side].stack, *commission_.design, worn, chance_.part("wear", side + 1));
        }
    }

    Result<std::optional<PersonalisedChip>> chip() const
    {
        const Chance chance = chance_.part("chip");
        if (chipState() == ChipState::None || chipState() == ChipState::Dead) {
            return std::optional<PersonalisedChip>();
        }
        const Holder owner = chipHolder(document_, chipState(), chance);
        const cv::Mat portrait = document_.chipPortrait.empty()
                                     ? tools_.portraits.secondPortrait(owner.faceSeed, owner.sex)
                                     : document_.chipPortrait;
        return makeChip(document_, chipState(), portrait, tools_.authority, chance);
    }

    ChipState chipState() const { return order_.chip.value_or(document_.chip); }

    Result<Specimen> deliver()
    {
        auto chip = std::async(std::launch::async, [this] { return this->chip(); });
        auto scans = forEach<Scan>(document_.pages.size(), [this](std::size_t side) -> Result<Scan> {
            return scanPage(document_.pages[side].stack, *commission_.scanner, order_.device, order_.lights,
                            document_.faults, chance_.part("placement", side));
        });
        auto chipMade = chip.get();
        if (!scans || !chipMade) {
            return scans ? chipMade.error() : scans.error();
        }
        Specimen specimen = described();
        specimen.sides = std::move(*scans);
        specimen.chip = std::move(*chipMade);
        return specimen;
    }

    Specimen described()
    {
        Specimen specimen;
        specimen.order = order_;
        specimen.design = std::move(document_.job.design);
        specimen.texts = std::move(document_.job.texts);
        for (PrintedPage& page : document_.pages) {
            specimen.features.push_back(std::move(page.features));
            specimen.sizes.push_back(page.stack.size);
        }
        specimen.chipState = chipState();
        specimen.truth = std::move(document_.truth);
        if (commission_.family != nullptr) {
            specimen.familyTitle = commission_.family->title;
            specimen.familyKind = commission_.family->kind;
        }
        specimen.knownIssuerDefect = document_.knownIssuerDefect;
        specimen.scanner = *commission_.scanner;
        specimen.portraitLicence = tools_.portraits.licence();
        return specimen;
    }

    const SpecimenOrder& order_;
    const Commission& commission_;
    const MakingTools& tools_;
    Chance chance_;
    DocumentInMaking document_;
    std::chrono::year_month_day issued_{};
};

}  // namespace

Holder inventedHolder(std::uint64_t seed) { return inventHolder(Chance(seed).part("holder")); }

Result<Specimen> makeSpecimen(const SpecimenOrder& order, const MakingTools& tools)
{
    const auto commission = accept(order, tools);
    if (!commission) {
        return commission.error();
    }
    try {
        return Making(order, *commission, tools).run();
    } catch (const std::exception& failure) {  // out of memory, no thread to be had, OpenCV
        return Error{toInt(ErrorCode::Unexpected),
                     "The specimen of \"" + order.design + "\" could not be made: " + failure.what(),
                     "Close other programs and try again"};
    }
}

}  // namespace rahdari::specimen
