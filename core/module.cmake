# rahdari_module(<folder> [QT | OWN_FLAGS] [SOURCES ...] [APART ...] [ALONE ...] HEADERS ... [PUBLIC ...] [PRIVATE ...])
#
# One library for one folder: target rahdari_<folder with underscores>, alias rahdari::<folder with ::>. Static, or
# header-only where there are no SOURCES. Headers are a verified FILE_SET (each compiles alone: target
# all_verify_interface_header_sets); PUBLIC and PRIVATE are what it links, which is also what it may include
# (tests/lint checks it).
#
# What most sources include is precompiled once. Each source still names what it uses: RAHDARI_PRECOMPILED=OFF builds
# without, as the fuzz targets and `tests/run.sh --thorough` are built. QT is for modules that link Qt, OWN_FLAGS for
# those whose flags no other has.
#
# With RAHDARI_UNITY the compiler takes the sources of a target eight at a time (CMake's unity build), in not much more
# than half the time; without it an edit compiles one source. The presets "release" and "sanitize" have it, --thorough
# does not. Sources under ALONE are compiled one by one all the same, because something they keep to themselves is
# called as in another source of the target: when a new source does not compile with its neighbours, it belongs there.
# Sources under APART compile with one another, all as one, but not with those under SOURCES.
option(RAHDARI_PRECOMPILED "Precompile what most sources include" ON)
option(RAHDARI_UNITY "Compile the sources of a target several at a time" OFF)
set(CMAKE_UNITY_BUILD ${RAHDARI_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)
function(rahdari_precompile target)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${target}.cpp CONTENT "")
  add_library(${target} OBJECT ${PROJECT_BINARY_DIR}/${target}.cpp)
  target_link_libraries(${target} PRIVATE rahdari_flags opencv::core ${ARGN})
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <chrono> <cmath> <filesystem> <functional> <map> <memory> <optional> <span> <string> <string_view>
    <utility> <vector> <opencv2/core.hpp>)
endfunction()
if(RAHDARI_PRECOMPILED)
  rahdari_precompile(rahdari_common_headers)
  rahdari_precompile(rahdari_qt_headers Qt6::Core)
  target_precompile_headers(rahdari_qt_headers PRIVATE <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>)
endif()

# rahdari_take_precompiled(<target> [QT]): for what is no module, but has the flags of one.
function(rahdari_take_precompiled target)
  if(RAHDARI_PRECOMPILED AND "QT" IN_LIST ARGN)
    target_precompile_headers(${target} REUSE_FROM rahdari_qt_headers)
  elseif(RAHDARI_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM rahdari_common_headers)
  endif()
endfunction()

# rahdari_name_groups(<sources> <apart>): says which sources are compiled as one, where they are not taken as they come.
function(rahdari_name_groups sources apart)
  if(NOT apart)
    return()
  endif()
  set(taken 0)
  foreach(source IN LISTS sources)
    math(EXPR group "${taken} / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    math(EXPR taken "${taken} + 1")
  endforeach()
  set_source_files_properties(${apart} PROPERTIES UNITY_GROUP apart)
endfunction()

function(rahdari_module folder)
  cmake_parse_arguments(ARG "QT;OWN_FLAGS" "" "SOURCES;APART;ALONE;HEADERS;PUBLIC;PRIVATE" ${ARGN})
  set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  rahdari_name_groups("${ARG_SOURCES}" "${ARG_APART}")
  list(APPEND ARG_SOURCES ${ARG_APART} ${ARG_ALONE})
  string(REPLACE "/" "_" suffix "${folder}")
  string(REPLACE "/" "::" alias "${folder}")
  set(target rahdari_${suffix})
  if(ARG_SOURCES)
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} $<BUILD_INTERFACE:rahdari_flags>)
    if(ARG_APART)
      set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    endif()
    if(RAHDARI_SANITIZE AND RAHDARI_UNITY)
      target_compile_options(${target} PRIVATE -w)  # the release build, of the same sources, has the warnings
    endif()
    if(RAHDARI_PRECOMPILED AND ARG_QT)
      target_precompile_headers(${target} REUSE_FROM rahdari_qt_headers)
    elseif(RAHDARI_PRECOMPILED AND NOT ARG_OWN_FLAGS)
      target_precompile_headers(${target} REUSE_FROM rahdari_common_headers)
    endif()
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${ARG_PUBLIC})
  endif()
  add_library(rahdari::${alias} ALIAS ${target})
  if(ARG_SOURCES)
    set(scope PUBLIC)
  else()
    set(scope INTERFACE)
  endif()
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ARG_HEADERS})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()
