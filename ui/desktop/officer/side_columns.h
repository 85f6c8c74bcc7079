#pragma once

#include <QSplitter>

namespace rahdari::ui::desktop {

/// Widths in logical pixels; 0: as designed.
struct ColumnWidths {
    int verdictPx = 0;
    int factsPx = 0;

    bool operator==(const ColumnWidths&) const = default;
};

/// Verdict, page and facts side by side. The outer columns can be made wider than they were designed, by hand or by
/// key, and the page gives room. Mirrored where the language is.
class SideColumns : public QSplitter {
    Q_OBJECT
public:
    /// The columns' minimum widths are those they were designed with.
    SideColumns(QWidget* verdict, QWidget* page, QWidget* facts, QWidget* parent = nullptr);

    ColumnWidths widths() const;
    /// Widths that do not fit are bent to what fits.
    void setWidths(const ColumnWidths& widths);
    void widenVerdict(int byPx);
    void widenFacts(int byPx);

signals:
    void widthsChanged();  ///< by a person

protected:
    void showEvent(QShowEvent* event) override;

private:
    void apply();
    int designedPx(int column) const;

    ColumnWidths wanted_;
};

}  // namespace rahdari::ui::desktop
