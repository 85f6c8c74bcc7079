#pragma once

#include "core/capture/page.h"
#include "ui/desktop/presenters/zone_draft.h"

#include <QFrame>

#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

class KeyButton;
class KeyHint;
class MrzEditor;
class RoleLabel;

/// The machine-readable zone by hand, over the lower part of the window: as wide as it can be, for glyphs must be seen.
/// Check digits are computed anew with each character.
class ZoneStrip : public QFrame {
    Q_OBJECT
public:
    /// @param above  lies below the strip's lower edge; a child of the parent
    ZoneStrip(const QWidget& above, QWidget* parent);

    /// Opens for a reading of a page, with the caret where something is in doubt or does not fit.
    void open(const ZoneDraft& draft, const capture::Page& page);

    /// Opens for a zone of which nothing was read, over the upper part of the window: the page's own zone is mostly
    /// below.
    void openEmpty();

    /// Closes it without change.
    void leave();

    void retranslate();

signals:
    void typed(const std::vector<std::string>& lines);  ///< it is closed by then
    void left();                                        ///< without change

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void place();
    void makeForms();
    void showForm(mrz::MrzFormat form);
    void nextForm();
    void showTexts();
    void showFields();
    void accept();

    const QWidget& above_;
    RoleLabel* title_;
    KeyHint* nextKey_;
    RoleLabel* next_;
    KeyButton* apply_;
    KeyButton* leave_;
    MrzEditor* editor_;
    std::vector<KeyButton*> forms_;       ///< as zoneForms
    std::optional<mrz::MrzFormat> form_;  ///< that was chosen; none: the reading's own
};

}  // namespace rahdari::ui::desktop
