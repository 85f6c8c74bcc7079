#pragma once

#include "core/casefile/inspection_record.h"
#include "core/inspection/judgement.h"
#include "ui/desktop/presenters/officer_presenter.h"

#include <QWidget>

#include <array>

namespace rahdari::ui::desktop {

class FacesStrip;
class ReasonCard;
class VerdictPanel;

/// Where the eye goes first: the verdict, its reasons, the faces.
class VerdictColumn : public QWidget {
    Q_OBJECT
public:
    explicit VerdictColumn(const OfficerPresenter& presenter, QWidget* parent = nullptr);

    void showProgress();  ///< verdict alone
    void showReasons();
    void showFaces();
    void markReason(int index);  ///< the one the viewer is at; -1: none

signals:
    void reasonChosen(int index);

private:
    const OfficerPresenter& presenter_;
    VerdictPanel* verdict_;
    std::array<ReasonCard*, 3> cards_{};
    QWidget* facesCard_;
    FacesStrip* faces_;
};

}  // namespace rahdari::ui::desktop
