#pragma once

#include "ui/desktop/presenters/check_tree.h"

#include <QWidget>

#include <string>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace rahdari::ui::desktop {

class DetailsPane;

/// The checks by what is looked at, each with its margin; the chosen one in detail below.
class ChecksView : public QWidget {
    Q_OBJECT
public:
    explicit ChecksView(QWidget* parent = nullptr);

    void setGroups(std::vector<CheckGroupRow> groups);

    /// Makes a check the current one, without saying so by checkChosen().
    void choose(const std::string& id);

signals:
    void checkChosen(const std::string& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillGroup(QTreeWidgetItem* item, const CheckGroupRow& group);
    void fillCheck(QTreeWidgetItem* item, const CheckRow& check);
    void showDetails();
    QString detailsOf(const CheckRow& check) const;
    const CheckRow* find(const std::string& id) const;

    std::vector<CheckGroupRow> groups_;
    QTreeWidget* tree_;
    DetailsPane* details_;
};

}  // namespace rahdari::ui::desktop
