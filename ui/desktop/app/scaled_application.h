#pragma once

#include "ui/desktop/presenters/text_size.h"

#include <memory>
#include <vector>

class QApplication;

namespace rahdari::ui::desktop {

/// The application, with everything as large as the text size asks for: Qt enlarges fonts and measures alike, but only
/// for an application that starts so, and knows the screen only once there is one. Hence there is a second one where
/// the first finds that something is to be enlarged. GUI thread.
class ScaledApplication {
public:
    /// @param chosen  automaticTextSize, or percent
    ScaledApplication(int argc, char** argv, int chosen);
    ~ScaledApplication();
    ScaledApplication(const ScaledApplication&) = delete;
    ScaledApplication& operator=(const ScaledApplication&) = delete;

    QApplication& application() { return *application_; }
    const TextSize& textSize() const { return textSize_; }

private:
    void start();

    std::vector<char*> given_;  ///< the command line; Qt takes what is its own out of a copy
    std::vector<char*> left_;
    int count_ = 0;
    std::unique_ptr<QApplication> application_;
    TextSize textSize_;
};

}  // namespace rahdari::ui::desktop
