#pragma once

#include "ui/desktop/widgets/viewer_page.h"

#include <opencv2/core/mat.hpp>

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rahdari::ui::desktop {

/// A picture as the engine has it, on its way into the viewer.
struct UnpreparedPicture {
    image::Light light = image::Light::White;
    QString name;
    cv::Mat picture;  ///< shared, not written to
    QTransform toPage;
    std::function<cv::Mat()> make = {};  ///< in the place of `picture`: called on the preparation's thread
};

/// Turns the engine's pictures into the viewer's on a thread of its own, so that the window never waits for them.
class PicturePreparation : public QObject {
    Q_OBJECT
public:
    explicit PicturePreparation(QObject* parent = nullptr);
    ~PicturePreparation() override;  ///< waits for the picture under way, some 10 ms

    /// Starts; what was asked for before and is not done is dropped. GUI thread.
    void prepare(std::vector<UnpreparedPicture> pictures);

signals:
    /// Each picture as soon as it is done, in the order they were given.
    void prepared(const rahdari::ui::desktop::ViewerPicture& picture);

private:
    struct Work;
    std::unique_ptr<Work> work_;
};

}  // namespace rahdari::ui::desktop
