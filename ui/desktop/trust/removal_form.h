#pragma once

#include "ui/desktop/presenters/model_rows.h"

#include <QFrame>

#include <cstddef>

namespace rahdari::ui::desktop {

class KeyButton;
class RoleLabel;

/// Asks whether a document model is to be taken out of use, names it, and says what becomes of it; or says why it
/// stays. Enter says yes; Esc comes from the screen.
class RemovalForm : public QFrame {
    Q_OBJECT
public:
    explicit RemovalForm(QWidget* parent = nullptr);

    void open(std::size_t source, const RemovalQuestion& question);
    void retranslate();

signals:
    void confirmed(std::size_t source);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();

    std::size_t source_ = 0;
    RoleLabel* title_;
    RoleLabel* model_;
    RoleLabel* explanation_;
    KeyButton* yes_;
};

}  // namespace rahdari::ui::desktop
