#include "ui/setup/held_page.h"

#include <utility>

namespace rahdari::ui::setup {

namespace {

class HeldPage final : public capture::ImageScanner {
public:
    explicit HeldPage(std::shared_ptr<const capture::Page> page) : page_(std::move(page)) {}

    capture::Fit validate(capture::CaptureRequest& /*request*/) const override { return capture::Fit::Exact; }
    base::Result<capture::Page> capture(const capture::CaptureRequest& /*request*/, std::stop_token /*stop*/) override
    {
        return *page_;
    }

private:
    std::shared_ptr<const capture::Page> page_;
};

}  // namespace

std::shared_ptr<capture::ImageScanner> scannerOf(std::shared_ptr<const capture::Page> page)
{
    return std::make_shared<HeldPage>(std::move(page));
}

}  // namespace rahdari::ui::setup
