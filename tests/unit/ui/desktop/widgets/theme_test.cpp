#include "ui/desktop/widgets/theme.h"

#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QFrame>
#include <QImage>
#include <QPainter>
#include <QTableWidget>
#include <QWidget>

#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace rahdari;
using namespace rahdari::ui::desktop;

namespace {

using Linear = std::array<double, 3>;

// WCAG 2.1: relative luminance and contrast.
Linear linearOf(const QColor& colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

double luminance(const Linear& colour) { return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]; }

double contrast(const Linear& a, const Linear& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

// Machado, Oliveira, Fernandes 2009, severity 1.0.
using Deficiency = std::array<Linear, 3>;
constexpr Deficiency protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Deficiency deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Deficiency tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Linear seenWith(const Deficiency& deficiency, const Linear& colour)
{
    Linear seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            seen.at(row) += deficiency.at(row).at(column) * colour.at(column);
        }
        seen.at(row) = std::clamp(seen.at(row), 0.0, 1.0);
    }
    return seen;
}

struct Pair {
    std::string what;
    QColor ink;
    QColor ground;
};

// Every pair in which the widgets write.
std::vector<Pair> pairsOf(ThemeName name)
{
    const ThemeColours& c = coloursOf(name);
    std::vector<Pair> pairs{{"text on window", c.text, c.window},
                            {"text on card", c.text, c.card},
                            {"dim on window", c.dim, c.window},
                            {"dim on card", c.dim, c.card},
                            {"dim on key", c.dim, c.key},
                            {"accent on window", c.accent, c.window},
                            {"accent on card", c.accent, c.card},
                            {"onAccent on accent", c.onAccent, c.accent},
                            {"onPicture on picture", c.onPicture, c.picture}};
    for (const check::Outcome outcome : check::allOutcomes) {
        const std::string word(check::toString(outcome));
        pairs.push_back({word + " on its ground", c.of(outcome).ink, c.of(outcome).ground});
        pairs.push_back({word + " on card", c.of(outcome).ink, c.card});
        pairs.push_back({word + " on window", c.of(outcome).ink, c.window});
        pairs.push_back({"text on ground of " + word, c.text, c.of(outcome).ground});
        pairs.push_back({"label of " + word, Qt::black, overlayColour(outcome)});
    }
    return pairs;
}

QImage symbolOf(check::Outcome outcome)
{
    QImage picture(64, 64, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintSymbol(painter, picture.rect(), outcome, Qt::black);
    return picture;
}

// Ink both share over ink either has.
double likeness(const QImage& a, const QImage& b)
{
    int both = 0;
    int either = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const bool inA = qGray(a.pixel(x, y)) < 128;
            const bool inB = qGray(b.pixel(x, y)) < 128;
            both += inA && inB ? 1 : 0;
            either += inA || inB ? 1 : 0;
        }
    }
    return static_cast<double>(both) / std::max(either, 1);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_measure_of_contrast_is_the_standards)
{
    BOOST_TEST(contrast(linearOf(Qt::white), linearOf(Qt::black)) == 21.0, boost::test_tools::tolerance(1e-9));
    // WCAG's own example: #767676 on white is the lightest grey that passes.
    BOOST_TEST(contrast(linearOf(QColor("#767676")), linearOf(Qt::white)) >= 4.5);
    BOOST_TEST(contrast(linearOf(QColor("#777777")), linearOf(Qt::white)) < 4.5);
}

BOOST_AUTO_TEST_CASE(every_pair_is_legible_in_every_theme_and_to_every_eye)
{
    for (const ThemeName name : allThemes) {
        const double least = name == ThemeName::Contrast ? 7.0 : 4.5;
        for (const Pair& pair : pairsOf(name)) {
            const Linear ink = linearOf(pair.ink);
            const Linear ground = linearOf(pair.ground);
            BOOST_TEST_CONTEXT(toString(name).toStdString() << ": " << pair.what)
            {
                BOOST_TEST(contrast(ink, ground) >= least);
                for (const Deficiency& deficiency : {protan, deutan, tritan}) {
                    BOOST_TEST(contrast(seenWith(deficiency, ink), seenWith(deficiency, ground)) >= 4.0);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(symbols_tell_outcomes_apart_without_colour)
{
    for (const check::Outcome a : check::allOutcomes) {
        BOOST_TEST(likeness(symbolOf(a), symbolOf(a)) == 1.0);
        for (const check::Outcome b : check::allOutcomes) {
            if (a < b) {
                BOOST_TEST_CONTEXT(check::toString(a) << " and " << check::toString(b))
                {
                    BOOST_TEST(likeness(symbolOf(a), symbolOf(b)) < 0.5);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(themes_have_names_that_come_back)
{
    for (const ThemeName name : allThemes) {
        BOOST_TEST((themeFromString(toString(name)) == name));
    }
    BOOST_TEST(!themeFromString("bright").has_value());
}

BOOST_AUTO_TEST_CASE(digits_are_all_of_one_width_in_every_language_and_role)
{
    for (const QLocale::Language language : {QLocale::English, QLocale::Urdu, QLocale::Bengali}) {
        for (const TextRole role : {TextRole::Body, TextRole::Table, TextRole::Reason, TextRole::Mrz}) {
            const QFontMetricsF metrics(fontOf(role, QLocale(language)));
            const double width = metrics.horizontalAdvance("0000");
            BOOST_TEST(width > 8.0);
            for (const char* digits : {"1111", "7777", "4848"}) {
                BOOST_TEST(metrics.horizontalAdvance(digits) == width);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_mrz_is_written_in_one_width)
{
    const QFontMetricsF metrics(fontOf(TextRole::Mrz));
    BOOST_TEST(metrics.horizontalAdvance("IIII") == metrics.horizontalAdvance("MW<0"));
}

BOOST_AUTO_TEST_CASE(text_grows_with_the_preference)
{
    BOOST_TEST(fontOf(TextRole::Body, QLocale::c(), 1.0).pixelSize() == 14);
    BOOST_TEST(fontOf(TextRole::Verdict, QLocale::c(), 1.0).pixelSize() == 30);
    BOOST_TEST(fontOf(TextRole::Body, QLocale::c(), 1.5).pixelSize() == 21);
}

BOOST_AUTO_TEST_CASE(a_theme_is_inherited_like_a_palette)
{
    applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), ThemeName::Dark, QLocale(QLocale::English));
    QWidget parent;
    auto* child = new QWidget(&parent);
    BOOST_TEST((themeOf(*child) == ThemeName::Dark));
    setTheme(parent, ThemeName::Contrast);
    BOOST_TEST((themeOf(*child) == ThemeName::Contrast));
    BOOST_TEST((child->palette().color(QPalette::WindowText) == coloursOf(ThemeName::Contrast).text));
    applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), ThemeName::Light, QLocale(QLocale::English));
    BOOST_TEST((themeOf(*child) == ThemeName::Contrast));
    BOOST_TEST((themeOf(QWidget()) == ThemeName::Light));
}

// What lies in a card is dressed by the style sheet too, which once kept the colours of the theme before.
BOOST_AUTO_TEST_CASE(tables_in_cards_follow_the_theme)
{
    auto& application = *static_cast<QApplication*>(QCoreApplication::instance());
    const QLocale english(QLocale::English);
    applyTheme(application, ThemeName::Light, english);
    QFrame card;
    card.setProperty("card", true);
    QTableWidget table(&card);
    card.show();
    for (const ThemeName name : {ThemeName::Dark, ThemeName::Contrast, ThemeName::Light}) {
        applyTheme(application, name, english);
        BOOST_TEST((table.viewport()->palette().color(QPalette::Base) == coloursOf(name).card));
        BOOST_TEST((table.palette().color(QPalette::Text) == coloursOf(name).text));
    }
}
