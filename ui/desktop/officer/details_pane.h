#pragma once

#include <QTextBrowser>

namespace rahdari::ui::desktop {

/// More about the row the keyboard is at, below its list. Not there while there is nothing to tell.
class DetailsPane : public QTextBrowser {
    Q_OBJECT
public:
    explicit DetailsPane(int height, QWidget* parent = nullptr);

    void tell(const QString& html);

protected:
    void changeEvent(QEvent* event) override;
};

}  // namespace rahdari::ui::desktop
