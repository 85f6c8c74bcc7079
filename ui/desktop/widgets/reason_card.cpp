#include "ui/desktop/widgets/reason_card.h"

#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr double stripe = 5.0;
constexpr double paddingX = 12.0;
constexpr double paddingY = 10.0;
constexpr double symbolSide = 16.0;
constexpr double gap = 8.0;

TextBlock sentenceOf(const ReasonCard& card)
{
    return {card.sentence(), fontFor(card, TextRole::Reason), card.layoutDirection(), Qt::AlignLeading, 4};
}

TextBlock factOf(const ReasonCard& card)
{
    return {card.fact(), fontFor(card, TextRole::Body), card.layoutDirection(), Qt::AlignLeading, 4};
}

}  // namespace

// Laid out left to right.
struct ReasonCard::Places {
    QRectF symbol;
    QRectF sentence;
    QRectF fact;
    QRectF key;
    double height = 0.0;
};

ReasonCard::ReasonCard(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // Not Fixed: that would be the height of the size hint, whatever the width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReasonCard::setReason(check::Outcome outcome, const QString& word, const QString& sentence, const QString& fact,
                           const QString& key)
{
    outcome_ = outcome;
    fact_ = fact;
    key_ = key;
    setText(sentence);
    setToolTip(word);
    setAccessibleName(word + QStringLiteral(": ") + sentence);
    setAccessibleDescription(fact);
    updateGeometry();
    update();
}

ReasonCard::Places ReasonCard::placesIn(int width) const
{
    Places places;
    const QSizeF cap = keyCapSize(key_, fontFor(*this, TextRole::Key));
    const double right = width - paddingX;
    places.key = {right - cap.width(), paddingY, cap.width(), cap.height()};
    const double start = stripe + paddingX + symbolSide + gap;
    const double textWidth = std::max((cap.width() > 0.0 ? places.key.left() - gap : right) - start, 1.0);
    const double sentenceHeight = sentenceOf(*this).heightAt(textWidth);
    const double lineHeight = QFontMetricsF(fontFor(*this, TextRole::Reason)).height();
    places.symbol = {stripe + paddingX, paddingY + (lineHeight - symbolSide) / 2.0, symbolSide, symbolSide};
    places.sentence = {start, paddingY, textWidth, sentenceHeight};
    const double factWidth = std::max(right - start, 1.0);
    const double factHeight = fact_.isEmpty() ? 0.0 : factOf(*this).heightAt(factWidth);
    places.fact = {start, paddingY + sentenceHeight + (factHeight > 0.0 ? 2.0 : 0.0), factWidth, factHeight};
    places.height = places.fact.bottom() + paddingY;
    return places;
}

int ReasonCard::heightForWidth(int width) const { return qRound(placesIn(width).height); }

QSize ReasonCard::sizeHint() const { return {316, heightForWidth(316)}; }
QSize ReasonCard::minimumSizeHint() const { return {200, heightForWidth(316)}; }

void ReasonCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = coloursFor(*this);
    const OutcomeColours& shown = colours.of(outcome_);
    const QRectF box = rect();
    const bool chosen = isDown() || isChecked();
    paintCard(painter, box, 8.0, chosen ? shown.ground : colours.card, chosen ? shown.ink : colours.line);

    const auto place = [this](const QRectF& laid) { return mirrored(laid, width(), layoutDirection()); };
    QPainterPath shape;
    shape.addRoundedRect(box, 8.0, 8.0);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(place({0.0, 0.0, stripe, box.height()}), shown.ink);
    painter.restore();

    const Places places = placesIn(width());
    paintSymbol(painter, place(places.symbol), outcome_, shown.ink);
    sentenceOf(*this).paint(painter, place(places.sentence), colours.text);
    // Dim text is made for cards; on an outcome's ground only text itself is sure to be legible.
    factOf(*this).paint(painter, place(places.fact), chosen ? colours.text : colours.dim);
    paintKeyCap(painter, place(places.key), key_, fontFor(*this, TextRole::Key), colours);
    if (hasFocus()) {
        paintFocusRing(painter, box, 8.0, colours.accent);
    }
}

void ReasonCard::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
