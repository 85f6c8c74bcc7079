// Pictures of every widget in every theme, left to right and right to left, to be looked at.
//   QT_QPA_PLATFORM=offscreen widget_gallery OUTPUT_FOLDER

#include "tests/unit/ui/desktop/widgets/drawn_capture.h"
#include "ui/desktop/widgets/faces_strip.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/margin_bar.h"
#include "ui/desktop/widgets/mrz_editor.h"
#include "ui/desktop/widgets/outcome_badge.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/picture_pair.h"
#include "ui/desktop/widgets/reason_card.h"
#include "ui/desktop/widgets/theme.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <cstdio>

namespace {

using namespace rahdari;
using namespace rahdari::ui::desktop;

struct Words {
    QLocale locale;
    QString outcomes[5];
    QString verdict;
    QString line;
    QString reason;
    QString fact;
    QString reason2;
    QString fact2;
    QString waiting;
    QString waitingLine;
    QString accept, refer, refuse;
    QString field;
};

Words english()
{
    return {QLocale(QLocale::English),
            {"successful", "failed", "undetermined", "not supported", "aborted"},
            "Failed",
            "Refer to second line · 1.1 s",
            "The number line was printed with another ink",
            "Characters 14–19 absorb no infrared; the others do",
            "Chip and page disagree on the date of birth",
            "Page 12 AUG 1964 · chip 12 AUG 1974",
            "Lay the document down",
            "Data page on the glass, photo downwards",
            "Accept",
            "Refer",
            "Refuse",
            "Document number"};
}

Words urdu()
{
    return {QLocale(QLocale::Urdu),
            {"کامیاب", "ناکام", "غیر متعین", "غیر معاون", "منقطع"},
            "ناکام",
            "سیکنڈ لائن کو بھیجیں · \u2068"
            "1.1 s\u2069",
            "نمبر والی سطر کسی اور روشنائی سے چھپی ہے",
            "حروف \u2068"
            "14–19\u2069 انفراریڈ جذب نہیں کرتے، باقی کرتے ہیں",
            "چپ اور صفحے پر تاریخِ پیدائش مختلف ہے",
            "صفحہ \u2068"
            "12 AUG 1964\u2069 · چپ \u2068"
            "12 AUG 1974\u2069",
            "دستاویز رکھیں",
            "ڈیٹا والا صفحہ شیشے پر، تصویر نیچے کی طرف",
            "قبول",
            "سیکنڈ لائن",
            "مسترد",
            "دستاویز نمبر"};
}

Words bangla()
{
    return {QLocale(QLocale::Bengali),
            {"সফল", "ব্যর্থ", "অনির্ধারিত", "অসমর্থিত", "বাতিল"},
            "ব্যর্থ",
            "দ্বিতীয় লাইনে পাঠান · 1.1 s",
            "নম্বরের সারিটি অন্য কালিতে ছাপা হয়েছে",
            "14–19 নম্বর অক্ষর ইনফ্রারেড শোষণ করে না, অন্যগুলো করে",
            "চিপ ও পাতার জন্মতারিখ মেলে না",
            "পাতা 12 AUG 1964 · চিপ 12 AUG 1974",
            "নথিটি রাখুন",
            "তথ্যের পাতা কাচের উপর, ছবি নিচের দিকে",
            "গ্রহণ",
            "দ্বিতীয় লাইন",
            "প্রত্যাখ্যান",
            "নথি নম্বর"};
}

void addSide(QVBoxLayout& column, const Words& words)
{
    auto* verdict = new VerdictPanel;
    verdict->setVerdict(check::Outcome::Failed, words.verdict, words.line);
    auto* good = new VerdictPanel;
    good->setVerdict(check::Outcome::Successful, words.outcomes[0], words.line);
    auto* working = new VerdictPanel;
    working->setWorking(words.waiting, words.waitingLine, 0.4);
    auto* first = new ReasonCard;
    first->setReason(check::Outcome::Failed, words.outcomes[1], words.reason, words.fact, "1");
    first->setCheckable(true);
    first->setChecked(true);
    auto* second = new ReasonCard;
    second->setReason(check::Outcome::Undetermined, words.outcomes[2], words.reason2, words.fact2, "2");
    auto* faces = new FacesStrip;
    faces->setMinimumHeight(150);
    faces->setFaces({{test::drawnFace(QColor(210, 200, 190)), words.outcomes[0], {}, {}},
                     {test::drawnFace(Qt::gray), "IR", check::Outcome::Successful, words.outcomes[0]},
                     {{}, words.outcomes[4], check::Outcome::Failed, words.outcomes[1]}});
    for (QWidget* widget : std::initializer_list<QWidget*>{verdict, good, working, first, second, faces}) {
        column.addWidget(widget);
    }
    column.addStretch();
}

void addMiddle(QVBoxLayout& column, const Words& words)
{
    auto* badges = new QHBoxLayout;
    for (const check::Outcome outcome : check::allOutcomes) {
        auto* badge = new OutcomeBadge;
        badge->setOutcome(outcome, words.outcomes[static_cast<std::size_t>(outcome)]);
        badges->addWidget(badge);
        auto* compact = new OutcomeBadge;
        compact->setCompact(true);
        compact->setOutcome(outcome, words.outcomes[static_cast<std::size_t>(outcome)]);
        badges->addWidget(compact);
    }
    auto* pending = new OutcomeBadge;
    pending->setPending(words.outcomes[2]);
    badges->addWidget(pending);
    badges->addStretch();
    column.addLayout(badges);
    auto* bars = new QHBoxLayout;
    for (const auto& [margin, outcome] :
         {std::pair{0.8, check::Outcome::Successful}, std::pair{-0.5, check::Outcome::Failed},
          std::pair{0.0, check::Outcome::Successful}, std::pair{0.2, check::Outcome::Undetermined}}) {
        auto* bar = new MarginBar;
        bar->setMargin(margin, outcome, {});
        bars->addWidget(bar);
    }
    bars->addWidget(new MarginBar);
    bars->addWidget(new KeyHint("Ctrl+L"));
    bars->addWidget(new KeyHint("3"));
    column.addLayout(bars);
    auto* buttons = new QHBoxLayout;
    const auto add = [buttons](const QString& text, const QString& key, KeyButton::Look look, bool checked) {
        auto* button = new KeyButton(text, key);
        button->setLook(look);
        button->setCheckable(checked);
        button->setChecked(checked);
        buttons->addWidget(button);
        return button;
    };
    add(words.accept, "F5", KeyButton::Look::Plain, false);
    add(words.refer, "F6", KeyButton::Look::Primary, false);
    add(words.refuse, "F7", KeyButton::Look::Plain, false)->setEnabled(false);
    add("IR", "4", KeyButton::Look::Tab, true);
    add("UV", "5", KeyButton::Look::Tab, false);
    buttons->addStretch();
    column.addLayout(buttons);
    auto* pair = new PicturePair;
    pair->setFixedHeight(150);
    const QRect place(700, 1500, 420, 130);
    pair->setPictures({test::drawnPage(image::Light::Infrared).copy(place), words.reason, 20.0},
                      {test::drawnPage(image::Light::White).copy(place).scaled(210, 65), words.reason2, 10.0});
    column.addWidget(pair);
    auto* viewer = new PageViewer;
    viewer->setPage(test::drawnCapture());
    column.addWidget(viewer, 1);
}

QWidget* sheet(const Words& words, ThemeName name)
{
    auto* sheet = new QWidget;
    sheet->setLocale(words.locale);
    sheet->setLayoutDirection(words.locale.textDirection());
    setTheme(*sheet, name);
    auto* row = new QHBoxLayout(sheet);
    auto* side = new QVBoxLayout;
    auto* middle = new QVBoxLayout;
    row->addLayout(side, 1);
    row->addLayout(middle, 3);
    addSide(*side, words);
    addMiddle(*middle, words);
    sheet->resize(1240, 760);
    return sheet;
}

std::vector<std::vector<MrzCell>> drawnReading()
{
    const QString lines[] = {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                             "L898902C36UTO7408122F2704159ZE184226B<<<<<10"};
    std::vector<std::vector<MrzCell>> cells;
    for (int line = 0; line < 2; ++line) {
        const auto glyphs = cutGlyphs(test::drawnPage(image::Light::Infrared), test::drawnMrzCells(line));
        std::vector<MrzCell> row;
        for (int column = 0; column < 44; ++column) {
            row.push_back({lines[line][column], glyphs[static_cast<std::size_t>(column)], line == 1 && column == 15});
        }
        cells.push_back(std::move(row));
    }
    return cells;
}

void saveEditor(const QDir& folder, const Words& words, ThemeName name, const QString& file)
{
    MrzEditor editor;
    editor.setLocale(words.locale);
    editor.setLayoutDirection(words.locale.textDirection());
    setTheme(editor, name);
    editor.resize(1300, editor.sizeHint().height());
    editor.setReading(drawnReading());
    editor.setFieldStates({{1, 6, 44, words.field, std::nullopt, {}},
                           {2, 1, 10, words.field, check::Outcome::Failed, words.outcomes[1]},
                           {2, 14, 20, words.refer, check::Outcome::Successful, words.outcomes[0]},
                           {2, 21, 21, words.refer, std::nullopt, {}},
                           {2, 22, 28, words.accept, check::Outcome::Successful, words.outcomes[0]}});
    editor.resize(1300, editor.heightForWidth(1300));
    editor.setCaret(2, 5);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, "B");
    QCoreApplication::sendEvent(&editor, &key);
    editor.grab().save(folder.filePath(file));
}

void saveViewer(const QDir& folder, ThemeName name, Qt::LayoutDirection direction)
{
    PageViewer viewer;
    setTheme(viewer, name);
    viewer.setLayoutDirection(direction);
    viewer.resize(640, 470);
    viewer.setAnimated(false);
    viewer.setPage(test::drawnCapture());
    viewer.ensurePolished();
    const auto save = [&](const QString& what) {
        viewer.grab().save(folder.filePath(
            QStringLiteral("viewer_%1_%2.png").arg(what, direction == Qt::RightToLeft ? "rtl" : "ltr")));
    };
    save("1_fit");
    viewer.run(ViewerCommand::HeatMap);
    viewer.run(ViewerCommand::SideBySide);
    viewer.run(ViewerCommand::Loupe);
    save("2_side_by_side_loupe");
    viewer.run(ViewerCommand::Loupe);
    viewer.run(ViewerCommand::SideBySide);
    viewer.run(ViewerCommand::Wipe);
    save("3_wipe");
    viewer.goToOverlay(0);
    save("4_overlay_wipe");
    viewer.run(ViewerCommand::Wipe);
    viewer.run(ViewerCommand::Reference);
    save("5_reference");
    viewer.run(ViewerCommand::Wipe);
    viewer.run(ViewerCommand::Measure);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&viewer, &enter);
    for (int i = 0; i < 15; ++i) {
        QKeyEvent right(QEvent::KeyPress, i % 3 == 0 ? Qt::Key_Down : Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(&viewer, &right);
    }
    save("6_measure");
    viewer.run(ViewerCommand::Measure);
    viewer.setViewWindow(viewer.viewWindow().at({860, 1560}, 8.0));
    save("7_eight_to_one");
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2 || !QDir().mkpath(argv[1])) {
        std::fputs("widget_gallery OUTPUT_FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(argv[1]);
    applyTheme(application, ThemeName::Light, QLocale(QLocale::English));
    for (const ThemeName name : allThemes) {
        for (const Words& words : {english(), urdu(), bangla()}) {
            const QString tail = QStringLiteral("%1_%2.png").arg(words.locale.name().left(2), toString(name));
            QWidget* widgets = sheet(words, name);
            widgets->grab().save(folder.filePath("sheet_" + tail));
            delete widgets;
            saveEditor(folder, words, name, "mrz_" + tail);
        }
    }
    saveViewer(folder, ThemeName::Light, Qt::LeftToRight);
    saveViewer(folder, ThemeName::Dark, Qt::RightToLeft);
    return 0;
}
