#pragma once

#include <QAbstractButton>

#include <cstdint>

class QAction;

namespace rahdari::ui::desktop {

/// A button that shows its key: caption, then key cap.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look : std::uint8_t {
        Plain,    ///< outlined
        Primary,  ///< filled with the accent: the act that is expected next; one at a time
        Tab,      ///< without outline, filled while checked
    };

    /// @param key  shown as it is; the shortcut itself is the window's
    explicit KeyButton(const QString& text = {}, const QString& key = {}, QWidget* parent = nullptr);

    void setKey(const QString& key);
    QString key() const { return key_; }
    void setLook(Look look);
    Look look() const { return look_; }

    /// Follows an action: caption, key, tool tip, enabled, checked; a click triggers it.
    void follow(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString key_;
    Look look_ = Look::Plain;
};

}  // namespace rahdari::ui::desktop
