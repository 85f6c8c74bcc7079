#pragma once

#include "ui/desktop/widgets/mrz_editor.h"

#include <QRectF>

#include <cstddef>
#include <vector>

namespace rahdari::ui::desktop {

/// A place in the zone; counts from 0.
struct MrzPlace {
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const MrzPlace&) const = default;
};

/// What has been read and what has been typed, and the moves of the caret: no painting.
struct MrzEditor::State {
    /// What stood where before it was overwritten.
    struct Undo {
        MrzPlace place;
        QChar before;
    };

    void start(std::vector<std::vector<MrzCell>> lines);
    QStringList linesNow() const;
    QStringList linesRead() const;
    bool isEmpty() const { return cells.empty(); }
    bool isChanged(MrzPlace place) const { return now[place.line][place.column] != readAt(place); }
    QChar readAt(MrzPlace place) const;
    const MrzCell& cellAt(MrzPlace place) const { return cells[place.line][place.column]; }

    /// Each gives whether a character changed.
    bool overwrite(QChar value);
    bool type(QChar typed);  ///< and steps on; ignores what cannot stand in an MRZ
    bool paste(const QString& text);
    void typeLines(const QStringList& lines);
    bool restoreBefore();  ///< steps back and takes the old reading
    bool restoreHere();
    bool undo();

    void move(int lines, int columns);
    void step(int by);        ///< over the ends of lines
    void toDoubtful(int by);  ///< the next or last doubtful place, round the end
    const MrzFieldState* fieldAt(MrzPlace place) const;

    std::vector<std::vector<MrzCell>> cells;
    std::vector<std::vector<QChar>> now;
    std::vector<MrzFieldState> fields;
    std::vector<Undo> undone;
    MrzPlace caret;
};

/// The character of a key by its place on the keyboard, for layouts without Latin letters (Urdu, Bangla): as on a US
/// keyboard. Null for keys without one. @param scanCode  as X11 and Wayland count, evdev's plus 8
QChar latinOfKey(quint32 scanCode);

/// Where things stand in an editor of some width; left to right.
struct MrzLayout {
    MrzLayout(int width, std::size_t lines, std::size_t columns);

    QRectF glyph(MrzPlace place) const;
    QRectF box(MrzPlace place) const;
    QRectF oldReading(MrzPlace place) const;
    QRectF fieldBar(std::size_t line, std::size_t first, std::size_t last) const;
    QRectF footer() const;
    double height() const;

    double pitch = 0.0;
    double left = 0.0;
    double lineHeight = 0.0;
    std::size_t lines = 0;
    double width = 0.0;
};

}  // namespace rahdari::ui::desktop
