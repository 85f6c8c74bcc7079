#pragma once

#include "core/mrz/mrz_correction.h"
#include "core/mrz/mrz_format.h"

#include <chrono>
#include <string>
#include <vector>

namespace rahdari::mrz::specimens {

using Lines = std::vector<std::string>;

inline constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::June, std::chrono::day{15}};

// ICAO Doc 9303, parts 4 to 7: the worked example of each part.
inline const Lines td3{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",  //
                       "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
inline const Lines td1{"I<UTOD231458907<<<<<<<<<<<<<<<",  //
                       "7408122F1204159UTO<<<<<<<<<<<6",  //
                       "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};
inline const Lines td2{"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",  //
                       "D231458907UTO7408122F1204159<<<<<<<6"};
inline const Lines mrvA{"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",  //
                        "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"};
inline const Lines mrvB{"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",  //
                        "L8988901C4XXX4009078F9612109<<<<<<<<"};

// Doc 9303-11, D.2: document numbers of more than nine characters.
inline const Lines td1Long{"I<UTOD23145890<7349<<<<<<<<<<<",  //
                           "3407127M9507122UTO<<<<<<<<<<<2",  //
                           "STEVENSON<<PETER<JOHN<<<<<<<<<"};
inline const Lines td2Long{"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<",  //
                           "D23145890<UTO3407127M95071227349<<<8"};

// Invented in the layout of the French card; its digits were computed by shared/tools/score_mrz.py.
inline const Lines frenchId{"IDFRASPECIMEN<<<<<<<<<<<<<<<<<752014",  //
                            "0205754001231NATACHA<<JEANN7307122F1"};

struct Specimen {
    MrzFormat format;
    Lines lines;
};

inline const std::vector<Specimen>& all()
{
    static const std::vector<Specimen> specimens{
        {MrzFormat::Td1, td1},   {MrzFormat::Td2, td2},           {MrzFormat::Td3, td3},     {MrzFormat::MrvA, mrvA},
        {MrzFormat::MrvB, mrvB}, {MrzFormat::FrenchId, frenchId}, {MrzFormat::Td1, td1Long}, {MrzFormat::Td2, td2Long}};
    return specimens;
}

/// The lines as a reader without doubts gives them.
inline std::vector<LineReading> readingsOf(const Lines& lines)
{
    std::vector<LineReading> readings;
    for (const std::string& line : lines) {
        readings.emplace_back();
        for (const char each : line) {
            readings.back().push_back({each, {{each, 0.99}}});
        }
    }
    return readings;
}

/// A character read wrong, with what it should have been as the second opinion.
inline void misread(std::vector<LineReading>& readings, std::size_t line, std::size_t column, char as,
                    double truthProbability = 0.2)
{
    CharacterReading& reading = readings[line][column];
    reading.alternatives = {{as, 1.0 - truthProbability}, {reading.value, truthProbability}};
    reading.value = as;
}

}  // namespace rahdari::mrz::specimens
