#include "ui/desktop/officer/verdict_column.h"

#include "core/image/picture_file.h"
#include "ui/desktop/texts/check_texts.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/widgets/faces_strip.h"
#include "ui/desktop/widgets/picture_pyramid.h"
#include "ui/desktop/widgets/reason_card.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr int columnWidth = 312;
constexpr int sideMargin = 10;
constexpr int facesMargins = 18;  // above and below

QFrame* cardWith(QWidget* content, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(sideMargin, 10, sideMargin, 8);
    layout->addWidget(content);
    return card;
}

/// By the engine's reader: chips keep their faces as JPEG 2000 too, which Qt does not know.
QImage pictureOf(const casefile::InspectionRecord& record, casefile::FaceKind kind)
{
    const casefile::RecordedFace* face = record.face(kind);
    if (face == nullptr) {
        return {};
    }
    const auto picture = image::decodePicture(face->picture.bytes);
    return picture ? toImage(picture->pixels) : QImage();
}

CaptionedFace captioned(QImage picture, const QString& caption, const inspection::JudgedCheck* comparison)
{
    CaptionedFace face{std::move(picture), caption, std::nullopt, {}};
    if (comparison != nullptr && comparison->result.outcome() != check::Outcome::NotSupported) {
        face.outcome = comparison->result.outcome();
        face.word = texts::wordOf(comparison->result.outcome());
    }
    return face;
}

}  // namespace

VerdictColumn::VerdictColumn(const OfficerPresenter& presenter, QWidget* parent)
    : QWidget(parent), presenter_(presenter), verdict_(new VerdictPanel(this)), faces_(new FacesStrip(this))
{
    setMinimumWidth(columnWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);  // a mirrored splitter cuts a pixel off
    layout->setSpacing(8);
    layout->addWidget(verdict_);
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        cards_.at(i) = new ReasonCard(this);
        cards_.at(i)->setCheckable(true);
        cards_.at(i)->hide();
        layout->addWidget(cards_.at(i));
        connect(cards_.at(i), &ReasonCard::clicked, this, [this, i] { emit reasonChosen(static_cast<int>(i)); });
    }
    facesCard_ = cardWith(faces_, this);
    facesCard_->hide();
    layout->addWidget(facesCard_, 1);
    layout->addStretch(0);
}

void VerdictColumn::showProgress()
{
    using State = OfficerPresenter::State;
    const QString title = presenter_.headline();
    const QString line = presenter_.subline();
    switch (presenter_.state()) {
    case State::Judged: verdict_->setVerdict(presenter_.judgement().outcome, title, line); break;
    case State::Working: verdict_->setWorking(title, line, presenter_.share()); break;
    case State::Loading: verdict_->setWorking(title, line); break;
    case State::Stopped:
    case State::Trouble: verdict_->setVerdict(check::Outcome::Aborted, title, line); break;
    case State::Waiting: verdict_->setWaiting(title, line); break;
    }
}

void VerdictColumn::showReasons()
{
    const std::vector<Reason>& reasons = presenter_.reasons();
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        cards_.at(i)->setVisible(i < reasons.size());
        cards_.at(i)->setChecked(false);
        if (i < reasons.size()) {
            // Three with their facts would leave no room for the faces on a low screen; the third keeps its tool tip.
            const bool withFact = i + 1 < cards_.size();
            cards_.at(i)->setReason(reasons[i].outcome, texts::wordOf(reasons[i].outcome), reasons[i].sentence,
                                    withFact ? reasons[i].fact : QString(), QString::number(i + 1));
            const auto* check = presenter_.judgement().find(reasons[i].checkId);
            cards_.at(i)->setToolTip((check != nullptr ? texts::sentenceOf(check->result) : reasons[i].sentence) +
                                     u'\n' + reasons[i].fact);
        }
    }
}

void VerdictColumn::showFaces()
{
    const auto record = presenter_.record();
    facesCard_->setVisible(record && !record->faces.empty());
    if (!record || record->faces.empty()) {
        return;
    }
    const inspection::Judgement& judgement = presenter_.judgement();
    faces_->setFaces({captioned(pictureOf(*record, casefile::FaceKind::Portrait), tr("Print"), nullptr),
                      captioned(pictureOf(*record, casefile::FaceKind::Ghost), tr("Ghost"),
                                judgement.find("optical.portrait_ghost")),
                      captioned(pictureOf(*record, casefile::FaceKind::Chip), tr("Chip"),
                                judgement.find("combined.portrait_chip"))});
    facesCard_->setMaximumHeight(faces_->heightForWidth(columnWidth - 2 * sideMargin) + facesMargins);
}

void VerdictColumn::markReason(int index)
{
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        cards_.at(i)->setChecked(static_cast<int>(i) == index);
    }
}

}  // namespace rahdari::ui::desktop
