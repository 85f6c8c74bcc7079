#include "ui/desktop/widgets/theme.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

namespace rahdari::ui::desktop {

namespace {

constexpr const char* themeProperty = "rahdariTheme";
constexpr const char* scaleProperty = "rahdariTextScale";

ThemeColours light()
{
    return {.window = QColor("#ecf0f4"),
            .card = QColor("#ffffff"),
            .line = QColor("#d3dae1"),
            .text = QColor("#1b232c"),
            .dim = QColor("#56626f"),
            .accent = QColor("#1f5fa8"),
            .onAccent = QColor("#ffffff"),
            .key = QColor("#edf0f3"),
            .picture = QColor("#0b0f13"),
            .onPicture = QColor("#f2f5f8"),
            .outcomes = {{{QColor("#187646"), QColor("#e3f4ea")},
                          {QColor("#b3261e"), QColor("#fbe6e4")},
                          {QColor("#8a6100"), QColor("#fdf3d8")},
                          {QColor("#5b6875"), QColor("#edf0f3")},
                          {QColor("#3d4650"), QColor("#dfe4e9")}}}};
}

ThemeColours dark()
{
    return {.window = QColor("#10151b"),
            .card = QColor("#1a2129"),
            .line = QColor("#333d47"),
            .text = QColor("#e7ecf1"),
            .dim = QColor("#a3afbb"),
            .accent = QColor("#7db4f0"),
            .onAccent = QColor("#0d1a28"),
            .key = QColor("#28313b"),
            .picture = QColor("#05070a"),
            .onPicture = QColor("#f2f5f8"),
            .outcomes = {{{QColor("#5fd093"), QColor("#17352a")},
                          {QColor("#ff8a80"), QColor("#421d1b")},
                          {QColor("#f1c55c"), QColor("#3b2f12")},
                          {QColor("#9aa7b4"), QColor("#28313b")},
                          {QColor("#c3ccd5"), QColor("#333d47")}}}};
}

// Black, white and pure hues; at least 7:1, lines as strong as text.
ThemeColours contrast()
{
    return {.window = QColor("#000000"),
            .card = QColor("#000000"),
            .line = QColor("#ffffff"),
            .text = QColor("#ffffff"),
            .dim = QColor("#ffffff"),
            .accent = QColor("#ffe500"),
            .onAccent = QColor("#000000"),
            .key = QColor("#000000"),
            .picture = QColor("#000000"),
            .onPicture = QColor("#ffffff"),
            .outcomes = {{{QColor("#5dff9b"), QColor("#00260f")},
                          {QColor("#ff9d94"), QColor("#330000")},
                          {QColor("#ffd84d"), QColor("#2b2000")},
                          {QColor("#ffffff"), QColor("#1c1c1c")},
                          {QColor("#ffffff"), QColor("#333333")}}}};
}

QString styleSheet(const ThemeColours& colours)
{
    return QStringLiteral("QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px; }"
                          "QFrame[card=\"true\"] { background: %1; border: 1px solid %3; border-radius: 8px; }")
        .arg(colours.card.name(), colours.text.name(), colours.line.name());
}

/// Fusion derives frames and handles from the ground: on black they are as good as black.
QString frameStyleSheet(const ThemeColours& colours)
{
    return QStringLiteral("QLineEdit { border: 1px solid %1; border-radius: 3px; padding: 2px 4px; }"
                          "QLineEdit:focus { border-color: %2; }"
                          "QScrollBar { background: %3; border: none; }"
                          "QScrollBar:vertical { width: 12px; }"
                          "QScrollBar:horizontal { height: 12px; }"
                          "QScrollBar::handle { background: %1; border: 2px solid %3; border-radius: 6px; }"
                          "QScrollBar::handle:vertical { min-height: 24px; }"
                          "QScrollBar::handle:horizontal { min-width: 24px; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: none; }")
        .arg(colours.line.name(), colours.accent.name(), colours.card.name());
}

double programScale()
{
    const QVariant scale = qApp != nullptr ? qApp->property(scaleProperty) : QVariant();
    return scale.isValid() ? scale.toDouble() : 1.0;
}

double pixelSizeOf(TextRole role)
{
    switch (role) {
    case TextRole::Body: return 14.0;
    case TextRole::Verdict: return 30.0;
    case TextRole::Reason: return 15.0;
    case TextRole::Title: return 14.0;
    case TextRole::Table: return 13.0;
    case TextRole::Caption: return 12.0;
    case TextRole::Key: return 11.0;
    case TextRole::Mrz: return 20.0;
    }
    return 14.0;
}

bool isBold(TextRole role) { return role == TextRole::Verdict || role == TextRole::Reason || role == TextRole::Title; }

// The script's own face comes first, so that lines are as high as it needs; the others fill in what it lacks.
QStringList familiesFor(QLocale::Language language)
{
    const QString latin = QStringLiteral("Noto Sans");
    const QString naskh = QStringLiteral("Noto Naskh Arabic");
    const QString bengali = QStringLiteral("Noto Sans Bengali");
    if (language == QLocale::Urdu) {
        return {naskh, latin, bengali};
    }
    return language == QLocale::Bengali ? QStringList{bengali, latin, naskh} : QStringList{latin, naskh, bengali};
}

double sizeFactorFor(QLocale::Language language)
{
    if (language == QLocale::Urdu) {
        return 1.12;
    }
    return language == QLocale::Bengali ? 1.04 : 1.0;
}

}  // namespace

QString toString(ThemeName name)
{
    switch (name) {
    case ThemeName::Light: return QStringLiteral("light");
    case ThemeName::Dark: return QStringLiteral("dark");
    case ThemeName::Contrast: return QStringLiteral("contrast");
    }
    return {};
}

std::optional<ThemeName> themeFromString(const QString& word)
{
    for (const ThemeName name : allThemes) {
        if (word == toString(name)) {
            return name;
        }
    }
    return std::nullopt;
}

const ThemeColours& coloursOf(ThemeName name)
{
    static const std::array<ThemeColours, allThemes.size()> themes{light(), dark(), contrast()};
    return themes.at(static_cast<std::size_t>(name));
}

QColor overlayColour(check::Outcome outcome) { return coloursOf(ThemeName::Dark).of(outcome).ink; }

QFont fontOf(TextRole role, const QLocale& locale, double scale)
{
    QFont font;
    if (role == TextRole::Mrz) {
        font.setFamilies({QStringLiteral("OCR B"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
        font.setPixelSize(qRound(pixelSizeOf(role) * scale));
        return font;
    }
    font.setStyleHint(QFont::SansSerif);
    // A key's name is Latin in every language.
    const QLocale::Language language = role == TextRole::Key ? QLocale::English : locale.language();
    font.setFamilies(familiesFor(language));
    font.setPixelSize(qRound(pixelSizeOf(role) * sizeFactorFor(language) * scale));
    font.setBold(isBold(role));
    return font;
}

QPalette paletteOf(ThemeName name)
{
    const ThemeColours& colours = coloursOf(name);
    QPalette palette(colours.text, colours.card, colours.line, colours.line, colours.line, colours.text, colours.text,
                     colours.card, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.dim);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.dim);
    }
    return palette;
}

void applyTheme(QApplication& application, ThemeName name, const QLocale& locale, double scale)
{
    application.setProperty(themeProperty, static_cast<int>(name));
    application.setProperty(scaleProperty, scale);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(fontOf(TextRole::Body, locale, scale));
    // Before the style sheet: what it polishes keeps the palette of that moment.
    QApplication::setPalette(paletteOf(name));
    const ThemeColours& colours = coloursOf(name);
    application.setStyleSheet(name == ThemeName::Contrast ? styleSheet(colours) + frameStyleSheet(colours)
                                                          : styleSheet(colours));
}

ThemeName themeOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        const QVariant own = at->property(themeProperty);
        if (own.isValid()) {
            return static_cast<ThemeName>(own.toInt());
        }
    }
    const QVariant program = qApp != nullptr ? qApp->property(themeProperty) : QVariant();
    return program.isValid() ? static_cast<ThemeName>(program.toInt()) : ThemeName::Light;
}

void setTheme(QWidget& widget, ThemeName name)
{
    widget.setProperty(themeProperty, static_cast<int>(name));
    widget.setPalette(paletteOf(name));
}

const ThemeColours& coloursFor(const QWidget& widget) { return coloursOf(themeOf(widget)); }

QFont fontFor(const QWidget& widget, TextRole role) { return fontOf(role, widget.locale(), programScale()); }

}  // namespace rahdari::ui::desktop
