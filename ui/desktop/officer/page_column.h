#pragma once

#include "ui/desktop/presenters/genuine_pages.h"
#include "ui/desktop/presenters/officer_presenter.h"
#include "ui/desktop/widgets/picture_preparation.h"
#include "ui/desktop/widgets/viewer_commands.h"
#include "ui/desktop/widgets/viewer_page.h"

#include <QFrame>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

class QHBoxLayout;

namespace rahdari::ui::desktop {

class FittingRow;
class KeyButton;
class PageViewer;
class PicturePair;

/// The picture: its lights, the page, and the place that matters enlarged.
class PageColumn : public QFrame {
    Q_OBJECT
public:
    explicit PageColumn(const OfficerPresenter& presenter, QWidget* parent = nullptr);

    void showPage();    ///< of a document just captured, or none
    void showPlaces();  ///< of the judgement
    void showEmptyText();
    void retranslate();
    void showRecord();  ///< what the record alone has: crops of genuine documents, heat maps

    /// Goes to a reason's first place, or to its light alone. @param zoom  also moves there
    void showReason(const Reason& reason, bool zoom);

    PageViewer& viewer() { return *viewer_; }

signals:
    /// Somebody went to a place on the picture: the check it belongs to.
    void placeChosen(const std::string& checkId);

private:
    void showPair();
    void choosePlace(int overlay);
    void showGenuine();
    void addGenuine(const ViewerPicture& picture);
    void sayMissing(ViewerCommand command);
    void addPicture(const ViewerPicture& picture);
    void makeTabs();
    void addModeButtons();

    const OfficerPresenter& presenter_;
    PicturePreparation preparation_;
    PicturePreparation genuinePreparation_;
    GenuinePages genuine_;
    QHBoxLayout* tabs_;
    std::vector<KeyButton*> lightTabs_;
    FittingRow* tools_;
    FittingRow* modes_;
    PageViewer* viewer_;
    QWidget* pairPlace_;  ///< there only while there is something to compare
    PicturePair* pair_;
    std::optional<Reason> chosen_;
    std::vector<Reason> marked_;  ///< whose places are on the page
};

}  // namespace rahdari::ui::desktop
