#pragma once

#include "ui/desktop/widgets/view_window.h"
#include "ui/desktop/widgets/viewer_commands.h"
#include "ui/desktop/widgets/viewer_page.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QAction;

namespace rahdari::ui::desktop {

enum class ViewerMode : std::uint8_t { Single, SideBySide, Blink, Wipe };

/// What was measured between two points, in millimetres.
struct MeasuredMm {
    double length = 0.0;
    double width = 0.0;
    double height = 0.0;
};

/// The page under its lights: one at a time, side by side, blinking or with a line to wipe; zoomed from the whole page
/// to 8:1, measured, with the places that matter marked. Never mirrored. Every function has a key (`viewerCommands`).
/// Beside those: digits show a light; arrows pan, or move the wipe's line, or the measuring cross (Enter sets its
/// ends); wheel and pinch zoom about the pointer; a drag pans, or measures, or moves the line; a double click fits.
///
/// What the keys did is told by signals and in the accessible description. GUI thread only.
class PageViewer : public QWidget {
    Q_OBJECT
public:
    explicit PageViewer(QWidget* parent = nullptr);
    ~PageViewer() override;

    /// Shows another page: first light, whole page, no comparison.
    void setPage(ViewerPage page);
    void clear() { setPage({}); }

    /// One more light, or another picture of it, of the page shown; light, zoom and place stay.
    void addPicture(const ViewerPicture& picture);
    /// Of the page shown; zoom and place stay. No overlay is selected afterwards.
    void setOverlays(std::vector<ViewerOverlay> overlays);
    void setReferences(std::vector<ViewerReference> references);
    void addReference(ViewerReference reference);  ///< one more, or in the place of that light's
    void setHeatMaps(std::vector<ViewerHeat> maps);
    /// 0: not known.
    void setPxPerMm(double pxPerMm);
    const ViewerPage& page() const;

    /// What stands where the page would be, e.g. "Lay the document down".
    void setEmptyText(const QString& text);

    /// Says something over the picture, until something else is looked at or five seconds have gone.
    void tell(const QString& text);
    QString told() const;  ///< empty: nothing is said

    void showLight(image::Light light);
    std::optional<image::Light> light() const;  ///< none while there is no picture
    /// What blink and wipe compare with; a light without a picture is ignored.
    void setPartner(image::Light light);

    /// The digit that shows the first light; the next ones follow. 0: digits are not the viewer's. 1 at first.
    void setFirstLightDigit(int digit);
    int firstLightDigit() const;

    void run(ViewerCommand command);
    /// The action of a command: caption, key, whether it is possible now, on or off. For buttons and menus.
    QAction* action(ViewerCommand command) const;
    /// The action that shows the light at a place in `page().pictures`; null out of range.
    QAction* lightAction(std::size_t index) const;
    /// The keys of commands and lights work wherever the focus is in the window, or only in the viewer (at first). Text
    /// fields keep what is typed in them either way.
    void setKeysWindowWide(bool windowWide);

    /// Shows an overlay's light and goes to its place; out of range: none is selected, the view stays.
    void goToOverlay(int index);
    int selectedOverlay() const;  ///< -1: none

    ViewerMode mode() const;
    const ViewWindow& viewWindow() const;
    void setViewWindow(const ViewWindow& window);
    std::optional<MeasuredMm> measured() const;
    /// Where the wipe's line stands, [0, 1] of the view's width; left of it the current light, right of it its partner.
    double wipeShare() const;
    void setWipeShare(double share);
    /// Going to an overlay moves (160 ms) or jumps. On at first.
    void setAnimated(bool animated);

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

signals:
    void lightChanged(rahdari::image::Light light);
    void modeChanged(rahdari::ui::desktop::ViewerMode mode);
    void zoomChanged(double scale);  ///< screen pixels for one of the page
    void measuredChanged();
    void heatMapsChanged();  ///< there are some, or others, or none any more
    void overlaySelected(int index);
    void overlayActivated(int index);  ///< clicked
    /// Reference or heat map were asked for and are not there for the light looked at; nothing was changed. Also where
    /// the comparison with a reference ends because another light, which has none, is looked at.
    void missing(rahdari::ui::desktop::ViewerCommand command);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace rahdari::ui::desktop
