#pragma once

#include "core/check/outcome.h"
#include "ui/desktop/widgets/picture_pyramid.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace rahdari::ui::desktop {

/// A face and where it comes from.
struct CaptionedFace {
    QImage picture;                         ///< null: there is none, its place stays with the caption
    QString caption;                        ///< e.g. "Print", "Chip"
    std::optional<check::Outcome> outcome;  ///< of its comparison with the first; a badge in its corner
    QString word;                           ///< the outcome's word
};

/// Portrait, ghost and chip face side by side, in reading order, all as tall as each other. Never mirrored.
class FacesStrip : public QWidget {
    Q_OBJECT
public:
    explicit FacesStrip(QWidget* parent = nullptr);

    void setFaces(std::vector<CaptionedFace> faces);

    /// Where a face is painted, in logical pixels; empty when there is no picture.
    QRectF pictureRect(std::size_t index) const;

    /// As high as the pictures are when they have all the width there is, with their captions.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {316, 168}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF cell(std::size_t index) const;

    std::vector<CaptionedFace> faces_;
    std::vector<PicturePyramid> pyramids_;  ///< of their pictures
};

}  // namespace rahdari::ui::desktop
