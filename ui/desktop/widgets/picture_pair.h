#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <array>

namespace rahdari::ui::desktop {

/// A crop with its caption.
struct CaptionedPicture {
    QImage picture;
    QString caption;
    double pxPerMm = 0.0;  ///< to bring two crops to one scale; 0: pixels of the other count
};

/// Proof enlarged: the live crop beside the reference's (or another light's), at the same scale. Live stands on the
/// start side; the pictures themselves are never mirrored.
class PicturePair : public QWidget {
    Q_OBJECT
public:
    explicit PicturePair(QWidget* parent = nullptr);

    /// A null picture leaves its place empty with its caption; both null hides nothing, so that nothing jumps.
    void setPictures(const CaptionedPicture& live, const CaptionedPicture& other);
    void clear();

    /// Where the picture is painted, in logical pixels: 0 live, 1 other. Empty when there is none.
    QRectF pictureRect(std::size_t index) const;

    QSize sizeHint() const override { return {600, 120}; }
    QSize minimumSizeHint() const override { return {200, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF cell(std::size_t index) const;
    double sharedScale() const;

    std::array<CaptionedPicture, 2> pictures_;
};

}  // namespace rahdari::ui::desktop
