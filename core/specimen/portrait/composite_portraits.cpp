#include "core/specimen/portrait/camera.h"
#include "core/specimen/portrait/portrait_source.h"

#include "core/base/error_code.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace rahdari::specimen {

namespace {

/// A face in two photographs.
struct Composite {
    cv::Mat first;
    cv::Mat second;
    Sex sex = Sex::Female;
};

/// Fills the passport format from the middle of a picture; where it is too low, its lowest row is repeated.
cv::Mat framed(const cv::Mat& picture)
{
    const double scale = static_cast<double>(portraitWidth) / picture.cols;
    cv::Mat wide;
    const cv::Size size(portraitWidth, std::max(1, cvRound(picture.rows * scale)));
    if (size == picture.size()) {
        wide = picture;
    } else {
        cv::resize(picture, wide, size, 0, 0, cv::INTER_AREA);
    }
    if (wide.rows >= portraitHeight) {
        return wide.rowRange(0, portraitHeight).clone();
    }
    cv::Mat portrait;
    // Room over the head, as a photographer would leave it: the backdrop there is plain.
    cv::copyMakeBorder(wide, portrait, portraitHeight - wide.rows, 0, 0, 0, cv::BORDER_REPLICATE);
    return portrait;
}

class CompositePortraits : public PortraitSource {
public:
    explicit CompositePortraits(std::vector<Composite> faces) : faces_(std::move(faces)) {}

    cv::Mat portrait(std::uint64_t faceSeed, Sex sex) const override { return pick(faceSeed, sex).first.clone(); }
    cv::Mat secondPortrait(std::uint64_t faceSeed, Sex sex) const override
    {
        return pick(faceSeed, sex).second.clone();
    }
    std::string licence() const override { return "composites of the Face Research Lab London Set, CC BY 4.0"; }

private:
    const Composite& pick(std::uint64_t faceSeed, Sex sex) const
    {
        std::vector<const Composite*> fitting;
        for (const Composite& face : faces_) {
            if (sex == Sex::Unspecified || face.sex == sex) {
                fitting.push_back(&face);
            }
        }
        Chance chance = Chance(faceSeed).part("composite");
        return fitting.empty() ? faces_[chance.index(faces_.size())] : *fitting[chance.index(fitting.size())];
    }

    std::vector<Composite> faces_;
};

base::Error noFaces(const std::filesystem::path& folder)
{
    return {base::toInt(base::ErrorCode::FileMissing),
            "no portraits NN_sex_a.jpg and NN_sex_b.jpg in " + folder.string(),
            "name the folder of the composite faces, or leave it out: portraits are drawn then"};
}

cv::Mat readPicture(const std::filesystem::path& path)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed)) {
        return {};
    }
    try {
        return cv::imread(path.string(), cv::IMREAD_COLOR);
    } catch (const cv::Exception&) {
        return {};
    }
}

std::vector<std::filesystem::path> firstPictures(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        if (entry.path().filename().string().ends_with("male_a.jpg")) {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

}  // namespace

base::Result<std::unique_ptr<PortraitSource>> portraitsFrom(const std::filesystem::path& folder)
{
    std::vector<Composite> faces;
    for (const std::filesystem::path& path : firstPictures(folder)) {
        std::string name = path.filename().string();
        const Sex sex = name.find("female") != std::string::npos ? Sex::Female : Sex::Male;
        name.replace(name.size() - 5, 1, "b");
        const cv::Mat first = readPicture(path);
        const cv::Mat second = readPicture(path.parent_path() / name);
        if (!first.empty() && !second.empty()) {
            faces.push_back({framed(first), framed(second), sex});
        }
    }
    if (faces.empty()) {
        return noFaces(folder);
    }
    return std::unique_ptr<PortraitSource>(std::make_unique<CompositePortraits>(std::move(faces)));
}

}  // namespace rahdari::specimen
