#include "core/document/model/model_places.h"

#include "core/document/model/model_pack.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace rahdari::document {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 3;                ///< folders below the one that was named
constexpr std::size_t mostLooks = 20000;  ///< a wrong folder, "/" say, shall not be searched for hours

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// Where models are: folders with a model.toml, and packs.
class Search {
public:
    explicit Search(std::size_t most) : most_(most) {}

    void visit(const fs::path& folder, int depth)
    {
        std::error_code failure;
        if (fs::exists(folder / "model.toml", failure)) {
            places_.push_back(folder);
            return;
        }
        std::vector<fs::path> inside;
        for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
            if (++looks_ > mostLooks) {
                return;
            }
            if (!isHidden(entry->path())) {
                inside.push_back(entry->path());
            }
        }
        std::sort(inside.begin(), inside.end());
        for (const fs::path& path : inside) {
            if (places_.size() >= most_) {
                return;
            }
            if (fs::is_directory(path, failure)) {
                if (depth < deepest) {
                    visit(path, depth + 1);
                }
            } else if (path.extension() == packExtension) {
                places_.push_back(path);
            }
        }
    }

    std::vector<fs::path> take() { return std::move(places_); }

private:
    std::size_t most_;
    std::vector<fs::path> places_;
    std::size_t looks_ = 0;
};

}  // namespace

std::vector<fs::path> modelPlaces(const fs::path& folder, std::size_t most)
{
    Search search(most);
    search.visit(folder, 0);
    return search.take();
}

}  // namespace rahdari::document
