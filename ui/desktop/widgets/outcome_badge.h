#pragma once

#include "core/check/outcome.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace rahdari::ui::desktop {

/// An outcome in colour, symbol and word: a pill. Without an outcome it says that the result is still to come.
class OutcomeBadge : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeBadge(QWidget* parent = nullptr);

    /// @param word  translated, e.g. "failed"; also the accessible name
    void setOutcome(check::Outcome outcome, const QString& word);

    /// Nothing known yet. @param word  e.g. "waiting"
    void setPending(const QString& word);

    /// Only the symbol on its ground; the word stays in the tool tip and for screen readers. Off at first.
    void setCompact(bool compact);

    std::optional<check::Outcome> outcome() const { return outcome_; }
    QString word() const { return word_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell(const QString& word);

    std::optional<check::Outcome> outcome_;
    QString word_;
    bool compact_ = false;
};

}  // namespace rahdari::ui::desktop
