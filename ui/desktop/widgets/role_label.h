#pragma once

#include "ui/desktop/widgets/theme.h"

#include <QLabel>

namespace rahdari::ui::desktop {

/// A label in the font of its role, in the theme's plain or dim colour.
class RoleLabel : public QLabel {
    Q_OBJECT
public:
    explicit RoleLabel(TextRole role, bool dim = false, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    TextRole role_;
    bool dim_;
    bool dressing_ = false;
};

}  // namespace rahdari::ui::desktop
