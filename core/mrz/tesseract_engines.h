#pragma once

#include <functional>
#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace rahdari::mrz {

/// Engines of Tesseract with the same model, each for one line at a time. Calls from any thread; who finds none idle
/// waits.
class TesseractEngines {
public:
    /// @return an engine that is ready; null when its model cannot be loaded. Called from several threads.
    using Make = std::function<std::unique_ptr<tesseract::TessBaseAPI>()>;

    /// Makes them side by side: loading a model takes up to a tenth of a second.
    /// @param wanted  at least 1
    TesseractEngines(int wanted, const Make& make);
    ~TesseractEngines();
    TesseractEngines(const TesseractEngines&) = delete;
    TesseractEngines& operator=(const TesseractEngines&) = delete;

    /// How many could be made; with 0, nothing can be read.
    int count() const;

    /// Lends an engine to what is done with it. Its answer does not depend on which one it is.
    void use(const std::function<void(tesseract::TessBaseAPI&)>& work) const;

private:
    struct Idle;
    std::unique_ptr<Idle> idle_;
};

}  // namespace rahdari::mrz
