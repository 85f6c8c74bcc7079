#include "ui/desktop/widgets/picture_pyramid.h"

#include <opencv2/imgproc.hpp>

namespace rahdari::ui::desktop {

namespace {

constexpr int smallestSide = 64;

cv::Mat view(QImage& image)
{
    return {image.height(), image.width(), CV_8UC4, image.bits(), static_cast<std::size_t>(image.bytesPerLine())};
}

QImage halved(const QImage& image)
{
    // A Mat has no read-only form; nothing is written through this one.
    const cv::Mat from(image.height(), image.width(), CV_8UC4, const_cast<uchar*>(image.constBits()),
                       static_cast<std::size_t>(image.bytesPerLine()));
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, QImage::Format_RGB32);
    cv::Mat to = view(half);
    cv::resize(from, to, to.size(), 0.0, 0.0, cv::INTER_AREA);
    return half;
}

}  // namespace

QImage toImage(const cv::Mat& picture)
{
    cv::Mat eight = picture;
    if (picture.type() == CV_16UC1) {
        picture.convertTo(eight, CV_8U, 1.0 / 257.0);
    }
    if (eight.empty() || (eight.type() != CV_8UC1 && eight.type() != CV_8UC3)) {
        return {};
    }
    QImage image(eight.cols, eight.rows, QImage::Format_RGB32);
    cv::Mat to = view(image);
    cv::cvtColor(eight, to, eight.channels() == 1 ? cv::COLOR_GRAY2BGRA : cv::COLOR_BGR2BGRA);
    return image;
}

PicturePyramid::PicturePyramid(const QImage& picture)
{
    if (picture.isNull()) {
        return;
    }
    levels_.push_back(picture.convertToFormat(QImage::Format_RGB32));
    while (std::min(levels_.back().width(), levels_.back().height()) >= 2 * smallestSide) {
        levels_.push_back(halved(levels_.back()));
    }
}

PicturePyramid::Level PicturePyramid::levelFor(double scale) const
{
    std::size_t index = 0;
    double levelScale = scale;
    while (index + 1 < levels_.size() && levelScale * 2.0 <= 1.0) {
        levelScale *= 2.0;
        ++index;
    }
    const QImage& level = levels_[index];
    // Halving an odd side rounds up, so the factor is not exactly a power of two.
    return {level, QTransform::fromScale(static_cast<double>(full().width()) / level.width(),
                                         static_cast<double>(full().height()) / level.height())};
}

}  // namespace rahdari::ui::desktop
