#include "ui/desktop/officer/page_column.h"

#include "ui/desktop/officer/fitting_row.h"
#include "ui/desktop/officer/page_pictures.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/picture_pair.h"

#include <QAction>
#include <QCoreApplication>
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

/// In the report's words, so that screen and paper say the same.
QString genuineName() { return QCoreApplication::translate("Report", "Genuine documents"); }

/// @param heat  a heat map was asked for, not a comparison
QString whyNot(NothingGenuine why, bool heat)
{
    switch (why) {
    case NothingGenuine::NotJudged: return PageColumn::tr("Not yet: the document is still being inspected");
    case NothingGenuine::NoModel:
        return PageColumn::tr("No model of this document is known: there is nothing to compare it with");
    case NothingGenuine::NotOnModel:
        return PageColumn::tr("The page does not lie well enough on its model. Lay it flat and inspect it again");
    case NothingGenuine::NotKept:
        return heat ? PageColumn::tr("No heat map was kept with this inspection")
                    : PageColumn::tr("Pictures of genuine documents are not kept with an inspection. Lay the document "
                                     "down again to compare it");
    }
    return {};
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

/// Whose place an overlay is, among those of several reasons; none: of no reason.
const Reason* reasonOfOverlay(const std::vector<Reason>& reasons, int overlay)
{
    std::size_t end = 0;
    for (const Reason& reason : reasons) {
        end += reason.places.size();
        if (overlay >= 0 && static_cast<std::size_t>(overlay) < end) {
            return &reason;
        }
    }
    return nullptr;
}

}  // namespace

PageColumn::PageColumn(const OfficerPresenter& presenter, QWidget* parent)
    : QFrame(parent), presenter_(presenter), tabs_(new QHBoxLayout),
      tools_(new FittingRow(QMargins(2, 5, 6, 5), this, Qt::AlignTrailing)),
      modes_(new FittingRow(QMargins(10, 5, 6, 0), this)), viewer_(new PageViewer(this)), pairPlace_(new QWidget(this)),
      pair_(new PicturePair(pairPlace_))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(0);
    tabs_->setSpacing(4);
    tabs_->setContentsMargins(10, 5, 10, 5);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addLayout(tabs_);
    head->addWidget(tools_, 1);
    layout->addLayout(head);
    layout->addWidget(viewer_, 1);
    layout->addWidget(modes_);
    pair_->setFixedHeight(pairHeight);
    auto* inset = new QHBoxLayout(pairPlace_);
    inset->setContentsMargins(9, 8, 9, 0);
    inset->addWidget(pair_);
    pairPlace_->hide();
    layout->addWidget(pairPlace_);
    viewer_->setFirstLightDigit(firstLightDigit);
    viewer_->setKeysWindowWide(true);
    connect(&preparation_, &PicturePreparation::prepared, this, &PageColumn::addPicture);
    connect(&genuinePreparation_, &PicturePreparation::prepared, this, &PageColumn::addGenuine);
    connect(viewer_, &PageViewer::overlaySelected, this, &PageColumn::choosePlace);
    connect(viewer_, &PageViewer::missing, this, &PageColumn::sayMissing);
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

/// Ways to look, below the picture they change; tools beside the lights, where a narrow window has room for them.
void PageColumn::addModeButtons()
{
    const auto addTo = [this](FittingRow& row, ViewerCommand command) {
        auto* button = new KeyButton({}, {}, this);
        button->setLook(KeyButton::Look::Tab);
        button->follow(viewer_->action(command));
        row.add(button);
    };
    for (const ViewerCommand command : {ViewerCommand::SideBySide, ViewerCommand::Blink, ViewerCommand::Wipe,
                                        ViewerCommand::Reference, ViewerCommand::HeatMap}) {
        addTo(*modes_, command);
    }
    addTo(*tools_, ViewerCommand::Loupe);
    addTo(*tools_, ViewerCommand::Measure);
}

void PageColumn::showEmptyText()
{
    QString line = presenter_.subline();
    if (presenter_.state() == OfficerPresenter::State::Trouble && presenter_.trouble()) {
        // Which file, which device: for whoever has to put it right.
        line += u'\n' + texts::isolated(QString::fromStdString(presenter_.trouble()->message));
    }
    viewer_->setEmptyText(line);
}

void PageColumn::showPage()
{
    viewer_->clear();
    chosen_.reset();
    showPair();
    marked_.clear();
    makeTabs();
    genuine_ = genuinePagesOf(nullptr, false);
    genuinePreparation_.prepare({});
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
    showGenuine();
}

/// Made ready in the background, so that blink and wipe have them as soon as they are asked for.
void PageColumn::showGenuine()
{
    genuine_ = genuinePagesOf(presenter_.inspection(), presenter_.isKept());
    std::vector<UnpreparedPicture> pictures;
    for (const GenuinePage& page : genuine_.pages) {
        pictures.push_back({page.light, genuineName(), {}, {}, page.make});
    }
    genuinePreparation_.prepare(std::move(pictures));
}

void PageColumn::addGenuine(const ViewerPicture& picture)
{
    if (!presenter_.page() || picture.picture.isNull()) {
        return;
    }
    const cv::Mat live = presenter_.page()->imageUnder(picture.light);
    const QSizeF size(picture.picture.size());
    const QTransform toLight = QTransform::fromScale(live.cols / size.width(), live.rows / size.height());
    viewer_->addReference({picture.light, genuineName(), picture.picture,
                           toLight * toFirstLight(*presenter_.page(), planesOf(presenter_).get(), picture.light)});
}

void PageColumn::sayMissing(ViewerCommand command)
{
    const bool heat = command == ViewerCommand::HeatMap;
    const auto light = viewer_->light();
    const bool onItsWay = std::any_of(genuine_.pages.begin(), genuine_.pages.end(),
                                      [&](const GenuinePage& page) { return page.light == light; });
    viewer_->tell(genuine_.why ? whyNot(*genuine_.why, heat)
                  : onItsWay   ? tr("One moment: the comparison is being prepared")
                  : heat       ? tr("The model of this document holds no heat map")
                               : tr("The model holds no picture of genuine documents under this light"));
}

void PageColumn::showRecord()
{
    showPair();
    const auto record = presenter_.record();
    if (record && presenter_.page() && record->heatMaps.size() != viewer_->page().heatMaps.size()) {
        viewer_->setHeatMaps(heatMapsOf(*record, *presenter_.page()));
    }
}

void PageColumn::retranslate()
{
    for (const ViewerPicture& picture : std::vector(viewer_->page().pictures)) {
        ViewerPicture named = picture;
        named.name = texts::wordOf(picture.light);
        viewer_->addPicture(named);
    }
    for (const ViewerReference& reference : std::vector(viewer_->page().references)) {
        ViewerReference named = reference;
        named.name = genuineName();
        viewer_->addReference(named);
    }
    viewer_->tell({});
    makeTabs();
    const std::vector<Reason>& reasons = presenter_.reasons();
    for (Reason& reason : marked_) {
        const auto anew = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const Reason& known) { return known.checkId == reason.checkId; });
        if (anew != reasons.end()) {
            reason = *anew;
        }
    }
    viewer_->setOverlays(overlaysOf(marked_));
    showPair();
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
    chosen_ = reason;
    showPair();
}

void PageColumn::choosePlace(int overlay)
{
    if (const Reason* reason = reasonOfOverlay(marked_, overlay); reason != nullptr && presenter_.page()) {
        chosen_ = *reason;
        showPair();
        emit placeChosen(chosen_->checkId);
    }
}

void PageColumn::showPair()
{
    PlacePair pair;
    if (chosen_ && presenter_.page()) {
        const ReasonPlace& place = chosen_->places.front();
        if (const auto record = presenter_.record()) {
            pair = genuinePairOf(*record, chosen_->checkId, place.light);
        }
        if (pair.other.picture.isNull()) {
            pair = pairOf(*presenter_.page(), planesOf(presenter_).get(), place, pairRatio);
        }
    }
    pairPlace_->setVisible(!pair.live.picture.isNull());
    pair_->setPictures(pair.live, pair.other);
}

}  // namespace rahdari::ui::desktop
