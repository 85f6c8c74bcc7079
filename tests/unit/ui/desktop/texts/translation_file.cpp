#include "tests/unit/ui/desktop/texts/translation_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace rahdari::test {

namespace {

void readTranslation(QXmlStreamReader& xml, TranslatedText& text)
{
    text.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!text.isPlural) {
        text.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) {
        text.forms << xml.readElementText();
    }
}

TranslatedText readMessage(QXmlStreamReader& xml, const QString& context)
{
    TranslatedText text;
    text.context = context;
    text.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            text.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            readTranslation(xml, text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

}  // namespace

std::vector<TranslatedText> readTranslationFile(const std::filesystem::path& file)
{
    QFile in(QString::fromStdString(file.string()));
    std::vector<TranslatedText> texts;
    if (!in.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&in);
    xml.readNextStartElement();  // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QStringLiteral("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QStringLiteral("message")) {
                texts.push_back(readMessage(xml, context));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return xml.hasError() ? std::vector<TranslatedText>() : texts;
}

}  // namespace rahdari::test
