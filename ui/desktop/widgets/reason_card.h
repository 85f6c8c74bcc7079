#pragma once

#include "core/check/outcome.h"

#include <QAbstractButton>
#include <QString>

namespace rahdari::ui::desktop {

/// One reason: a sentence, the measured fact under it, the key that leads to its place. A button: click, Space or Enter
/// give `clicked`. When checkable it shows itself as the one the viewer is at.
class ReasonCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReasonCard(QWidget* parent = nullptr);

    /// @param word  the outcome's word, for screen readers and the tool tip
    /// @param fact  may be empty
    /// @param key   e.g. "1"; may be empty. Only shown: the shortcut is the window's
    void setReason(check::Outcome outcome, const QString& word, const QString& sentence, const QString& fact,
                   const QString& key);

    check::Outcome outcome() const { return outcome_; }
    QString sentence() const { return text(); }
    QString fact() const { return fact_; }
    QString key() const { return key_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places;
    Places placesIn(int width) const;

    check::Outcome outcome_ = check::Outcome::NotSupported;
    QString fact_;
    QString key_;
};

}  // namespace rahdari::ui::desktop
