#pragma once

#include "core/check/outcome.h"

#include <QImage>
#include <QPolygonF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace rahdari::ui::desktop {

/// One character position of the MRZ.
struct MrzCell {
    QChar read;             ///< as it was read; null: nothing was
    QImage glyph;           ///< cut from the picture; may be null
    bool doubtful = false;  ///< readings disagree here, or it was corrected
};

/// A field of the MRZ and how its check digit stands. Lines and columns count from 1, as in Doc 9303.
struct MrzFieldState {
    int line = 1;
    int firstColumn = 1;
    int lastColumn = 1;                     ///< inclusive
    QString name;                           ///< translated, e.g. "Document number"
    std::optional<check::Outcome> outcome;  ///< of its check digit; none: it has none
    QString word;                           ///< the outcome's word
};

/// Cuts the glyphs out of a picture: each cell's outline (upper left, upper right, lower right, lower left)
/// straightened to an upright image of one size, with a little of what stands around it. Cells without four corners
/// give null images. Any thread.
std::vector<QImage> cutGlyphs(const QImage& picture, const std::vector<QPolygonF>& cells, QSize size = {48, 64});

/// The MRZ by hand: one box a character under its enlarged glyph. Typing overwrites and steps on, arrows move,
/// Backspace steps back and takes the old reading, Delete takes it where the caret is, Ctrl+Right and Ctrl+Left go
/// to the next and last doubtful place, Ctrl+Z undoes, Enter accepts, Esc gives up. The old reading stays below what
/// was changed. Stays left to right in every language. Only A-Z, 0-9 and < can be typed (Space is <); under
/// a keyboard layout without Latin letters a key stands for what it is on a US keyboard.
class MrzEditor : public QWidget {
    Q_OBJECT
public:
    struct State;  ///< its own

    explicit MrzEditor(QWidget* parent = nullptr);
    ~MrzEditor() override;

    /// Starts over with a reading: one to three lines.
    void setReading(std::vector<std::vector<MrzCell>> lines);

    /// Types lines where they are not as they stand now; what reaches beyond the reading's shape is left out.
    void typeLines(const QStringList& lines);

    /// After each `edited`: how the check digits stand now.
    void setFieldStates(std::vector<MrzFieldState> fields);

    QStringList lines() const;      ///< as they stand now; a place without a reading is '<'
    QStringList readLines() const;  ///< as they were read
    bool isChanged() const;

    /// Where the caret is, from 1.
    int caretLine() const;
    int caretColumn() const;
    void setCaret(int line, int column);

    /// The box of a place, in logical pixels of the widget. Places count from 1.
    QRectF boxRect(int line, int column) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QStringList& lines);
    void caretMoved(int line, int column);
    void accepted();
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void tellCaret();
    bool isMine(const QKeyEvent& event) const;
    bool applyKey(QKeyEvent& event);  ///< whether a character changed

    std::unique_ptr<State> state_;
};

}  // namespace rahdari::ui::desktop
