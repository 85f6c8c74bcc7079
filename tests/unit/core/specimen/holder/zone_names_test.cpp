#include "core/specimen/holder/zone_names.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

namespace rahdari::specimen {

namespace {

struct Written {
    std::string name;
    std::string zone;
};
std::ostream& operator<<(std::ostream& out, const Written& written) { return out << written.name; }

// Doc 9303-3, sections 4.6 and 6 (table A).
const std::vector<Written> writings{
    {"ERIKSSON", "ERIKSSON"},
    {"O'CONNOR", "OCONNOR"},
    {"D’ARTAGNAN", "DARTAGNAN"},
    {"SMITH-JONES", "SMITH<JONES"},
    {"AL-BASRI", "AL<BASRI"},
    {"VAN DER MUELLEN", "VAN<DER<MUELLEN"},
    {"ANNA, MARIA", "ANNA<MARIA"},
    {"MÜLLER", "MUELLER"},
    {"ÅSTRÖM", "AASTROEM"},
    {"JÆRVIØ", "JAERVIOE"},
    {"NÚÑEZ", "NUNEZ"},
    {"ÞÓRÐUR", "THORDUR"},
    {"STRAUß", "STRAUSS"},
    {"STRAUẞ", "STRAUSS"},
    {"ŁĘCKI", "LECKI"},
    {"ĐŽOĞLU", "DZOGLU"},
    {"ŒUVRAY", "OEUVRAY"},
    {"ȘTEFĂNIȚĂ", "STEFANITA"},
    {"lower", "LOWER"},
    {"Jr.", "JR"},
    {" -A- ", "A"},
    {"", ""},
};

struct Named {
    std::string surname;
    std::string givenNames;
    std::size_t width;
    std::string field;
};
std::ostream& operator<<(std::ostream& out, const Named& named) { return out << named.field; }

// Doc 9303-4 4.2.3 (39 characters), 9303-5 4.2.3 (30) and 9303-6 4.2.3 (31): the examples with the method that this
// house uses, and those that fit.
const std::vector<Named> fields{
    {"ERIKSSON", "ANNA MARIA", 39, "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"},
    {"AL-BASRI", "HUDA MUHAMMAD JAWAD", 39, "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<<<<<<<<<"},
    {"ARKFREITH", "", 39, "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
    {"SATRIYA SUDARPA", "", 39, "SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<"},
    {"NILAVADHANANANDA", "ARNPOL PETCH CHARONGUANG", 39, "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"},
    {"NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", 39, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"},
    {"BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO", 39, "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO"},
    {"PAPANDROPOULOUS", "JONATHON WARREN TREVOR", 39, "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"},
    {"PAPANDROPOULOUS", "JONATHON ALEC", 30, "PAPANDROPOULOUS<<JONATHON<ALEC"},
    {"VILARCHAO FERNANDEZ", "JOSE RAMON", 30, "VILARCHAO<FERNANDEZ<<JOSE<RAMO"},
    {"PAPANDROPOULOUS", "JONATHOON ALEC", 31, "PAPANDROPOULOUS<<JONATHOON<ALEC"},
    // Not of 9303: a filler would be last.
    {"ABCDEF", "GHIJ KLM", 13, "ABCDEF<<GHI<K"},
    {"ABCDEF", "GHIJ K LMN", 15, "ABCDEF<<GHIJ<LM"},
    {"ABCDEFGHIJKLM", "NOP", 10, "ABCDE<<NOP"},
    {"ABCDEFGH", "IJKL", 9, "ABC<<IJKL"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(zone_names)

BOOST_DATA_TEST_CASE(transliteration, writings) { BOOST_TEST(transliterated(sample.name) == sample.zone); }

BOOST_DATA_TEST_CASE(name_fields, fields)
{
    BOOST_TEST(nameField(transliterated(sample.surname), transliterated(sample.givenNames), sample.width) ==
               sample.field);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
