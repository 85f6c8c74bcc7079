#pragma once

#include "ui/desktop/presenters/chip_panel.h"

#include <QTreeWidget>

#include <vector>

namespace rahdari::ui::desktop {

/// Sections of lines: the chip, the seals. What there is none of is said in a sentence.
class PanelView : public QTreeWidget {
    Q_OBJECT
public:
    explicit PanelView(QWidget* parent = nullptr);

    void setSections(std::vector<PanelSection> sections, const QString& whenEmpty);

signals:
    /// All that is told about the row the keyboard is at; empty where that is none.
    void lineChosen(const QString& html);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fillLine(QTreeWidgetItem& item, const PanelLine& line);
    void goBackTo(int section, int line);
    void showDetails();
    QString detailsOf(const PanelLine& line) const;
    void share();

    std::vector<PanelSection> sections_;
    QString whenEmpty_;
};

}  // namespace rahdari::ui::desktop
