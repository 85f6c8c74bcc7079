#include "ui/desktop/texts/step_texts.h"

#include "ui/desktop/texts/translated.h"

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array busy{
    KeyedText{"capture", QT_TRANSLATE_NOOP("Steps", "Taking the pictures")},
    KeyedText{"mrz", QT_TRANSLATE_NOOP("Steps", "Reading the machine-readable zone")},
    KeyedText{"mrz_print", QT_TRANSLATE_NOOP("Steps", "Judging the print of the machine-readable zone")},
    KeyedText{"page_location", QT_TRANSLATE_NOOP("Steps", "Finding the page")},
    KeyedText{"capture_quality", QT_TRANSLATE_NOOP("Steps", "Measuring the quality of the pictures")},
    KeyedText{"document_model", QT_TRANSLATE_NOOP("Steps", "Finding the document model")},
    KeyedText{"light_findings", QT_TRANSLATE_NOOP("Steps", "Comparing what each light shows")},
    KeyedText{"viz", QT_TRANSLATE_NOOP("Steps", "Reading the printed fields")},
    KeyedText{"faces", QT_TRANSLATE_NOOP("Steps", "Comparing the faces on the page")},
    KeyedText{"chip", QT_TRANSLATE_NOOP("Steps", "Reading the chip: leave the document on the reader")},
    KeyedText{"chip_face", QT_TRANSLATE_NOOP("Steps", "Comparing the portrait with the chip")},
    KeyedText{"passive_authentication", QT_TRANSLATE_NOOP("Steps", "Verifying the signature of the chip")},
    KeyedText{"barcodes", QT_TRANSLATE_NOOP("Steps", "Reading the barcodes")},
    KeyedText{"seals", QT_TRANSLATE_NOOP("Steps", "Verifying the digital seal")},
};

constexpr std::array names{
    KeyedText{"capture", QT_TRANSLATE_NOOP("Steps", "Pictures")},
    KeyedText{"mrz", QT_TRANSLATE_NOOP("Steps", "Machine-readable zone")},
    KeyedText{"mrz_print", QT_TRANSLATE_NOOP("Steps", "Print of the machine-readable zone")},
    KeyedText{"page_location", QT_TRANSLATE_NOOP("Steps", "Page")},
    KeyedText{"capture_quality", QT_TRANSLATE_NOOP("Steps", "Quality of the pictures")},
    KeyedText{"document_model", QT_TRANSLATE_NOOP("Steps", "Document model")},
    KeyedText{"light_findings", QT_TRANSLATE_NOOP("Steps", "What each light shows")},
    KeyedText{"viz", QT_TRANSLATE_NOOP("Steps", "Printed fields")},
    KeyedText{"faces", QT_TRANSLATE_NOOP("Steps", "Faces")},
    KeyedText{"chip", QT_TRANSLATE_NOOP("Steps", "Chip")},
    KeyedText{"chip_face", QT_TRANSLATE_NOOP("Steps", "Face on the chip")},
    KeyedText{"passive_authentication", QT_TRANSLATE_NOOP("Steps", "Signature of the chip")},
    KeyedText{"barcodes", QT_TRANSLATE_NOOP("Steps", "Barcodes")},
    KeyedText{"seals", QT_TRANSLATE_NOOP("Steps", "Digital seals")},
};

}  // namespace

QString busyWith(std::string_view stepId)
{
    return translatedFor("Steps", busy, stepId, translated("Steps", QT_TRANSLATE_NOOP("Steps", "Working")));
}

QString stepName(std::string_view stepId) { return translatedFor("Steps", names, stepId, asItIs(stepId)); }

}  // namespace rahdari::ui::desktop::texts
