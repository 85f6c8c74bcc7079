#pragma once

#include "ui/desktop/presenters/trust_library.h"

#include <QFrame>
#include <QString>
#include <QStringList>

class QFileDialog;
class QLineEdit;
class QProgressBar;

namespace rahdari::ui::desktop {

class KeyButton;
class RoleLabel;

/// Asks what is to be imported and shows how far the import is. Paths are typed, chosen or dropped.
class ImportForm : public QFrame {
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    /// Opens it with these files and folders, or with what stood in it.
    void open(const QStringList& places = {});

    /// Shows that an import is under way, or none.
    void showProgress(bool importing, const QString& step, double share);

    void retranslate();

signals:
    void wanted(const rahdari::ui::desktop::ImportWish& wish);

private:
    void accept();
    void chooseFiles();
    void chooseFolder();
    void chooseVouched();
    QFileDialog* dialogOf(const QString& title);

    RoleLabel* placesName_;
    QLineEdit* places_;
    KeyButton* files_;
    KeyButton* folder_;
    RoleLabel* vouchedName_;
    QLineEdit* vouched_;
    KeyButton* certificate_;
    RoleLabel* explanation_;
    KeyButton* start_;
    RoleLabel* step_;
    QProgressBar* bar_;
};

/// The files and folders of a text: one path, or several with semicolons between; "~/" is the home folder.
std::vector<std::string> placesOfText(const QString& text);

}  // namespace rahdari::ui::desktop
