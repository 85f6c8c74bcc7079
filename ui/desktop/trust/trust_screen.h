#pragma once

#include "ui/desktop/presenters/trust_presenter.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QTextBrowser;

namespace rahdari::ui::desktop {

class ImportForm;
class KeyButton;
class RemovalForm;
class RoleLabel;
class RowsTable;

/// What the counter judges by: the trust list, the document models, and the import of both with what it changed. Shows
/// what the presenter says. Its keys are its actions; Esc comes through `escape`, for the window has it.
class TrustScreen : public QWidget {
    Q_OBJECT
public:
    explicit TrustScreen(TrustPresenter& presenter, QWidget* parent = nullptr);

    /// Reads anew what is loaded and takes the keyboard.
    void open();

    /// Leaves the innermost of: an import under way, the form, the filter, the screen.
    void escape();

    void retranslate();

signals:
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using List = TrustPresenter::List;

    QAction* addAct(const QString& key, std::function<void()> act);
    void makeActions();
    void layOut();
    void showList(List list);
    void askToRemove();
    void showRows();
    void showDetails();
    void showProgress();
    void showAdvice();

    TrustPresenter& presenter_;
    List list_ = List::Trust;
    QAction* trust_ = nullptr;
    QAction* models_ = nullptr;
    QAction* changes_ = nullptr;
    QAction* find_ = nullptr;
    QAction* import_ = nullptr;
    QAction* remove_ = nullptr;
    RoleLabel* title_ = nullptr;
    KeyButton* back_ = nullptr;
    QLineEdit* filter_ = nullptr;
    RoleLabel* summary_ = nullptr;
    QWidget* adviceLine_ = nullptr;
    QLabel* adviceSign_ = nullptr;
    RoleLabel* advice_ = nullptr;
    RowsTable* table_ = nullptr;
    QTextBrowser* details_ = nullptr;
    ImportForm* form_ = nullptr;
    RemovalForm* removal_ = nullptr;
    KeyButton* removing_ = nullptr;
};

}  // namespace rahdari::ui::desktop
