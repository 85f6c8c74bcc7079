#pragma once

#include "core/base/result.h"
#include "core/capture/image_scanner.h"
#include "core/inspection/profile.h"
#include "core/inspection/runner.h"
#include "core/inspection/steps/chip_dump_step.h"
#include "core/inspection/steps/chip_step.h"
#include "core/inspection/steps/face_steps.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/mrz/country_codes.h"
#include "core/mrz/glyph_atlas.h"
#include "core/mrz/mrz_reader.h"
#include "core/pki/trust_store.h"
#include "core/viz/text_reader.h"
#include "ui/setup/document_models.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace rahdari::ui::setup {

/// What reading MRZs needs, loaded once a process and shared.
struct MrzModels {
    std::shared_ptr<const mrz::MrzReader> reader;
    std::shared_ptr<const mrz::CountryTable> states;

    /// @param models  the folder models
    /// @return the models, or Error 1000, 1001, 1002, 1110, 1111
    static base::Result<MrzModels> load(const std::filesystem::path& models);
};

/// A chip on a reader, and what is known of it before the page was read.
struct ReaderChip {
    inspection::ChipSource source;
    chip::AccessKeys keys;
    chip::ReadSettings settings;
};

/// The chip of one document: none, files of it, or the chip itself.
using DocumentChip = std::variant<std::monostate, inspection::ChipDump, ReaderChip>;

/// What judging chips and seals needs: shared by all inspections of a process.
struct ChipJudging {
    std::shared_ptr<const pki::TrustStore> store;  ///< never null
    std::shared_ptr<const mrz::CountryTable> states;
    bool storeNamed = false;  ///< false: it is empty because none was named
    std::chrono::year_month_day today;

    /// @param trust  the store's path; empty = none
    /// @return Error 1000, 1001, 1002 of the table of states; 3110, 3111 of the store
    static base::Result<ChipJudging> load(std::shared_ptr<const mrz::CountryTable> states,
                                          const std::filesystem::path& trust, std::chrono::year_month_day today);

    /// The steps "chip" and "passive_authentication".
    void addSteps(DocumentChip chip, inspection::InspectionPlan& plan) const;

    /// Fills a judgement from all evidence.
    inspection::Summarise summarise() const;
};

/// How many documents a process is going to inspect.
enum class Inspects : std::uint8_t { One, Many };

/// The composition of an inspection: which steps gather evidence, with which models, for which checks and profile.
class InspectionSetup {
public:
    /// @param models     the folder models
    /// @param profile    says which checks count
    /// @param trust      the trust store's path; empty = none
    /// @param today      day of inspection
    /// @param documents  the document models there are to choose from
    /// @param inspects   one document does not win back what loading a second reader of lines takes
    /// @return the setup, or the first error of a model
    static base::Result<InspectionSetup> load(const std::filesystem::path& models, inspection::Profile profile,
                                              const std::filesystem::path& trust, std::chrono::year_month_day today,
                                              DocumentModelSource documents, Inspects inspects = Inspects::Many);

    /// Why document models were left out, one each: broken, or signed by nobody trusted.
    const std::vector<base::Error>& complaints() const { return shelf_->complaints(); }

    /// Gives every step and check ten times its time. For files that nobody waits for: what is said of them must not
    /// depend on how busy the machine is. One that hangs still ends.
    void waitLong() { patience_ = 10; }

    /// A runner for the documents of one scanner.
    /// @param observer   borrowed; may be null; outlives the runner
    /// @param otherSide  captures the other side of the same card, for its zone; may be null
    /// @param typed      the zone as somebody typed it over what was read (typed_zone.h); empty = as it is read
    inspection::InspectionRunner runnerFor(std::shared_ptr<capture::ImageScanner> scanner, DocumentChip chip,
                                           inspection::InspectionObserver* observer,
                                           std::shared_ptr<capture::ImageScanner> otherSide = nullptr,
                                           std::vector<std::string> typed = {}) const;

private:
    std::unique_ptr<inspection::EvidenceStep> zoneStep(std::shared_ptr<capture::ImageScanner> otherSide,
                                                       std::vector<std::string> typed) const;

    MrzModels mrz_;
    std::shared_ptr<const mrz::GlyphAtlas> atlas_;
    std::shared_ptr<const document::ModelShelf> shelf_;
    std::shared_ptr<const viz::TextReader> textReader_;  ///< null: not installed
    inspection::FaceModel faces_;
    inspection::Profile profile_;
    ChipJudging judging_;
    int patience_ = 1;
};

/// The composition of an inspection of a chip alone: only its checks, and those that need no picture.
class ChipInspectionSetup {
public:
    /// As InspectionSetup::load().
    static base::Result<ChipInspectionSetup> load(const std::filesystem::path& models,
                                                  const inspection::Profile& profile,
                                                  const std::filesystem::path& trust,
                                                  std::chrono::year_month_day today);

    /// @param zone      the document's zone as it was typed; empty = none
    /// @param observer  borrowed; may be null; outlives the runner
    inspection::InspectionRunner runnerFor(DocumentChip chip, std::vector<std::string> zone,
                                           inspection::InspectionObserver* observer) const;

private:
    inspection::Profile profile_;
    ChipJudging judging_;
};

}  // namespace rahdari::ui::setup
