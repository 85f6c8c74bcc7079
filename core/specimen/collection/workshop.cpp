#include "core/specimen/collection/workshop.h"

#include "core/crypto/digest.h"
#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/specimen_making.h"
#include "core/specimen/design/design_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace rahdari::specimen {

namespace fs = std::filesystem;
using base::Result;

namespace {

/// Where distributions keep outline fonts; fonts.toml names files below.
std::vector<fs::path> fontRoots(const fs::path& models)
{
    return {models / "fonts", "/usr/share/fonts/truetype", "/usr/share/fonts/opentype", "/usr/share/fonts",
            "/usr/local/share/fonts"};
}

std::vector<fs::path> descriptionsIn(const fs::path& models)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(models, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == ".toml") {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

base::ByteSpan octetsOf(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string fingerprintOf(const fs::path& models, const std::string& portraits)
{
    crypto::Hasher hasher(crypto::DigestAlgorithm::Sha256);
    for (const fs::path& file : descriptionsIn(models)) {
        std::ifstream stream(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        const std::string head = file.lexically_relative(models).generic_string() + ":" + std::to_string(text.size());
        hasher.add(octetsOf(head));
        hasher.add(octetsOf(text));
    }
    hasher.add(octetsOf(portraits));
    return base::toHex(hasher.value());
}

}  // namespace

struct Workshop::Parts {
    std::vector<Design> designs;
    std::vector<ScannerProfile> scanners;
    std::shared_ptr<const FontShelf> fonts;
    std::unique_ptr<PortraitSource> portraits;
    std::unique_ptr<Press> press;
    UtopianAuthority authority = utopia();
    std::string fingerprint;
};

Workshop::Workshop(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Workshop::~Workshop() = default;

Result<std::unique_ptr<const Workshop>> Workshop::open(const fs::path& models, const fs::path& portraits)
{
    auto parts = std::make_unique<Parts>();
    auto designs = loadDesigns(models);
    if (!designs) {
        return designs.error();
    }
    auto scanners = loadScannerProfiles(models / "scanners");
    if (!scanners) {
        return scanners.error();
    }
    auto fonts = FontShelf::open(models / "fonts.toml", fontRoots(models));
    if (!fonts) {
        return fonts.error();
    }
    auto source = portraits.empty() ? Result(drawnPortraits()) : portraitsFrom(portraits);
    if (!source) {
        return source.error();
    }
    parts->designs = std::move(*designs);
    parts->scanners = std::move(*scanners);
    parts->fonts = *fonts;
    parts->portraits = std::move(*source);
    parts->press = std::make_unique<Press>(*fonts);
    parts->fingerprint = fingerprintOf(models, parts->portraits->licence());
    return std::unique_ptr<const Workshop>(new Workshop(std::move(parts)));
}

const std::vector<Design>& Workshop::designs() const { return parts_->designs; }

const std::vector<ScannerProfile>& Workshop::scanners() const { return parts_->scanners; }

const FontShelf& Workshop::fonts() const { return *parts_->fonts; }

const UtopianAuthority& Workshop::authority() const { return parts_->authority; }

const std::string& Workshop::fingerprint() const { return parts_->fingerprint; }

Result<Specimen> Workshop::make(const SpecimenOrder& order) const
{
    return makeSpecimen(order,
                        {parts_->designs, parts_->scanners, *parts_->press, *parts_->portraits, parts_->authority});
}

}  // namespace rahdari::specimen
