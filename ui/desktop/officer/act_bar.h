#pragma once

#include "ui/desktop/presenters/officer_presenter.h"

#include <QFrame>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <vector>

class QAction;
class QLineEdit;

namespace rahdari::ui::desktop {

class AlarmStrip;
class KeyButton;
class RoleLabel;

/// The acts, each with its key, and what became of them. A reason is written here, not in a window in front.
class ActBar : public QFrame {
    Q_OBJECT
public:
    /// The bar's actions, in this order: accept, refer, refuse, next, second document, stop; then those of less use.
    ActBar(OfficerPresenter& presenter, std::vector<QAction*> acts, QWidget* parent = nullptr);

    void showDecision();
    /// Stands for some seconds, whatever else there would be to say.
    void tell(const QString& text);
    bool isAsking() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLosses();
    void showLeaving();
    QString lineOfDecision() const;  ///< empty: nothing but the notices
    QStringList notices() const;
    void showLine();
    void dressButtons();

    OfficerPresenter& presenter_;
    std::vector<KeyButton*> buttons_;
    AlarmStrip* alarm_;    ///< of the document on screen
    AlarmStrip* earlier_;  ///< of those before it
    AlarmStrip* loaded_;   ///< what inspections go by is not what there is
    AlarmStrip* leaving_;  ///< what leaving the program would lose
    RoleLabel* line_;
    RoleLabel* question_;
    QLineEdit* reason_;
    QString told_;
    QTimer telling_;
};

}  // namespace rahdari::ui::desktop
