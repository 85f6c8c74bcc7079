#pragma once

#include "ui/desktop/presenters/list_row.h"

#include <QStringList>
#include <QTableView>

#include <cstddef>
#include <optional>
#include <vector>

namespace rahdari::ui::desktop {

/// A table of rows, each with its symbol and word in front. Thousands of rows cost no more than those that are seen.
/// The row on which the keyboard stands is as high as its words need; what is cut in the others is in their tool tips.
class RowsTable : public QTableView {
    Q_OBJECT
public:
    explicit RowsTable(QWidget* parent = nullptr);
    ~RowsTable() override;

    /// @param headers  of the word's column, then of the cells
    /// @param shares   how wide the columns are, one to another
    void setRows(const QStringList& headers, const std::vector<int>& shares, std::vector<ListRow> rows);

    /// The row on which the keyboard stands; none in an empty table.
    std::optional<std::size_t> chosenSource() const;

signals:
    void chosen();  ///< another row, or none

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Rows;
    void dress();
    void share();
    void fitChosenRow();

    Rows* rows_;
    std::vector<int> shares_;
    int fittedRow_ = -1;  ///< higher than the others
    bool dressing_ = false;
};

}  // namespace rahdari::ui::desktop
