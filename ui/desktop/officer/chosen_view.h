#pragma once

#include "core/image/light.h"
#include "ui/desktop/widgets/page_viewer.h"

#include <QObject>

#include <optional>

namespace rahdari::ui::desktop {

/// How an officer likes to look at pages: a value, to be kept for the next start.
struct ViewChoices {
    std::optional<image::Light> light;  ///< shown first where the page has it; none: the page's first
    ViewerMode mode = ViewerMode::Single;
    bool loupe = false;
    bool marks = true;  ///< the places that matter
    bool heatMap = false;

    bool operator==(const ViewChoices&) const = default;
};

/// Looks at each page as the officer chose on the one before: a viewer starts each page anew. Only what a person does
/// in the viewer counts as a choice, not what the window shows of itself. GUI thread only.
class ChosenView : public QObject {
    Q_OBJECT
public:
    /// @param viewer  borrowed; outlives this
    explicit ChosenView(PageViewer& viewer, QObject* parent = nullptr);

    const ViewChoices& choices() const { return choices_; }
    void choose(const ViewChoices& choices);  ///< for the pages from now on

signals:
    void chosen();  ///< by a person

private:
    void noteChoice();
    void follow(ViewerCommand command);
    void take(ViewerCommand command, bool wanted);
    void takeHeatMap();
    void takeMode();
    void takeLight();

    PageViewer& viewer_;
    ViewChoices choices_;
};

}  // namespace rahdari::ui::desktop
