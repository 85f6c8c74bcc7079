#pragma once

#include "core/check/outcome.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPainter;
class QRectF;

namespace rahdari::ui::desktop {

struct ThemeColours;

/// How far a measured value lies from its limit: a track from -1 to +1 with a tick at the limit (0), filled from the
/// tick to the margin. What passes lies on the end side of the tick, so the bar mirrors with the window.
class MarginBar : public QWidget {
    Q_OBJECT
public:
    explicit MarginBar(QWidget* parent = nullptr);

    /// @param margin  [-1, +1], clamped; none draws the empty track
    /// @param told    translated sentence for the tool tip and screen readers, e.g. "0.4 beyond the limit"
    void setMargin(std::optional<double> margin, check::Outcome outcome, const QString& told);

    std::optional<double> margin() const { return margin_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<double> margin_;
    check::Outcome outcome_ = check::Outcome::NotSupported;
};

/// The same bar for delegates of trees and tables.
void paintMarginBar(QPainter& painter, const QRectF& box, std::optional<double> margin, check::Outcome outcome,
                    const ThemeColours& colours, Qt::LayoutDirection direction);

}  // namespace rahdari::ui::desktop
