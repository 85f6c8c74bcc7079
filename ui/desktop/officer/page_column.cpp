#include "ui/desktop/officer/page_column.h"

#include "ui/desktop/officer/page_pictures.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/picture_pair.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr int firstLightDigit = 4;  // 1 to 3 are the reasons'
constexpr int pairHeight = 128;
constexpr double pairRatio = 2.7;

std::shared_ptr<const check::PagePlanes> planesOf(const OfficerPresenter& presenter)
{
    const auto inspection = presenter.inspection();
    return inspection ? inspection->evidence->find<check::PagePlanes>() : nullptr;
}

/// The overlay of a place among those of several reasons, as overlaysOf() lists them; -1: it has none.
int overlayOf(const std::vector<Reason>& reasons, const Reason& wanted)
{
    std::size_t index = 0;
    for (const Reason& reason : reasons) {
        if (reason.checkId == wanted.checkId) {
            return reason.places.empty() ? -1 : static_cast<int>(index);
        }
        index += reason.places.size();
    }
    return -1;
}

}  // namespace

PageColumn::PageColumn(const OfficerPresenter& presenter, QWidget* parent)
    : QFrame(parent), presenter_(presenter), tabs_(new QHBoxLayout), modes_(new QHBoxLayout),
      viewer_(new PageViewer(this)), pair_(new PicturePair(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(0);
    tabs_->setSpacing(4);
    modes_->setSpacing(2);
    auto* upperLine = new QHBoxLayout;
    upperLine->setContentsMargins(10, 5, 6, 5);
    upperLine->addLayout(tabs_);
    upperLine->addStretch(1);
    upperLine->addLayout(modes_);
    layout->addLayout(upperLine);
    layout->addWidget(viewer_, 1);
    layout->addSpacing(8);
    pair_->setFixedHeight(pairHeight);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(9, 0, 9, 0);
    inset->addWidget(pair_);
    layout->addLayout(inset);
    viewer_->setFirstLightDigit(firstLightDigit);
    viewer_->setKeysWindowWide(true);
    connect(&preparation_, &PicturePreparation::prepared, this, &PageColumn::addPicture);
    addModeButtons();
}

void PageColumn::makeTabs()
{
    for (KeyButton* tab : lightTabs_) {
        tabs_->removeWidget(tab);  // at once: its room would widen the window until it is deleted
        tab->hide();
        tab->deleteLater();
    }
    lightTabs_.clear();
    for (std::size_t i = 0; i < viewer_->page().pictures.size(); ++i) {
        auto* tab = new KeyButton({}, {}, this);
        tab->setLook(KeyButton::Look::Tab);
        tab->follow(viewer_->lightAction(i));
        tabs_->addWidget(tab);
        tab->show();
        lightTabs_.push_back(tab);
    }
}

/// Ways to look, by their keys alone: there are more of them than words would leave room for.
void PageColumn::addModeButtons()
{
    for (const ViewerCommand command : {ViewerCommand::SideBySide, ViewerCommand::Blink, ViewerCommand::Wipe,
                                        ViewerCommand::Loupe, ViewerCommand::Measure}) {
        QAction* action = viewer_->action(command);
        auto* button = new KeyButton({}, action->shortcut().toString(), this);
        button->setLook(KeyButton::Look::Tab);
        button->setCheckable(action->isCheckable());
        const auto copy = [button, action] {
            button->setToolTip(action->text());
            button->setAccessibleName(action->text());
            button->setEnabled(action->isEnabled());
            button->setChecked(action->isChecked());
        };
        copy();
        connect(action, &QAction::changed, button, copy);
        connect(button, &KeyButton::clicked, action, [action, copy] {
            action->trigger();
            copy();
        });
        modes_->addWidget(button);
    }
}

void PageColumn::showEmptyText()
{
    const QString line = presenter_.subline();
    viewer_->setEmptyText(line);
}

void PageColumn::showPage()
{
    viewer_->clear();
    pair_->clear();
    marked_.clear();
    makeTabs();
    if (presenter_.page()) {
        preparation_.prepare(picturesOf(*presenter_.page(), nullptr));
    }
}

void PageColumn::addPicture(const ViewerPicture& picture)
{
    if (!presenter_.page()) {
        return;  // the document was taken away meanwhile
    }
    ViewerPicture placed = picture;
    placed.toPage = toFirstLight(*presenter_.page(), planesOf(presenter_).get(), picture.light);
    viewer_->addPicture(placed);
    makeTabs();
    if (!marked_.empty() && picture.light == marked_.front().places.front().light) {
        showReason(marked_.front(), false);
    }
}

void PageColumn::showPlaces()
{
    if (!presenter_.page()) {
        return;
    }
    const auto planes = planesOf(presenter_);
    for (const ViewerPicture& picture : std::vector(viewer_->page().pictures)) {
        ViewerPicture placed = picture;
        placed.toPage = toFirstLight(*presenter_.page(), planes.get(), picture.light);
        viewer_->addPicture(placed);
    }
    viewer_->setPxPerMm(pxPerMmOf(*presenter_.page(), planes.get()));
    marked_ = presenter_.reasons();
    std::erase_if(marked_, [](const Reason& reason) { return reason.places.empty(); });
    viewer_->setOverlays(overlaysOf(marked_));
    if (!marked_.empty()) {
        showReason(marked_.front(), false);
    }
}

void PageColumn::showReason(const Reason& reason, bool zoom)
{
    if (reason.places.empty() || !presenter_.page()) {
        return;
    }
    const auto isThis = [&](const Reason& known) { return known.checkId == reason.checkId; };
    if (std::none_of(marked_.begin(), marked_.end(), isThis)) {
        marked_.push_back(reason);
        viewer_->setOverlays(overlaysOf(marked_));
    }
    const ReasonPlace& place = reason.places.front();
    if (zoom) {
        viewer_->goToOverlay(overlayOf(marked_, reason));
    } else {
        viewer_->showLight(place.light);
    }
    const PlacePair pair = pairOf(*presenter_.page(), planesOf(presenter_).get(), place, pairRatio);
    pair_->setPictures(pair.live, pair.other);
}

}  // namespace rahdari::ui::desktop
