#include "ui/desktop/officer/zone_strip.h"

#include "core/mrz/mrz_parser.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/mrz_editor.h"
#include "ui/desktop/widgets/picture_pyramid.h"
#include "ui/desktop/widgets/role_label.h"

#include <opencv2/core.hpp>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace rahdari::ui::desktop {

namespace {

constexpr int gap = 12;  // to the window's edges, as the columns have it

std::vector<std::string> textsOf(const QStringList& lines)
{
    std::vector<std::string> texts;
    for (const QString& line : lines) {
        texts.push_back(line.toStdString());
    }
    return texts;
}

/// The part of a picture in which the zone lies; glyphs are cut from it much faster than from the whole.
cv::Rect boxOf(const ZoneDraft& draft, const cv::Mat& picture)
{
    constexpr double around = 20.0;
    QPolygonF corners;
    for (const auto& line : draft.lines) {
        for (const ZoneCell& cell : line) {
            for (const cv::Point2d& corner : cell.outlinePx) {
                corners.push_back({corner.x, corner.y});
            }
        }
    }
    const QRect box = corners.boundingRect().adjusted(-around, -around, around, around).toAlignedRect();
    const cv::Rect shown(box.x(), box.y(), box.width(), box.height());
    return corners.isEmpty() ? cv::Rect() : shown & cv::Rect(0, 0, picture.cols, picture.rows);
}

QPolygonF outlineIn(const ZoneCell& cell, cv::Point origin)
{
    QPolygonF outline;
    for (const cv::Point2d& corner : cell.outlinePx) {
        outline.push_back({corner.x - origin.x, corner.y - origin.y});
    }
    return outline;
}

std::vector<std::vector<MrzCell>> cellsOf(const ZoneDraft& draft, const cv::Mat& picture)
{
    const cv::Rect box = picture.empty() ? cv::Rect() : boxOf(draft, picture);
    const QImage zone = box.empty() ? QImage() : toImage(picture(box));
    std::vector<std::vector<MrzCell>> cells;
    for (const auto& line : draft.lines) {
        std::vector<QPolygonF> outlines;
        for (const ZoneCell& cell : line) {
            outlines.push_back(zone.isNull() ? QPolygonF() : outlineIn(cell, box.tl()));
        }
        const std::vector<QImage> glyphs = cutGlyphs(zone, outlines);
        std::vector<MrzCell>& shown = cells.emplace_back();
        for (std::size_t column = 0; column < line.size(); ++column) {
            const char read = line[column].read;
            shown.push_back({read == '\0' ? QChar() : QLatin1Char(read), glyphs[column], line[column].doubtful});
        }
    }
    return cells;
}

/// The first place of the reading that is in doubt, else of a field whose check digit does not fit; none: all is sure.
std::optional<std::pair<int, int>> firstDoubt(const ZoneDraft& draft)
{
    for (std::size_t line = 0; line < draft.lines.size(); ++line) {
        const auto& cells = draft.lines[line];
        const auto found = std::find_if(cells.begin(), cells.end(), [](const ZoneCell& cell) { return cell.doubtful; });
        if (found != cells.end()) {
            return std::pair(static_cast<int>(line) + 1, static_cast<int>(found - cells.begin()) + 1);
        }
    }
    for (const ZoneField& field : zoneFieldsOf(draft.text())) {
        if (field.outcome == check::Outcome::Failed) {
            return std::pair(field.line, field.firstColumn);
        }
    }
    return std::nullopt;
}

}  // namespace

ZoneStrip::ZoneStrip(const QWidget& above, QWidget* parent)
    : QFrame(parent), above_(above), title_(new RoleLabel(TextRole::Title, false, this)),
      nextKey_(new KeyHint(QStringLiteral("Ctrl+→"), this)), next_(new RoleLabel(TextRole::Body, true, this)),
      apply_(new KeyButton({}, QStringLiteral("Enter"), this)), leave_(new KeyButton({}, QStringLiteral("Esc"), this)),
      editor_(new MrzEditor(this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(title_);
    line->addStretch(1);
    line->addWidget(nextKey_);
    line->addWidget(next_);
    line->addWidget(apply_);
    line->addWidget(leave_);
    makeForms();
    auto* forms = new QHBoxLayout;
    forms->setSpacing(4);
    forms->addWidget(new KeyHint(QStringLiteral("F2"), this));
    for (KeyButton* form : forms_) {
        forms->addWidget(form);
    }
    forms->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 8, gap, 8);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addLayout(forms);
    layout->addWidget(editor_);
    for (KeyButton* button : {apply_, leave_}) {
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(apply_, &KeyButton::clicked, this, &ZoneStrip::accept);
    connect(leave_, &KeyButton::clicked, this, &ZoneStrip::leave);
    connect(editor_, &MrzEditor::accepted, this, &ZoneStrip::accept);
    connect(editor_, &MrzEditor::cancelled, this, &ZoneStrip::leave);
    connect(editor_, &MrzEditor::edited, this, &ZoneStrip::showFields);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void ZoneStrip::makeForms()
{
    for (const mrz::MrzFormat form : zoneForms) {
        auto* button = new KeyButton(zoneFormName(form), {}, this);
        button->setLook(KeyButton::Look::Tab);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &KeyButton::clicked, this, [this, form] { showForm(form); });
        forms_.push_back(button);
    }
    auto* next = new QAction(this);
    next->setShortcut(QKeySequence(Qt::Key_F2));
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QAction::triggered, this, &ZoneStrip::nextForm);
    addAction(next);
}

void ZoneStrip::showTexts()
{
    title_->setText(form_ ? tr("Choose the form of the zone and type all of it from the page")
                          : tr("Compare the zone with the page and type what differs"));
    const auto shown = form_ ? form_ : mrz::detectFormat(textsOf(editor_->lines()));
    for (std::size_t i = 0; i < forms_.size(); ++i) {
        forms_[i]->setChecked(shown == zoneForms.at(i));
    }
    nextKey_->setVisible(!form_);
    next_->setVisible(!form_);
}

void ZoneStrip::retranslate()
{
    showTexts();
    next_->setText(tr("Next doubtful place"));
    apply_->setText(tr("Inspect with this zone"));
    leave_->setText(tr("Leave as it was"));
    showFields();
}

void ZoneStrip::open(const ZoneDraft& draft, const capture::Page& page)
{
    form_.reset();
    editor_->setReading(cellsOf(draft, page.imageUnder(draft.light)));
    if (const auto doubt = firstDoubt(draft)) {
        editor_->setCaret(doubt->first, doubt->second);
    }
    begin();
}

void ZoneStrip::openEmpty()
{
    form_ = zoneForms.front();
    editor_->setReading(cellsOf(emptyZoneDraft(*form_), {}));
    begin();
}

void ZoneStrip::begin()
{
    showTexts();
    showFields();
    place();
    show();
    raise();
    editor_->setFocus();
}

/// Another form for what is typed: it stays where it has a place. Visas begin with V, nothing else does.
void ZoneStrip::showForm(mrz::MrzFormat form)
{
    QStringList typed = editor_->lines();
    const bool isVisa = form == mrz::MrzFormat::MrvA || form == mrz::MrzFormat::MrvB;
    if (QString& first = typed.front(); isVisa != first.startsWith(u'V')) {
        first[0] = isVisa ? u'V' : u'<';
    }
    form_ = form;
    editor_->setReading(cellsOf(emptyZoneDraft(form), {}));
    editor_->typeLines(typed);
    editor_->setCaret(1, isVisa ? 2 : 1);
    begin();
}

void ZoneStrip::nextForm()
{
    const auto shown = form_ ? form_ : mrz::detectFormat(textsOf(editor_->lines()));
    const auto* found = std::find(zoneForms.begin(), zoneForms.end(), shown.value_or(zoneForms.back()));
    const bool isLast = found == zoneForms.end() || found + 1 == zoneForms.end();
    showForm(isLast ? zoneForms.front() : *(found + 1));
}

void ZoneStrip::showFields()
{
    std::vector<MrzFieldState> states;
    const std::vector<std::string> lines = textsOf(editor_->lines());
    for (const ZoneField& field : form_ ? zoneFieldsOf(*form_, lines) : zoneFieldsOf(lines)) {
        states.push_back({field.line, field.firstColumn, field.lastColumn, field.name, field.outcome, field.word});
    }
    editor_->setFieldStates(std::move(states));
}

void ZoneStrip::accept()
{
    hide();
    emit typed(textsOf(editor_->lines()));
}

void ZoneStrip::leave()
{
    hide();
    emit left();
}

void ZoneStrip::place()
{
    const int width = parentWidget()->width() - 2 * gap;
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(gap, form_ ? gap : above_.y() - gap / 2 - height, width, height);
}

bool ZoneStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace rahdari::ui::desktop
