#include "ui/desktop/widgets/mrz_editor_state.h"

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr QChar filler = u'<';
constexpr double margin = 8.0;
constexpr double minPitch = 14.0;
constexpr double maxPitch = 34.0;
constexpr double oldHeight = 17.0;
constexpr double barHeight = 28.0;
constexpr double footerHeight = 26.0;
constexpr double lineGap = 10.0;

// The character of an MRZ that a key means, or none.
QChar mrzCharacter(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (typed == u' ') {
        return filler;
    }
    const bool allowed = (upper >= u'A' && upper <= u'Z') || (typed >= u'0' && typed <= u'9') || typed == filler;
    return allowed ? upper : QChar();
}

QStringList joined(const std::vector<std::vector<QChar>>& lines)
{
    QStringList texts;
    for (const auto& line : lines) {
        texts << QString(line.data(), static_cast<qsizetype>(line.size()));
    }
    return texts;
}

}  // namespace

void MrzEditor::State::start(std::vector<std::vector<MrzCell>> lines)
{
    // A line without places has nothing to stand on.
    std::erase_if(lines, [](const auto& line) { return line.empty(); });
    cells = std::move(lines);
    now.clear();
    for (const auto& line : cells) {
        std::vector<QChar> characters;
        std::transform(line.begin(), line.end(), std::back_inserter(characters),
                       [](const MrzCell& cell) { return cell.read.isNull() ? filler : cell.read; });
        now.push_back(std::move(characters));
    }
    fields.clear();
    undone.clear();
    caret = {};
}

QStringList MrzEditor::State::linesNow() const { return joined(now); }

QStringList MrzEditor::State::linesRead() const
{
    std::vector<std::vector<QChar>> read = now;
    for (std::size_t line = 0; line < read.size(); ++line) {
        for (std::size_t column = 0; column < read[line].size(); ++column) {
            read[line][column] = readAt({line, column});
        }
    }
    return joined(read);
}

QChar MrzEditor::State::readAt(MrzPlace place) const
{
    const QChar read = cellAt(place).read;
    return read.isNull() ? filler : read;
}

bool MrzEditor::State::overwrite(QChar value)
{
    QChar& here = now[caret.line][caret.column];
    if (here == value) {
        return false;
    }
    undone.push_back({caret, here});
    here = value;
    return true;
}

bool MrzEditor::State::type(QChar typed)
{
    const QChar value = mrzCharacter(typed);
    if (value.isNull()) {
        return false;
    }
    const bool changed = overwrite(value);
    step(1);
    return changed;
}

bool MrzEditor::State::paste(const QString& text)
{
    bool changed = false;
    for (const QChar character : text) {
        changed = type(character) || changed;
    }
    return changed;
}

void MrzEditor::State::typeLines(const QStringList& lines)
{
    const MrzPlace before = caret;
    for (caret.line = 0; caret.line < std::min(cells.size(), static_cast<std::size_t>(lines.size())); ++caret.line) {
        const QString& line = lines[static_cast<qsizetype>(caret.line)];
        const std::size_t last = std::min(cells[caret.line].size(), static_cast<std::size_t>(line.size()));
        for (caret.column = 0; caret.column < last; ++caret.column) {
            const QChar value = mrzCharacter(line[static_cast<qsizetype>(caret.column)]);
            overwrite(value.isNull() ? filler : value);
        }
    }
    caret = before;
}

bool MrzEditor::State::restoreBefore()
{
    if (caret == MrzPlace{}) {
        return false;
    }
    step(-1);
    return restoreHere();
}

bool MrzEditor::State::restoreHere() { return overwrite(readAt(caret)); }

bool MrzEditor::State::undo()
{
    if (undone.empty()) {
        return false;
    }
    caret = undone.back().place;
    now[caret.line][caret.column] = undone.back().before;
    undone.pop_back();
    return true;
}

void MrzEditor::State::move(int byLines, int byColumns)
{
    const int line = std::clamp(static_cast<int>(caret.line) + byLines, 0, static_cast<int>(cells.size()) - 1);
    caret.line = static_cast<std::size_t>(line);
    const int last = static_cast<int>(cells[caret.line].size()) - 1;
    caret.column = static_cast<std::size_t>(std::clamp(static_cast<int>(caret.column) + byColumns, 0, last));
}

void MrzEditor::State::step(int by)
{
    const bool atEnd = caret.column + 1 == cells[caret.line].size();
    if (by > 0 && atEnd && caret.line + 1 < cells.size()) {
        caret = {caret.line + 1, 0};
    } else if (by < 0 && caret.column == 0 && caret.line > 0) {
        caret = {caret.line - 1, cells[caret.line - 1].size() - 1};
    } else {
        move(0, by);
    }
}

void MrzEditor::State::toDoubtful(int by)
{
    const MrzPlace start = caret;
    do {
        const MrzPlace before = caret;
        step(by);
        if (caret == before) {  // at one end: go on from the other
            caret = by > 0 ? MrzPlace{} : MrzPlace{cells.size() - 1, cells.back().size() - 1};
        }
    } while (!cellAt(caret).doubtful && caret != start);
}

const MrzFieldState* MrzEditor::State::fieldAt(MrzPlace place) const
{
    const int line = static_cast<int>(place.line) + 1;
    const int column = static_cast<int>(place.column) + 1;
    const auto found = std::find_if(fields.begin(), fields.end(), [line, column](const MrzFieldState& field) {
        return field.line == line && column >= field.firstColumn && column <= field.lastColumn;
    });
    return found == fields.end() ? nullptr : &*found;
}

QChar latinOfKey(quint32 scanCode)
{
    struct Row {
        quint32 first;
        QStringView keys;
    };
    static constexpr Row rows[] = {{10, u"1234567890"}, {24, u"QWERTYUIOP"}, {38, u"ASDFGHJKL"}, {52, u"ZXCVBNM<"}};
    for (const Row& row : rows) {
        if (scanCode >= row.first && scanCode < row.first + row.keys.size()) {
            return row.keys[static_cast<qsizetype>(scanCode - row.first)];
        }
    }
    return {};
}

MrzLayout::MrzLayout(int widthPx, std::size_t lineCount, std::size_t columns) : lines(lineCount), width(widthPx)
{
    const double count = std::max(static_cast<double>(columns), 1.0);
    pitch = std::clamp((width - 2.0 * margin) / count, minPitch, maxPitch);
    left = std::max((width - pitch * count) / 2.0, margin);
    lineHeight = pitch * 1.35 + 2.0 + pitch * 1.3 + oldHeight + barHeight + lineGap;
}

QRectF MrzLayout::glyph(MrzPlace place) const
{
    return {left + static_cast<double>(place.column) * pitch, margin + static_cast<double>(place.line) * lineHeight,
            pitch, pitch * 1.35};
}

QRectF MrzLayout::box(MrzPlace place) const
{
    return QRectF(glyph(place).bottomLeft() + QPointF(0.0, 2.0), QSizeF(pitch, pitch * 1.3)).adjusted(1.0, 0, -1.0, 0);
}

QRectF MrzLayout::oldReading(MrzPlace place) const
{
    return {QPointF(glyph(place).left(), box(place).bottom()), QSizeF(pitch, oldHeight)};
}

QRectF MrzLayout::fieldBar(std::size_t line, std::size_t first, std::size_t last) const
{
    const QRectF start = oldReading({line, first});
    return {start.left() + 1.0, start.bottom(), static_cast<double>(last - first + 1) * pitch - 2.0, barHeight};
}

QRectF MrzLayout::footer() const
{
    return {left, height() - footerHeight - margin / 2.0, std::max(width - 2.0 * left, 1.0), footerHeight};
}

double MrzLayout::height() const
{
    return margin + static_cast<double>(lines) * lineHeight + footerHeight + margin / 2.0;
}

}  // namespace rahdari::ui::desktop
