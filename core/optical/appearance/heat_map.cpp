#include "core/optical/appearance/heat_map.h"

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/appearance/cell_grid.h"
#include "core/optical/appearance/page_departure.h"

#include <opencv2/imgproc.hpp>

namespace rahdari::optical {

namespace {

static_assert(CellGrid::blockPx == static_cast<int>(heatCellMm * document::modelPxPerMm));

cv::Mat cellsOf(const PageDeparture& found, cv::Size raster)
{
    // Cells overlap: a cell's value stands for the two blocks it covers.
    cv::Mat blocks = cv::Mat::zeros(raster.height / CellGrid::blockPx, raster.width / CellGrid::blockPx, CV_32F);
    const cv::Mat all = found.departure.strongest();
    for (int step = 0; step < CellGrid::blocksACell * CellGrid::blocksACell; ++step) {
        cv::Mat part = blocks(cv::Rect({step % CellGrid::blocksACell, step / CellGrid::blocksACell}, all.size()));
        cv::max(part, all, part);
    }
    constexpr double greyASpread = 255.0 / 8.0;
    cv::Mat grey;
    blocks.convertTo(grey, CV_8U, greyASpread);
    return grey;
}

}  // namespace

cv::Mat heatCells(const check::Evidence& evidence, image::Light light)
{
    const auto page = evidence.find<document::RegisteredPage>();
    if (!page || page->obstacle || page->under(light) == nullptr) {
        return {};
    }
    const auto found = pageDeparture(evidence, light);
    return found ? cellsOf(*found, page->under(light)->levelled.size()) : cv::Mat();
}

cv::Mat heatMap(const check::Evidence& evidence, image::Light light)
{
    cv::Mat map = heatCells(evidence, light);
    if (!map.empty()) {
        cv::resize(map, map, evidence.find<document::RegisteredPage>()->under(light)->levelled.size(), 0, 0,
                   cv::INTER_LINEAR);
    }
    return map;
}

}  // namespace rahdari::optical
