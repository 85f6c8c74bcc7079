#pragma once

#include "ui/desktop/presenters/field_rows.h"

#include <QTableWidget>

#include <vector>

namespace rahdari::ui::desktop {

/// The data of the document side by side, places that contradict each other marked. As high as its rows.
class FieldsTable : public QTableWidget {
    Q_OBJECT
public:
    explicit FieldsTable(QWidget* parent = nullptr);

    void setRows(std::vector<FieldRow> rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void setHeaders(const std::vector<FieldPlace>& places);
    void addLine(const QString& name, const FieldLine& line, bool disagrees, const std::vector<FieldPlace>& places);
    void fitHeights();

    std::vector<FieldRow> rows_;
    bool filling_ = false;
};

}  // namespace rahdari::ui::desktop
