#pragma once

#include "ui/desktop/presenters/officer_presenter.h"

#include <QFrame>

#include <vector>

class QAction;
class QLineEdit;

namespace rahdari::ui::desktop {

class KeyButton;
class RoleLabel;

/// The acts, each with its key, and what became of them. A reason is written here, not in a window in front.
class ActBar : public QFrame {
    Q_OBJECT
public:
    /// The bar's actions, in this order: accept, refer, refuse, next, second document, stop; then those of less use.
    ActBar(OfficerPresenter& presenter, std::vector<QAction*> acts, QWidget* parent = nullptr);

    void showDecision();
    void tell(const QString& text);  ///< stands until something else is told
    bool isAsking() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QString lineOfDecision() const;
    QString lineOfNotices() const;
    void dressButtons();

    OfficerPresenter& presenter_;
    std::vector<KeyButton*> buttons_;
    RoleLabel* line_;
    RoleLabel* question_;
    QLineEdit* reason_;
};

}  // namespace rahdari::ui::desktop
