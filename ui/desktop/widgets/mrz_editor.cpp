#include "ui/desktop/widgets/mrz_editor.h"

#include "ui/desktop/widgets/mrz_editor_state.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

std::size_t longest(const std::vector<std::vector<MrzCell>>& lines)
{
    std::size_t columns = 0;
    for (const auto& line : lines) {
        columns = std::max(columns, line.size());
    }
    return columns;
}

/// Paints one editor once.
class MrzPainting {
public:
    MrzPainting(QPainter& painter, const MrzEditor& editor, const MrzEditor::State& state, const MrzLayout& layout)
        : painter_(painter), editor_(editor), state_(state), layout_(layout), colours_(coloursFor(editor)),
          font_(fontFor(editor, TextRole::Mrz))
    {
        font_.setPixelSize(qRound(layout.pitch * 0.78));
        painter_.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter_.setLayoutDirection(Qt::LeftToRight);
    }

    void paintCell(MrzPlace place)
    {
        const MrzCell& cell = state_.cellAt(place);
        const bool changed = state_.isChanged(place);
        const QRectF glyph = layout_.glyph(place);
        if (cell.glyph.isNull()) {
            painter_.fillRect(glyph, colours_.key);
        } else {
            painter_.drawImage(glyph, cell.glyph);
        }
        const OutcomeColours& doubt = colours_.of(check::Outcome::Undetermined);
        const bool doubtful = cell.doubtful && !changed;
        const QRectF box = layout_.box(place);
        paintCard(painter_, box, 3.0, doubtful ? doubt.ground : colours_.card,
                  changed ? colours_.accent : (doubtful ? doubt.ink : colours_.line), changed ? 1.5 : 1.0);
        if (doubtful) {
            paintCorner(box, doubt.ink);
        }
        paintCharacter(box, state_.now[place.line][place.column],
                       changed ? colours_.accent : (doubtful ? doubt.ink : colours_.text), font_);
        if (changed && !cell.read.isNull()) {
            QFont old = font_;
            old.setPixelSize(13);
            old.setStrikeOut(true);
            paintCharacter(layout_.oldReading(place), state_.readAt(place), colours_.dim, old);
        }
    }

    void paintCaret()
    {
        const QRectF box = layout_.box(state_.caret).united(layout_.glyph(state_.caret)).adjusted(-1.0, -1.0, 1.0, 1.0);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(editor_.hasFocus() ? colours_.accent : colours_.dim, editor_.hasFocus() ? 2.5 : 1.0));
        painter_.drawRoundedRect(box, 4.0, 4.0);
    }

    void paintField(const MrzFieldState& field)
    {
        const auto line = static_cast<std::size_t>(field.line - 1);
        const auto first = static_cast<std::size_t>(field.firstColumn - 1);
        const QRectF bar = layout_.fieldBar(line, first, static_cast<std::size_t>(field.lastColumn - 1));
        const QColor ink = field.outcome ? colours_.of(*field.outcome).ink : colours_.dim;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(ink);
        painter_.drawRoundedRect(QRectF(bar.left(), bar.top() + 1.0, bar.width(), 3.0), 1.5, 1.5);
        double start = bar.left();
        if (field.outcome) {
            paintSymbol(painter_, QRectF(start, bar.top() + 7.0, 14.0, 14.0), *field.outcome, ink);
            start += 17.0;
        }
        // Where no word has room, the footer still has it.
        const double room = bar.right() - start;
        if (room >= 30.0) {
            const TextBlock name{field.name, fontFor(editor_, TextRole::Caption), editor_.layoutDirection(),
                                 Qt::AlignLeft | Qt::AlignAbsolute, 1};
            name.paint(painter_, QRectF(start, bar.top() + 6.0, room, bar.height() - 6.0), ink);
        }
    }

    void paintFooter()
    {
        const MrzFieldState* field = state_.fieldAt(state_.caret);
        if (field == nullptr) {
            return;
        }
        const QColor ink = field->outcome ? colours_.of(*field->outcome).ink : colours_.text;
        QRectF box = layout_.footer();
        const bool rightToLeft = editor_.layoutDirection() == Qt::RightToLeft;
        if (field->outcome) {
            const QRectF symbol(rightToLeft ? box.right() - 16.0 : box.left(), box.top() + 3.0, 16.0, 16.0);
            paintSymbol(painter_, symbol, *field->outcome, ink);
            box.adjust(rightToLeft ? 0.0 : 22.0, 0.0, rightToLeft ? -22.0 : 0.0, 0.0);
        }
        const QString told = field->word.isEmpty() ? field->name : field->name + QStringLiteral(": ") + field->word;
        const TextBlock block{told, fontFor(editor_, TextRole::Body), editor_.layoutDirection(), Qt::AlignLeading, 1};
        block.paint(painter_, box, ink);
    }

private:
    void paintCorner(const QRectF& box, const QColor& ink)
    {
        QPainterPath corner;
        corner.moveTo(box.right() - 7.0, box.top() + 1.0);
        corner.lineTo(box.right() - 1.0, box.top() + 1.0);
        corner.lineTo(box.right() - 1.0, box.top() + 7.0);
        painter_.fillPath(corner, ink);
    }

    void paintCharacter(const QRectF& box, QChar character, const QColor& ink, const QFont& font)
    {
        painter_.setFont(font);
        painter_.setPen(ink);
        painter_.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight, QString(character));
    }

    QPainter& painter_;
    const MrzEditor& editor_;
    const MrzEditor::State& state_;
    const MrzLayout& layout_;
    const ThemeColours& colours_;
    QFont font_;
};

}  // namespace

std::vector<QImage> cutGlyphs(const QImage& picture, const std::vector<QPolygonF>& cells, QSize size)
{
    constexpr double around = 0.12;  // of the cell, on each side
    const QPolygonF target(QVector<QPointF>{QPointF(size.width() * around, size.height() * around),
                                            QPointF(size.width() * (1.0 - around), size.height() * around),
                                            QPointF(size.width() * (1.0 - around), size.height() * (1.0 - around)),
                                            QPointF(size.width() * around, size.height() * (1.0 - around))});
    std::vector<QImage> glyphs;
    for (const QPolygonF& cell : cells) {
        QTransform straight;
        if (cell.size() != 4 || !QTransform::quadToQuad(cell, target, straight)) {
            glyphs.emplace_back();
            continue;
        }
        QImage glyph(size, QImage::Format_RGB32);
        glyph.fill(Qt::black);
        QPainter painter(&glyph);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(straight);
        painter.drawImage(0, 0, picture);
        painter.end();
        glyphs.push_back(std::move(glyph));
    }
    return glyphs;
}

MrzEditor::MrzEditor(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>())
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Machine-readable zone"));
}

MrzEditor::~MrzEditor() = default;

void MrzEditor::setReading(std::vector<std::vector<MrzCell>> lines)
{
    state_->start(std::move(lines));
    updateGeometry();
    tellCaret();
}

void MrzEditor::typeLines(const QStringList& lines)
{
    state_->typeLines(lines);
    update();
    emit edited(this->lines());
}

void MrzEditor::setFieldStates(std::vector<MrzFieldState> fields)
{
    const auto& cells = state_->cells;
    // What does not lie in the zone has no place to be painted.
    std::erase_if(fields, [&cells](const MrzFieldState& field) {
        const bool lineThere = field.line >= 1 && field.line <= static_cast<int>(cells.size());
        return !lineThere || field.firstColumn < 1 || field.lastColumn < field.firstColumn ||
               field.lastColumn > static_cast<int>(cells[static_cast<std::size_t>(field.line - 1)].size());
    });
    state_->fields = std::move(fields);
    update();
}

QStringList MrzEditor::lines() const { return state_->linesNow(); }
QStringList MrzEditor::readLines() const { return state_->linesRead(); }
bool MrzEditor::isChanged() const { return lines() != readLines(); }
int MrzEditor::caretLine() const { return static_cast<int>(state_->caret.line) + 1; }
int MrzEditor::caretColumn() const { return static_cast<int>(state_->caret.column) + 1; }

void MrzEditor::setCaret(int line, int column)
{
    if (!state_->isEmpty()) {
        state_->caret = {};
        state_->move(line - 1, column - 1);
        tellCaret();
    }
}

QRectF MrzEditor::boxRect(int line, int column) const
{
    const MrzLayout layout(width(), state_->cells.size(), longest(state_->cells));
    return layout.box({static_cast<std::size_t>(line - 1), static_cast<std::size_t>(column - 1)});
}

int MrzEditor::heightForWidth(int width) const
{
    return qRound(MrzLayout(width, state_->cells.size(), longest(state_->cells)).height());
}

QSize MrzEditor::sizeHint() const { return {1280, heightForWidth(1280)}; }
QSize MrzEditor::minimumSizeHint() const { return {660, heightForWidth(660)}; }

void MrzEditor::tellCaret()
{
    if (state_->isEmpty()) {
        setAccessibleDescription({});
    } else {
        const MrzPlace at = state_->caret;
        const MrzFieldState* field = state_->fieldAt(at);
        QString told =
            QStringLiteral("%1:%2 %3").arg(caretLine()).arg(caretColumn()).arg(state_->now[at.line][at.column]);
        if (field != nullptr) {
            told += QStringLiteral(", %1 %2").arg(field->name, field->word);
        }
        setAccessibleDescription(told);
        emit caretMoved(caretLine(), caretColumn());
    }
    update();
}

void MrzEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), coloursFor(*this).card);
    if (state_->isEmpty()) {
        return;
    }
    const MrzLayout layout(width(), state_->cells.size(), longest(state_->cells));
    MrzPainting painting(painter, *this, *state_, layout);
    for (std::size_t line = 0; line < state_->cells.size(); ++line) {
        for (std::size_t column = 0; column < state_->cells[line].size(); ++column) {
            painting.paintCell({line, column});
        }
    }
    for (const MrzFieldState& field : state_->fields) {
        painting.paintField(field);
    }
    painting.paintCaret();
    painting.paintFooter();
}

void MrzEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Machine-readable zone"));
    }
    if (changesLook(*event)) {
        update();
    }
    QWidget::changeEvent(event);
}

bool MrzEditor::event(QEvent* event)
{
    // What is typed here must not set off the window's one-letter shortcuts.
    if (event->type() == QEvent::ShortcutOverride && isMine(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool MrzEditor::isMine(const QKeyEvent& event) const
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: break;
    }
    const bool plain = !event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier);
    return (plain && !event.text().isEmpty() && event.text().front().isPrint()) ||
           const_cast<QKeyEvent&>(event).matches(QKeySequence::Undo) ||
           const_cast<QKeyEvent&>(event).matches(QKeySequence::Paste);
}

void MrzEditor::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (state_->isEmpty() || !isMine(*event)) {
        QWidget::keyPressEvent(event);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit accepted();
    } else if (key == Qt::Key_Escape) {
        emit cancelled();
    } else {
        const bool changed = applyKey(*event);
        tellCaret();
        if (changed) {
            emit edited(lines());
        }
    }
}

bool MrzEditor::applyKey(QKeyEvent& event)
{
    const bool far = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Undo)) {
        return state_->undo();
    }
    if (event.matches(QKeySequence::Paste)) {
        return state_->paste(QGuiApplication::clipboard()->text());
    }
    switch (event.key()) {
    case Qt::Key_Left: far ? state_->toDoubtful(-1) : state_->step(-1); return false;
    case Qt::Key_Right: far ? state_->toDoubtful(1) : state_->step(1); return false;
    case Qt::Key_Up: state_->move(-1, 0); return false;
    case Qt::Key_Down: state_->move(1, 0); return false;
    case Qt::Key_Home: state_->caret.column = 0; return false;
    case Qt::Key_End: state_->caret.column = state_->cells[state_->caret.line].size() - 1; return false;
    case Qt::Key_Backspace: return state_->restoreBefore();
    case Qt::Key_Delete: return state_->restoreHere();
    default: break;
    }
    const QChar typed = event.text().front();
    const bool latin = typed.unicode() < 0x80;
    return state_->type(latin ? typed : latinOfKey(event.nativeScanCode()));
}

void MrzEditor::mousePressEvent(QMouseEvent* event)
{
    const MrzLayout layout(width(), state_->cells.size(), longest(state_->cells));
    for (std::size_t line = 0; line < state_->cells.size(); ++line) {
        for (std::size_t column = 0; column < state_->cells[line].size(); ++column) {
            const MrzPlace place{line, column};
            if (layout.box(place).united(layout.glyph(place)).contains(event->position())) {
                state_->caret = place;
                tellCaret();
                return;
            }
        }
    }
}

}  // namespace rahdari::ui::desktop
