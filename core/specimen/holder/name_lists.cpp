#include "core/specimen/holder/name_lists.h"

#include <array>

namespace rahdari::specimen {

namespace {

constexpr auto stems = std::to_array<NameWord>({
    {"ARVEN", "آروین"},     {"BELMAR", "بیلمار"},   {"CORVEN", "کوروین"},   {"DALMÄR", "دالمار"}, {"ELDRAN", "ایلدران"},
    {"FENWAR", "فینوار"},   {"GALDER", "گالدر"},    {"HALVOR", "ہالوور"},   {"ILMAR", "ایلمار"},  {"JÖRVAN", "یوروان"},
    {"KESTRAL", "کیسترل"},  {"LORVAN", "لوروان"},   {"MÉRAN", "میران"},     {"NORDAL", "نوردال"}, {"ØSTRAN", "اوستران"},
    {"PELLAR", "پیلار"},    {"QUENDAR", "کویندار"}, {"RÅVAN", "راوان"},     {"SELVAR", "سیلوار"}, {"TAMRAN", "تمران"},
    {"ULVAR", "اولوار"},    {"VESTAR", "ویستار"},   {"WINDRAN", "وندران"},  {"YLVAN", "ایلوان"},  {"ZEPHRAN", "زیفران"},
    {"ÇALDAR", "چالدار"},   {"ŠORVAN", "شوروان"},   {"THALDER", "تھالدر"},  {"ÉLVOR", "ایلوور"},  {"OSMIR", "اوسمیر"},
    {"BRENTAL", "برینتال"}, {"KAHLUN", "کاہلون"},   {"NAREM", "ناریم"},     {"SOLVIN", "سولوین"}, {"TIRMAN", "تیرمان"},
    {"URSAL", "اورسال"},    {"PEÑAVAR", "پینیاور"}, {"GRÜNDAL", "گرونڈال"}, {"ŁOVAR", "لوور"},    {"BAHRAN", "بہران"},
});

constexpr auto endings = std::to_array<NameWord>({
    {"", ""},          {"SEN", "سین"},      {"ESCU", "یسکو"},   {"WALLA", "والا"}, {"GAARD", "گارڈ"},
    {"HOLM", "ہولم"},  {"QVIST", "کویسٹ"},  {"STEIN", "سٹائن"}, {"FELDT", "فیلٹ"}, {"SON", "سون"},
    {"NANDA", "نندا"}, {"POULOS", "پولوس"}, {"OĞLU", "اوغلو"},  {"ZADE", "زادے"},  {"IAN", "یان"},
    {"ØY", "اوے"},     {"BERG", "برگ"},     {"STRÖM", "سٹروم"}, {"EK", "یک"},      {"INI", "ینی"},
});

constexpr auto wholes = std::to_array<NameWord>({
    {"ØRN", "اورن"},          {"ÅS", "اوس"},
    {"BÄR", "بیر"},           {"NÚÑAR", "نونیار"},
    {"FAÇEL", "فاسیل"},       {"STRAUßMER", "شٹراسمر"},
    {"D'ALMERAY", "دالمیرے"}, {"O'VANTRY", "اووینٹری"},
    {"ÞORVEL", "تھوریل"},     {"ÆLVANG", "ایلوانگ"},
    {"ŒRSTAL", "اورسٹال"},    {"ĐURMAR", "دورمار"},
    {"ŽELVIN", "ژیلوین"},     {"ĪSMARI", "ایسماری"},
    {"CĂLDAR", "کالدار"},     {"TAQVARI", "تقواری"},
    {"SHAMVEER", "شمویر"},    {"RAHVANI", "رہوانی"},
    {"MIRZALI", "میرزالی"},   {"KHAYAMI", "خیامی"},
});

constexpr auto longs = std::to_array<NameWord>({
    {"WOLLENSTEINHAUSER", "وولن سٹائن ہاؤزر"},
    {"VANDERMEERSVELDEN", "وندرمیرزویلدن"},
    {"CHRYSOPANDROPOULOU", "کریسوپندروپولو"},
    {"SATTAYAWANDEJTHAM", "ستایاوندیجتھم"},
    {"BRATHAVELLIYANAND", "براتھاویلیانند"},
});

constexpr auto particles = std::to_array<NameWord>({
    {"VAN DER ", "وین در "},
    {"DE LA ", "دے لا "},
    {"AL-", "ال"},
    {"SAN ", "سان "},
    {"VON ", "فون "},
});

constexpr auto femaleNames = std::to_array<NameWord>({
    {"ADELMA", "ادیلما"},   {"BRÍNA", "برینا"},     {"CELESTA", "سیلیستا"}, {"DARIELA", "داریلا"}, {"ELARA", "ایلارا"},
    {"FREYDA", "فریدا"},    {"GALINÉ", "گالینے"},   {"HELÄNA", "ہیلینا"},   {"ISOLDA", "ازولدا"},  {"JARINA", "یارینا"},
    {"KALISTA", "کالستا"},  {"LUMINA", "لومینا"},   {"MARISOL", "ماریسول"}, {"NAYÉLA", "نایلا"},   {"ODALYS", "اودالس"},
    {"PERLINA", "پرلینا"},  {"QUILLA", "کویلا"},    {"ROSALBA", "روزالبا"}, {"SØLVEIG", "سولویگ"}, {"TAMSIN", "تمسین"},
    {"URSINA", "ارسینا"},   {"VALÉRA", "والیرا"},   {"WILMA", "ولما"},      {"XIMENA", "زیمینا"},  {"YLVA", "ایلوا"},
    {"ZORAIDA", "زورائدہ"}, {"AMIRA", "امیرہ"},     {"NOORA", "نورا"},      {"SHIRIN", "شیریں"},   {"GÜLAY", "گلائی"},
    {"ANAHÍ", "اناہی"},     {"BEATRIZ", "بیاتریس"}, {"ŠÁRKA", "شارکا"},     {"ŁUCJA", "لوتسیا"},   {"MEIRA", "میرا"},
});

constexpr auto maleNames = std::to_array<NameWord>({
    {"ALARIK", "الارک"},    {"BENEDEK", "بینیدیک"},   {"CASIMIR", "کازیمیر"}, {"DORIAN", "دوریان"},
    {"EMERIK", "ایمیرک"},   {"FÉLIX", "فیلکس"},       {"GÖRAN", "گوران"},     {"HAKON", "ہاکون"},
    {"ISANDRO", "اساندرو"}, {"JORAM", "یورام"},       {"KASPAR", "کاسپار"},   {"LEANDER", "لیاندر"},
    {"MARLO", "مارلو"},     {"NIKOLÁS", "نکولاس"},    {"ØYVIND", "اویوند"},   {"PHILEMON", "فلیمون"},
    {"QUIRIN", "کویرین"},   {"RAÚL", "راؤل"},         {"SVERRE", "سویرے"},    {"TOMASZ", "توماش"},
    {"ULRIK", "الرک"},      {"VALERIAN", "والیریان"}, {"WENZEL", "وینزل"},    {"XAVER", "زاویر"},
    {"YORICK", "یورک"},     {"ZENO", "زینو"},         {"ADIL", "عادل"},       {"FARHAN", "فرحان"},
    {"SALMAN", "سلمان"},    {"BÜLENT", "بلند"},       {"ÍÑIGO", "انیگو"},     {"JÜRI", "یوری"},
    {"ŽARKO", "ژارکو"},     {"ÁRPÁD", "ارپاد"},       {"TARIQ", "طارق"},
});

constexpr auto commonNames = std::to_array<NameWord>({
    {"ALEXI", "الیکسی"},
    {"NOOR", "نور"},
    {"ROBIN", "روبن"},
    {"KIMÉ", "کیمے"},
    {"SASHA", "ساشا"},
    {"ARIEL", "اریل"},
    {"LÖWE", "لووے"},
    {"MARIAN", "ماریان"},
});

constexpr auto townNames = std::to_array<NameWord>({
    {"AMAUROT", "اماروت"},
    {"PORT SELENE", "پورٹ سیلین"},
    {"ÅLMHAVEN", "اولم ہیون"},
    {"NEW ARKADY", "نیو ارکیڈی"},
    {"SANKT ELMO", "سانکٹ ایلمو"},
    {"LAKE THEODOR", "لیک تھیوڈور"},
    {"MERIDEN", "میریڈن"},
    {"BAHARPUR", "بہارپور"},
    {"ØSTERVIK", "اوسٹروک"},
    {"CASTELMAR", "کاسٹلمار"},
    {"GRÜNSEE", "گرونزے"},
    {"NARANJAL", "نارنجال"},
    {"ANYDER", "انیدر"},
    {"FALKENTAL", "فالکن تال"},
    {"QASR NILUFAR", "قصر نیلوفر"},
    {"MONTÉRAL", "مونتیرال"},
    {"HERON BAY", "ہیرون بے"},
    {"ŠTEVAR", "شتیوار"},
    {"NOVA UTOPIA", "نووا یوٹوپیا"},
    {"ZÄHRINGEN", "زیرنگن"},
    {"LIGHTHOUSE", "لائٹ ہاؤس"},
    {"WINDERMOOR", "ونڈرمور"},
    {"PEÑALTA", "پینالتا"},
    {"SHAHBAD", "شہباد"},
});

}  // namespace

std::span<const NameWord> surnameStems() { return stems; }
std::span<const NameWord> surnameEndings() { return endings; }
std::span<const NameWord> wholeSurnames() { return wholes; }
std::span<const NameWord> longSurnames() { return longs; }
std::span<const NameWord> surnameParticles() { return particles; }
std::span<const NameWord> towns() { return townNames; }

std::span<const NameWord> givenNames(Sex sex)
{
    switch (sex) {
    case Sex::Female: return femaleNames;
    case Sex::Male: return maleNames;
    case Sex::Unspecified: break;
    }
    return commonNames;
}

}  // namespace rahdari::specimen
