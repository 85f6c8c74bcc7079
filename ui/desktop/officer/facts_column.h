#pragma once

#include "ui/desktop/presenters/officer_presenter.h"

#include <QFrame>

#include <string>

class QAction;
class QStackedWidget;

namespace rahdari::ui::desktop {

class ChecksView;
class FieldsTable;
class KeyButton;
class PanelView;
class RoleLabel;

/// For whoever wants the rest: the fields side by side, below them the checks or the chip.
class FactsColumn : public QFrame {
    Q_OBJECT
public:
    /// @param checks, chip  show one part or the other; checkable
    FactsColumn(const OfficerPresenter& presenter, QAction* checks, QAction* chip, QWidget* parent = nullptr);

    void showData();  ///< fields, checks and chip of the judgement so far
    void retranslate();

    /// Makes a check the current one of the tree, without saying so by checkChosen().
    void chooseCheck(const std::string& id);

signals:
    void checkChosen(const std::string& id);

private:
    const OfficerPresenter& presenter_;
    RoleLabel* fieldsTitle_;
    FieldsTable* fields_;
    ChecksView* checks_;
    PanelView* chip_;
};

}  // namespace rahdari::ui::desktop
